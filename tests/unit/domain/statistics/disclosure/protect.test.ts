import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../../../../scripts/disclosure/highs.ts';
import { systemOf } from '../../../../../src/domain/statistics/disclosure/attack.ts';
import {
  NO_HISTORY,
  recordRelease,
} from '../../../../../src/domain/statistics/disclosure/history.ts';
import type { LinearSolver } from '../../../../../src/domain/statistics/disclosure/linear.ts';
import { modelOf } from '../../../../../src/domain/statistics/disclosure/model.ts';
import {
  CannotProtect,
  isSmall,
  smallCounts,
  protectTables,
  type TableEntry,
} from '../../../../../src/domain/statistics/disclosure/protect.ts';
import { publicationOfTable } from '../../../../../src/domain/statistics/disclosure/publication.ts';
import { fewestHidden } from './exact.ts';
import { linkedTables, shapes } from './random-tables.ts';
import { valuesWithRule } from './rule-aware.ts';
import { publicationsOf, workedOut } from './shown.ts';
import { tableOf } from './tables.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const RULE = { threshold: 5, hideZero: false };

/** The values of a table as they were written: a number, or `–` where it is hidden. */
function written({ series }: TableEntry['table']): (number | string)[][] {
  return series.map(({ values }) =>
    values.map((value) => ('value' in value ? value.value : 'suppressed' in value ? '–' : '?')),
  );
}

const areas = (values: Record<string, number>) =>
  tableOf(
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        { ...(id !== 'whole' && { area: id }), values: { '2025-Q1': value } },
      ]),
    ),
    { whole: Object.keys(values).filter((id) => id !== 'whole') },
  );
const protect = (table: TableEntry['table'], rule = RULE) =>
  protectTables([{ slug: 'areas', table }], { rule, solver });

describe('a small count', () => {
  test('takes the smallest other area with it, not the total', () => {
    const { tables, report } = protect(areas({ whole: 75, a: 3, b: 32, c: 40 }));
    expect(written(tables[0] as TableEntry['table'])).toEqual([[75], ['–'], ['–'], [40]]);
    expect(report).toEqual({ shown: 2, primary: 1, complementary: 1 });
  });

  test('stands alone when no sum gives it away', () => {
    const { report } = protect({ ...areas({ a: 3, b: 32, c: 40 }), sums: [] });
    expect(report).toEqual({ shown: 2, primary: 1, complementary: 0 });
  });

  test('two small counts that share too little take a third with them', () => {
    const { report } = protect(areas({ whole: 43, a: 1, b: 2, c: 40 }));
    expect(report).toEqual({ shown: 1, primary: 2, complementary: 1 });
  });

  test('a zero is shown, and does not cover for anybody while another can', () => {
    const { tables } = protect(areas({ whole: 83, a: 3, b: 0, c: 40, d: 40 }));
    expect(written(tables[0] as TableEntry['table'])[2]).toEqual([0]);
  });

  test('where nothing at all says something, a zero is hidden too', () => {
    const { report } = protect(areas({ whole: 80, a: 0, b: 40, c: 40 }), {
      threshold: 5,
      hideZero: true,
    });
    expect(report).toMatchObject({ primary: 1, complementary: 1 });
  });

  test('a higher threshold hides more', () => {
    const { report } = protect(areas({ whole: 80, a: 8, b: 9, c: 63 }), {
      threshold: 10,
      hideZero: false,
    });
    expect(report).toEqual({ shown: 2, primary: 2, complementary: 0 });
  });
});

test('what is missing stays missing, and nothing but the state of a value is changed', () => {
  const table = tableOf({ a: { area: 'a', values: { '2025-Q1': 3, '2025-Q2': 'later' } } });
  const { tables } = protect({ ...table, breaks: [{ period: '2025-Q2', text: 'Ny' }] });
  expect(tables[0]).toEqual({
    ...table,
    breaks: [{ period: '2025-Q2', text: 'Ny' }],
    series: [
      {
        id: 'a',
        label: 'a',
        area: 'a',
        values: [
          { period: '2025-Q1', suppressed: 'protected' },
          { period: '2025-Q2', missing: 'not-published' },
        ],
      },
    ],
  });
});

test('the same figure in two tables is hidden in both, and a rate with its count', () => {
  const one = areas({ whole: 75, a: 3, b: 32, c: 40 });
  const rates = tableOf(
    { a: { area: 'a', values: { '2025-Q1': 12.5 } }, c: { area: 'c', values: { '2025-Q1': 99 } } },
    {},
    { numberKind: 'rate' },
  );
  const other = tableOf({ a: { area: 'a', values: { '2025-Q1': 3 } } });
  const { tables } = protectTables(
    [
      { slug: 'one', table: one },
      { slug: 'other', table: other },
      { slug: 'rates', table: rates },
    ],
    { rule: RULE, solver },
  );
  expect(tables.slice(1).map(written)).toEqual([[['–']], [['–'], [99]]]);
});

