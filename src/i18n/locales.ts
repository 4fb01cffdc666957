/**
 * The languages of the site. A further one is a dictionary and a line here; no component knows how
 * many there are or which way they run.
 */
import { en } from './en/index.ts';
import { pseudoDictionary } from './pseudo.ts';
import { sv, type Dictionary } from './sv/index.ts';

export interface LocaleDefinition {
  /** The language's own name, for the language switch. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** For Intl: dates and numbers. */
  intl: string;
  dictionary: Dictionary;
}

export const DEFAULT_LOCALE = 'sv';

const published: Record<string, LocaleDefinition> = {
  sv: { name: 'Svenska', dir: 'ltr', intl: 'sv-SE', dictionary: sv },
  en: { name: 'English', dir: 'ltr', intl: 'en-GB', dictionary: en },
};

/** Never published: proves that a right-to-left language needs a dictionary alone. */
const test: Record<string, LocaleDefinition> = {
  ar: { name: 'العربية', dir: 'rtl', intl: 'ar-EG', dictionary: pseudoDictionary(sv) },
};

export const locales: Readonly<Record<string, LocaleDefinition>> = __BUILD__.testLocale
  ? { ...published, ...test }
  : published;

/** The languages' codes, the default first. */
export const LOCALE_CODES: readonly string[] = Object.keys(locales);

/** The definition of a language that is known to exist. */
export function localeOf(code: string): LocaleDefinition {
  const locale = locales[code];
  if (!locale) throw new Error(`No dictionary for the language "${code}".`);
  return locale;
}

/** The dictionary of a language, or Swedish for one that we do not speak. */
export function dictionaryOf(code: string): Dictionary {
  return (locales[code] ?? localeOf(DEFAULT_LOCALE)).dictionary;
}
