import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  chiSquareQuantile,
  gammaQuantile,
  logGamma,
  regularisedBeta,
  regularisedGamma,
} from '../../../../src/domain/statistics/distributions.ts';

function expectRelative(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance);
}

/** An F quantile from the beta distribution, for checking against F tables. */
function fQuantile(p: number, d1: number, d2: number): number {
  const x = betaQuantile(p, d1 / 2, d2 / 2);
  return (d2 * x) / (d1 * (1 - x));
}

describe('ln Γ', () => {
  it.each([
    [0.5, Math.log(Math.PI) / 2],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [171, 706.5730622457874],
  ])('at %s', (x, expected) => expectRelative(logGamma(x), expected, 1e-14));

  it.each([1, 2])('is 0 at %i', (x) => expect(logGamma(x)).toBeCloseTo(0, 14));
  it('refuses 0', () => expect(() => logGamma(0)).toThrow(RangeError));
});

describe('quantiles against published tables', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4: critical values of the chi-square distribution.
  it.each([
    [1, 0.9, 2.706],
    [1, 0.95, 3.841],
    [1, 0.99, 6.635],
    [1, 0.999, 10.828],
    [10, 0.05, 3.94],
    [10, 0.1, 4.865],
    [10, 0.9, 15.987],
    [10, 0.95, 18.307],
    [10, 0.99, 23.209],
    [10, 0.999, 29.588],
    [100, 0.9, 118.498],
    [100, 0.95, 124.342],
    [100, 0.99, 135.807],
    [100, 0.999, 149.449],
  ])('chi-square with %i degrees at %s is %s', (degrees, p, expected) => {
    expect(chiSquareQuantile(p, degrees)).toBeCloseTo(expected, 3);
  });

  // A textbook's table of critical values, as scanned at scribd.com/document/360428582 (appendix D, p. 799; no title).
  it.each([
    [0.005, 422.303],
    [0.01, 429.388],
    [0.025, 439.936],
    [0.05, 449.147],
    [0.1, 459.926],
  ])('chi-square with 500 degrees at %s is %s', (p, expected) => {
    expect(chiSquareQuantile(p, 500)).toBeCloseTo(expected, 3);
  });

  // NIST/SEMATECH e-Handbook, 1.3.6.7.3: upper critical values of the F distribution (here through the beta).
  it.each([
    [0.95, 1, 1, 161.448],
    [0.95, 5, 10, 3.326],
    [0.95, 10, 10, 2.978],
    [0.99, 10, 20, 3.368],
  ])('F at %s with %i and %i degrees is %s', (p, d1, d2, expected) => {
    expect(fQuantile(p, d1, d2)).toBeCloseTo(expected, 3);
  });

  // NIST/SEMATECH e-Handbook, 1.3.6.7.2: critical values of Student's t; its square is F with 1 and n degrees.
  it.each([
    [4, 2.776],
    [10, 2.228],
    [30, 2.042],
  ])("Student's t with %i degrees at 0.975 is %s", (degrees, expected) => {
    expect(Math.sqrt(fQuantile(0.95, 1, degrees))).toBeCloseTo(expected, 3);
  });
});

describe('the functions against 30 correct digits (mpmath 1.3, 40 digits)', () => {
  it.each([
    [0.5, 0.2, 0.472910743134461926],
    [3, 12, 0.999477741949967102],
    [470.5, 500, 0.911150246067432731],
    [841, 900, 0.977260247970106101],
    [1e5, 100_300, 0.828636311251207648],
  ])('P(%s, %s)', (a, x, expected) => expectRelative(regularisedGamma(a, x), expected, 1e-12));

  it.each([
    [0.3, 0.7, 0.1, 0.433310047334234509],
    [5, 40, 0.2, 0.955989792750759765],
    [744, 841, 0.5, 0.992612566911484187],
    [2.5, 10_000, 0.0002, 0.450684837393805193],
  ])('I(%s, %s) at %s', (a, b, x, expected) =>
    expectRelative(regularisedBeta(a, b, x), expected, 1e-12),
  );
});

