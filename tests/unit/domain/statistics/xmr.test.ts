import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';
import { processLimits, xmrLimits } from '../../../../src/domain/statistics/xmr.ts';

const years = (values: readonly number[], preliminary: readonly number[] = []): PublishedValue[] =>
  values.map((value, index) => ({
    period: String(2000 + index),
    value,
    preliminary: preliminary.includes(2000 + index),
  }));

/** Twelve values around 100, each 4 from the next: limits 102 ± 10.64. */
const steady = [100, 104, 100, 104, 100, 104, 100, 104, 100, 104, 100, 104];

describe('the limits against worked examples', () => {
  // SAS/QC User's Guide, example 9.4: diameters of 30 tyre belts. SAS takes 3/d₂ = 2.65868 where Wheeler rounds to 2.66.
  it('thirty tyres: mean 24.0083, limits 23.8571 and 24.1596, mean moving range 0.056897', () => {
    const tyres = [
      ...[24.05, 23.99, 23.95, 23.93, 23.97, 24.02, 24.06, 24.1, 23.98, 24.03],
      ...[23.91, 24.06, 24.06, 23.96, 23.98, 24.06, 24.01, 24, 23.93, 23.92],
      ...[24.09, 24.11, 24.05, 23.98, 23.98, 24.06, 24.02, 24.06, 23.97, 23.96],
    ];
    const limits = processLimits([tyres]);
    expect(limits?.centre).toBeCloseTo(24.0083, 4);
    expect(limits?.meanMovingRange).toBeCloseTo(0.056897, 6);
    expect(Math.abs((limits?.lower ?? 0) - 23.8571)).toBeLessThan(2e-4);
    expect(Math.abs((limits?.upper ?? 0) - 24.1596)).toBeLessThan(2e-4);
  });

  // The data of the vignette "Deviations from Excel defaults" of NHSRplotthedots; the arithmetic by hand:
  // sum 35 of 18; ranges 1 but for 8 and 9 around the ten, which are beyond 3.27 × 32/17.
  it('one odd value does not widen the limits that it is judged by', () => {
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    const range = xmrLimits(years(values));
    expect(range).toMatchObject({ meanMovingRange: 1, lower: 0, periods: 18 });
    expect(range?.centre).toBeCloseTo(35 / 18, 12);
    expect(range?.upper).toBeCloseTo(35 / 18 + 2.66, 12);
    expect(range?.points).toEqual([
      { period: '2004', value: 10, preliminary: false, side: 'above', rules: ['outside'] },
    ]);
  });
});

describe('a level to lie around', () => {
  /** Forty figures; the last ones far off, and preliminary, so that they do not move the limits. */
  const withOdd = (odd: number) => {
    const isOdd = (n: number) => n >= 40 - odd;
    const values = Array.from({ length: 40 }, (_, n) => (isOdd(n) ? 150 : 100 + 4 * (n % 2)));
    const odds = values.flatMap((_, n) => (isOdd(n) ? [2000 + n] : []));
    return xmrLimits(years(values, odds))?.hasLevel;
  };

  it('is there while at most a fifth lies outside, and not when it is more', () => {
    expect(withOdd(0)).toBe(true);
    expect(withOdd(8)).toBe(true);
    expect(withOdd(9)).toBe(false);
  });

  // Brå, reported violent crime in Sweden 2000 to 2016, as in the table vald-i-sverige.
  it('is not there for violence as reported in Sweden, which has risen', () => {
    const violence = [
      ...[75_696, 78_239, 79_232, 83_591, 85_892, 93_962, 97_914, 104_366, 108_237],
      ...[111_472, 112_929, 116_520, 113_867, 104_738, 108_071, 108_739, 112_645],
    ];
    const range = xmrLimits(years(violence, [2016]));
    expect(range?.points.filter(({ rules }) => rules.includes('outside'))).toHaveLength(10);
    expect(range?.hasLevel).toBe(false);
  });
});

