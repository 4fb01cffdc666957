/**
 * How much more counts vary from period to period than chance alone (Poisson) would let them.
 *
 * Reported offences come in bunches: one person, one night, one campaign to report. An interval that takes them for
 * independent is too narrow, and a site that trusts it would call noise a change.
 */
import { betaQuantile } from './distributions.ts';

export interface ObservedCount {
  /** A whole number, 0 or more. */
  count: number;
  /** What the count is measured against, > 0; the same for all when left out. */
  exposure?: number;
}

/** Fewer periods than this say too little about their own spread. */
export const FEWEST_PERIODS = 5;

/**
 * Pearson's chi-square around a common rate over its degrees of freedom, and at least 1: a series that varies less than
 * chance is no reason for a narrower interval. A trend within the periods counts as spread, which errs to caution
 * (docs/decisions/0016).
 *
 * Method: P. McCullagh, J. A. Nelder, Generalized Linear Models, 2nd ed., 1989, 6.2.3 and 9.2.4.
 *
 * @returns undefined for fewer than five periods: it cannot be estimated.
 * @throws {RangeError} for negative counts or exposures that are not above 0.
 */
export function estimateDispersion(periods: readonly ObservedCount[]): number | undefined {
  const spread = pearsonSpread(periods);
  return spread === undefined ? undefined : Math.max(1, spread);
}

function pearsonSpread(periods: readonly ObservedCount[]): number | undefined {
  if (periods.length < FEWEST_PERIODS) return undefined;
  let counts = 0;
  let exposures = 0;
  for (const { count, exposure = 1 } of periods) {
    if (!(count >= 0 && count < Infinity && exposure > 0 && exposure < Infinity)) {
      throw new RangeError('Counts are 0 or more and exposures above 0');
    }
    counts += count;
    exposures += exposure;
  }
  if (counts === 0) return 0;
  let chiSquare = 0;
  for (const { count, exposure = 1 } of periods) {
    const expected = (counts * exposure) / exposures;
    chiSquare += (count - expected) ** 2 / expected;
  }
  return chiSquare / (periods.length - 1);
}

/** The square of the normal quantile at 0.975: chi-square with one degree of freedom at 0.95. */
const NORMAL_SQUARED = 3.841459;

/**
 * The dispersion to widen a 95 % interval by: the estimate, made greater for how little a few periods say of their own
 * spread. An estimate from n periods has n − 1 degrees of freedom, so the interval is as wide as Student's t makes it,
 * not the normal: × 2.01 from five periods, × 1.26 from twelve. Never below 1.
 *
 * Method: with an estimated dispersion, t in place of the normal: W. N. Venables, B. D. Ripley, Modern Applied
 * Statistics with S, 4th ed., 2002, 7.5; McCullagh and Nelder as above. What it changes is measured in
 * docs/decisions/0016.
 *
 * @returns 1 for fewer than five periods: nothing is known of their spread.
 */
export function cautiousDispersion(periods: readonly ObservedCount[]): number {
  const spread = pearsonSpread(periods);
  if (spread === undefined) return 1;
  const degrees = periods.length - 1;
  const share = betaQuantile(0.95, 0.5, degrees / 2);
  const studentSquared = (degrees * share) / (1 - share);
  return Math.max(1, (spread * studentSquared) / NORMAL_SQUARED);
}
