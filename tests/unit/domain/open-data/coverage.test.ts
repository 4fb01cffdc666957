import { describe, expect, it } from 'vitest';
import { coverageOf, daysOf } from '../../../../src/domain/open-data/coverage.ts';
import { statedOf, tableOf } from '../../../fixtures/statistics.ts';

describe('the days that a period covers', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2021-01-01/2021-12-12', '2021-01-01', '2021-12-12'],
    ['2020-09/2021-08', '2020-09-01', '2021-08-31'],
  ])('%s: %s to %s', (period, from, to) => {
    expect(daysOf(period)).toEqual({ from, to });
  });
});

describe('the days that a table covers', () => {
  it('from the first value to the last, hidden ones too: the table says something about them', () => {
    const values = [
      { period: 2019, missing: 'not-collected' as const },
      { period: 2020, value: 3 },
      { period: 2021, suppressed: 'protected' as const },
    ];
    const table = tableOf({ origin: 'own', series: [{ id: 'a', label: 'a', values }] });
    expect(coverageOf(table)).toEqual({ from: '2019-01-01', to: '2021-12-31' });
  });

  it('with both ends of a stated change, also where there are no values', () => {
    const table = tableOf({ series: [], stated: [statedOf] });
    expect(coverageOf(table)).toEqual({ from: '2020-01-01', to: '2021-12-31' });
  });
});
