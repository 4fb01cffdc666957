/**
 * Exact intervals for counts. "Exact" means that the true value lies inside at least as often as the level says,
 * however small the counts; the price is that the intervals are a little wide.
 */
import { betaQuantile, gammaQuantile } from './distributions.ts';

export interface Interval {
  lower: number;
  upper: number;
}

export interface RateRatio extends Interval {
  /** (current / its exposure) ÷ (previous / its exposure); Infinity when only the previous count is 0. */
  estimate: number;
}

function checkCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`A count is a whole number from 0 up, not ${count}`);
  }
}

function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1, not ${level}`);
}

function checkDispersion(dispersion: number): void {
  if (!(dispersion >= 1 && dispersion < Infinity)) {
    throw new RangeError(`A dispersion is a number from 1 up, not ${dispersion}`);
  }
}

/**
 * The two-sided interval for the mean of a Poisson count.
 *
 * Method: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442;
 * K. Ulm, Am. J. Epidemiol. 131 (1990) 373–375.
 *
 * @param count A whole number, 0 or more.
 * @param level Between 0 and 1; 0.95 unless given.
 * @param dispersion Variance over mean, 1 or more; 1 (Poisson) unless given. The count is divided by it, an effective
 * sample size (Korn and Graubard, see `rateRatio`), and the limits multiplied back.
 * @throws {RangeError} outside those ranges.
 */
export function garwoodInterval(count: number, level = 0.95, dispersion = 1): Interval {
  checkCount(count);
  checkLevel(level);
  checkDispersion(dispersion);
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : dispersion * gammaQuantile(tail, count / dispersion),
    upper: dispersion * gammaQuantile(1 - tail, count / dispersion + 1),
  };
}

/**
 * The two-sided interval for a binomial share. Counts need not be whole: an effective sample size may be given
 * (Korn and Graubard, see `rateRatio`).
 *
 * Method: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404–413.
 *
 * @throws {RangeError} unless 0 ≤ successes ≤ trials, trials > 0 and 0 < level < 1.
 */
export function clopperPearsonInterval(successes: number, trials: number, level = 0.95): Interval {
  checkLevel(level);
  if (!(successes >= 0 && successes <= trials && trials > 0 && trials < Infinity)) {
    throw new RangeError(`${successes} of ${trials} is not a share`);
  }
  const tail = (1 - level) / 2;
  return {
    lower: lowerShare(successes, trials, tail),
    upper: 1 - lowerShare(trials - successes, trials, tail),
  };
}

/** The lower limit; the upper one of a share is the lower one of the rest, where the digits near 1 are not lost. */
function lowerShare(successes: number, trials: number, tail: number): number {
  return successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1);
}

export interface RateRatioOptions {
  /** What each count is measured against, > 0 (inhabitants, days); equal when left out. */
  exposure?: { previous: number; current: number };
  /** Variance over mean, ≥ 1; 1 (Poisson) when left out. */
  dispersion?: number;
  /** Between 0 and 1; 0.95 unless given. */
  level?: number;
}

/**
 * The ratio of two Poisson rates, current to previous, with its exact two-sided interval: given their total, the
 * current count is binomial, and its share's Clopper-Pearson limits p become limits p / (1 − p) of the ratio.
 *
 * Method: J. Przyborowski, H. Wilenski, Biometrika 31 (1940) 313–323; E. L. Lehmann, J. P. Romano, Testing
 * Statistical Hypotheses, 3rd ed., 2005, 4.5. With overdispersion both counts are divided by it, an effective sample
 * size as in E. L. Korn, B. I. Graubard, Survey Methodology 24 (1998) 193–201.
 *
 * @returns undefined when both counts are 0: there is nothing to compare.
 * @throws {RangeError} for counts that are not whole, exposures ≤ 0, or a dispersion below 1.
 */
export function rateRatio(
  previous: number,
  current: number,
  { exposure = { previous: 1, current: 1 }, dispersion = 1, level = 0.95 }: RateRatioOptions = {},
): RateRatio | undefined {
  checkLevel(level);
  checkCount(previous);
  checkCount(current);
  const scale = exposure.previous / exposure.current;
  if (!(exposure.previous > 0 && exposure.current > 0 && scale > 0 && scale < Infinity)) {
    throw new RangeError('An exposure is a number above 0');
  }
  checkDispersion(dispersion);
  if (previous + current === 0) return undefined;
  const total = (previous + current) / dispersion;
  const tail = (1 - level) / 2;
  const lower = lowerShare(current / dispersion, total, tail);
  const rest = lowerShare(previous / dispersion, total, tail);
  return {
    estimate: (current / previous) * scale,
    lower: (lower / (1 - lower)) * scale,
    upper: rest === 0 ? Infinity : ((1 - rest) / rest) * scale,
  };
}
