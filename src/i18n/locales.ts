/**
 * The languages of the site. A further one is a dictionary and a line here; no component knows how
 * many there are or which way they run.
 */
import { enFinding, enTable } from '../domain/statistics/words/en.ts';
import type { FindingWords } from '../domain/statistics/words/finding-words.ts';
import { svFinding, svTable } from '../domain/statistics/words/sv.ts';
import type { TableWords } from '../domain/statistics/words/table-words.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import type { FormWords } from './form-words.ts';
import { pseudoDictionary } from './pseudo.ts';
import { sv, type Dictionary } from './sv/index.ts';

export interface LocaleDefinition {
  /** The language's own name, for the language switch. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** For Intl: dates and numbers. */
  intl: string;
  dictionary: Dictionary;
  /** The words of a finding and of a download, which the statistics domain puts together. */
  finding: FindingWords;
  table: TableWords;
}

export const DEFAULT_LOCALE = 'sv';

const published: Record<string, LocaleDefinition> = {
  sv: {
    name: 'Svenska',
    dir: 'ltr',
    intl: 'sv-SE',
    dictionary: sv,
    finding: svFinding,
    table: svTable,
  },
  en: {
    name: 'English',
    dir: 'ltr',
    intl: 'en-GB',
    dictionary: en,
    finding: enFinding,
    table: enTable,
  },
};

/** Never published: proves that a right-to-left language needs a dictionary alone. */
const test: Record<string, LocaleDefinition> = {
  ar: {
    name: 'العربية',
    dir: 'rtl',
    intl: 'ar-EG',
    dictionary: pseudoDictionary(sv),
    finding: pseudoDictionary(svFinding),
    table: pseudoDictionary(svTable),
  },
};

export const locales: Readonly<Record<string, LocaleDefinition>> = __BUILD__.testLocale
  ? { ...published, ...test }
  : published;

/** A language that the forms speak: every full language, and those that have forms alone (decision 40). */
export interface FormLocale extends Pick<LocaleDefinition, 'name' | 'dir' | 'intl'> {
  words: FormWords;
}

const formsAlone: Record<string, FormLocale> = {
  fi: { name: 'suomi', dir: 'ltr', intl: 'fi-FI', words: fi },
  // Dates and numbers with the same digits as telephone numbers have.
  ar: { name: 'العربية', dir: 'rtl', intl: 'ar-u-nu-latn', words: ar },
};

const formLocales: Readonly<Record<string, FormLocale>> = {
  ...formsAlone,
  ...Object.fromEntries(
    Object.entries(locales).map(([code, { name, dir, intl, dictionary }]) => [
      code,
      { name, dir, intl, words: dictionary },
    ]),
  ),
};

/** The codes of the languages that the forms speak, the default first. */
export const FORM_LANGUAGE_CODES: readonly string[] = [
  ...new Set([...Object.keys(locales), ...Object.keys(formLocales)]),
];

/** The words of the forms in a language, or in Swedish for one that they do not speak. */
export function formWordsOf(code: string): FormWords {
  return formLocales[code]?.words ?? dictionaryOf(DEFAULT_LOCALE);
}

/** The code for Intl of a language that the site or its forms speak. */
export function intlOf(code: string): string {
  return (formLocales[code] ?? localeOf(code)).intl;
}

/** The direction of a language that the site or its forms speak; undefined for others. */
export function directionOf(code: string): 'ltr' | 'rtl' | undefined {
  return formLocales[code]?.dir;
}

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

/** The language itself where every page speaks it, else the default. */
export function fullLanguage(code: string): string {
  return code in locales ? code : DEFAULT_LOCALE;
}
