import { describe, expect, test } from 'vitest';
import {
  cellId,
  cutSpans,
  lineId,
  lineOfId,
  periodName,
  spanOfPeriod,
  splitCellId,
} from '../../../../../src/domain/statistics/disclosure/cells.ts';

describe('the name of a figure', () => {
  test.each([
    [{ measure: 'reports' }, 'reports'],
    [{ measure: 'reports', area: 'a' }, 'reports[area=a]'],
    [{ measure: 'reports', category: 'hot', area: 'a' }, 'reports[area=a,category=hot]'],
    [{ measure: 'x', series: 's' }, 'x[series=s]'],
    [{ measure: 'x', category: 'tid:monday/18-24' }, 'x[category=tid:monday/18-24]'],
  ])('%j is %s, and back', (line, name) => {
    expect(lineId(line)).toBe(name);
    expect(lineOfId(name)).toEqual(line);
  });

  test.each(['2025', '2025-Q4', '2024-02', '2025-01-01/2025-11-30'])(
    'the period %s is read from it',
    (period) => {
      const id = cellId('x[category=tid:monday/18-24]', spanOfPeriod(period));
      expect(splitCellId(id)).toEqual({
        line: 'x[category=tid:monday/18-24]',
        span: spanOfPeriod(period),
        period,
      });
    },
  );
});

test.each([
  [{ from: '2025-01-01', to: '2025-12-31' }, '2025'],
  [{ from: '2025-04-01', to: '2025-06-30' }, '2025-Q2'],
  [{ from: '2024-02-01', to: '2024-02-29' }, '2024-02'],
  [{ from: '2025-06-01', to: '2025-08-31' }, '2025-06-01/2025-08-31'],
  [{ from: '2024-02-01', to: '2025-01-31' }, '2024-02-01/2025-01-31'],
])('the days %j are called %s, whoever writes them', (span, name) => {
  expect(periodName(span)).toBe(name);
});

test('overlapping stretches are cut at every first and last day', () => {
  const pieces = cutSpans(['2025-01', '2025-Q1', '2025-03', '2025-06'].map(spanOfPeriod));
  expect(pieces.map(periodName)).toEqual(['2025-01', '2025-02', '2025-03', '2025-06']);
});
