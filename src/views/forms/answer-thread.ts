/** What the holder of a receipt code sees of a tip: how it goes, what was answered, what can be asked. */
import { formWordsOf } from '../../i18n/locales.ts';
import { formatDate } from '../../lib/format.ts';

/** The parts of a found tip that this view reads; the intake's own type satisfies them. */
export interface FoundTip {
  found: true;
  /** Which form it was sent with. A tip when left out. */
  form?: string;
  number: string;
  receivedOn: string;
  tipStatus: string;
  closedReason?: string;
  code: string;
  messages: readonly { from: 'municipality' | 'sender'; sentOn: string; text?: string }[];
  question: { key: string; text: string; problem?: string; sent?: boolean };
}

export interface ThreadView {
  /** What it is, with its number. */
  title: string;
  state: string;
  /** Why it was closed. */
  reason?: string;
  received: string;
  messages: ThreadMessage[];
  /** What is wrong with the question that was typed. */
  problem?: string;
}

export interface ThreadMessage {
  own: boolean;
  author: string;
  date: string;
  /** `2026-11-20`, for machines. */
  day: string;
  text: string;
  /** False when `text` is our own words about a message that could not be opened. */
  readable: boolean;
}

/** The found tip in the reader's words. `publisher` is the name of the municipality that answers. */
export function threadView(tip: FoundTip, publisher: string, lang: string): ThreadView {
  const { answers, forms } = formWordsOf(lang);
  const { status } = forms.tip;
  const reason = tip.closedReason && answers.closedReasons[tip.closedReason];
  const { problem } = tip.question;
  return {
    title: (status.foundOther[tip.form ?? ''] ?? status.found)(tip.number),
    state: status.states[tip.tipStatus] ?? '',
    ...(reason ? { reason } : {}),
    received: status.received(formatDate(tip.receivedOn, lang)),
    messages: tip.messages.map(({ from, sentOn, text }) => ({
      own: from === 'sender',
      author: from === 'sender' ? answers.from.sender : answers.from.municipality(publisher),
      date: formatDate(sentOn, lang),
      day: sentOn,
      text: text ?? answers.unreadable,
      readable: text !== undefined,
    })),
    ...(problem === undefined
      ? {}
      : { problem: answers.problems[problem as keyof typeof answers.problems] }),
  };
}
