/** The limits of each rule of `measure.ts`, one at a time; `progress.test.ts` has them together. */
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/domain/calendar/days.ts';
import {
  isReportedUntil,
  judgeMeasure,
  measureOf,
  paceOf,
  type CountTarget,
  type Coverage,
  type DatedActivity,
  type Measure,
  type WindowVerdict,
} from '../../../../src/domain/promises/measure.ts';
import type { Commitment } from '../../../../src/domain/promises/schema.ts';
import {
  activityOf,
  followUpOf,
  promiseOf,
  target as written,
} from '../../../fixtures/promises.ts';

const FIRST_HALF = { from: '2026-01-01', to: '2026-06-30' };
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** A promise of 2026, reported on its first half, looked at when all is over. */
function coverageOf(change: Partial<Coverage> = {}): Coverage {
  return { span: YEAR, today: '2027-02-01', reported: [FIRST_HALF], ...change };
}

function commitmentOf(change: Partial<Commitment> = {}): Commitment {
  return { ...(promiseOf().commitments[0] as Commitment), ...change };
}

/** So many were done some time in these days. */
function doneIn(span: Span, count = 1, change: object = {}): DatedActivity {
  const { activities } = followUpOf({
    activities: [activityOf('insats', span.from, { count, ...change })],
  });
  return { activity: activities[0] as DatedActivity['activity'], span };
}

const on = (day: string, count = 1, change = {}) => doneIn({ from: day, to: day }, count, change);

/** A target as it has been read: over the whole period unless it recurs. */
function target(count: number, change: Partial<CountTarget> = {}): CountTarget {
  return { ...written(count), per: 'period', ...change };
}

function measured(change: Partial<Measure> = {}): Measure {
  return { target: target(8), done: 0, atLeast: false, ...change };
}

describe('whether the reports cover the time up to a day', () => {
  test('a time without an end is never covered', () => {
    expect(isReportedUntil(undefined, coverageOf())).toBe(false);
  });

  test('one report that covers it all is enough, whatever others cover', () => {
    const reported = [FIRST_HALF, { from: '2026-09-01', to: '2026-09-30' }];
    expect(isReportedUntil('2026-06-30', coverageOf({ reported }))).toBe(true);
    expect(isReportedUntil('2026-09-30', coverageOf({ reported }))).toBe(false);
  });
});

describe('what is counted', () => {
  const weekly = target(1, { per: 'week' });

  test('what comes after the day of a recurring target is not, what comes late to another is', () => {
    const late = [on('2026-05-05'), on('2026-08-05')];
    const commitment = commitmentOf({ due: '2026-06-30' });
    expect(measureOf(weekly, commitment, late, coverageOf()).done).toBe(1);
    expect(measureOf(target(8), commitment, late, coverageOf()).done).toBe(2);
    expect(measureOf(target(8, { bound: 'at-most' }), commitment, late, coverageOf()).done).toBe(1);
  });

  test('without an end everything from the first day on is', () => {
    const coverage = coverageOf({ span: { from: '2026-01-01' } });
    const all = [on('2025-12-31'), on('2026-01-01'), on('2031-01-01')];
    expect(measureOf(target(8), commitmentOf(), all, coverage).done).toBe(2);
  });
});

describe('the weeks and months of a recurring target', () => {
  const monthly = target(3, { per: 'month' });
  const most = target(3, { per: 'month', bound: 'at-most' });

  function monthsOf(of: CountTarget, activities: DatedActivity[], change: Partial<Coverage> = {}) {
    return measureOf(of, commitmentOf(), activities, coverageOf(change)).windows;
  }

  test('are not judged where nothing is reported', () => {
    expect(monthsOf(monthly, [on('2026-01-05')], { reported: [] })).toBeUndefined();
  });

  test('end with the reports for as long as the promise runs, to its last evening', () => {
    const activities = [on('2026-01-05', 3)];
    expect(monthsOf(monthly, activities, { today: '2026-12-31' })).toHaveLength(6);
    expect(monthsOf(monthly, activities, { today: '2027-01-01' })).toHaveLength(12);
  });

  test('are missed in a month that one of several reports covers', () => {
    const reported = [FIRST_HALF, { from: '2026-10-01', to: '2026-12-31' }];
    const windows = monthsOf(monthly, [on('2026-10-05', 3)], { reported });
    expect(windows).toEqual([
      ...Array<WindowVerdict>(6).fill('missed'),
      ...Array<WindowVerdict>(3).fill('unknown'),
      'kept',
      'missed',
      'missed',
    ]);
  });

  test('keep a highest number at that number, and break it at one more', () => {
    const windows = monthsOf(most, [on('2026-01-05', 3), on('2026-02-05', 4)]);
    expect(windows?.slice(0, 2)).toEqual(['kept', 'missed']);
  });

  test('cannot be told of where what was done may lie in either of two', () => {
    const between = doneIn({ from: '2026-01-20', to: '2026-02-10' }, 2);
    expect(monthsOf(most, [on('2026-01-05', 2), between])?.slice(0, 3)).toEqual([
      'unknown',
      'kept',
      'kept',
    ]);
    expect(monthsOf(most, [on('2026-01-05', 1), between])?.[0]).toBe('kept');
    expect(monthsOf(monthly, [on('2026-01-05', 2), between])?.[0]).toBe('unknown');
  });

  test('cannot be told of after the reports, nor where the number is a floor', () => {
    const windows = monthsOf(most, [on('2026-01-05', 1, { atLeast: true })]);
    expect([windows?.[0], windows?.[1], windows?.[6]]).toEqual(['unknown', 'kept', 'unknown']);
  });
});

