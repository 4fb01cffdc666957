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

/**
 * "The text is only available in Swedish.", or "some of it", where it stands in several languages and one is the page's.
 * Nothing when the page speaks all of them.
 */
export function languageNotice(
  entryLang: string | readonly string[],
  pageLang: string,
): string | undefined {
  const languages = [entryLang].flat();
  const other = languages.find((language) => language !== pageLang);
  if (other === undefined) return undefined;
  const { notice, partly, names } = formWordsOf(pageLang).site.otherLanguage;
  const name = names[other] ?? locales[other]?.name ?? other;
  return languages.includes(pageLang) ? partly(name) : notice(name);
}
