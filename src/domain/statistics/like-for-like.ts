/**
 * Figures that may be set against each other: the same part of different years, and sums of months that make them so.
 *
 * January to November is never set against a whole year, and twelve months that overlap twelve others are never
 * compared: eleven months of what is compared would be the same.
 */
import { lastDay } from '../calendar/days.ts';
import { isCounted, type CountedPeriod } from './compare.ts';
import { isLikeForLike, parsePeriod, shiftMonth } from './periods.ts';
import type { PublishedValue } from './schema.ts';

interface Breaks {
  breaks?: readonly { period: string }[];
}

/** The latest figure of a series, and the earlier ones that it may be compared with. */
export interface LikeForLike {
  current: CountedPeriod;
  /** The nearest earlier figure, or the nearest earlier period without one where there is no figure at all. */
  previous: PublishedValue | undefined;
  /** Figures before `previous`, oldest first. */
  earlier: CountedPeriod[];
  /** The last change in the way of counting, where it keeps earlier figures out. */
  changed: string | undefined;
}

/**
 * The latest figure and what it may be compared with: earlier periods that are the same part of their years (June with
 * June), since the last change in the way of counting.
 *
 * @param values Oldest first.
 * @returns undefined where there is no figure at all.
 */
export function likeForLike(
  values: readonly PublishedValue[],
  { breaks = [] }: Breaks = {},
): LikeForLike | undefined {
  const current = values.findLast(isCounted);
  if (!current) return undefined;
  const lastBreak = breaks.filter(({ period }) => period <= current.period).at(-1)?.period;
  const alike = values.filter(
    ({ period }) => period < current.period && isLikeForLike(period, current.period),
  );
  const comparable = alike.filter(({ period }) => lastBreak === undefined || period >= lastBreak);
  const counted = comparable.filter(isCounted);
  return {
    current,
    // Where no earlier figure can be had, the nearest says why; it is better than silence about the comparison.
    previous: counted.at(-1) ?? comparable.at(-1),
    earlier: counted.slice(0, -1),
    changed: comparable.length < alike.length ? lastBreak : undefined,
  };
}

/**
 * Sums of twelve months in a row, one for each month from the twelfth: each holds every season once. Sums across a
 * change in the way of counting are left out. Compare one only with those a whole number of years away; `compareCounts`
 * refuses the others.
 *
 * A month that is hidden or missing takes its sum with it, with the month's reason (hidden before missing); a month that
 * the table does not have counts as missing from the source. One preliminary month makes the sum preliminary.
 *
 * @param months Values of months, oldest first.
 * @throws {RangeError} for periods that are not months.
 */
export function rollingTwelve(
  months: readonly PublishedValue[],
  { breaks = [] }: Breaks = {},
): PublishedValue[] {
  checkMonths(months);
  const sums: PublishedValue[] = [];
  const last = months.at(-1)?.period ?? '';
  for (let first = months[0]?.period; first !== undefined; first = shiftMonth(first, 1)) {
    const end = shiftMonth(first, 11);
    if (end > last) break;
    sums.push(...sumMonths(months, { first, last: end, period: `${first}/${end}` }, { breaks }));
  }
  return sums;
}

/**
 * From 1 January to the end of the latest month that has a figure: that year, and the same months of each year before
 * it. A whole year when that month is December. Rules for absent and preliminary months as in `rollingTwelve`.
 *
 * @param months Values of months, oldest first.
 * @throws {RangeError} for periods that are not months.
 */
export function yearToDate(
  months: readonly PublishedValue[],
  { breaks = [] }: Breaks = {},
): PublishedValue[] {
  checkMonths(months);
  const latest = months.findLast(isCounted);
  const start = months[0]?.period;
  if (!latest || start === undefined) return [];
  const month = latest.period.slice(5);
  const sums: PublishedValue[] = [];
  for (let last = latest.period; ; last = shiftMonth(last, -12)) {
    const year = last.slice(0, 4);
    const first = `${year}-01`;
    if (first < start) return sums.toReversed();
    const period = month === '12' ? year : `${first}-01/${lastDay(last)}`;
    sums.push(...sumMonths(months, { first, last, period }, { breaks }));
  }
}

interface Stretch {
  /** The first and the last month. */
  first: string;
  last: string;
  /** What the sum is called. */
  period: string;
}

/** The sum of a stretch of months; nothing where the way of counting changed within it. */
function sumMonths(
  months: readonly PublishedValue[],
  { first, last, period }: Stretch,
  { breaks = [] }: Breaks,
): PublishedValue[] {
  if (breaks.some((change) => first < change.period && change.period <= last)) return [];
  const parts: PublishedValue[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) {
    const found = months.find((value) => value.period === month);
    parts.push(found ?? { period: month, missing: 'not-in-source' });
  }
  const hidden = parts.flatMap((part) => ('suppressed' in part ? [part.suppressed] : []));
  if (hidden[0] !== undefined) {
    return [{ period, suppressed: hidden.find((reason) => reason === 'protected') ?? hidden[0] }];
  }
  const missing = parts.find((part) => 'missing' in part);
  if (missing) return [{ period, missing: missing.missing }];
  const counted = parts.filter(isCounted);
  const value = counted.reduce((sum, part) => sum + part.value, 0);
  return [{ period, value, preliminary: counted.some((part) => part.preliminary) }];
}

function checkMonths(values: readonly PublishedValue[]): void {
  for (const { period } of values) {
    if (parsePeriod(period).kind !== 'month') throw new RangeError(`Not a month: ${period}`);
  }
}