describe('chi-square with many degrees, where some libraries lose digits from 941 up', () => {
  // No printed table reaches so far: mpmath 1.3 with 40 digits, the root of the incomplete gamma function.
  it.each([
    [941, 0.025, 857.882660540197393],
    [941, 0.975, 1027.90537182515007],
    [942, 0.025, 858.837485263699792],
    [942, 0.975, 1028.95054771718499],
    [1000, 0.025, 914.257153799258935],
    [1000, 0.975, 1089.5309127749135],
    [2001, 0.025, 1878.91504828833762],
    [2001, 0.975, 2126.87329111305687],
    [20_000, 0.025, 19609.9049345203663],
    [20_000, 0.975, 20393.8836499997665],
  ])('%i degrees at %s', (degrees, p, expected) =>
    expectRelative(chiSquareQuantile(p, degrees), expected, 1e-11),
  );

  it('agrees with the Poisson probabilities added up one by one', () => {
    for (const events of [471, 500, 743, 1200]) {
      const mean = chiSquareQuantile(0.025, 2 * events) / 2;
      // P(N ≥ events) for a Poisson N of this mean, from the largest term outwards.
      let term = 1;
      let tail = 0;
      for (let k = events; term > 1e-18; k++) {
        tail += term;
        term *= mean / (k + 1);
      }
      let logFirst = events * Math.log(mean) - mean;
      for (let k = 2; k <= events; k++) logFirst -= Math.log(k);
      expect(tail * Math.exp(logFirst)).toBeCloseTo(0.025, 10);
    }
  });
});

describe('exact identities', () => {
  const shape = fc.double({ min: 0.1, max: 2000, noNaN: true });
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it('P(1, x) = 1 − e^−x', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 30, noNaN: true }), (x) =>
        expectRelative(regularisedGamma(1, x), -Math.expm1(-x), 1e-12),
      ),
    );
  });

  it('1 − P(n + 1, x) is the sum of the Poisson probabilities up to n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        (n, x) => {
          let term = Math.exp(-x);
          let sum = term;
          for (let k = 1; k <= n; k++) sum += term *= x / k;
          expect(1 - regularisedGamma(n + 1, x)).toBeCloseTo(sum, 12);
        },
      ),
    );
  });

  it('I_x(a, 1) = x^a and I_x(a, b) = 1 − I_1−x(b, a)', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(regularisedBeta(a, 1, x)).toBeCloseTo(x ** a, 12);
        expect(regularisedBeta(a, b, x) + regularisedBeta(b, a, 1 - x)).toBeCloseTo(1, 11);
      }),
    );
  });

  it('a quantile is the inverse of its function', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 1, max: 2000, noNaN: true }), shape, (p, b, a) => {
        expect(regularisedGamma(a, gammaQuantile(p, a))).toBeCloseTo(p, 11);
        expect(regularisedBeta(a, b, betaQuantile(p, a, b))).toBeCloseTo(p, 11);
      }),
    );
  });

  it('ends where the distributions end', () => {
    expect([gammaQuantile(0, 3), gammaQuantile(1, 3)]).toEqual([0, Infinity]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([regularisedGamma(2, 0), regularisedGamma(2, Infinity)]).toEqual([0, 1]);
    expect([regularisedBeta(2, 3, 0), regularisedBeta(2, 3, 1)]).toEqual([0, 1]);
  });

  it('answers the same when asked again, and not the same for the numbers in another order', () => {
    const [first, turned] = [betaQuantile(0.3, 2, 5), betaQuantile(0.3, 5, 2)];
    expect(first).not.toBe(turned);
    expect([betaQuantile(0.3, 2, 5), betaQuantile(0.3, 5, 2)]).toEqual([first, turned]);
    expect(gammaQuantile(0.3, 25)).not.toBe(gammaQuantile(0.32, 5));
    // More questions than are remembered: the first is worked out anew, with the same answer.
    const before = gammaQuantile(0.5, 3);
    for (let shape = 1; shape <= 20_100; shape++) gammaQuantile(0.5, 0.5 + shape / 1e5);
    expect(gammaQuantile(0.5, 3)).toBe(before);
  });

  it('refuses what is not defined', () => {
    expect(() => regularisedGamma(0, 1)).toThrow(RangeError);
    expect(() => regularisedGamma(1, -1)).toThrow(RangeError);
    expect(() => regularisedBeta(1, 1, 1.1)).toThrow(RangeError);
    expect(() => regularisedBeta(0, 1, 0.5)).toThrow(RangeError);
    expect(() => gammaQuantile(1.1, 1)).toThrow(RangeError);
  });
});
