import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weeksBetween } from '../../../../src/domain/calendar/weeks.ts';
import { judgeCount, pictureWeek } from '../../../../src/domain/est/week-counts.ts';
import { tipOf, tipsOf } from './tips.ts';

const ended = { together: 1, ended: true };
const options = { areas: ['centrum', 'norrby'], today: '2026-11-23', openSince: '2026-W01' };

describe('one count against the weeks before', () => {
  test('few tips say little, whatever the share', () => {
    expect(judgeCount(4, [0, 0, 0, 0, 0, 0, 0, 0], ended).verdict).toBe('few');
    expect(judgeCount(0, [1, 0, 2, 0, 0, 1, 0, 0], ended).verdict).toBe('few');
  });

  test('twice as many of a few may be chance', () => {
    expect(judgeCount(6, [3, 3, 2, 4, 3, 3, 2, 4], ended).verdict).toBe('uncertain');
  });

  test('many more, or many fewer, than the weeks before are said to be', () => {
    expect(judgeCount(20, [5, 4, 6, 5, 4, 6, 5, 5], ended)).toEqual({
      count: 20,
      base: { weeks: 8, total: 40, mean: 5 },
      verdict: 'more',
    });
    expect(judgeCount(1, [12, 11, 13, 12, 12, 11, 13, 12], ended).verdict).toBe('fewer');
  });

  test('weeks that vary much among themselves make the answer more careful', () => {
    expect(judgeCount(12, [5, 5, 5, 5, 5, 5, 5, 5], ended).verdict).toBe('more');
    expect(judgeCount(12, [0, 15, 1, 0, 12, 0, 11, 1], ended).verdict).toBe('uncertain');
  });

  test('many figures side by side ask for more of each', () => {
    const earlier = [5, 5, 5, 5, 5, 5, 5, 5];
    expect(judgeCount(12, earlier, { together: 1, ended: true }).verdict).toBe('more');
    expect(judgeCount(12, earlier, { together: 12, ended: true }).verdict).toBe('uncertain');
  });

  test('fewer than four weeks are no base, and part of a week is not compared', () => {
    expect(judgeCount(20, [1, 1, 1], ended)).toEqual({ count: 20, verdict: 'no-base' });
    expect(judgeCount(20, [1, 1, 1, 1], { together: 1, ended: false }).verdict).toBe('week-open');
  });

  test('in weeks where nothing changes, a false "more" or "fewer" is seldom said', () => {
    // Poisson counts by inversion, with a seeded generator: the same figures each time.
    let seed = 1;
    const uniform = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const poisson = (mean: number) => {
      let [k, p] = [0, Math.exp(-mean)];
      let u = uniform() - p;
      while (u > 0) {
        k += 1;
        p *= mean / k;
        u -= p;
      }
      return k;
    };
    const categories = 6;
    let tables = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const wrong = Array.from({ length: categories }, () => {
        const earlier = Array.from({ length: 8 }, () => poisson(4));
        return judgeCount(poisson(4), earlier, { together: categories, ended: true }).verdict;
      });
      if (wrong.some((verdict) => verdict === 'more' || verdict === 'fewer')) tables += 1;
    }
    expect(tables / 400).toBeLessThanOrEqual(0.05);
  });

  test('more tips never turn "more" into something else', () => {
    const weeks = fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(weeks, fc.nat({ max: 60 }), (earlier, count) => {
        if (judgeCount(count, earlier, ended).verdict !== 'more') return;
        expect(judgeCount(count + 1, earlier, ended).verdict).toBe('more');
      }),
    );
  });
});

describe('the week’s picture', () => {
  const before = weeksBetween('2026-W39', '2026-W46').flatMap((week) => [
    ...tipsOf(3, week),
    tipOf(week, { area: 'norrby', category: 'traffic', timeBand: 'morning' }),
  ]);
  const week = [
    ...tipsOf(14, '2026-W47'),
    tipOf('2026-W47', { area: 'norrby', category: 'traffic', timeBand: undefined }),
    tipOf('2026-W47', { experience: 'safe' }),
    tipOf('2026-W47', { duplicate: true }),
  ];
  const picture = pictureWeek('2026-W47', [...before, ...week], options);

  test('counts events; safe places and the same event told again stand apart', () => {
    expect(picture.all).toMatchObject({ count: 15, base: { weeks: 8, total: 32, mean: 4 } });
    expect(picture.apart).toEqual({ safe: 1, duplicates: 1 });
  });

  test('says more of what there is more of, and of nothing else', () => {
    expect(picture.all.verdict).toBe('more');
    expect(picture.categories.map(({ category, figure }) => [category, figure.verdict])).toEqual([
      ['light', 'more'],
      ['traffic', 'uncertain'],
    ]);
    expect(picture.areas.map(({ area, figure }) => [area, figure.count])).toEqual([
      ['centrum', 14],
      ['norrby', 1],
    ]);
  });

  test('cells of the week come with the most first; a tip without a time has its own', () => {
    expect(
      picture.cells.map(({ area, timeBand, figure }) => [area, timeBand, figure.count]),
    ).toEqual([
      ['centrum', 'evening', 14],
      ['norrby', 'unknown', 1],
    ]);
  });

  test('weeks before the form opened are not weeks without tips', () => {
    const young = pictureWeek('2026-W47', week, { ...options, openSince: '2026-W45' });
    expect(young.baseWeeks).toEqual(['2026-W45', '2026-W46']);
    expect(young.all).toEqual({ count: 15, verdict: 'no-base' });
  });

  test('a week without a tip is a picture too', () => {
    const empty = pictureWeek('2026-W47', [], options);
    expect(empty).toMatchObject({ all: { count: 0, verdict: 'few' }, categories: [], cells: [] });
  });
});
