/**
 * The range that a figure has moved within from period to period, and the points that fall outside of what it has done
 * before: an XmR chart (individual values and moving ranges).
 *
 * Sources: D. J. Wheeler, Understanding Variation, 2nd ed., 2000, for the limits (mean ± 2.66 × mean moving range) and
 * for 3.27 × the mean moving range as the greatest range that chance makes. L. S. Nelson, Control Charts for Individual
 * Measurements, Journal of Quality Technology 14 (1982) 172–173, for leaving out, once, ranges beyond such a limit (he
 * takes 3.5); the NHS-R Community's package NHSRplotthedots does it at 3.267, and so does this at 3.27. The spreadsheets
 * of NHS England's Making Data Count leave none out and get wider limits. Making Data Count, for seven points in a row
 * on one side of the mean (Wheeler wants eight).
 *
 * Two of the published rules are used, not all: each rule more finds more that is not there.
 */
import { isCounted, type CountedPeriod } from './compare.ts';
import type { PublishedValue } from './schema.ts';

/** 3 / d₂, where d₂ = 1.128 is the mean range of two normal values over their standard deviation. */
export const LIMIT_FACTOR = 2.66;
/** D₄ for ranges of two. */
export const RANGE_FACTOR = 3.27;
/** Limits from fewer periods say too little. */
export const FEWEST_LIMIT_PERIODS = 12;
/** So many in a row on one side of the mean are a shift. */
export const SHIFT_LENGTH = 7;
/**
 * Largest share of the figures that may fall outside of limits that are still called usual. The methods give no such
 * share: they have the limits set anew where the level has moved, which takes somebody who knows why it did. A series
 * that rises or falls all the way has no level, and most of it would be marked as odd.
 */
export const LARGEST_SHARE_OUTSIDE = 0.2;

export interface ProcessLimits {
  /** Mean of the values. */
  centre: number;
  lower: number;
  upper: number;
  /** Mean of the moving ranges that are left when the greatest have been screened out. */
  meanMovingRange: number;
}

/** `outside`: beyond a limit. `shift`: one of seven or more in a row on one side of the centre. */
export type XmrRule = 'outside' | 'shift';

export interface SingledOutPoint {
  period: string;
  value: number;
  preliminary: boolean;
  /** Which side of the centre. */
  side: 'above' | 'below';
  /** At least one, in the order of `XmrRule`. */
  rules: XmrRule[];
}

export interface ExpectedRange extends ProcessLimits {
  /** The first and the last period that the limits hold for: all since the last change in the way of counting. */
  from: string;
  to: string;
  /** How many values set the limits, at least 12. */
  periods: number;
  /** In order of time; empty when no rule singles out a point. */
  points: SingledOutPoint[];
  /** The runs of seven or more that the `shift` points belong to. */
  shifts: Shift[];
  /** False where more than a fifth of the figures lie outside: then no range is the usual one. */
  hasLevel: boolean;
}

/** A run of values on one side of the centre, first and last period. */
export interface Shift {
  from: string;
  to: string;
  side: 'above' | 'below';
}

/**
 * Mean and limits of stretches of values in order of time. A moving range is the distance between two neighbours of one
 * stretch; none is taken across a gap.
 *
 * @returns undefined where there is no range, or none above 0, to judge by.
 */
export function processLimits(
  stretches: readonly (readonly number[])[],
): ProcessLimits | undefined {
  const ranges = stretches.flatMap((values) =>
    values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))),
  );
  const greatest = RANGE_FACTOR * mean(ranges);
  const meanMovingRange = mean(ranges.filter((range) => range <= greatest));
  if (!(meanMovingRange > 0)) return undefined;
  const centre = mean(stretches.flat());
  return {
    centre,
    lower: centre - LIMIT_FACTOR * meanMovingRange,
    upper: centre + LIMIT_FACTOR * meanMovingRange,
    meanMovingRange,
  };
}

/** NaN for nothing. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The expected range of a series, and the points that a rule singles out. The values are periods of one length, one
 * after the other, oldest first.
 *
 * Only values since the last change in the way of counting are used. Hidden and missing values break both the moving
 * ranges and the runs. Preliminary values may change: they are judged, but do not set the limits. The lower limit is
 * never below 0, for no published figure is.
 *
 * A point that is singled out is a reason to ask what happened, not an answer. Months with a season of their own
 * (burglaries in December) need twelve of the same month, or a rolling sum, not this. Where the mean is below about 5
 * the lower limit is 0 and the rule for it says nothing.
 *
 * @returns undefined for fewer than 12 final values, or values that never move.
 */
export function xmrLimits(
  values: readonly PublishedValue[],
  { breaks = [] }: { breaks?: readonly { period: string }[] } = {},
): ExpectedRange | undefined {
  const lastBreak = breaks.map(({ period }) => period).reduce(later, '');
  const current = values.filter(({ period }) => period >= lastBreak);
  const final = stretchesOf(current, (value) => !value.preliminary);
  const periods = final.flat().length;
  const from = current[0]?.period;
  const to = current.at(-1)?.period;
  if (periods < FEWEST_LIMIT_PERIODS || from === undefined || to === undefined) return undefined;
  const limits = processLimits(final.map((stretch) => stretch.map(({ value }) => value)));
  if (!limits) return undefined;
  const runs = stretchesOf(current).flatMap((stretch) => runsOf(stretch, limits.centre));
  const points = runs.flatMap((run) => singleOut(run, limits));
  const outside = points.filter(({ rules }) => rules.includes('outside')).length;
  return {
    ...limits,
    lower: Math.max(0, limits.lower),
    from,
    to,
    periods,
    points,
    hasLevel: outside <= LARGEST_SHARE_OUTSIDE * current.filter(isCounted).length,
    shifts: runs.flatMap(({ side, values: run }) => {
      const [first, last] = [run[0], run.at(-1)];
      return first && last && run.length >= SHIFT_LENGTH
        ? [{ from: first.period, to: last.period, side }]
        : [];
    }),
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** The values that are figures, parted wherever one is not. */
function stretchesOf(
  values: readonly PublishedValue[],
  belongs: (value: CountedPeriod) => boolean = () => true,
): CountedPeriod[][] {
  const stretches: CountedPeriod[][] = [[]];
  for (const value of values) {
    if (isCounted(value) && belongs(value)) stretches.at(-1)?.push(value);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

interface Run {
  side: Shift['side'];
  values: CountedPeriod[];
}

/** The runs of a stretch: neighbours on the same side of the centre. A value on the centre ends a run. */
function runsOf(stretch: readonly CountedPeriod[], centre: number): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const point of stretch) {
    const side = point.value > centre ? 'above' : 'below';
    if (point.value === centre) open = undefined;
    else if (open?.side === side) open.values.push(point);
    else runs.push((open = { side, values: [point] }));
  }
  return runs;
}

function singleOut({ side, values: run }: Run, { lower, upper }: ProcessLimits): SingledOutPoint[] {
  return run.flatMap(({ period, value, preliminary }) => {
    const rules: XmrRule[] = [];
    if (value < lower || value > upper) rules.push('outside');
    if (run.length >= SHIFT_LENGTH) rules.push('shift');
    return rules.length > 0 ? [{ period, value, preliminary, side, rules }] : [];
  });
}
