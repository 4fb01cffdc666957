import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../../../src/domain/statistics/compare.ts';
import {
  likeForLike,
  rollingTwelve,
  yearToDate,
} from '../../../../src/domain/statistics/like-for-like.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';

const v = (period: string, value: number, preliminary = false) => ({ period, value, preliminary });
const monthOf = (index: number) =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
/** Months from January 2024, the first with 1, the next with 2, … */
const months = (count: number, change: Record<string, Partial<PublishedValue>> = {}) =>
  Array.from({ length: count }, (_, index): PublishedValue => {
    const period = monthOf(index);
    const other = change[period];
    if (other && !('preliminary' in other)) return { ...other, period } as PublishedValue;
    return { ...v(period, index + 1), ...other };
  });

describe('twelve months in a row', () => {
  it('one sum for each month from the twelfth', () => {
    expect(rollingTwelve(months(11))).toEqual([]);
    expect(rollingTwelve([])).toEqual([]);
    expect(rollingTwelve(months(14))).toEqual([
      v('2024-01/2024-12', 78),
      v('2024-02/2025-01', 90),
      v('2024-03/2025-02', 102),
    ]);
  });

  it('a hidden month hides every sum that it is part of', () => {
    const sums = rollingTwelve(months(15, { '2024-02': { suppressed: 'protected' } }));
    expect(sums).toEqual([
      { period: '2024-01/2024-12', suppressed: 'protected' },
      { period: '2024-02/2025-01', suppressed: 'protected' },
      v('2024-03/2025-02', 102),
      v('2024-04/2025-03', 114),
    ]);
  });

  it('says hidden before missing, and by us before by the source', () => {
    const values = months(12, {
      '2024-01': { missing: 'not-collected' },
      '2024-02': { suppressed: 'by-source' },
      '2024-03': { suppressed: 'protected' },
    });
    expect(rollingTwelve(values)).toEqual([{ period: '2024-01/2024-12', suppressed: 'protected' }]);
  });

  it('a missing month takes its sum with it, with the reason; so does one that is not in the table', () => {
    const notYet = months(13, { '2025-01': { missing: 'not-published' } });
    expect(rollingTwelve(notYet).at(-1)).toEqual({
      period: '2024-02/2025-01',
      missing: 'not-published',
    });
    const gap = months(13).filter(({ period }) => period !== '2024-05');
    expect(rollingTwelve(gap)).toEqual([
      { period: '2024-01/2024-12', missing: 'not-in-source' },
      { period: '2024-02/2025-01', missing: 'not-in-source' },
    ]);
  });

  it('one preliminary month makes the sum preliminary', () => {
    const sums = rollingTwelve(months(13, { '2025-01': { preliminary: true } }));
    expect(sums).toEqual([v('2024-01/2024-12', 78), v('2024-02/2025-01', 90, true)]);
  });

  it('makes no sum across a change in the way of counting', () => {
    const sums = rollingTwelve(months(26), { breaks: [{ period: '2024-03' }] });
    expect(sums[0]?.period).toBe('2024-03/2025-02');
    expect(sums).toHaveLength(13);
    const around = rollingTwelve(months(26), { breaks: [{ period: '2025-01' }] });
    expect(around.map(({ period }) => period)).toEqual([
      '2024-01/2024-12',
      '2025-01/2025-12',
      '2025-02/2026-01',
      '2025-03/2026-02',
    ]);
    const last = rollingTwelve(months(13), { breaks: [{ period: '2025-01' }] });
    expect(last.map(({ period }) => period)).toEqual(['2024-01/2024-12']);
  });

  it('refuses years and quarters', () => {
    expect(() => rollingTwelve([v('2024', 1)])).toThrow(RangeError);
    expect(() => yearToDate([v('2024-Q1', 1)])).toThrow(RangeError);
  });

  it.each([1, 6, 11, 13])('is not compared with the twelve months %i months before', (apart) => {
    const sums = rollingTwelve(months(40));
    const current = sums.at(-1);
    const previous = sums.at(-1 - apart);
    if (!current || !previous) throw new Error('Too few sums');
    expect(() => compareCounts(previous, current)).toThrow(RangeError);
  });

  it.each([12, 24])('is compared with the twelve months %i months before', (apart) => {
    const sums = rollingTwelve(months(40));
    const current = sums.at(-1);
    const previous = sums.at(-1 - apart);
    if (!current || !previous) throw new Error('Too few sums');
    expect(compareCounts(previous, current)).toMatchObject({ difference: 12 * apart });
  });

  it('is the sum of its own months and of no others', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(counts, (values) => {
        const sums = rollingTwelve(values.map((value, index) => v(monthOf(index), value)));
        expect(sums).toHaveLength(values.length - 11);
        sums.forEach((sum, first) => {
          const own = values.slice(first, first + 12).reduce((a, b) => a + b, 0);
          expect(sum).toMatchObject({ value: own });
        });
      }),
    );
  });
});

