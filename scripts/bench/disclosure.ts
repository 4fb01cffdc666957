/** Hiding and the attacker's check on the linked tables of one municipality, beside one reading of the same tables. */
import { attack, systemOf } from '../../src/domain/statistics/disclosure/attack.ts';
import { modelOf, type Model } from '../../src/domain/statistics/disclosure/model.ts';
import { protectTables, type TableEntry } from '../../src/domain/statistics/disclosure/protect.ts';
import {
  publicationOfTable,
  type CountTable,
} from '../../src/domain/statistics/disclosure/publication.ts';
import { loadSolver } from '../disclosure/highs.ts';
import type { Bench } from './bench-row.ts';

const AREAS = 7;
const CATEGORIES = 4;
const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
const LATER = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];

/** By area, by category and both, for two years of quarters, and the years: 40 lines with 10 periods each. */
function municipality(): TableEntry[] {
  // A small generator of its own, so that every run measures the same counts.
  let state = 20_261_121;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const periods = [...QUARTERS, ...LATER];
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const counts = range(AREAS).map(() =>
    range(CATEGORIES).map(() => periods.map(() => Math.floor(random() ** 3 * 60))),
  );
  const series = (id: string, areas: number[], categories: number[], names: object) => {
    const quarterly = periods.map((_, p) =>
      areas
        .flatMap((a) => categories.map((c) => counts[a]?.[c]?.[p] ?? 0))
        .reduce((sum, count) => sum + count, 0),
    );
    return { id, label: id, ...names, quarterly };
  };
  const areas = range(AREAS);
  const categories = range(CATEGORIES);
  const all = [
    series('whole', areas, categories, {}),
    ...areas.map((a) => series(`area-${a}`, [a], categories, { area: `area-${a}` })),
    ...categories.map((c) => series(`cat-${c}`, areas, [c], { category: `cat-${c}` })),
    ...areas.flatMap((a) =>
      categories.map((c) =>
        series(`area-${a}-${c}`, [a], [c], { area: `area-${a}`, category: `cat-${c}` }),
      ),
    ),
  ];
  const sums = [
    { total: 'whole', parts: areas.map((a) => `area-${a}`), complete: true },
    { total: 'whole', parts: categories.map((c) => `cat-${c}`), complete: true },
    ...areas.map((a) => ({
      total: `area-${a}`,
      parts: categories.map((c) => `area-${a}-${c}`),
      complete: true,
    })),
    ...categories.map((c) => ({
      total: `cat-${c}`,
      parts: areas.map((a) => `area-${a}-${c}`),
      complete: true,
    })),
  ];
  const table = (values: (quarterly: number[]) => [string, number][]): CountTable => ({
    measure: 'reports',
    sums,
    series: all.map(({ quarterly, ...rest }) => ({
      ...rest,
      values: values(quarterly).map(([period, value]) => ({ period, value, preliminary: false })),
    })),
  });
  const total = (some: number[]) => some.reduce((sum, count) => sum + count, 0);
  return [
    {
      slug: 'quarters',
      table: table((quarterly) =>
        periods.map((period, p): [string, number] => [period, quarterly[p] ?? 0]),
      ),
    },
    {
      slug: 'years',
      table: table((quarterly) => [
        ['2024', total(quarterly.slice(0, QUARTERS.length))],
        ['2025', total(quarterly.slice(QUARTERS.length))],
      ]),
    },
  ];
}

export const bench: Bench = async () => {
  const solver = await loadSolver();
  const entries = municipality();
  const readAll = () => modelOf(entries.map(({ slug, table }) => publicationOfTable(slug, table)));
  readAll();
  const read = timed(readAll);
  const hiding = timed(() =>
    protectTables(entries, { rule: { threshold: 5, hideZero: false }, solver }),
  );
  const model = modelOf(
    hiding.result.tables.map((table, t) => publicationOfTable(entries[t]?.slug ?? '', table)),
  );
  const check = timed(() => {
    const system = systemOf(model);
    const known = system.ids.map((id) => shownValue(model, id));
    const hidden = system.ids.flatMap((id, cell) =>
      model.cells.get(id)?.state.kind === 'hidden' ? [cell] : [],
    );
    return { hidden, ...attack(system, known, hidden, solver, { small: { from: 1, to: 4 } }) };
  });
  const baseline = `läsa samma tabeller: ${shownTime(read.seconds)}`;
  const { primary, complementary } = hiding.result.report;
  const cells = read.result.cells.size;
  return [
    {
      name: `Dölja i ${cells} celler i två tabeller`,
      figure: `${shownTime(hiding.seconds)}; ${primary} små och ${complementary} till dolda`,
      baseline,
      ratio: hiding.seconds / read.seconds,
    },
    {
      name: `Angriparens prov på ${check.result.hidden.length} dolda celler`,
      figure: `${shownTime(check.seconds)}; ${check.result.narrowed.length} går att räkna ut`,
      baseline,
      ratio: check.seconds / read.seconds,
    },
  ];
};

function shownValue({ cells }: Model, id: string): number | undefined {
  const state = cells.get(id)?.state;
  return state?.kind === 'shown' ? state.value : undefined;
}

function timed<Result>(run: () => Result): { result: Result; seconds: number } {
  const started = performance.now();
  const result = run();
  return { result, seconds: (performance.now() - started) / 1000 };
}

function shownTime(seconds: number): string {
  return seconds < 1
    ? `${Math.round(seconds * 1000)} ms`
    : `${seconds.toLocaleString('sv-SE', { maximumFractionDigits: 1 })} s`;
}
