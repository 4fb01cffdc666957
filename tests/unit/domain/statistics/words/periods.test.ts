import { describe, expect, it } from 'vitest';
import { enFinding } from '../../../../../src/domain/statistics/words/en.ts';
import { svFinding } from '../../../../../src/domain/statistics/words/sv.ts';

describe('periods in words', () => {
  it.each([
    ['2021', '2021', '2021', '2021', '2021'],
    ['2021-06', 'juni 2021', 'jun 2021', 'June 2021', 'Jun 2021'],
    ['2021-Q2', 'andra kvartalet 2021', 'kv 2 2021', 'the second quarter of 2021', 'Q2 2021'],
    [
      '2021-01-01/2021-11-30',
      '1 januari–30 november 2021',
      '1/1–30/11 2021',
      '1 January to 30 November 2021',
      '1 Jan–30 Nov 2021',
    ],
    [
      '2020-09/2021-08',
      'september 2020–augusti 2021',
      'till aug 2021',
      'September 2020 to August 2021',
      'to Aug 2021',
    ],
    [
      '2021-01/2021-12',
      'januari–december 2021',
      'till dec 2021',
      'January to December 2021',
      'to Dec 2021',
    ],
  ])('%s', (period, sv, svShort, en, enShort) => {
    expect(svFinding.period(period)).toBe(sv);
    expect(svFinding.shortPeriod(period)).toBe(svShort);
    expect(enFinding.period(period)).toBe(en);
    expect(enFinding.shortPeriod(period)).toBe(enShort);
  });
});
