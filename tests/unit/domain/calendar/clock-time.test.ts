import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../../src/domain/calendar/clock-time.ts';

describe('a clock time in Sweden', () => {
  test.each([
    ['winter time', '2026-01-15', '18:00', '2026-01-15T17:00:00.000Z'],
    ['summer time', '2026-07-15', '18:00', '2026-07-15T16:00:00.000Z'],
    [
      'midnight in summer, which is the day before in UTC',
      '2026-07-15',
      '00:00',
      '2026-07-14T22:00:00.000Z',
    ],
    ['the last minute before summer time', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    [
      'an hour that does not come, moved on by one',
      '2026-03-29',
      '02:30',
      '2026-03-29T01:30:00.000Z',
    ],
    ['the first minute of summer time', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    [
      'an hour that comes twice, taken as its first',
      '2026-10-25',
      '02:30',
      '2026-10-25T00:30:00.000Z',
    ],
    ['the first hour that is winter time alone', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('given %s, then it is the right instant', (_what, day, clock, expected) => {
    expect(instantOf(day, clock).toISOString()).toBe(expected);
  });
});
