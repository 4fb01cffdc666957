/**
 * Two counts set against each other, like for like: the difference, the percentage where the base bears one,
 * and whether the figures are far enough apart to be called more or fewer.
 */
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
  ratio?: { estimate: number; lower: number; upper: number };
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
  /** Comparable periods before `previous`, oldest first: with `previous` at least five let overdispersion be estimated. */
  earlier?: readonly PublishedValue[];
  /** What the counts are measured against (inhabitants, days), both > 0; equal when left out. */
  exposure?: { previous: number; current: number };
}

/**
 * @throws {RangeError} when the periods are not like for like or not in order, or a count is not a whole number.
 */
export function compareCounts(
  previous: PublishedValue,
  current: PublishedValue,
  options: CompareOptions = {},
): CountComparison | AbsentComparison {
  throw new Error(`${previous.period} ${current.period} ${options}`);
}

/** A change that a source states without the counts behind it. */
export function statedChange(change: Omit<StatedChange, 'kind'>): StatedChange {
  return { kind: 'stated', ...change };
}
