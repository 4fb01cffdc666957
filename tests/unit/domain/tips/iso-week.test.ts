import { describe, expect, test } from 'vitest';
import { ISO_WEEK, swedishDay, swedishIsoWeek } from '../../../../src/domain/tips/iso-week.ts';

describe('days and weeks in Sweden', () => {
  test.each([
    ['an ordinary Friday', '2026-11-20T12:00:00Z', '2026-11-20', '2026-W47'],
    ['half past midnight in winter', '2026-11-22T23:30:00Z', '2026-11-23', '2026-W48'],
    ['half past midnight in summer', '2026-06-28T22:30:00Z', '2026-06-29', '2026-W27'],
    ['the first days of a year', '2027-01-01T12:00:00Z', '2027-01-01', '2026-W53'],
    ['the last days of a year', '2024-12-30T12:00:00Z', '2024-12-30', '2025-W01'],
    ['the first week', '2024-01-01T12:00:00Z', '2024-01-01', '2024-W01'],
  ])('given %s, then day and week are Swedish', (_what, moment, day, week) => {
    expect(swedishDay(new Date(moment))).toBe(day);
    expect(swedishIsoWeek(new Date(moment))).toBe(week);
    expect(week).toMatch(ISO_WEEK);
  });

  test.each(['2026-47', '2026-W7', '2026-W54', '2026-W00', 'W47', '2026-w47'])(
    'given %s, then it is no week',
    (week) => {
      expect(week).not.toMatch(ISO_WEEK);
    },
  );
});
