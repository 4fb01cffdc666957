/** What was changed in a promise, who approved what is said of it, and what a party replied, in words. */
import { dayOf } from '../domain/calendar/days.ts';
import { changesBy } from '../domain/promises/changes.ts';
import type { Approval, Reply } from '../domain/promises/follow-up.ts';
import type { PromiseChange, PromiseDocument } from '../domain/promises/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { formatDate } from '../lib/format.ts';

export interface HistoryEntry {
  kind: PromiseChange['kind'];
  kindText: string;
  kindMeans: string;
  date: string;
  /** The commitment that it concerns; missing when it is the promise as a whole. */
  commitment?: { id: string; title: string };
  reason: string;
  /** The old words, in the promise's own language. */
  before?: string;
}

/** Every change that has been made, the newest first. */
export function historyView(promise: PromiseDocument, lang: string, now: Date): HistoryEntry[] {
  const { history: words } = dictionaryOf(lang);
  return changesBy(dayOf(now), promise).map((change) => {
    const commitment = promise.commitments.find(({ id }) => id === change.commitment);
    return {
      kind: change.kind,
      kindText: words.kind[change.kind],
      kindMeans: words.kindMeans[change.kind],
      date: formatDate(change.date, lang),
      ...(commitment ? { commitment: { id: commitment.id, title: commitment.title } } : {}),
      reason: change.reason,
      ...(change.before === undefined ? {} : { before: change.before }),
    };
  });
}

/** "Ändrat 20 maj 2026", beside a commitment whose words are not those that were signed. */
export function changeMarker(change: PromiseChange | undefined, lang: string): string | undefined {
  const { history: words } = dictionaryOf(lang);
  return change && words.marker(words.kind[change.kind], formatDate(change.date, lang));
}

export interface ApprovalView {
  /** "Godkänt av Polisen" */
  label: string;
  /** In the entry's own language. */
  role: string;
  date: string;
}

export function approvalViews(approvals: readonly Approval[], lang: string): ApprovalView[] {
  const { history: words } = dictionaryOf(lang);
  return approvals.map(({ party, role, date }) => ({
    label: words.approvedBy(words.party[party]),
    role,
    date: formatDate(date, lang),
  }));
}

export interface ReplyView extends ApprovalView {
  text: string;
}

export function replyView({ party, role, date, text }: Reply, lang: string): ReplyView {
  const { history: words } = dictionaryOf(lang);
  return {
    label: words.replyFrom(words.party[party]),
    role,
    date: formatDate(date, lang),
    text,
  };
}
