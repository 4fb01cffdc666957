/** Correction notices as a promise's page shows them. */
import { dictionaryOf } from '../../i18n/locales.ts';
import { formatDate } from '../../lib/format.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import type { NewsItem } from './news.ts';

export interface CorrectionNotice {
  /** "Rättat 5 oktober 2026" */
  when: string;
  day: string;
  /** In the page's language, for a follow-up; else the reason as the publisher wrote it. */
  text: string;
  own: LanguageAttributes;
  before?: string;
}

export function correctionNotices(items: readonly NewsItem[], lang: string): CorrectionNotice[] {
  const { corrections: words } = dictionaryOf(lang).follow;
  return items.map((item) => {
    const followUp = item.kind === 'corrected-follow-up';
    return {
      when: words.corrected(formatDate(item.updated, lang)),
      day: item.updated,
      text: followUp ? words.followUp(item.title) : (item.text ?? item.title),
      own: followUp ? {} : languageAttributes(item.lang, lang),
      ...(item.before === undefined ? {} : { before: item.before }),
    };
  });
}
