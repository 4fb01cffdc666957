/** For importers and the desk: hides what must not be shown, before anything is written. */
import { cellId, lineId, spanOfPeriod } from './cells.ts';
import { systemOf, type SmallCounts } from './attack.ts';
import { earlierRelations, lastShown, NO_HISTORY, remembered, type History } from './history.ts';
import type { LinearSolver } from './linear.ts';
import { modelOf, type Model, type ModelCell } from './model.ts';
import { linesOf, publicationOfTable, type CountTable, type Publication } from './publication.ts';
import { suppressFurther } from './suppress.ts';

/** What places are called that stand only in an earlier release. */
const EARLIER = 'tidigare publicerat';

export interface TableEntry<Table extends CountTable = CountTable> {
  /** The table's own short name. */
  slug: string;
  table: Table;
}

export interface ProtectOptions {
  /** The publisher's rule (`disclosure` in its entry). */
  rule: { threshold: number; hideZero: boolean };
  solver: LinearSolver;
  /** Everything else that the publisher shows: its other tables and reports, as they stand. */
  alongside?: readonly Publication[];
  /** What the publisher has shown before: it cannot be hidden any more, and helps whoever saved it. */
  history?: History;
}

/** For the operator's eyes only: which hidden cells are the small ones is never published. */
export interface ProtectionReport {
  shown: number;
  /** Hidden because they are small. */
  primary: number;
  /** Hidden so that a small one cannot be worked out. */
  complementary: number;
}

export interface Protected<Table extends CountTable> {
  /** The tables in the order given, with `suppressed: protected` in place of what is hidden. */
  tables: Table[];
  report: ProtectionReport;
}

/** The small cells cannot be protected, since too much is shown elsewhere or has been shown before. */
export class CannotProtect extends Error {}

/**
 * Hides small counts and the further cells that keep them from being worked out. A rate or share is hidden with its
 * count.
 *
 * @throws {CannotProtect} when what stands alongside, or was published before, gives a small count away
 */
export function protectTables<Table extends CountTable>(
  entries: readonly TableEntry<Table>[],
  options: ProtectOptions,
): Protected<Table> {
  const own = entries.map(({ slug, table }) => publicationOfTable(slug, table));
  const { hidden, report } = protectCells(own, options);
  const tables = entries.map(({ slug, table }) => {
    const lines = linesOf(slug, table).map(lineId);
    return {
      ...table,
      series: table.series.map((series, s) => ({
        ...series,
        values: series.values.map((value) =>
          hidden.has(cellId(lines[s] as string, spanOfPeriod(value.period))) && 'value' in value
            ? { period: value.period, suppressed: 'protected' as const }
            : value,
        ),
      })),
    };
  });
  return { tables, report };
}

/**
 * The same for anything that can be told as publications with their raw counts, such as a lägesbild on its way out.
 *
 * @returns the identities of all cells to hide
 * @throws {CannotProtect} as `protectTables` does
 */