describe('the year so far', () => {
  it('the days up to the latest month, and the same days of the years before', () => {
    expect(yearToDate(months(35))).toEqual([
      v('2024-01-01/2024-11-30', 66),
      v('2025-01-01/2025-11-30', 198),
      v('2026-01-01/2026-11-30', 330),
    ]);
  });

  it('a whole year is a year', () => {
    expect(yearToDate(months(24)).map(({ period }) => period)).toEqual(['2024', '2025']);
  });

  it('to the end of February is the same time in a leap year', () => {
    const [previous, current] = yearToDate(months(14));
    if (!previous || !current) throw new Error('Two sums');
    expect([previous.period, current.period]).toEqual([
      '2024-01-01/2024-02-29',
      '2025-01-01/2025-02-28',
    ]);
    expect(compareCounts(previous, current)).toMatchObject({ difference: 27 - 3 });
  });

  it('goes to the latest month with a figure, whatever is announced after it', () => {
    const values = months(23, { '2025-11': { missing: 'not-published' } });
    expect(yearToDate(values).at(-1)?.period).toBe('2025-01-01/2025-10-31');
  });

  it('one hidden month hides the sum of its year alone', () => {
    expect(yearToDate(months(23, { '2024-03': { suppressed: 'protected' } }))).toEqual([
      { period: '2024-01-01/2024-11-30', suppressed: 'protected' },
      v('2025-01-01/2025-11-30', 198),
    ]);
  });

  it('leaves out a year whose January the table does not reach', () => {
    expect(yearToDate(months(23).slice(1)).map(({ period }) => period)).toEqual([
      '2025-01-01/2025-11-30',
    ]);
    expect(yearToDate([])).toEqual([]);
    expect(yearToDate([{ period: '2024-01', missing: 'not-published' }])).toEqual([]);
  });
});

describe('what the latest figure may be compared with', () => {
  it('the nearest figure of the same part of a year, and those before it', () => {
    const values = [v('2022-06', 1), v('2023-06', 2), v('2024-05', 3), v('2024-06', 4)];
    expect(likeForLike(values)).toEqual({
      current: v('2024-06', 4),
      previous: v('2023-06', 2),
      earlier: [v('2022-06', 1)],
      changed: undefined,
    });
  });

  it('never across a change in the way of counting', () => {
    const values = [v('2022', 1), v('2023', 2), v('2024', 3)];
    expect(likeForLike(values, { breaks: [{ period: '2024' }] })).toMatchObject({
      previous: undefined,
      earlier: [],
      changed: '2024',
    });
  });

  it('twelve months that reach back over the change are left out too', () => {
    const values = [v('2023-09/2024-08', 1), v('2024-09/2025-08', 2), v('2025-09/2026-08', 3)];
    const found = likeForLike(values, { breaks: [{ period: '2024-03' }] });
    expect(found?.previous).toEqual(v('2024-09/2025-08', 2));
    expect(found).toMatchObject({ earlier: [], changed: '2024-03' });
  });

  it('nothing to compare where there is no figure', () => {
    expect(likeForLike([{ period: '2024', missing: 'not-published' }])).toBeUndefined();
  });
});
