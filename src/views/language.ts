/** Marks text that is not in the page's language, for screen readers and for the direction of writing. */
import { directionOf, formWordsOf, locales } from '../i18n/locales.ts';

export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Languages written from right to left. An entry may be in one that the site itself does not speak. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Attributes for an element that holds an entry's own words; none when the page speaks the language. */
export function languageAttributes(entryLang: string, pageLang: string): LanguageAttributes {
  if (entryLang === pageLang) return {};
  const dir = directionOf(entryLang) ?? (RIGHT_TO_LEFT.has(entryLang) ? 'rtl' : 'ltr');
  return dir === directionOf(pageLang) ? { lang: entryLang } : { lang: entryLang, dir };
}

/** "The text is only available in Swedish.", or nothing when the page speaks the entry's language. */
export function languageNotice(entryLang: string, pageLang: string): string | undefined {
  if (entryLang === pageLang) return undefined;
  const { notice, names } = formWordsOf(pageLang).site.otherLanguage;
  return notice(names[entryLang] ?? locales[entryLang]?.name ?? entryLang);
}