export function protectCells(
  own: readonly Publication[],
  { rule, solver, alongside = [], history = NO_HISTORY }: ProtectOptions,
): { hidden: ReadonlySet<string>; report: ProtectionReport } {
  const model = modelOf([...alongside, ...own, remembered(history, EARLIER)]);
  const mine = new Set(own.flatMap(({ cells }) => cells.map(idOf)));
  const elsewhere = new Map(
    alongside.flatMap(({ cells }) => cells.map((cell) => [idOf(cell), cell.state.kind])),
  );
  const small = new Set<string>();
  const kept = new Set<string>();
  for (const { id, state } of model.cells.values()) {
    if (state.kind === 'shown' && mine.has(id) && isSmall(state.value, rule)) small.add(id);
    if (state.kind === 'hidden' || elsewhere.get(id) === 'hidden') kept.add(id);
  }
  const { ids, rows } = systemOf({
    cells: model.cells,
    relations: [...model.relations, ...earlierRelations(model, history)],
  });
  const values = ids.map((id) => valueOf(model, id));
  // Shown elsewhere or before, with this value: an attacker has it, whatever we do now.
  const told = (id: string, cell: number) =>
    elsewhere.get(id) === 'shown' ||
    (values[cell] !== undefined && lastShown(history, id) === values[cell]);
  const numbered = ids.map((id, cell) => ({ id, cell }));
  const exposed = numbered.filter(({ id }) => small.has(id) && elsewhere.get(id) === 'shown');
  const { further, lost } = suppressFurther(
    {
      system: { ids, rows },
      values,
      small: smallCounts(rule),
      hidden: numbered
        .filter(({ id, cell }) => (small.has(id) || kept.has(id)) && !told(id, cell))
        .map(({ cell }) => cell),
      price: priceList(model, ids).map((price, cell) =>
        mine.has(ids[cell] as string) && !told(ids[cell] as string, cell) ? price : undefined,
      ),
    },
    solver,
  );
  const unprotected = [...exposed.map(({ cell }) => cell), ...lost];
  if (unprotected.length > 0) {
    throw new CannotProtect(
      describeLost(
        unprotected.map((cell) => ids[cell] as string),
        model,
      ),
    );
  }
  const hidden = new Set([...small, ...kept, ...further.map((cell) => ids[cell] as string)]);
  const shown = [...mine].filter(
    (id) => model.cells.get(id)?.state.kind === 'shown' && !hidden.has(id),
  );
  return {
    hidden,
    report: { shown: shown.length, primary: small.size, complementary: further.length },
  };
}

/** Whether the publisher's rule hides a count: from 1 to one less than the threshold, and 0 where it says so. */
export function isSmall(value: number, rule: ProtectOptions['rule']): boolean {
  const { from, to } = smallCounts(rule);
  return value >= from && value <= to;
}

/** The counts that the rule hides, from and to. */
export function smallCounts({ threshold, hideZero }: ProtectOptions['rule']): SmallCounts {
  return { from: hideZero ? 0 : 1, to: threshold - 1 };
}

function idOf({ line, span }: Publication['cells'][number]): string {
  return cellId(lineId(line), span);
}

function valueOf({ cells }: Model, id: string): number | undefined {
  const state = cells.get(id)?.state;
  return state?.kind === 'shown' ? state.value : undefined;
}

/**
 * What it costs to hide each cell that is shown, from 1 to some 5. Least for a small count of a part; more for a large
 * one, a total, and the newest figure of the whole publisher. A zero is dear: who knows that something cannot happen
 * there is not misled by it.
 */
export function priceList({ cells, relations }: Model, ids: readonly string[]): number[] {
  const totals = new Set(
    relations.filter(({ terms }) => terms.length > 2).map(({ terms }) => terms[0]?.cell),
  );
  const newest = new Map<string, string>();
  for (const { line, span } of cells.values()) {
    const name = lineId(line);
    if (span.to > (newest.get(name) ?? '')) newest.set(name, span.to);
  }
  return ids.map((id) => {
    const { line, span, state } = cells.get(id) as ModelCell;
    const value = state.kind === 'shown' ? state.value : 0;
    const whole = line.area === undefined && line.category === undefined;
    return (
      1 +
      (value === 0 ? 1 : Math.min(1, Math.log10(value) / 4)) +
      (totals.has(id) ? 1 : 0) +
      (whole && newest.get(lineId(line)) === span.to ? 1 : 0)
    );
  });
}

function describeLost(ids: readonly string[], { cells }: Model): string {
  const places = ids.flatMap((id) => cells.get(id)?.places ?? []);
  const named = places.map(({ entry, label, period }) => `  ${entry}: ${label}, ${period}`);
  return [
    'Några små tal går inte att skydda, eftersom för mycket redan är publicerat:',
    ...new Set(named),
    'Ändra först det som redan visas, så att färre tal står där.',
  ].join('\n');
}
