import { describe, expect, test } from 'vitest';
import { deriveLawStatus, latestDate } from '../../../../src/domain/law/status.ts';

const noon = (day: string) => new Date(`${day}T11:00:00Z`);

describe('how old what is recorded is', () => {
  test.each([
    ['a date within two years', 4, '2025-03-01', '2026-11-21', 'recorded'],
    ['exactly two years', 4, '2024-11-21', '2026-11-21', 'recorded'],
    ['two years and a day', 4, '2024-11-20', '2026-11-21', 'due'],
    ['the plan, two years and a day', 5, '2024-11-20', '2026-11-21', 'due'],
    ['the follow-up itself', 6, '2024-11-20', '2026-11-21', 'due'],
    ['a leap day, on the last of February', 4, '2024-02-29', '2026-02-28', 'recorded'],
    ['a leap day, on the first of March', 4, '2024-02-29', '2026-03-01', 'due'],
    ['a day that leads to a leap year', 4, '2026-02-28', '2028-02-28', 'recorded'],
    ['a day that leads to a leap year, the leap day', 4, '2026-02-28', '2028-02-29', 'due'],
    ['a month, within its last two years', 5, '2024-11', '2026-11-30', 'recorded'],
    ['a month, after them', 5, '2024-11', '2026-12-01', 'due'],
    ['a year alone, while it may be younger', 5, '2024', '2026-12-31', 'recorded'],
    ['a year alone, when it surely is older', 5, '2024', '2027-01-01', 'due'],
    ['an old agreement, which § 6 does not cover', 9, '2015-01-01', '2026-11-21', 'recorded'],
    ['an old council, which § 6 does not cover', 10, '2015', '2026-11-21', 'recorded'],
    ['a date to come', 4, '2027-01-01', '2026-11-21', 'recorded'],
  ] as const)(
    'given %s (§ %s, %s, seen on %s), then it is %s',
    (_what, section, decided, today, status) => {
      expect(deriveLawStatus({ section, decided }, noon(today))).toBe(status);
    },
  );

  test.each([
    ['nothing at all', undefined],
    ['a document without a date', { section: 4, document: 'Lägesbild' }],
    ['a next time without a date', { section: 5, nextDue: '2020-01-01' }],
  ])('given %s, then it is missing and never late', (_what, entry) => {
    expect(deriveLawStatus(entry, noon('2026-11-21'))).toBe('missing');
  });

  test('given an old plan that has been followed up, then the follow-up counts', () => {
    const plan = { section: 5, decided: '2021-01-01', updated: '2026-01-15' };
    expect(latestDate(plan)).toBe('2026-01-15');
    expect(deriveLawStatus(plan, noon('2026-11-21'))).toBe('recorded');
  });

  test('given a plan decided anew after the follow-up, then the decision counts', () => {
    expect(latestDate({ section: 5, decided: '2026-03-01', updated: '2024-01' })).toBe(
      '2026-03-01',
    );
  });

  test('given the last minute of the day in Sweden, then it is not yet the day after', () => {
    const picture = { section: 4, decided: '2024-11-21' };
    expect(deriveLawStatus(picture, new Date('2026-11-21T22:59:00Z'))).toBe('recorded');
    expect(deriveLawStatus(picture, new Date('2026-11-21T23:00:00Z'))).toBe('due');
  });
});