describe('where a target stands', () => {
  const weekly = target(1, { per: 'week' });
  const most = target(8, { bound: 'at-most' });

  test('it is open through its last day', () => {
    for (const of of [weekly, most]) {
      const measure = measured({ target: of, windows: ['kept'] });
      expect(judgeMeasure(measure, commitmentOf(), coverageOf({ today: '2026-12-31' }))).toBe(
        'open',
      );
    }
  });

  test.each<[WindowVerdict[], number, 'at-least' | 'at-most', string]>([
    [['kept', 'missed'], 1, 'at-least', 'partly'],
    [['kept', 'missed'], 1, 'at-most', 'partly'],
    [['kept', 'missed', 'unknown'], 1, 'at-least', 'partly'],
    [['missed'], 0, 'at-least', 'not-delivered'],
    [['missed'], 1, 'at-least', 'partly'],
    [['missed'], 9, 'at-most', 'not-delivered'],
    [['missed', 'unknown'], 0, 'at-least', 'incomplete'],
    [['kept', 'unknown'], 1, 'at-least', 'incomplete'],
    [['kept'], 1, 'at-least', 'delivered'],
    [[], 0, 'at-least', 'incomplete'],
  ])('%j with %d done of %s is %s afterwards', (windows, done, bound, verdict) => {
    const measure = measured({ target: target(1, { per: 'week', bound }), windows, done });
    expect(judgeMeasure(measure, commitmentOf(), coverageOf())).toBe(verdict);
  });

  test('a recurring target without any weeks to judge is incomplete', () => {
    const measure = measured({ target: weekly, done: 3 });
    expect(judgeMeasure(measure, commitmentOf(), coverageOf())).toBe('incomplete');
  });
});

describe('the pace', () => {
  const coverage = coverageOf({ today: '2026-07-01' });

  test.each<[WindowVerdict[], 'at-least' | 'at-most', string | undefined]>([
    [['kept', 'kept'], 'at-least', 'on-track'],
    [['kept', 'unknown'], 'at-least', undefined],
    [['unknown'], 'at-least', undefined],
    [[], 'at-least', undefined],
    [['kept', 'missed'], 'at-least', 'behind'],
    [['kept', 'missed'], 'at-most', undefined],
  ])('of weeks that are %j with %s is %s', (windows, bound, pace) => {
    const measure = measured({ target: target(1, { per: 'week', bound }), windows });
    expect(paceOf(measure, commitmentOf(), coverage)).toBe(pace);
  });

  test('cannot be told of weeks that nobody has judged', () => {
    expect(
      paceOf(measured({ target: target(1, { per: 'week' }), done: 9 }), commitmentOf(), coverage),
    ).toBeUndefined();
  });

  test('cannot be told before there is a report of the time itself', () => {
    for (const to of ['2025-12-31', '2025-06-30']) {
      const reported = [{ from: '2025-01-01', to }];
      expect(
        paceOf(measured({ done: 8 }), commitmentOf(), { ...coverage, reported }),
      ).toBeUndefined();
    }
    expect(
      paceOf(measured({ done: 8 }), commitmentOf(), { ...coverage, reported: [] }),
    ).toBeUndefined();
  });

  test('is told from the first day on', () => {
    const reported = [{ from: '2026-01-01', to: '2026-01-01' }];
    expect(paceOf(measured(), commitmentOf(), { ...coverage, reported })).toBe('on-track');
  });

  test('of a highest number is told where every day is reported in whole numbers', () => {
    const most = measured({ target: target(8, { bound: 'at-most' }), done: 1 });
    expect(paceOf(most, commitmentOf(), coverage)).toBe('on-track');
    expect(paceOf({ ...most, atLeast: true }, commitmentOf(), coverage)).toBeUndefined();
  });

  test('asks for no more than the whole when the reports reach past the last day', () => {
    const reported = [YEAR];
    const commitment = commitmentOf({ due: '2026-06-30' });
    expect(paceOf(measured({ done: 8 }), commitment, { ...coverage, reported })).toBe('on-track');
    expect(paceOf(measured({ done: 7 }), commitment, { ...coverage, reported })).toBe('behind');
  });
});
