/**
 * Members of a network, or neighbours, side by side per inhabitant. Never a ranking: two figures are told apart only
 * where their intervals lie apart.
 */
import { isCounted } from './compare.ts';
import { likeForLike } from './like-for-like.ts';
import { cautiousDispersion } from './overdispersion.ts';
import { ratePeriod, ratesOf, type PeriodRate, type RatedPeriod } from './rates.ts';
import { roundHalfAwayFromZero } from './rounding.ts';
import type { PublishedValue } from './schema.ts';

/** One of those that are compared. */
export interface Member {
  name: string;
  series: { values: readonly PublishedValue[] };
  /** Inhabitants by year; none is at hand when left out. */
  population?: { values: readonly PublishedValue[] };
}

export interface MemberRate {
  name: string;
  rate: PeriodRate;
}

/**
 * The rate of every member in one and the same period, in the order given. An interval is widened by how the member's
 * own counts went up and down in the periods before, where there are at least five.
 *
 * @throws {RangeError} for a count that is not whole.
 */
export function rateMembers(
  members: readonly Member[],
  period: string,
  { breaks = [] }: { breaks?: readonly { period: string }[] } = {},
): MemberRate[] {
  return members.map(({ name, series, population }) => {
    const value = series.values.find((candidate) => candidate.period === period) ?? {
      period,
      missing: 'not-in-source' as const,
    };
    const until = series.values.filter((candidate) => candidate.period <= period);
    return { name, rate: ratePeriod(value, population, spreadOf(until, population, breaks)) };
  });
}

/** The dispersion of a member's counts before its latest one, against their inhabitants where those are known. */
function spreadOf(
  values: readonly PublishedValue[],
  population: Member['population'],
  breaks: readonly { period: string }[],
): number {
  const found = likeForLike(values, { breaks });
  if (!found) return 1;
  const before = [...found.earlier, ...(found.previous ? [found.previous] : [])].filter(isCounted);
  const rated = ratesOf({ values: before }, population).filter((rate) => rate.kind === 'rate');
  return cautiousDispersion(
    rated.map(({ count, population: inhabitants }) => ({ count, exposure: inhabitants })),
  );
}

/** `alike`: the two cannot be told apart; the difference may be due to chance. */
export type Position = 'higher' | 'lower' | 'alike';

/**
 * Where one rate stands to another: higher or lower only when their 95 % intervals do not overlap, as they are shown
 * (in whole numbers), so that the sentence and the drawing never disagree. That is stricter than a test of the
 * difference: some that overlap differ all the same, and of two that are equal fewer than one in a hundred pairs are
 * told apart.
 *
 * Method: N. Schenker, J. F. Gentleman, On Judging the Significance of Differences by Examining the Overlap Between
 * Confidence Intervals, The American Statistician 55 (2001) 182–186.
 */
export function positionOf(one: RatedPeriod, other: RatedPeriod): Position {
  if (roundHalfAwayFromZero(one.lower) > roundHalfAwayFromZero(other.upper)) return 'higher';
  if (roundHalfAwayFromZero(one.upper) < roundHalfAwayFromZero(other.lower)) return 'lower';
  return 'alike';
}
