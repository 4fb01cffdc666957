/** Dates, numbers and weeks as each language writes them. Zone Europe/Stockholm, calendar Gregorian. */
import { firstDay, lastDay } from '../domain/calendar/days.ts';
import { intlOf } from '../i18n/locales.ts';

/** Makes what is the same on every page of a language once: a format takes a hundred times as long to make as to use. */
export function oncePerLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const format = make(language);
    made.set(language, format);
    return format;
  };
}

const longDate = oncePerLanguage(
  (intl) =>
    new Intl.DateTimeFormat(intl, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    }),
);
const numberFormat = oncePerLanguage((lang) => new Intl.NumberFormat(intlOf(lang)));
const listFormat = oncePerLanguage(
  (lang) => new Intl.ListFormat(intlOf(lang), { type: 'conjunction' }),
);
const caches = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let format = caches.get(key);
  if (!format) {
    // Days have no zone here: they are read and written as UTC so that no day slips.
    format = new Intl.DateTimeFormat(intlOf(lang), {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    caches.set(key, format);
  }
  return format;
}

/** `2024` → 2024, `2024-04` → april 2024, `2024-04-22` → 22 april 2024. */
export function formatDate(partial: string, lang: string): string {
  const instant = new Date(`${firstDay(partial)}T00:00:00Z`);
  const year: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (partial.length === 4) return dateFormat(lang, year).format(instant);
  if (partial.length === 7) return dateFormat(lang, { ...year, month: 'long' }).format(instant);
  return dateFormat(lang, { ...year, month: 'long', day: 'numeric' }).format(instant);
}

/** A day in a language that has fraud help alone, by its own code for dates: `ar-u-nu-latn`. */
export function formatDateAs(day: string, intl: string): string {
  return longDate(intl).format(new Date(`${day}T00:00:00Z`));
}

/** A day with its weekday: måndag 22 april 2024. */
export function formatDay(day: string, lang: string): string {
  const options = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
  return dateFormat(lang, options).format(new Date(`${day}T00:00:00Z`));
}

/** A period: one year or month as itself, whole years as 2021–2022, else from and to. */
export function formatPeriod(from: string, to: string, lang: string): string {
  if (from === to) return formatDate(from, lang);
  const [first, last] = [firstDay(from), lastDay(to)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
    const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
    return a === b ? formatDate(a, lang) : `${formatDate(a, lang)}–${formatDate(b, lang)}`;
  }
  return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
}

/** Whole or decimal numbers with the language's own separators and digits. */
export function formatNumber(value: number, lang: string): string {
  return numberFormat(lang).format(value);
}

/** "Aneby, Kungsör och Värnamo": joined as the language does. */
export function formatList(items: readonly string[], lang: string): string {
  return listFormat(lang).format(items);
}
