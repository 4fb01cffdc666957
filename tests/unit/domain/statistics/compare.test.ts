import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCounts,
  compareFigures,
  statedChange,
} from '../../../../src/domain/statistics/compare.ts';

const counted = (period: string, value: number) => ({ period, value, preliminary: false });

describe('two counts, like for like', () => {
  it.each([
    [841, 743, -98, -12, 'fewer'],
    [743, 638, -105, -14, 'fewer'],
    [27, 39, 12, 44, 'uncertain'],
    [79, 105, 26, 33, 'uncertain'],
    [743, 743, 0, 0, 'equal'],
    [20, 60, 40, 200, 'more'],
    [200, 199, -1, -1, 'uncertain'],
  ])('%i, then %i: %i, %i %%, %s', (before, after, difference, percent, direction) => {
    expect(compareCounts(counted('2020', before), counted('2021', after))).toMatchObject({
      difference,
      percent,
      direction,
    });
  });

  it.each([
    [9, 4, 'uncertain'],
    [0, 1, 'uncertain'],
    [9, 0, 'fewer'],
    [0, 9, 'more'],
    [19, 60, 'more'],
    [0, 0, 'equal'],
  ])('%i, then %i: no percent on so small a base, %s', (before, after, direction) => {
    const comparison = compareCounts(counted('2020', before), counted('2021', after));
    expect(comparison).toMatchObject({ direction });
    expect(comparison).not.toHaveProperty('percent');
  });

  it('is less sure where the years before went up and down', () => {
    const earlier = [700, 900, 650, 950].map((value, n) => counted(String(2016 + n), value));
    const comparison = compareCounts(counted('2020', 841), counted('2021', 743), { earlier });
    expect(comparison.direction).toBe('uncertain');
    expect(comparison.dispersion).toBeGreaterThan(10);
  });

  it('is as sure as chance allows where three years before are too few to tell', () => {
    const earlier = [700, 900, 650].map((value, n) => counted(String(2017 + n), value));
    const comparison = compareCounts(counted('2020', 841), counted('2021', 743), { earlier });
    expect(comparison).toMatchObject({ direction: 'fewer', dispersion: 1 });
  });

  it('does not say more when only the number of inhabitants grew', () => {
    const comparison = compareCounts(counted('2020', 800), counted('2021', 960), {
      exposure: { previous: 10_000, current: 12_000 },
    });
    expect(comparison.direction).toBe('uncertain');
  });

  it('keeps what is hidden or missing as it is', () => {
    const hidden = { period: '2021', suppressed: 'protected' as const };
    expect(compareCounts(counted('2020', 9), hidden)).toEqual({
      kind: 'absent',
      previous: counted('2020', 9),
      current: hidden,
    });
  });

  it.each([
    ['a month with a year', '2020', '2021-06'],
    ['May with June', '2021-05', '2021-06'],
    ['a year with itself', '2021', '2021'],
    ['a year with the one before', '2021', '2020'],
  ])('refuses to compare %s', (_, before, after) => {
    expect(() => compareCounts(counted(before, 1), counted(after, 2))).toThrow(RangeError);
  });

  it('refuses shares', () => {
    expect(() => compareCounts(counted('2020', 1.5), counted('2021', 2))).toThrow(RangeError);
  });

  it('says more or fewer only when the interval excludes 1, and the same both ways round', () => {
    const count = fc.integer({ min: 0, max: 2000 });
    const opposite = { more: 'fewer', fewer: 'more', equal: 'equal', uncertain: 'uncertain' };
    fc.assert(
      fc.property(count, count, (a, b) => {
        const there = compareCounts(counted('2020', a), counted('2021', b));
        const back = compareCounts(counted('2020', b), counted('2021', a));
        expect(back.direction).toBe(opposite[there.direction]);
        const includesOne = !there.ratio || (there.ratio.lower <= 1 && there.ratio.upper >= 1);
        if (a !== b) expect(there.direction === 'uncertain').toBe(includesOne);
        expect('percent' in there).toBe(a >= 20);
      }),
    );
  });
});

describe('rates and shares side by side', () => {
  it('have a difference that is exact in decimals, and no direction', () => {
    const comparison = compareFigures('share', counted('2022', 27.1), counted('2024', 24.5));
    expect(comparison).toEqual({
      kind: 'figures',
      numberKind: 'share',
      previous: counted('2022', 27.1),
      current: counted('2024', 24.5),
      difference: -2.6,
    });
  });

  it('keep what is hidden or missing as it is', () => {
    const missing = { period: '2024', missing: 'not-published' as const };
    expect(compareFigures('rate', counted('2022', 27.1), missing)).toEqual({
      kind: 'absent',
      numberKind: 'rate',
      previous: counted('2022', 27.1),
      current: missing,
    });
  });

  it('are refused where they are not like for like', () => {
    expect(() => compareFigures('rate', counted('2022', 1), counted('2024-06', 1))).toThrow(
      RangeError,
    );
  });
});

describe('a change as a source states it', () => {
  it('keeps what the source has, and adds nothing', () => {
    expect(
      statedChange({ previous: '2023', current: '2024', difference: undefined, percent: -32.1 }),
    ).toEqual({
      kind: 'stated',
      numberKind: 'count',
      previousPeriod: '2023',
      currentPeriod: '2024',
      percent: -32.1,
    });
  });
});
