/**
 * Periods as they are written in the tables, and which of them may be set against each other.
 *
 * `2021`, `2021-06`, `2021-Q2`, a stretch of days within a year `2021-01-01/2021-12-12` (both days counted), and twelve
 * months in a row `2020-09/2021-08`.
 */

export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'days'; year: number; from: string; to: string }
  /** `year` is that of the last month; `month`, 1 to 12, is the first. */
  | { kind: 'twelve-months'; year: number; month: number };

const DAY = String.raw`(\d{4})-(\d{2}-\d{2})`;

/** @throws {RangeError} for text that names no period. */
export function parsePeriod(text: string): Period {
  const [, year, month, quarter] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/.exec(text) ?? ([] as undefined[]);
  if (year !== undefined) {
    if (month !== undefined) return { kind: 'month', year: +year, month: +month };
    if (quarter !== undefined) return { kind: 'quarter', year: +year, quarter: +quarter };
    return { kind: 'year', year: +year };
  }
  const days = new RegExp(`^${DAY}/${DAY}$`).exec(text);
  if (days?.[1] !== undefined && days[1] === days[3]) {
    const [from, to] = text.split('/') as [string, string];
    if (isDay(from) && isDay(to) && from <= to) return { kind: 'days', year: +days[1], from, to };
  }
  const twelve = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(text);
  if (twelve?.[1] !== undefined && twelve[2] !== undefined) {
    const first = parsePeriod(twelve[1]);
    if (first.kind === 'month' && shiftMonth(twelve[1], 11) === twelve[2]) {
      return { kind: 'twelve-months', year: +twelve[2].slice(0, 4), month: first.month };
    }
  }
  throw new RangeError(`Not a period: ${text}`);
}

/**
 * The month so many months later (earlier when negative): `2021-12` and 1 give `2022-01`.
 *
 * @throws {RangeError} for text that names no month.
 */
export function shiftMonth(text: string, months: number): string {
  const period = parsePeriod(text);
  if (period.kind !== 'month') throw new RangeError(`Not a month: ${text}`);
  const index = period.year * 12 + period.month - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The part of the year a period covers, without the year: equal for periods that are like for like. */
function placeInYear(period: Period): string {
  switch (period.kind) {
    case 'year':
      return 'year';
    case 'quarter':
      return `Q${period.quarter}`;
    case 'month':
      return `M${period.month}`;
    case 'days':
      return `${period.from.slice(5)}/${isEndOfFebruary(period.to) ? 'end of February' : period.to.slice(5)}`;
    case 'twelve-months':
      return `M${period.month} and on`;
  }
}

function isEndOfFebruary(day: string): boolean {
  return day.slice(5, 7) === '02' && !isDay(`${day.slice(0, 8)}${Number(day.slice(8)) + 1}`);
}

/**
 * Whether two periods cover the same part of their years: a year and a year, June and June, but not June and May,
 * and never part of a year and a whole one. To the end of February is alike in leap years and others. Twelve months are
 * alike when they begin with the same month, and so never overlap unless they are the same.
 */
export function isLikeForLike(a: string, b: string): boolean {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  if (
    one.kind === 'days' &&
    other.kind === 'days' &&
    a.replaceAll(/\d{4}-/g, '') === b.replaceAll(/\d{4}-/g, '')
  ) {
    return true;
  }
  return placeInYear(one) === placeInYear(other);
}
