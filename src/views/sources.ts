/** Sources as they stand at the foot of a page. */
import { UNKNOWN_DATE, type Source } from '../domain/content/fields.ts';
import { formWordsOf } from '../i18n/locales.ts';
import { formatDate } from '../lib/format.ts';

/** Dates in the reader's language, with the words for a missing one. */
export function sourceLine(source: Source, lang: string): string {
  const { sources: words } = formWordsOf(lang).site;
  const date = source.date === UNKNOWN_DATE ? words.undated : formatDate(source.date, lang);
  return `${source.publisher}: ${source.title}, ${date}`;
}
