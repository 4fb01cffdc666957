import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../../../../scripts/disclosure/highs.ts';
import type { LinearSolver } from '../../../../../src/domain/statistics/disclosure/linear.ts';
import {
  publicationOfReport,
  publicationOfTable,
} from '../../../../../src/domain/statistics/disclosure/publication.ts';
import { workedOut, workedOutOfTables } from './shown.ts';
import { tableOf } from './tables.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const SAFE = { narrowed: [], contradictions: 0 };
const H = 'hidden';

describe('areas and the whole municipality', () => {
  const areas = (a: number | 'hidden', b: number | 'hidden', whole = 75) =>
    tableOf(
      {
        whole: { values: { '2025-Q1': whole } },
        a: { area: 'a', values: { '2025-Q1': a } },
        b: { area: 'b', values: { '2025-Q1': b } },
        c: { area: 'c', values: { '2025-Q1': 41 } },
      },
      { whole: ['a', 'b', 'c'] },
    );

  test('one hidden area beside a total is the total less the rest', () => {
    expect(workedOutOfTables([areas(H, 30)], solver).narrowed).toEqual([
      'reports[area=a] 2025-Q1: 4–4',
    ]);
  });

  test('two hidden areas that share 34 can be anything from 0 to 34', () => {
    expect(workedOutOfTables([areas(H, H)], solver)).toEqual(SAFE);
  });

  test.each([
    [4, []],
    [3, ['reports[area=a] 2025-Q1: 0–3', 'reports[area=b] 2025-Q1: 0–3']],
  ])('two hidden areas that share %i have one value more than that', (shared, narrowed) => {
    expect(workedOutOfTables([areas(H, H, 41 + shared)], solver).narrowed).toEqual(narrowed);
  });

  test('areas that are not the whole sum give only an upper limit', () => {
    const table = areas(H, 30);
    const open = { ...table, sums: table.sums.map((sum) => ({ ...sum, complete: false })) };
    expect(workedOutOfTables([open], solver)).toEqual(SAFE);
    const tight = { ...areas(H, 30, 74), sums: open.sums };
    expect(workedOutOfTables([tight], solver).narrowed).toEqual(['reports[area=a] 2025-Q1: 0–3']);
  });

  test('an area cannot be more than the municipality, though no sum says so', () => {
    const table = tableOf({
      whole: { values: { 2025: 3 } },
      a: { area: 'a', values: { 2025: H } },
    });
    expect(workedOutOfTables([table], solver).narrowed).toEqual(['reports[area=a] 2025: 0–3']);
  });
});

describe('months, quarters, years and years to date', () => {
  const quarters = tableOf({
    a: {
      area: 'a',
      values: { '2025-Q1': 22, '2025-Q2': 19, '2025-Q3': H, '2025-Q4': 25 },
    },
  });

  test('a year gives its only hidden quarter away', () => {
    const year = tableOf({ a: { area: 'a', values: { 2025: 69 } } });
    expect(workedOutOfTables([quarters, year], solver).narrowed).toEqual([
      'reports[area=a] 2025-Q3: 3–3',
    ]);
  });

  test('another measure does not', () => {
    const year = tableOf({ a: { area: 'a', values: { 2025: 69 } } }, {}, { measure: 'tips' });
    expect(workedOutOfTables([quarters, year], solver)).toEqual(SAFE);
  });

  test('a year to date gives the month away that is in it and not in the one before', () => {
    const toDate = tableOf({
      a: { values: { '2025-01-01/2025-10-31': 40, '2025-01-01/2025-11-30': 43 } },
    });
    const months = tableOf({ a: { values: { '2025-11': H } } });
    expect(workedOutOfTables([toDate, months], solver).narrowed).toEqual(['reports 2025-11: 3–3']);
  });

  test('twelve rolling months and the next twelve give the difference of two months', () => {
    const rolling = {
      cells: [
        ['2024-01-01', '2024-12-31', 60],
        ['2024-02-01', '2025-01-31', 50],
      ].map(([from, to, value]) => ({
        line: { measure: 'reports' },
        span: { from: String(from), to: String(to) },
        state: { kind: 'shown' as const, value: Number(value) },
        place: { entry: 'rolling', path: [], label: 'rolling', period: `${from}/${to}` },
      })),
      sums: [],
      relations: [],
      breaks: [],
    };
    const months = tableOf({ a: { values: { '2024-01': 12, '2025-01': H } } });
    expect(workedOut([rolling, publicationOfTable('months', months)], solver).narrowed).toEqual([
      'reports 2025-01: 2–2',
    ]);
  });

  test('the year of the whole and quarters of areas give a hidden quarter away, with no table in between', () => {
    const year = tableOf({ whole: { values: { 2025: 100 } } });
    const areas = tableOf(
      {
        whole: { values: { '2025-Q1': 30, '2025-Q2': 20, '2025-Q3': 'later', '2025-Q4': 25 } },
        a: { area: 'a', values: { '2025-Q3': H } },
        b: { area: 'b', values: { '2025-Q3': 22 } },
      },
      { whole: ['a', 'b'] },
    );
    expect(workedOutOfTables([year, areas], solver).narrowed).toEqual([
      'reports[area=a] 2025-Q3: 3–3',
    ]);
  });

  test('over a break in the way of counting sums are tried, and dropped when they do not fit', () => {
    const year = (value: number) =>
      tableOf(
        { a: { area: 'a', values: { 2025: value } } },
        {},
        { breaks: [{ period: '2025', text: 'Ny definition' }] },
      );
    const broken = { ...quarters, breaks: [{ period: '2025-Q2', text: 'Ny definition' }] };
    expect(workedOutOfTables([broken, year(69)], solver).narrowed).toEqual([
      'reports[area=a] 2025-Q3: 3–3',
    ]);
    // 50 is less than the three quarters that are shown: the year was counted in another way.
    expect(workedOutOfTables([broken, year(50)], solver)).toEqual(SAFE);
    expect(workedOutOfTables([quarters, year(50)], solver).contradictions).toBe(1);
  });
});