test('what another table hides is hidden here', () => {
  const alongside = [
    publicationOfTable('other', tableOf({ b: { area: 'b', values: { '2025-Q1': 'hidden' } } })),
  ];
  const { tables } = protectTables(
    [{ slug: 'x', table: areas({ whole: 75, a: 3, b: 32, c: 40 }) }],
    {
      rule: RULE,
      solver,
      alongside,
    },
  );
  expect(written(tables[0] as TableEntry['table'])).toEqual([[75], ['–'], ['–'], [40]]);
});

describe('what has been published already', () => {
  const shownBefore = (cells: Record<string, number>) => ({
    ...NO_HISTORY,
    cells: Object.fromEntries(Object.entries(cells).map(([cell, value]) => [cell, { 1: value }])),
  });
  const table = areas({ whole: 75, a: 3, b: 32, c: 40 });

  test('cannot cover for a small count: the next one has to', () => {
    const { tables } = protectTables([{ slug: 'x', table }], {
      rule: RULE,
      solver,
      history: shownBefore({ 'reports[area=b] 2025-Q1': 32 }),
    });
    expect(written(tables[0] as TableEntry['table'])).toEqual([[75], ['–'], [32], ['–']]);
  });

  test('may leave nothing to cover with; then nothing is written', () => {
    const history = shownBefore({
      'reports[area=b] 2025-Q1': 32,
      'reports[area=c] 2025-Q1': 40,
      'reports 2025-Q1': 75,
    });
    const run = () => protectTables([{ slug: 'x', table }], { rule: RULE, solver, history });
    expect(run).toThrow(CannotProtect);
    expect(run).toThrow(/x: a, 2025-Q1/);
    expect(run).not.toThrow(/\b3\b/);
  });

  test('in another version still counts when the total has been revised', () => {
    // Then c was hidden and b shown; the total and b are what they were, so b can cover for nobody.
    const before = publicationOfTable(
      'x',
      tableOf(
        {
          whole: { values: { '2025-Q1': 70 } },
          a: { area: 'a', values: { '2025-Q1': 'hidden' } },
          b: { area: 'b', values: { '2025-Q1': 32 } },
          c: { area: 'c', values: { '2025-Q1': 'hidden' } },
        },
        { whole: ['a', 'b', 'c'] },
      ),
    );
    const history = recordRelease(NO_HISTORY, [before]);
    const { tables } = protectTables([{ slug: 'x', table }], { rule: RULE, solver, history });
    expect(written(tables[0] as TableEntry['table'])).toEqual([[75], ['–'], [32], ['–']]);
  });

  test('a small count that another page shows cannot be protected here', () => {
    const alongside = [
      publicationOfTable('other', tableOf({ a: { area: 'a', values: { '2025-Q1': 3 } } })),
    ];
    expect(() => protectTables([{ slug: 'x', table }], { rule: RULE, solver, alongside })).toThrow(
      CannotProtect,
    );
  });
});

describe('random linked tables', () => {
  test('no hidden figure can be narrowed to fewer than five values, and the same tables always give the same', () => {
    fc.assert(
      fc.property(shapes(12), fc.boolean(), (shape, hideZero) => {
        const entries = linkedTables(shape);
        const rule = { threshold: 5, hideZero };
        const { tables, report } = protectTables(entries, { rule, solver });
        const shown = tables.map((table, t) => ({ slug: entries[t]?.slug ?? '', table }));
        expect(workedOut(publicationsOf(shown), solver, smallCounts(rule))).toEqual({
          narrowed: [],
          contradictions: 0,
        });
        // Whoever knows the rule is told no more than the rule tells: 1 to 4, or 0 to 4.
        const withRule = valuesWithRule(publicationsOf(shown), smallCounts(rule), solver);
        expect(Math.min(5, ...withRule)).toBeGreaterThanOrEqual(hideZero ? 5 : 4);
        const left = tables.flatMap(written).flat();
        expect(left.filter((value) => typeof value === 'number' && isSmall(value, rule))).toEqual(
          [],
        );
        expect(protectTables(entries, { rule, solver })).toEqual({ tables, report });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('never more than twice the cells of an exact minimum are hidden', () => {
    fc.assert(
      fc.property(shapes(8), (shape) => {
        const entries = linkedTables(shape);
        const model = modelOf(publicationsOf(entries));
        const system = systemOf(model);
        const values = system.ids.map((id) => {
          const state = model.cells.get(id)?.state;
          return state?.kind === 'shown' ? state.value : 0;
        });
        const small = values.flatMap((value, cell) => (isSmall(value, RULE) ? [cell] : []));
        const { report } = protectTables(entries, { rule: RULE, solver });
        const fewest = fewestHidden(system, values, small, solver);
        expect(report.primary).toBe(small.length);
        expect(report.primary + report.complementary).toBeGreaterThanOrEqual(fewest ?? Infinity);
        expect(report.primary + report.complementary).toBeLessThanOrEqual(2 * (fewest ?? 0));
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
