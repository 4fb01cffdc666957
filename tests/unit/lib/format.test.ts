import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { formatDate, formatDay, formatNumber, formatPeriod } from '../../../src/lib/format.ts';

describe('dates', () => {
  test.each([
    ['2024', '2024', '2024'],
    ['2024-04', 'april 2024', 'April 2024'],
    ['2024-04-22', '22 april 2024', '22 April 2024'],
    ['2026-03-29', '29 mars 2026', '29 March 2026'],
    ['2026-01-01', '1 januari 2026', '1 January 2026'],
  ])('given %s, then it is as exact as it was and in the language', (date, swedish, english) => {
    expect(formatDate(date, 'sv')).toBe(swedish);
    expect(formatDate(date, 'en')).toBe(english);
  });

  test.each([
    ['2024-04-22', 'måndag 22 april 2024', 'Monday 22 April 2024'],
    ['2026-03-29', 'söndag 29 mars 2026', 'Sunday 29 March 2026'],
    ['2026-10-25', 'söndag 25 oktober 2026', 'Sunday 25 October 2026'],
  ])('given %s as a day, then its weekday stands before it', (day, swedish, english) => {
    expect(formatDay(day, 'sv')).toBe(swedish);
    expect(formatDay(day, 'en').replace(',', '')).toBe(english);
  });

  test('given any day, then the number of the day never slips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (count) => {
        const day = addDays('1990-01-01', count);
        expect(formatDate(day, 'sv')).toMatch(
          new RegExp(`^${Number(day.slice(8))} .* ${day.slice(0, 4)}$`),
        );
      }),
    );
  });
});

describe('periods', () => {
  test.each([
    ['one year', '2024', '2024', '2024'],
    ['one year, written as days', '2024-01-01', '2024-12-31', '2024'],
    ['two years', '2021', '2022', '2021–2022'],
    ['two years, written as days', '2026-01-01', '2027-12-31', '2026–2027'],
    ['one month', '2024-05', '2024-05', 'maj 2024'],
    ['some months', '2019-02', '2019-05', 'februari 2019 – maj 2019'],
    ['days', '2026-05-01', '2026-08-31', '1 maj 2026 – 31 augusti 2026'],
    ['one day', '2026-05-01', '2026-05-01', '1 maj 2026'],
  ])('given %s, then it is written as short as it can be', (_what, from, to, text) => {
    expect(formatPeriod(from, to, 'sv')).toBe(text);
  });
});

describe('numbers', () => {
  test.each([
    [860, '860', '860'],
    [12345, '12\u00a0345', '12,345'],
    [638.5, '638,5', '638.5'],
  ])('given %d, then separators are the language’s', (value, swedish, english) => {
    expect(formatNumber(value, 'sv')).toBe(swedish);
    expect(formatNumber(value, 'en')).toBe(english);
  });
});
