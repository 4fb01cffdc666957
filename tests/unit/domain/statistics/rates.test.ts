import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationFor, rateOf, ratesOf } from '../../../../src/domain/statistics/rates.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';

const v = (period: string, value: number, preliminary = false) => ({ period, value, preliminary });
const of = (...values: PublishedValue[]) => ({ values });

describe('a count per 100,000 inhabitants', () => {
  // Breslow and Day 1987, Welsh nickel workers: 137 deaths where 24.19893 were expected; poisson.test of R gives
  // 5.661407 (4.753125 to 6.692709). Here as 137 among 2 419 893 inhabitants.
  it('137 among 2 419 893: 5.661407, from 4.753125 to 6.692709', () => {
    const rate = rateOf(137, 2_419_893);
    expect(rate.estimate).toBeCloseTo(5.661407, 6);
    expect(rate.lower).toBeCloseTo(4.753125, 5);
    expect(rate.upper).toBeCloseTo(6.692709, 5);
    expect(rate.rounded).toBe(6);
  });

  // Garwood's limits for 10: 4.795 to 18.390.
  it('10 among 50 000: 20, from 9.59 to 36.78', () => {
    const rate = rateOf(10, 50_000);
    expect(rate).toMatchObject({ estimate: 20, rounded: 20 });
    expect(rate.lower).toBeCloseTo(9.59, 2);
    expect(rate.upper).toBeCloseTo(36.78, 2);
  });

  it('rounds half up from the counts themselves', () => {
    expect(rateOf(1, 40_000).rounded).toBe(3);
    expect(rateOf(0, 40_000)).toMatchObject({ estimate: 0, rounded: 0, lower: 0 });
  });

  it.each([0, -1, Infinity, Number.NaN])('refuses a population of %s', (population) => {
    expect(() => rateOf(1, population)).toThrow(RangeError);
    expect(() => rateOf(1, population)).toThrow(
      `A population is a number above 0, not ${population}`,
    );
  });
  it('refuses half an offence', () => expect(() => rateOf(1.5, 100)).toThrow(RangeError));

  it('grows with the count and falls with the population; the interval holds it', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    const population = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(count, population, (n, inhabitants) => {
        const rate = rateOf(n, inhabitants);
        expect(rate.lower).toBeLessThanOrEqual(rate.estimate);
        expect(rate.upper).toBeGreaterThan(rate.estimate);
        expect(rateOf(n + 1, inhabitants).estimate).toBeGreaterThan(rate.estimate);
        expect(rateOf(n, inhabitants + 1).upper).toBeLessThan(rate.upper);
        expect(Math.abs(rate.rounded - rate.estimate)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the rates of a series', () => {
  it('takes the population of the same year, never of the one before', () => {
    const rates = ratesOf(
      of(v('2015', 800), v('2016', 810), v('2017', 820)),
      of(v('2015', 8000), v('2016', 8100)),
    );
    expect(rates.map((rate) => (rate.kind === 'rate' ? rate.rounded : rate))).toEqual([
      10_000,
      10_000,
      { kind: 'none', period: '2017', year: 2017, because: 'no-population' },
    ]);
  });

  it('keeps a hidden and a missing count as they were published', () => {
    const hidden = { period: '2015', suppressed: 'protected' as const };
    const missing = { period: '2016', missing: 'not-published' as const };
    expect(ratesOf(of(hidden, missing), of(v('2015', 8000), v('2016', 8000)))).toEqual([
      { kind: 'none', period: '2015', year: 2015, because: 'hidden', absent: hidden },
      { kind: 'none', period: '2016', year: 2016, because: 'missing', absent: missing },
    ]);
  });

  it.each([
    ['hidden', { period: '2015', suppressed: 'by-source' as const }],
    ['nobody', v('2015', 0)],
    ['of a month', v('2015-01', 8000)],
  ])('a population that is %s gives no rate', (_, population) => {
    expect(ratesOf(of(v('2015', 8)), of(population))).toMatchObject([{ because: 'no-population' }]);
  });

  it('no table of inhabitants gives no rate', () => {
    expect(ratesOf(of(v('2015', 8)), undefined)).toMatchObject([{ because: 'no-population' }]);
  });

  it('is preliminary where the count or the population is', () => {
    const rates = ratesOf(
      of(v('2015', 8, true), v('2016', 8), v('2017', 8)),
      of(v('2015', 8000), v('2016', 8000, true), v('2017', 8000)),
    );
    expect(rates.map((rate) => rate.kind === 'rate' && rate.preliminary)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('gives no rate of twelve months, which lie in two years', () => {
    const rates = ratesOf(of(v('2014-09/2015-08', 80)), of(v('2014', 8000), v('2015', 8000)));
    expect(rates).toMatchObject([{ because: 'no-population' }]);
  });

  it('sets a month and a stretch of days against the population of their year, not scaled up', () => {
    const rates = ratesOf(
      of(v('2015-06', 80), v('2015-01-01/2015-11-30', 700)),
      of(v('2015', 8000)),
    );
    expect(rates.map((rate) => rate.kind === 'rate' && rate.rounded)).toEqual([1000, 8750]);
  });
});

describe('whose inhabitants', () => {
  const series = (id: string) => ({ id, label: id, values: [v('2015', 8000)] });

  it('the series of the same name, or the only one', () => {
    const several = { series: [series('aneby'), series('kungsor')] };
    expect(populationFor(several, 'kungsor')?.id).toBe('kungsor');
    expect(populationFor(several, 'varnamo')).toBeUndefined();
    expect(populationFor({ series: [series('alla')] }, 'kungsor')?.id).toBe('alla');
  });
});
