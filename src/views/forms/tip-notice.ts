/** What is said before the first question about reading and keeping, made from the publisher's decisions. */
import type { Erasure, TipsRead } from '../../domain/tips/handling.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import { formatNumber } from '../../lib/format.ts';

export interface KeepingNotice {
  /** When tips are read, and what follows from that. */
  read: string;
  /** How long what is sent is kept. */
  kept: string;
  /** The decision behind it, in the publisher's own words. */
  decision?: { lead: string; text: string };
}

/** The sentences of a publisher in a language. Without a decision it says that there is none. */
export function keepingNotice(
  publisher: { tipsRead?: TipsRead | undefined; erasure?: Erasure | undefined },
  lang: string,
): KeepingNotice {
  const { answers, forms } = dictionaryOf(lang);
  const read = `${answers.tipsRead[publisher.tipsRead ?? 'unknown']} ${answers.notUrgent}`;
  const { erasure } = publisher;
  if (!erasure) return { read, kept: forms.tip.retention };
  const words = answers.erasure;
  const number = (days: number) => formatNumber(days, lang);
  return {
    read,
    kept: [
      words.contacts(number(erasure.contactsAfterDays)),
      words.tips(number(erasure.tipsAfterDays)),
      words.backups(number(erasure.backupsAfterDays)),
    ].join(' '),
    decision: { lead: words.decision, text: erasure.decision },
  };
}
