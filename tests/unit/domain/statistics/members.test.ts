import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../../../src/domain/statistics/intervals.ts';
import { positionOf, rateMembers } from '../../../../src/domain/statistics/members.ts';
import { ratePeriod, rateOf, type RatedPeriod } from '../../../../src/domain/statistics/rates.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';

const v = (period: string, value: number) => ({ period, value, preliminary: false });
const of = (...values: PublishedValue[]) => ({ values });
const yearly = (values: readonly number[]) =>
  of(...values.map((value, n) => v(String(2010 + n), value)));

function rated(count: number, population: number): RatedPeriod {
  const rate = ratePeriod(v('2016', count), of(v('2016', population)));
  if (rate.kind === 'none') throw new Error('No rate');
  return rate;
}

describe('members side by side', () => {
  it('every member in its place, with its rate or with the reason why there is none', () => {
    const hidden = { period: '2016', suppressed: 'protected' as const };
    const rates = rateMembers(
      [
        { name: 'Norrby', series: of(v('2016', 80)), population: of(v('2016', 8000)) },
        { name: 'Söderby', series: of(v('2016', 80)), population: of(v('2015', 8000)) },
        { name: 'Västerby', series: of(hidden), population: of(v('2016', 8000)) },
        { name: 'Österby', series: of(v('2015', 80)), population: of(v('2016', 8000)) },
        { name: 'Mellby', series: of(v('2016', 80)) },
      ],
      '2016',
    );
    expect(
      rates.map(({ name, rate }) => [name, rate.kind === 'rate' ? rate.rounded : rate.because]),
    ).toEqual([
      ['Norrby', 1000],
      ['Söderby', 'no-population'],
      ['Västerby', 'hidden'],
      ['Österby', 'missing'],
      ['Mellby', 'no-population'],
    ]);
  });

  it('widens the interval of a member whose own figures go up and down', () => {
    const population = yearly(Array<number>(7).fill(8000));
    const upAndDown = yearly([600, 900, 550, 950, 600, 900, 743]);
    const [rate] = rateMembers([{ name: 'Norrby', series: upAndDown, population }], '2016');
    const alone = rateOf(743, 8000);
    expect(rate?.rate).toMatchObject({ rounded: alone.rounded });
    const { lower, upper } = rate?.rate as RatedPeriod;
    expect(lower).toBeLessThan(alone.lower - 1000);
    expect(upper).toBeGreaterThan(alone.upper + 1000);
    const fromBreak = rateMembers([{ name: 'Norrby', series: upAndDown, population }], '2016', {
      breaks: [{ period: '2013' }],
    });
    expect(fromBreak[0]?.rate).toMatchObject(alone);
  });

  it('takes no spread from what only follows the number of inhabitants', () => {
    const inhabitants = [4000, 5000, 6000, 7000, 8000, 9000, 10_000];
    const series = yearly(inhabitants.map((n) => n / 10));
    const [rate] = rateMembers(
      [{ name: 'Norrby', series, population: yearly(inhabitants) }],
      '2016',
    );
    expect(rate?.rate).toMatchObject(rateOf(1000, 10_000));
  });

  it('looks at the past of the period, not at what came after it', () => {
    const population = yearly(Array<number>(7).fill(8000));
    const later = yearly([600, 600, 600, 900, 550, 950, 600]);
    const [rate] = rateMembers([{ name: 'Norrby', series: later, population }], '2012');
    expect(rate?.rate).toMatchObject(rateOf(600, 8000));
  });
});

describe('higher, lower, or not to be told apart', () => {
  it.each([
    [80, 8000, 100, 8000, 'alike'],
    [60, 8000, 120, 8000, 'lower'],
    [120, 8000, 60, 8000, 'higher'],
    [0, 100, 0, 100_000, 'alike'],
  ] as const)('%i of %i against %i of %i: %s', (a, populationA, b, populationB, position) => {
    expect(positionOf(rated(a, populationA), rated(b, populationB))).toBe(position);
  });

  it('is alike where the whole numbers that are shown meet', () => {
    const one = { ...rated(80, 8000), lower: 800, upper: 999.8 };
    const other = { ...rated(80, 8000), lower: 1000.2, upper: 1200 };
    expect(positionOf(one, other)).toBe('alike');
    expect(positionOf(other, one)).toBe('alike');
    expect(positionOf(one, { ...other, lower: 1000.6 })).toBe('lower');
    expect(positionOf({ ...other, lower: 1000.6 }, one)).toBe('higher');
  });

  it('the other way round it is the other way round', () => {
    const opposite = { higher: 'lower', lower: 'higher', alike: 'alike' };
    const count = fc.integer({ min: 0, max: 2000 });
    const population = fc.integer({ min: 1000, max: 500_000 });
    fc.assert(
      fc.property(count, population, count, population, (a, m, b, n) => {
        const [one, other] = [rated(a, m), rated(b, n)];
        const position = positionOf(one, other);
        expect(positionOf(other, one)).toBe(opposite[position]);
        expect(positionOf(one, one)).toBe('alike');
        // Intervals apart is stricter than the exact test of the ratio.
        const ratio = rateRatio(a, b, { exposure: { previous: m, current: n } });
        if (position === 'higher') expect(ratio?.upper).toBeLessThan(1);
        if (position === 'lower') expect(ratio?.lower).toBeGreaterThan(1);
      }),
    );
  });
});