describe('categories, other tables and reports', () => {
  test('a parent gives the only hidden one of its categories away', () => {
    const table = tableOf(
      {
        all: { category: 'violence', values: { 2025: 20 } },
        a: { category: 'threat', values: { 2025: H } },
        b: { category: 'assault', values: { 2025: 17 } },
      },
      { all: ['a', 'b'] },
    );
    expect(workedOutOfTables([table], solver).narrowed).toEqual([
      'reports[category=threat] 2025: 3–3',
    ]);
  });

  test('a total that one table hides stands in another with the same measure', () => {
    const hidden = tableOf(
      {
        whole: { values: { 2025: H } },
        a: { area: 'a', values: { 2025: H } },
        b: { area: 'b', values: { 2025: 20 } },
      },
      { whole: ['a', 'b'] },
    );
    expect(workedOutOfTables([hidden], solver)).toEqual(SAFE);
    const other = tableOf({ whole: { values: { 2025: 23 } } });
    expect(workedOutOfTables([hidden, other], solver).narrowed).toEqual([
      'reports[area=a] 2025: 3–3',
    ]);
  });

  test('a sum that one table tells of gives a hidden area of another away', () => {
    const withSum = tableOf(
      {
        whole: { values: { 2024: 30 } },
        a: { area: 'a', values: { 2024: 10 } },
        b: { area: 'b', values: { 2024: 20 } },
      },
      { whole: ['a', 'b'] },
    );
    const without = tableOf({
      whole: { values: { 2025: 23 } },
      a: { area: 'a', values: { 2025: H } },
      b: { area: 'b', values: { 2025: 20 } },
    });
    expect(workedOutOfTables([withSum, without], solver).narrowed).toEqual([
      'reports[area=a] 2025: 3–3',
    ]);
  });

  test('a stated difference gives last year away', () => {
    const table = tableOf(
      { whole: { values: { 2024: H, 2025: 12 } } },
      {},
      {
        stated: [
          {
            previous: '2024',
            current: '2025',
            difference: 8,
            canMean: 'Fler.',
            cannotMean: 'Mer.',
            translations: {},
          },
        ],
      },
    );
    expect(workedOutOfTables([table], solver).narrowed).toEqual(['reports 2024: 4–4']);
  });

  test('a stated percentage holds last year between two limits', () => {
    const stated = {
      previous: '2024',
      current: '2025',
      percent: 200,
      canMean: 'Fler.',
      cannotMean: 'Mer.',
      translations: {},
    };
    const table = tableOf({ whole: { values: { 2024: H, 2025: 12 } } }, {}, { stated: [stated] });
    expect(workedOutOfTables([table], solver).narrowed).toEqual(['reports 2024: 4–4']);
  });

  test('nothing is worked out of shares', () => {
    const table = tableOf({ whole: { values: { 2024: 3, 2025: H } } }, {}, { numberKind: 'share' });
    expect(workedOutOfTables([table], solver)).toEqual(SAFE);
  });

  const report = {
    period: { from: '2025-07', to: '2025-09' },
    counts: {
      title: 'Rapporterade händelser',
      measure: 'reports',
      rows: [
        { category: 'Trafik och fart', value: 30 },
        { category: 'Hot', suppressed: 'protected' as const },
        { category: 'Stöld', suppressed: 'protected' as const },
        { category: 'Bedrägerier', missing: 'not-collected' as const },
      ],
    },
  };

  test('a lägesbild without a total is told by the quarter in the statistics', () => {
    const table = tableOf({ whole: { values: { '2025-Q3': 33 } } });
    expect(workedOut([publicationOfReport('summer', report)], solver)).toEqual(SAFE);
    expect(
      workedOut(
        [publicationOfReport('summer', report), publicationOfTable('quarters', table)],
        solver,
      ).narrowed,
    ).toEqual(['reports[category=hot] 2025-Q3: 0–3', 'reports[category=stold] 2025-Q3: 0–3']);
  });

  test('weekdays and hours add up to the same total as the categories', () => {
    const counts = {
      ...report.counts,
      rows: [
        { category: 'Trafik och fart', value: 30 },
        { category: 'Hot', suppressed: 'protected' as const },
      ],
      byTime: {
        bands: ['dag', 'kväll'],
        rows: [{ day: 'monday' as const, values: [{ value: 20 }, { value: 13 }] }],
      },
    };
    expect(
      workedOut([publicationOfReport('summer', { ...report, counts })], solver).narrowed,
    ).toEqual(['reports[category=hot] 2025-Q3: 3–3']);
  });

  test('a part that was not collected adds nothing', () => {
    const table = tableOf(
      {
        whole: { values: { 2025: 24 } },
        a: { area: 'a', values: { 2025: H } },
        b: { area: 'b', values: { 2025: 'absent' } },
        c: { area: 'c', values: { 2025: 20 } },
      },
      { whole: ['a', 'b', 'c'] },
    );
    expect(workedOutOfTables([table], solver).narrowed).toEqual(['reports[area=a] 2025: 4–4']);
  });

  test('a part that is not published yet may be anything', () => {
    const table = tableOf(
      {
        whole: { values: { 2025: 24 } },
        a: { area: 'a', values: { 2025: H } },
        b: { area: 'b', values: { 2025: 'later' } },
        c: { area: 'c', values: { 2025: 12 } },
      },
      { whole: ['a', 'b', 'c'] },
    );
    expect(workedOutOfTables([table], solver)).toEqual(SAFE);
  });

  test('areas that make up the whole make up a category too', () => {
    const whole = tableOf(
      {
        whole: { values: { 2025: 60 } },
        a: { area: 'a', values: { 2025: 40 } },
        b: { area: 'b', values: { 2025: 20 } },
      },
      { whole: ['a', 'b'] },
    );
    const threats = tableOf({
      all: { category: 'threat', values: { 2025: 23 } },
      a: { area: 'a', category: 'threat', values: { 2025: 20 } },
      b: { area: 'b', category: 'threat', values: { 2025: H } },
    });
    expect(workedOutOfTables([whole, threats], solver).narrowed).toEqual([
      'reports[area=b,category=threat] 2025: 3–3',
    ]);
  });

  test('two hidden figures of which one must be small are told apart by that', () => {
    // The shown figures leave 3 to 8 for one and 19 to 24 for the other; small is only 3 or 4 of the first.
    const table = tableOf(
      {
        a: { area: 'a', values: { 2025: 27 } },
        a1: { area: 'a', category: 'one', values: { 2025: H } },
        a2: { area: 'a', category: 'two', values: { 2025: H } },
        one: { category: 'one', values: { 2025: 24 } },
        two: { category: 'two', values: { 2025: 8 } },
      },
      { a: ['a1', 'a2'] },
    );
    expect(workedOutOfTables([table], solver).narrowed).toEqual([
      'reports[area=a,category=one] 2025: 23–24',
      'reports[area=a,category=two] 2025: 3–4',
    ]);
  });
});

test('figures that no counts can have are told as a contradiction', () => {
  const table = tableOf(
    {
      whole: { values: { 2025: 20 } },
      a: { area: 'a', values: { 2025: 15 } },
      b: { area: 'b', values: { 2025: 9 } },
    },
    { whole: ['a', 'b'] },
  );
  expect(workedOutOfTables([table], solver).contradictions).toBe(1);
});

test('series that area and category do not tell apart belong to their own table', () => {
  const table = tableOf(
    { whole: { values: { 2025: 20 } }, a: { values: { 2025: H } }, b: { values: { 2025: 18 } } },
    { whole: ['a', 'b'] },
  );
  expect(workedOutOfTables([table], solver).narrowed).toEqual(['table-0[series=a] 2025: 2–2']);
});
