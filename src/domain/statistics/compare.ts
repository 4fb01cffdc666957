/**
 * Two counts set against each other, like for like: the difference, the percentage where the base bears one,
 * and whether the figures are far enough apart to be called more or fewer.
 */
import { rateRatio, type RateRatio } from './intervals.ts';
import { estimateDispersion } from './overdispersion.ts';
import { isLikeForLike } from './periods.ts';
import { roundQuotient } from './rounding.ts';
import type { PublishedValue } from './schema.ts';

/** A period with a published count. */
export interface CountedPeriod {
  period: string;
  /** A whole number, 0 or more. */
  value: number;
  preliminary: boolean;
}

/** A period whose count is hidden or does not exist, with the reason. */
export type AbsentPeriod = Exclude<PublishedValue, { value: number }>;

/** `uncertain`: the 95 % interval of the ratio includes 1, so neither more nor fewer may be said. */
export type Direction = 'more' | 'fewer' | 'equal' | 'uncertain';

/** Below this base a percentage says more about the base than about the change. */
export const SMALLEST_PERCENT_BASE = 20;

export interface CountComparison {
  kind: 'counts';
  previous: CountedPeriod;
  current: CountedPeriod;
  /** current − previous. */
  difference: number;
  /** Whole percent of the previous count, half away from zero; absent when that count is below 20. */
  percent?: number;
  direction: Direction;
  /** Rate ratio current/previous with its 95 % limits, 0 to Infinity; absent when both counts are 0. */
  ratio?: RateRatio;
  /** How many times greater the variance is than for a Poisson count, ≥ 1; 1 when it cannot be estimated. */
  dispersion: number;
}

/** At least one of the two counts is hidden or does not exist. */
export interface AbsentComparison {
  kind: 'absent';
  previous: CountedPeriod | AbsentPeriod;
  current: CountedPeriod | AbsentPeriod;
}

/** A source gives the change, not the counts behind it. */
export interface StatedChange {
  kind: 'stated';
  previousPeriod: string;
  currentPeriod: string;
  /** As the source states it. */
  difference: number;
  /** As the source states it, in percent. */
  percent?: number;
}

export type Comparison = CountComparison | AbsentComparison | StatedChange;

export interface CompareOptions {
  /** Like-for-like periods before `previous`; four or more counts let overdispersion be estimated. */
  earlier?: readonly PublishedValue[];
  /** What the counts are measured against (inhabitants, days), both > 0; equal when left out. */
  exposure?: { previous: number; current: number };
}

/**
 * Compares two published values of one series.
 *
 * More or fewer is said only when the 95 % interval of the rate ratio excludes 1, widened for overdispersion when
 * `earlier` and `previous` together are at least five counts. The current count is not among them: what is judged does
 * not set its own yardstick. Where exposures differ and pull the rate the other way than the count, it is uncertain.
 *
 * @throws {RangeError} when the periods are not like for like or not in order, or a count is not a whole number.
 */
export function compareCounts(
  previous: CountedPeriod,
  current: CountedPeriod,
  options?: CompareOptions,
): CountComparison;
export function compareCounts(
  previous: PublishedValue,
  current: PublishedValue,
  options?: CompareOptions,
): CountComparison | AbsentComparison;
export function compareCounts(
  previous: PublishedValue,
  current: PublishedValue,
  { earlier = [], exposure }: CompareOptions = {},
): CountComparison | AbsentComparison {
  for (const { period } of [previous, ...earlier]) {
    if (!isLikeForLike(period, current.period) || period >= current.period) {
      throw new RangeError(
        `${period} cannot be compared with ${current.period}: not like for like`,
      );
    }
  }
  if (!isCounted(previous) || !isCounted(current)) return { kind: 'absent', previous, current };

  const dispersion =
    estimateDispersion([...earlier.filter(isCounted), previous].map((p) => ({ count: p.value }))) ??
    1;
  const ratio = rateRatio(previous.value, current.value, {
    dispersion,
    ...(exposure && { exposure }),
  });
  const difference = current.value - previous.value;
  return {
    kind: 'counts',
    previous,
    current,
    difference,
    ...(previous.value >= SMALLEST_PERCENT_BASE && {
      percent: roundQuotient(difference * 100, previous.value),
    }),
    direction: directionOf(difference, ratio),
    ...(ratio && { ratio }),
    dispersion,
  };
}

function directionOf(difference: number, ratio: RateRatio | undefined): Direction {
  if (difference === 0) return 'equal';
  if (ratio && difference > 0 && ratio.lower > 1) return 'more';
  if (ratio && difference < 0 && ratio.upper < 1) return 'fewer';
  return 'uncertain';
}

/** A change that a source states without the counts behind it. */
export function statedChange(change: Omit<StatedChange, 'kind'>): StatedChange {
  return { kind: 'stated', ...change };
}

/** Whether a period has a number to show. */
export function isCounted(value: CountedPeriod | PublishedValue): value is CountedPeriod {
  return 'value' in value;
}
