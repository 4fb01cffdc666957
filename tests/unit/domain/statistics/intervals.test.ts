import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clopperPearsonInterval,
  garwoodInterval,
  rateRatio,
} from '../../../../src/domain/statistics/intervals.ts';

/** P(N ≤ count) for a Poisson N, added up term by term: knows nothing of the gamma function. */
function poissonUpTo(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) sum += term *= mean / k;
  return sum;
}

describe('the interval of a count', () => {
  // The customary table of these limits, quoted after Garwood 1936 and Ulm 1990. The printed tables were not at hand
  // when this was written, so the tests below also check against GraphPad's example and against plain sums.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.242, 7.225],
    [3, 0.619, 8.767],
    [4, 1.09, 10.242],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627],
  ])('%i: from %s to %s', (count, lower, upper) => {
    const interval = garwoodInterval(count);
    expect(interval.lower).toBeCloseTo(lower, 2);
    expect(Math.abs(interval.upper - upper)).toBeLessThan(0.0006);
  });

  // GraphPad, How QuickCalcs computes the confidence interval of a count: 25 observed.
  it.each([
    [0.9, 17.38, 34.92],
    [0.95, 16.18, 36.9],
    [0.99, 14, 41],
  ])('25 at the level %s: from %s to %s', (level, lower, upper) => {
    const interval = garwoodInterval(25, level);
    expect(interval.lower).toBeCloseTo(lower, 2);
    expect(interval.upper).toBeCloseTo(upper, 2);
  });

  it('leaves 2.5 % on either side, the Poisson probabilities added up one by one', () => {
    for (const count of [0, 1, 2, 3, 4, 5, 9, 10, 27, 39, 79, 105]) {
      const { lower, upper } = garwoodInterval(count);
      // P(N ≤ count) at the upper limit, P(N ≥ count) at the lower.
      expect(poissonUpTo(count, upper)).toBeCloseTo(0.025, 10);
      if (count > 0) expect(1 - poissonUpTo(count - 1, lower)).toBeCloseTo(0.025, 10);
    }
  });

  it('is as much wider as the counts are spread: a fifth of 100 of them, five times over', () => {
    const spread = garwoodInterval(100, 0.95, 5);
    const fifth = garwoodInterval(20);
    expect(spread.lower).toBeCloseTo(5 * fifth.lower, 9);
    expect(spread.upper).toBeCloseTo(5 * fifth.upper, 9);
    expect(() => garwoodInterval(100, 0.95, 0.5)).toThrow(RangeError);
  });

  it('with no events has the upper limit −ln((1 − level)/2)', () => {
    expect(garwoodInterval(0, 0.99).upper).toBeCloseTo(-Math.log(0.005), 12);
  });

  it('holds the count, grows with the level and rises with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
        const at95 = garwoodInterval(count);
        const at99 = garwoodInterval(count, 0.99);
        const next = garwoodInterval(count + 1);
        expect(at95.lower).toBeLessThanOrEqual(count);
        expect(at95.upper).toBeGreaterThan(count);
        expect(at99.lower).toBeLessThanOrEqual(at95.lower);
        expect(at99.upper).toBeGreaterThan(at95.upper);
        expect(next.lower).toBeGreaterThan(at95.lower);
        expect(next.upper).toBeGreaterThan(at95.upper);
      }),
      { numRuns: 50 },
    );
  });

  it.each([-1, 1.5, Number.NaN, Infinity])('refuses the count %s', (count) => {
    expect(() => garwoodInterval(count)).toThrow(RangeError);
  });
  it.each([0, 1, 95])('refuses the level %s', (level) => {
    expect(() => garwoodInterval(1, level)).toThrow(RangeError);
  });
});

describe('the interval of a share', () => {
  it('4 of 20 at 90 %: NIST/SEMATECH e-Handbook 7.2.4.1', () => {
    const { lower, upper } = clopperPearsonInterval(4, 20, 0.9);
    expect(lower).toBeCloseTo(0.071354, 6);
    expect(upper).toBeCloseTo(0.401029, 5);
  });

  it('682 of 925: Conover 1971, p. 97, as in the manual of R, binom.test', () => {
    const { lower, upper } = clopperPearsonInterval(682, 925);
    expect(lower).toBeCloseTo(0.7076683, 7);
    expect(upper).toBeCloseTo(0.7654066, 7);
  });

  it('refuses more than all', () => {
    expect(() => clopperPearsonInterval(3, 2)).toThrow(RangeError);
  });
});

/** The ratio of counts that are not both 0. */
function ratioOf(...args: Parameters<typeof rateRatio>) {
  const ratio = rateRatio(...args);
  if (!ratio) throw new Error('Both counts are 0');
  return ratio;
}

