import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../../src/domain/statistics/periods.ts';
import {
  assemblePeriod,
  parseTypedPeriod,
  parseYear,
} from '../../../../../scripts/statistics/parsers/period.ts';
import { ImportRefusal } from '../../../../../scripts/statistics/refusal.ts';

describe('a year', () => {
  it.each([
    ['2016', '2016', false],
    ['År, 2000', '2000', false],
    ['År, 2016 prel.', '2016', true],
    ['2016 preliminär', '2016', true],
    ['2016.0', '2016', false],
  ])('%j is %s', (text, period, preliminary) => {
    expect(parseYear(text)).toEqual({ period, preliminary });
  });

  it.each(['', '16', '2016-01', '3016', '2016 def.', 'År 2016 cirka'])('%j is none', (text) => {
    expect(() => parseYear(text)).toThrow(ImportRefusal);
  });
});

describe('a period that somebody has typed', () => {
  it.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-Q1', '2026-Q1'],
    ['2026q1', '2026-Q1'],
    ['2026 kvartal 1', '2026-Q1'],
    ['2026 kv4', '2026-Q4'],
  ])('%j is %s', (text, period) => {
    expect(parseTypedPeriod(text)).toBe(period);
  });

  it.each(['2026-13', '2026-Q5', '26-01', '', 'mars'])('%j is none', (text) => {
    expect(() => parseTypedPeriod(text)).toThrow(ImportRefusal);
  });

  it.each(['jan-26', 'mar-2026', '01-jan-26'])('%j is what Excel made of a month', (text) => {
    expect(() => parseTypedPeriod(text)).toThrow(/Excel har gjort om/);
  });

  it('is a period that the tables know, or is refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d\- QKkv]{0,12}$/), (text) => {
        let period: string | undefined;
        try {
          period = parseTypedPeriod(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefusal);
        }
        if (period !== undefined) expect(parsePeriod(period)).toMatchObject({});
      }),
    );
  });
});

describe('a period that a row gives several times over', () => {
  const august = {
    year: '2026',
    month: '8.0',
    quarter: '',
    start: '2026-08-01',
    label: '2026 prel., Aug',
  };

  it('is put together when the parts agree', () => {
    expect(assemblePeriod('month', august)).toBe('2026-08');
    expect(
      assemblePeriod('quarter', {
        year: '2026',
        month: '',
        quarter: '3.0',
        start: '2026-07-01',
        label: '2026, Kvartal 3',
      }),
    ).toBe('2026-Q3');
    expect(
      assemblePeriod('year', { ...august, month: '', start: '2026-01-01', label: 'År, 2026' }),
    ).toBe('2026');
  });

  it.each([
    ['first day', { start: '2026-07-01' }],
    ['name of the month', { label: '2026 prel., Jul' }],
    ['year', { label: '2025, Aug' }],
    ['number', { month: '13' }],
    ['number', { month: 'augusti' }],
  ])('is refused when the %s says something else', (_what, change) => {
    expect(() => assemblePeriod('month', { ...august, ...change })).toThrow(ImportRefusal);
  });
});
