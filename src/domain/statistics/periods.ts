/**
 * Periods as they are written in the tables, and which of them may be set against each other.
 *
 * `2021`, `2021-06`, `2021-Q2`, and a stretch of days `2021-01-01/2021-12-12` (both days counted).
 */

export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'days'; year: number; from: string; to: string };

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
  throw new RangeError(`Not a period: ${text}`);
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
      return `${period.from.slice(5)}/${period.to.slice(5)}`;
  }
}

/**
 * Whether two periods cover the same part of their years: a year and a year, June and June, but not June and May,
 * and never part of a year and a whole one.
 */
export function isLikeForLike(a: string, b: string): boolean {
  return placeInYear(parsePeriod(a)) === placeInYear(parsePeriod(b));
}
