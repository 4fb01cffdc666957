import { describe, expect, test } from 'vitest';
import {
  daysOfWeek,
  isWeek,
  shiftWeek,
  weekEnded,
  weeksBetween,
} from '../../../../src/domain/calendar/weeks.ts';

describe('weeks', () => {
  test('a week runs from Monday to Sunday, also over New Year', () => {
    expect(daysOfWeek('2026-W47')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(daysOfWeek('2026-W01')).toEqual({ from: '2025-12-29', to: '2026-01-04' });
    expect(daysOfWeek('2026-W53')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  });

  test.each(['2025-W53', '2026-W54', '2026-W00', '2026-47', '', '2026-W5', 'vecka 47'])(
    '%j is no week',
    (text) => {
      expect(isWeek(text)).toBe(false);
      expect(() => daysOfWeek(text)).toThrow(RangeError);
    },
  );

  test('weeks are counted over a year of 53 weeks', () => {
    expect(shiftWeek('2026-W53', 1)).toBe('2027-W01');
    expect(shiftWeek('2027-W01', -1)).toBe('2026-W53');
    expect(weeksBetween('2026-W52', '2027-W02')).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ]);
    expect(weeksBetween('2026-W10', '2026-W09')).toEqual([]);
  });

  test('a week has ended when its Sunday is over', () => {
    expect(weekEnded('2026-W47', '2026-11-22')).toBe(false);
    expect(weekEnded('2026-W47', '2026-11-23')).toBe(true);
  });
});
