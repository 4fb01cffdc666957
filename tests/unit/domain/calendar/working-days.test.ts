import { describe, expect, test } from 'vitest';
import { isWorkingDay, workingDaysBetween } from '../../../../src/domain/calendar/working-days.ts';

describe('working days in Sweden', () => {
  // From the almanac: Easter Sunday was 31 March 2024, 20 April 2025, and is 5 April 2026 and 28 March 2027.
  test.each([
    ['a Saturday', '2026-11-21'],
    ['a Sunday', '2026-11-22'],
    ['Epiphany', '2026-01-06'],
    ['Good Friday 2024', '2024-03-29'],
    ['Good Friday 2026', '2026-04-03'],
    ['Easter Monday 2025', '2025-04-21'],
    ['Easter Monday 2027', '2027-03-29'],
    ['Ascension Day 2026', '2026-05-14'],
    ['Ascension Day 2025', '2025-05-29'],
    ['the national day 2025', '2025-06-06'],
    ['Midsummer Eve 2026', '2026-06-19'],
    ['Midsummer Eve 2027', '2027-06-25'],
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Eve', '2026-12-31'],
  ])('given %s, then it is none', (_what, day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  test.each(['2026-11-20', '2026-11-23', '2026-04-02', '2026-05-15', '2026-06-18', '2026-12-23'])(
    'given %s, then it is one',
    (day) => {
      expect(isWorkingDay(day)).toBe(true);
    },
  );

  test.each([
    ['over a weekend', '2026-11-20', '2026-11-23', 1],
    ['over Easter', '2026-04-02', '2026-04-08', 2],
    ['on the same day', '2026-11-20', '2026-11-20', 0],
    ['backwards', '2026-11-23', '2026-11-20', 0],
    ['over Christmas and New Year', '2026-12-23', '2027-01-04', 4],
  ])('given a stretch %s, then only working days count', (_what, from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count);
  });

  test('given any year, then there are 7 to 13 weekdays off', () => {
    for (let year = 2024; year < 2100; year += 1) {
      let off = 0;
      for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
        const date = new Date(time);
        const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
        if (!weekend && !isWorkingDay(date.toISOString().slice(0, 10))) off += 1;
      }
      expect(off, String(year)).toBeGreaterThanOrEqual(7);
      expect(off, String(year)).toBeLessThanOrEqual(13);
    }
  });
});
