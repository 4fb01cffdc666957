/** Periods as the sources write them, as the tables write them. */
import { ImportRefusal, quote } from '../refusal.ts';

export interface ReadPeriod {
  /** `2021`, `2021-06` or `2021-Q2`. */
  period: string;
  preliminary: boolean;
}

/** From the first year of the municipal statistics on; a hundred years ahead is a typing error. */
function isYear(year: number): boolean {
  return year >= 1950 && year <= 2100;
}

/**
 * `2016`, `2016 prel.`, `År, 2016 prel.`.
 * @throws {ImportRefusal} for anything else
 */
export function parseYear(text: string): ReadPeriod {
  const [, year, mark] =
    /^(?:År,\s*)?(\d{4})(?:\.0)?(\s+prel(?:\.|iminär(?:t|a)?)?)?$/i.exec(text.trim()) ?? [];
  if (year !== undefined && isYear(+year)) return { period: year, preliminary: mark !== undefined };
  throw new ImportRefusal({
    message: `Här ska det stå ett år, men det står ${quote(text)}.`,
    hint: 'Så här: 2024',
  });
}

/**
 * Period of a table that people type in: `2026`, `2026-03`, `2026-Q1` (also `2026Q1` and `2026 kvartal 1`).
 * @throws {ImportRefusal} for anything else; what Excel makes of a month gets a hint of its own
 */
export function parseTypedPeriod(text: string): string {
  const [, year, month, quarter] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])|[- ]?(?:q|kv|kvartal ?)([1-4]))?$/i.exec(text.trim()) ?? [];
  if (year !== undefined && isYear(+year)) {
    if (month !== undefined) return `${year}-${month}`;
    return quarter === undefined ? year : `${year}-Q${quarter}`;
  }
  throw new ImportRefusal({
    message: `Här ska det stå en period, men det står ${quote(text)}.`,
    hint: /^(?:\d{1,2}[-/])?[a-zåäö]{3,4}\.?[- ]?\d{2,4}$/i.test(text.trim())
      ? 'Excel har gjort om månaden till ett datum. Gör kolumnen till Text och skriv: 2026-03'
      : 'Så här: 2026, 2026-03 eller 2026-Q1',
  });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * A period that a row gives several times over: type, year, number within the year, and first day. They must agree.
 * @param kind what the row says: `month`, `quarter` or `year`
 * @param start the first day, `2026-08-01`
 * @throws {ImportRefusal} when the parts do not make a period, or contradict each other
 */
export function assemblePeriod(
  kind: 'month' | 'quarter' | 'year',
  parts: { year: string; month: string; quarter: string; start: string; label: string },
): string {
  const year = wholeNumber(parts.year);
  const number = kind === 'year' ? 1 : wholeNumber(kind === 'month' ? parts.month : parts.quarter);
  const last = { year: 1, quarter: 4, month: 12 }[kind];
  if (year === undefined || !isYear(year) || number === undefined || number < 1 || number > last) {
    throw new ImportRefusal({
      message: `Tiden går inte att läsa. Här står ${quote(parts.label)}.`,
      hint: 'Så här: År 2026 och Månad 8, eller År 2026 och Kvartal 3',
    });
  }
  const month = kind === 'quarter' ? number * 3 - 2 : number;
  const start = `${year}-${String(month).padStart(2, '0')}-01`;
  const named = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(parts.label));
  const contradicts =
    parts.start !== start ||
    !parts.label.includes(String(year)) ||
    (kind === 'month' && named >= 0 && named + 1 !== month);
  if (contradicts) {
    throw new ImportRefusal({
      message: `Tiden säger emot sig själv: ${quote(parts.label)} börjar inte ${quote(parts.start)}.`,
      hint: `Så här: perioden börjar ${start}`,
    });
  }
  if (kind === 'year') return String(year);
  return kind === 'month' ? start.slice(0, 7) : `${year}-Q${number}`;
}

/** `8` and `8.0`; undefined for anything else. */
function wholeNumber(text: string): number | undefined {
  const digits = /^(\d{1,4})(?:\.0)?$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : +digits;
}