describe('the points that the rules single out', () => {
  it('nothing, where a figure only goes up and down as before', () => {
    const range = xmrLimits(years(steady));
    expect(range).toMatchObject({ centre: 102, meanMovingRange: 4, from: '2000', to: '2011' });
    expect(range?.lower).toBeCloseTo(91.36, 10);
    expect(range?.points).toEqual([]);
  });

  it('seven in a row below the mean, and not six', () => {
    const marked = (length: number) =>
      xmrLimits(years([...steady, ...Array.from({ length }, (_, n) => 98 + (n % 2))]))?.points;
    expect(marked(6)).toEqual([]);
    const points = marked(7);
    expect(points?.map(({ period }) => period)).toEqual([
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ]);
    expect(points?.every(({ rules, side }) => rules.join() === 'shift' && side === 'below')).toBe(
      true,
    );
  });

  it('says both rules where both hold', () => {
    const shifted = [...steady, 96, 95, 96, 95, 96, 95, 60];
    expect(xmrLimits(years(shifted))?.points.at(-1)?.rules).toEqual(['outside', 'shift']);
  });

  it('a value on the mean ends a run, and so does a gap', () => {
    const around = [102, 98, 102, 98, 102, 98, 102, 98, 102, 98, 102, 98];
    const seven = years([
      ...[99, 99, 99, 99, 99, 99, 99],
      ...around,
      ...[101, 101, 101, 101, 101, 101, 101],
    ]);
    const onTheMean = years([
      ...[99, 99, 99, 100, 99, 99, 99],
      ...around,
      ...[101, 101, 101, 100, 101, 101, 101],
    ]);
    const gaps = seven.map((value): PublishedValue =>
      ['2003', '2022'].includes(value.period)
        ? { period: value.period, missing: 'not-collected' }
        : value,
    );
    expect(xmrLimits(seven)?.points).toHaveLength(14);
    expect(xmrLimits(onTheMean)?.points).toEqual([]);
    expect(xmrLimits(gaps)?.points).toEqual([]);
  });

  it('no range is taken across it', () => {
    const values = years([...steady, 300, 300]).map((value): PublishedValue =>
      value.period === '2012' ? { period: '2012', suppressed: 'protected' } : value,
    );
    expect(xmrLimits(values)?.meanMovingRange).toBe(4);
  });

  it('judges a preliminary value, but does not let it set the limits', () => {
    const range = xmrLimits(years([...steady, 300], [2012]));
    expect(range).toMatchObject({ centre: 102, meanMovingRange: 4, periods: 12, to: '2012' });
    expect(range?.points).toEqual([
      { period: '2012', value: 300, preliminary: true, side: 'above', rules: ['outside'] },
    ]);
  });

  it('starts anew where the way of counting changed', () => {
    const values = years([...Array<number>(5).fill(900), ...steady]);
    expect(xmrLimits(values, { breaks: [{ period: '2005' }, { period: '2001' }] })).toMatchObject({
      centre: 102,
      from: '2005',
      to: '2016',
      points: [],
    });
  });
});

describe('where there is nothing to judge by', () => {
  it('eleven figures are too few', () => {
    expect(xmrLimits(years(steady.slice(1)))).toBeUndefined();
  });
  it('twelve with a preliminary one are eleven', () => {
    expect(xmrLimits(years(steady, [2011]))).toBeUndefined();
  });
  it('a break leaves too few', () => {
    expect(xmrLimits(years(steady), { breaks: [{ period: '2001' }] })).toBeUndefined();
  });
  it('a figure that never moves has no range', () => {
    expect(xmrLimits(years(Array<number>(14).fill(7)))).toBeUndefined();
  });
});

describe('what always holds', () => {
  const series = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 40 });

  it('the limits hold the centre, never go below 0, and a mark outside is outside', () => {
    fc.assert(
      fc.property(series, (values) => {
        const range = xmrLimits(years(values));
        if (!range) return;
        expect(range.lower).toBeGreaterThanOrEqual(0);
        expect(range.lower).toBeLessThanOrEqual(range.centre);
        expect(range.upper).toBeGreaterThan(range.centre);
        for (const { value, rules, side } of range.points) {
          const isOutside = value < range.lower || value > range.upper;
          expect(rules.includes('outside')).toBe(isOutside);
          expect(side).toBe(value > range.centre ? 'above' : 'below');
        }
      }),
    );
  });

  it('the same figures the other way round in time have the same limits and the same marks', () => {
    fc.assert(
      fc.property(series, (values) => {
        const there = xmrLimits(years(values));
        const back = xmrLimits(years(values.toReversed()));
        expect(back === undefined).toBe(there === undefined);
        if (!there || !back) return;
        expect(back.centre).toBeCloseTo(there.centre, 9);
        expect(back.upper).toBeCloseTo(there.upper, 9);
        const last = 2000 + values.length - 1;
        const mirrored = back.points.map(({ period }) => String(2000 + last - Number(period)));
        expect(mirrored.toReversed()).toEqual(there.points.map(({ period }) => period));
      }),
    );
  });

  it('more of everything moves the limits along and marks the same', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 3000, max: 5000 }), (values, more) => {
        const from = xmrLimits(years(values.map((value) => value + 3000)));
        const raised = xmrLimits(years(values.map((value) => value + 3000 + more)));
        if (!from || !raised) return;
        expect(raised.centre - from.centre).toBeCloseTo(more, 8);
        expect(raised.upper - from.upper).toBeCloseTo(more, 8);
      }),
    );
  });
});
