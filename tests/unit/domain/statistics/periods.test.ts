import { describe, expect, it } from 'vitest';
import {
  isLikeForLike,
  parsePeriod,
  shiftMonth,
} from '../../../../src/domain/statistics/periods.ts';

describe('periods', () => {
  it.each([
    ['2021', { kind: 'year', year: 2021 }],
    ['2021-06', { kind: 'month', year: 2021, month: 6 }],
    ['2021-Q2', { kind: 'quarter', year: 2021, quarter: 2 }],
    ['2021-01-01/2021-12-12', { kind: 'days', year: 2021, from: '2021-01-01', to: '2021-12-12' }],
    ['2020-09/2021-08', { kind: 'twelve-months', year: 2021, month: 9 }],
    ['2021-01/2021-12', { kind: 'twelve-months', year: 2021, month: 1 }],
  ])('reads %s', (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
  });

  it.each([
    ...['', '21', '2021-13', '2021-Q5', '2021-6', '2021-02-30/2021-03-01'],
    ...['2021-03-01/2021-02-01', '2020-12-01/2021-01-31'],
    ...['2020-09/2021-09', '2020-09/2021-07', '2021-08/2020-09', '2020/2021'],
  ])('refuses "%s"', (text) => {
    expect(() => parsePeriod(text)).toThrow(RangeError);
  });

  it.each([
    ['2020', '2021', true],
    ['2020-06', '2021-06', true],
    ['2020-05', '2020-06', false],
    ['2020-Q2', '2021-Q2', true],
    ['2020', '2021-06', false],
    ['2020-01-01/2020-12-12', '2021-01-01/2021-12-12', true],
    ['2020-01-01/2020-12-31', '2021-01-01/2021-12-12', false],
    ['2020', '2021-01-01/2021-12-12', false],
    ['2020-01-01/2020-02-29', '2021-01-01/2021-02-28', true],
    ['2020-01-01/2020-02-28', '2021-01-01/2021-02-28', true],
    ['2020-01-01/2020-02-29', '2021-01-01/2021-02-27', false],
    ['2020-01-01/2020-03-28', '2021-01-01/2021-02-28', false],
    ['2019-09/2020-08', '2020-09/2021-08', true],
    ['2019-09/2020-08', '2020-08/2021-07', false],
    ['2020-01/2020-12', '2021', false],
  ])('%s and %s: like for like is %s', (a, b, expected) => {
    expect(isLikeForLike(a, b)).toBe(expected);
  });

  it.each([
    ['2021-12', 1, '2022-01'],
    ['2021-01', -1, '2020-12'],
    ['2021-06', 0, '2021-06'],
    ['2021-06', 11, '2022-05'],
    ['2021-06', -30, '2018-12'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(shiftMonth(from, months)).toBe(expected);
  });

  it('counts months in months only', () => {
    expect(() => shiftMonth('2021', 1)).toThrow(RangeError);
  });
});