describe('the ratio of two rates', () => {
  it('11 in 800 against 21 in 3 011: the manual of R, poisson.test', () => {
    const ratio = rateRatio(21, 11, { exposure: { previous: 3011, current: 800 } });
    expect(ratio?.estimate).toBeCloseTo(1.971488, 6);
    expect(ratio?.lower).toBeCloseTo(0.8584264, 6);
    expect(ratio?.upper).toBeCloseTo(4.2772659, 6);
  });

  it('of nothing to nothing does not exist', () => {
    expect(rateRatio(0, 0)).toBeUndefined();
  });

  it('of something to nothing has no upper limit', () => {
    expect(rateRatio(0, 1)).toMatchObject({ estimate: Infinity, upper: Infinity });
    expect(rateRatio(0, 1)?.lower).toBeCloseTo(0.025 / 0.975, 12);
  });

  const count = fc.integer({ min: 0, max: 3000 });

  it('holds the estimate, turns over with its terms, and widens with dispersion', () => {
    fc.assert(
      fc.property(count, count, fc.double({ min: 1, max: 20, noNaN: true }), (a, b, dispersion) => {
        fc.pre(a + b > 0);
        const ratio = ratioOf(a, b);
        const turned = ratioOf(b, a);
        const wide = ratioOf(a, b, { dispersion });
        expect(ratio.lower).toBeLessThanOrEqual(ratio.estimate);
        expect(ratio.upper).toBeGreaterThanOrEqual(ratio.estimate);
        if (b > 0) expect(turned.upper * ratio.lower).toBeCloseTo(1, 9);
        expect(wide.lower).toBeLessThanOrEqual(ratio.lower * (1 + 1e-12));
        expect(wide.upper).toBeGreaterThanOrEqual(ratio.upper * (1 - 1e-12));
      }),
    );
  });

  it('rises with the current count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), count, (a, b) => {
        expect(ratioOf(a, b + 1).lower).toBeGreaterThan(ratioOf(a, b).lower);
        expect(ratioOf(a, b + 1).upper).toBeGreaterThan(ratioOf(a, b).upper);
      }),
    );
  });

  it('holds the true ratio at least as often as it says, counted out for every total up to 40', () => {
    for (let total = 1; total <= 40; total++) {
      const intervals = Array.from({ length: total + 1 }, (_, b) => ratioOf(total - b, b));
      for (const truth of [0.3, 0.7, 1, 1.5, 4]) {
        const share = truth / (1 + truth);
        let probability = (1 - share) ** total;
        let covered = 0;
        intervals.forEach(({ lower, upper }, b) => {
          if (lower <= truth && truth <= upper) covered += probability;
          probability *= ((total - b) / (b + 1)) * truth;
        });
        expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-12);
      }
    }
  });

  it('of counts that spread five times as much is that of a fifth of them', () => {
    const spread = ratioOf(100, 150, { dispersion: 5 });
    const fifth = ratioOf(20, 30);
    expect(spread.lower).toBeCloseTo(fifth.lower, 12);
    expect(spread.upper).toBeCloseTo(fifth.upper, 12);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['a negative count before', () => rateRatio(-1, 2), /whole number from 0 up, not -1/],
    ['a negative count now', () => rateRatio(2, -1), /whole number from 0 up, not -1/],
    ['half a count', () => rateRatio(1, 2.5), /whole number from 0 up, not 2.5/],
    ['no exposure before', () => rateRatio(1, 2, exposed(0, 1)), /exposure is a number above 0/],
    ['no exposure now', () => rateRatio(1, 2, exposed(1, 0)), /exposure is a number above 0/],
    ['less than no exposure', () => rateRatio(1, 2, exposed(-1, -1)), /exposure is a number/],
    ['endless exposure before', () => rateRatio(1, 2, exposed(Infinity, 1)), /exposure is a/],
    ['endless exposure now', () => rateRatio(1, 2, exposed(1, Infinity)), /exposure is a number/],
    ['a dispersion below 1', () => rateRatio(1, 2, { dispersion: 0.5 }), /from 1 up, not 0.5/],
    ['an endless dispersion', () => rateRatio(1, 2, { dispersion: Infinity }), /not Infinity/],
    ['the level 0', () => rateRatio(1, 2, { level: 0 }), /level lies between 0 and 1, not 0/],
    ['the level 1 of nothing', () => rateRatio(0, 0, { level: 1 }), /between 0 and 1, not 1/],
  ])('refuses %s', (_, act, words) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });

  function exposed(previous: number, current: number) {
    return { exposure: { previous, current } };
  }
});

describe('the interval of a share', () => {
  it('begins at nothing for none, and ends at the whole for all', () => {
    expect(clopperPearsonInterval(0, 10).lower).toBe(0);
    expect(clopperPearsonInterval(10, 10).upper).toBe(1);
    // The rule of the other side: 1 − (α/2)^(1/n).
    expect(clopperPearsonInterval(0, 10).upper).toBeCloseTo(1 - 0.025 ** 0.1, 12);
    expect(clopperPearsonInterval(10, 10).lower).toBeCloseTo(0.025 ** 0.1, 12);
  });

  it.each([
    [-1, 10],
    [11, 10],
    [0, 0],
    [-1, -1],
    [0, -1],
    [1, Infinity],
  ])('refuses %s of %s', (successes, trials) => {
    const act = () => clopperPearsonInterval(successes, trials);
    expect(act).toThrow(RangeError);
    expect(act).toThrow(`${successes} of ${trials} is not a share`);
  });

  it.each([0, 1, -0.5])('refuses the level %s', (level) => {
    expect(() => clopperPearsonInterval(1, 2, level)).toThrow(/level lies between 0 and 1/);
  });
});
