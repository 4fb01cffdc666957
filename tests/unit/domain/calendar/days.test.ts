import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ISO_WEEK,
  addDays,
  contains,
  dayOf,
  daysBetween,
  firstDay,
  isoWeekOf,
  joinSpans,
  lastDay,
  mondayOf,
  overlaps,
  windowsWithin,
  type Span,
  type WindowLength,
} from '../../../../src/domain/calendar/days.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anySpan = fc
  .tuple(anyDay, fc.nat({ max: 900 }))
  .map(([from, length]): Span => ({ from, to: addDays(from, length) }));

describe('the day in Sweden', () => {
  test.each([
    ['a minute to midnight in winter', '2026-01-14T22:59:00Z', '2026-01-14'],
    ['midnight in winter', '2026-01-14T23:00:00Z', '2026-01-15'],
    ['a minute to midnight in summer', '2026-07-14T21:59:00Z', '2026-07-14'],
    ['midnight in summer', '2026-07-14T22:00:00Z', '2026-07-15'],
    ['the night when the clock goes forward', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['the evening of that day, now in summer time', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['the midnight after it', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the night when the clock goes back', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the evening of that day, now in winter time', '2026-10-25T22:30:00Z', '2026-10-25'],
    ['the midnight after it', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['New Year’s Eve', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('given %s, then it is the day on the Swedish wall', (_what, instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });
});

describe('counting days', () => {
  test.each([
    ['over a leap day', '2024-02-28', 2, '2024-03-01'],
    ['over February of an ordinary year', '2023-02-28', 1, '2023-03-01'],
    ['over the change to summer time', '2026-03-28', 2, '2026-03-30'],
    ['over the change to winter time', '2026-10-24', 2, '2026-10-26'],
    ['backwards over New Year', '2026-01-01', -1, '2025-12-31'],
  ])('given a step %s, then no day is lost or won', (_what, from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  test('given any day and any number of days, then going there and back ends on the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});

describe('days, months and years', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-12-24', '2023-12-24', '2023-12-24'],
  ])('given %s, then it runs from %s to %s', (partial, first, last) => {
    expect(firstDay(partial)).toBe(first);
    expect(lastDay(partial)).toBe(last);
  });

  test.each([
    ['a Monday', '2026-11-16', '2026-11-16'],
    ['a Sunday', '2026-11-22', '2026-11-16'],
    ['the first of January in the week of the year before', '2027-01-01', '2026-12-28'],
    ['the Sunday when the clock goes forward', '2026-03-29', '2026-03-23'],
  ])('given %s, then its week begins on the Monday before', (_what, day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

describe('whole weeks, months, quarters and tertials of a period', () => {
  test.each<[string, WindowLength, Span, string[]]>([
    ['a year', 'quarter', span('2026-01-01', '2026-12-31'), ['01', '04', '07', '10']],
    ['a year', 'tertial', span('2026-01-01', '2026-12-31'), ['01', '05', '09']],
    [
      'a period that begins within a quarter',
      'quarter',
      span('2026-02-01', '2026-09-30'),
      ['04', '07'],
    ],
    ['a period that ends a day too early', 'quarter', span('2026-01-01', '2026-06-29'), ['01']],
    ['two months', 'tertial', span('2026-01-01', '2026-02-28'), []],
    ['a month and a half', 'month', span('2026-01-16', '2026-02-28'), ['02']],
  ])('given %s, then only the whole ones of a %s count', (_what, length, period, months) => {
    const found = windowsWithin(period, length);
    expect(found.map(({ from }) => from)).toEqual(months.map((month) => `2026-${month}-01`));
  });

  test('given a period from Wednesday to Tuesday, then only the weeks from Monday to Sunday count', () => {
    expect(windowsWithin(span('2026-11-11', '2026-12-01'), 'week')).toEqual([
      span('2026-11-16', '2026-11-22'),
      span('2026-11-23', '2026-11-29'),
    ]);
  });

  test('given a period that ends before it begins, then there are none', () => {
    expect(windowsWithin(span('2026-12-01', '2026-11-01'), 'week')).toEqual([]);
  });

  test('given any period, then the windows lie within it, follow on each other and none could be added', () => {
    const lengths = fc.constantFrom<WindowLength>('week', 'month', 'quarter', 'tertial');
    fc.assert(
      fc.property(anySpan, lengths, (period, length) => {
        const windows = windowsWithin(period, length);
        const longest = { week: 7, month: 31, quarter: 92, tertial: 123 }[length];
        for (const [index, window] of windows.entries()) {
          expect(contains(period, window)).toBe(true);
          const next = windows[index + 1];
          if (next) expect(next.from).toBe(addDays(window.to, 1));
        }
        const first = windows[0]?.from ?? addDays(period.to, 1);
        const last = windows.at(-1)?.to ?? addDays(period.from, -1);
        expect(daysBetween(period.from, first)).toBeLessThan(
          windows.length ? longest : 2 * longest,
        );
        expect(daysBetween(last, period.to)).toBeLessThan(windows.length ? longest : 2 * longest);
      }),
    );
  });
});

describe('joining spans of days', () => {
  test('given spans that meet, lie in each other or apart, then the fewest that hold the same days', () => {
    expect(
      joinSpans([
        span('2026-05-01', '2026-08-31'),
        span('2026-01-01', '2026-04-30'),
        span('2026-02-01', '2026-03-01'),
        span('2026-10-01', '2026-10-31'),
        span('2026-12-31', '2026-12-01'),
      ]),
    ).toEqual([span('2026-01-01', '2026-08-31'), span('2026-10-01', '2026-10-31')]);
  });

  test('given any spans, then a day is in the joined ones exactly when it was in one of them', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 6 }), anyDay, (spans, day) => {
        const joined = joinSpans(spans);
        const point = span(day, day);
        expect(joined.some((part) => contains(part, point))).toBe(
          spans.some((part) => contains(part, point)),
        );
        for (const [index, part] of joined.entries()) {
          expect(joined.slice(index + 1).some((other) => overlaps(part, other))).toBe(false);
        }
      }),
    );
  });
});

function span(from: string, to: string): Span {
  return { from, to };
}

describe('days and weeks in Sweden', () => {
  test.each([
    ['an ordinary Friday', '2026-11-20T12:00:00Z', '2026-11-20', '2026-W47'],
    ['half past midnight in winter', '2026-11-22T23:30:00Z', '2026-11-23', '2026-W48'],
    ['half past midnight in summer', '2026-06-28T22:30:00Z', '2026-06-29', '2026-W27'],
    ['the first days of a year', '2027-01-01T12:00:00Z', '2027-01-01', '2026-W53'],
    ['the last days of a year', '2024-12-30T12:00:00Z', '2024-12-30', '2025-W01'],
    ['the first week', '2024-01-01T12:00:00Z', '2024-01-01', '2024-W01'],
  ])('given %s, then day and week are Swedish', (_what, moment, day, week) => {
    expect(dayOf(new Date(moment))).toBe(day);
    expect(isoWeekOf(dayOf(new Date(moment)))).toBe(week);
    expect(week).toMatch(ISO_WEEK);
  });

  test.each(['2026-47', '2026-W7', '2026-W54', '2026-W00', 'W47', '2026-w47'])(
    'given %s, then it is no week',
    (week) => {
      expect(week).not.toMatch(ISO_WEEK);
    },
  );
});
