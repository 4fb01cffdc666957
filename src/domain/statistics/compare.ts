/**
 * Two counts set against each other, like for like: the difference, the percentage where the base bears one,
 * and whether the figures are far enough apart to be called more or fewer.
 */
import { rateRatio, type RateRatio } from './intervals.ts';
import { cautiousDispersion } from './overdispersion.ts';
import { isLikeForLike } from './periods.ts';
import { roundQuotient, subtractExactly } from './rounding.ts';
import type { NUMBER_KINDS, PublishedValue, StatedChangeEntry } from './schema.ts';

/** A period with a published figure. */
export interface CountedPeriod {
  period: string;
  /** 0 or more; whole for a count. */
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
  /**
   * How many times greater the variance is taken to be than for a Poisson count, ≥ 1; 1 when it cannot be estimated.
   */
  dispersion: number;
}

/** At least one of the two figures is hidden or does not exist. */
export interface AbsentComparison {
  kind: 'absent';
  /** Counts when left out. */
  numberKind?: NumberKind;
  previous: CountedPeriod | AbsentPeriod;
  current: CountedPeriod | AbsentPeriod;
}

export type NumberKind = (typeof NUMBER_KINDS)[number];

/** Two rates or two shares as published. Without the counts behind them they have no interval, and so no direction. */
export interface FigureComparison {
  kind: 'figures';
  numberKind: Exclude<NumberKind, 'count' | 'population'>;
  previous: CountedPeriod;
  current: CountedPeriod;
  /** current − previous, exact in decimals; percentage points for a share. */
  difference: number;
}

/** A source gives the change, not the figures behind it: the difference, the percentage or both. */
export interface StatedChange {
  kind: 'stated';
  /** Counts when left out. */
  numberKind?: NumberKind;
  previousPeriod: string;
  currentPeriod: string;
  /** As the source states it; percentage points for a share. */
  difference?: number;
  /** As the source states it, in percent. */
  percent?: number;
}

export type Comparison = CountComparison | FigureComparison | AbsentComparison | StatedChange;

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
  for (const { period } of [previous, ...earlier]) checkLikeForLike(period, current.period);
  if (!isCounted(previous) || !isCounted(current)) return { kind: 'absent', previous, current };

  const dispersion = cautiousDispersion(
    [...earlier.filter(isCounted), previous].map(({ value }) => ({ count: value })),
  );
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

/**
 * Compares two numbers of everyone there was: inhabitants on the last day of the year. Nothing is left to chance, so any
 * difference is more or fewer.
 *
 * @throws {RangeError} when the periods are not like for like or not in order.
 */
export function comparePopulations(
  previous: PublishedValue,
  current: PublishedValue,
): CountComparison | AbsentComparison {
  const compared = compareCounts(previous, current);
  if (compared.kind === 'absent' || compared.difference === 0) return compared;
  return { ...compared, direction: compared.difference > 0 ? 'more' : 'fewer' };
}

/**
 * Sets two published rates or shares side by side, like for like.
 *
 * @throws {RangeError} when the periods are not like for like or not in order.
 */
export function compareFigures(
  numberKind: FigureComparison['numberKind'],
  previous: PublishedValue,
  current: PublishedValue,
): FigureComparison | AbsentComparison {
  checkLikeForLike(previous.period, current.period);
  if (!isCounted(previous) || !isCounted(current)) {
    return { kind: 'absent', numberKind, previous, current };
  }
  const difference = subtractExactly(current.value, previous.value);
  return { kind: 'figures', numberKind, previous, current, difference };
}

function checkLikeForLike(earlier: string, current: string): void {
  if (isLikeForLike(earlier, current) && earlier < current) return;
  throw new RangeError(`${earlier} cannot be compared with ${current}: not like for like`);
}

function directionOf(difference: number, ratio: RateRatio | undefined): Direction {
  if (difference === 0) return 'equal';
  if (ratio && difference > 0 && ratio.lower > 1) return 'more';
  if (ratio && difference < 0 && ratio.upper < 1) return 'fewer';
  return 'uncertain';
}

/** A change that a source states without the figures behind it, as a table has it. */
export function statedChange(
  entry: Pick<StatedChangeEntry, 'previous' | 'current' | 'difference' | 'percent'>,
  numberKind: NumberKind = 'count',
): StatedChange {
  const { previous, current, difference, percent } = entry;
  return {
    kind: 'stated',
    numberKind,
    previousPeriod: previous,
    currentPeriod: current,
    ...(difference !== undefined && { difference }),
    ...(percent !== undefined && { percent }),
  };
}

/** Whether a period has a number to show. */
export function isCounted(value: CountedPeriod | PublishedValue): value is CountedPeriod {
  return 'value' in value;
}
