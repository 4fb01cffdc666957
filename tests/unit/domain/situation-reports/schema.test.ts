import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { situationReportSchema } from '../../../../src/domain/situation-reports/schema.ts';

type Written = Partial<z.input<typeof situationReportSchema>>;

const right = {
  publisher: 'exempelkommun',
  title: 'Lägesbild',
  summary: 'Mest trafik.',
  period: { from: '2025-07', to: '2025-09' },
  published: '2025-10-20',
  level: 'municipality',
  secrecyReview: { by: 'säkerhetssamordnare', date: '2025-10-15' },
  sources: [{ publisher: 'Exempelkommun', title: 'Källa', date: '2026-01-01' }],
} as const;

const complaints = (change: Written) =>
  (situationReportSchema.safeParse({ ...right, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const counted = (rows: NonNullable<Written['counts']>['rows'], total?: number): Written => ({
  counts: { title: 'Händelser', rows, ...(total === undefined ? {} : { total }) },
});

describe('a published lägesbild', () => {
  test.each<[string, Written]>([
    ['nothing more than it must', {}],
    ['an area', { level: 'area', area: 'centrum' }],
    [
      'counts that add up',
      counted(
        [
          { category: 'A', value: 6 },
          { category: 'B', value: 0 },
        ],
        6,
      ),
    ],
    [
      'two hidden counts beside a total',
      counted(
        [
          { category: 'A', value: 6 },
          { category: 'B', suppressed: 'protected' as const },
          { category: 'C', suppressed: 'protected' as const },
        ],
        17,
      ),
    ],
  ])('given %s, then it is right', (_what, change) => {
    expect(complaints(change)).toEqual([]);
  });

  test.each<[string, Written, string]>([
    [
      'a period that ends before it begins',
      { period: { from: '2025-09', to: '2025-07' } },
      'period.to',
    ],
    [
      'published before the period is over',
      { published: '2025-09-30', secrecyReview: { by: 'roll', date: '2025-09-20' } },
      'published',
    ],
    [
      'a review after it was published',
      { secrecyReview: { by: 'roll', date: '2025-10-21' } },
      'secrecyReview.date',
    ],
    ['an area without a name', { level: 'area' }, 'area'],
    ['an area in a picture of the whole', { area: 'centrum' }, 'area'],
    ['a count from one to four', counted([{ category: 'A', value: 4 }]), 'counts.rows.0.value'],
    [
      'one hidden count beside a total',
      counted(
        [
          { category: 'A', value: 6 },
          { category: 'B', suppressed: 'protected' as const },
        ],
        9,
      ),
      'counts.total',
    ],
    ['rows that do not add up', counted([{ category: 'A', value: 6 }], 7), 'counts.total'],
  ])('given %s, then the field is named', (_what, change, field) => {
    expect(complaints(change).map((line) => line.split(':')[0])).toEqual([field]);
  });
});

describe('counts by weekday and time', () => {
  type ByTime = NonNullable<NonNullable<Written['counts']>['byTime']>;
  const hidden = { suppressed: 'protected' as const };
  const at = (rows: ByTime['rows'], total = 30): Written => ({
    counts: {
      title: 'Händelser',
      rows: [{ category: 'A', value: total }],
      byTime: { bands: ['0–12', '12–24'], rows },
    },
  });

  test.each<[string, Written]>([
    [
      'boxes that add up to the rows',
      at([
        { day: 'monday', values: [{ value: 10 }, { value: 5 }] },
        { day: 'sunday', values: [{ value: 0 }, { value: 15 }] },
      ]),
    ],
    [
      'two hidden boxes',
      at([
        { day: 'monday', values: [{ value: 10 }, hidden] },
        { day: 'sunday', values: [hidden, { value: 12 }] },
      ]),
    ],
    [
      'one hidden and one missing',
      at([{ day: 'friday', values: [hidden, { missing: 'not-collected' }] }]),
    ],
  ])('given %s, then it is right', (_what, change) => {
    expect(complaints(change)).toEqual([]);
  });

  test.each<[string, Written, string]>([
    [
      'a small count',
      at([
        { day: 'monday', values: [{ value: 3 }, hidden] },
        { day: 'sunday', values: [hidden, { value: 9 }] },
      ]),
      'counts.byTime.rows.0.values.0.value',
    ],
    [
      'one hidden box beside a sum',
      at([{ day: 'monday', values: [{ value: 10 }, hidden] }]),
      'counts.byTime.rows',
    ],
    [
      'boxes that do not add up',
      at([{ day: 'monday', values: [{ value: 10 }, { value: 21 }] }]),
      'counts.byTime.rows',
    ],
    [
      'a box too few',
      at([{ day: 'monday', values: [{ value: 30 }] }]),
      'counts.byTime.rows.0.values',
    ],
    [
      'days out of order',
      at([
        { day: 'tuesday', values: [{ value: 10 }, { value: 5 }] },
        { day: 'monday', values: [{ value: 10 }, { value: 5 }] },
      ]),
      'counts.byTime.rows.1.day',
    ],
  ])('given %s, then the field is named', (_what, change, field) => {
    expect(complaints(change).map((line) => line.split(':')[0])).toEqual([field]);
  });
});
