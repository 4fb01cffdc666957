/** Plays the attacker over tables as they are published, for the tests. */
import { attack, systemOf } from '../../../../../src/domain/statistics/disclosure/attack.ts';
import type { LinearSolver } from '../../../../../src/domain/statistics/disclosure/linear.ts';
import { modelOf } from '../../../../../src/domain/statistics/disclosure/model.ts';
import type { TableEntry } from '../../../../../src/domain/statistics/disclosure/protect.ts';
import {
  publicationOfTable,
  type CountTable,
  type Publication,
} from '../../../../../src/domain/statistics/disclosure/publication.ts';

export function publicationsOf(entries: readonly TableEntry[]): Publication[] {
  return entries.map(({ slug, table }) => publicationOfTable(slug, table));
}

/** What can be worked out: `reports[area=a] 2025-Q1: 3–4`, and how many groups contradict themselves. */
export function workedOut(
  publications: readonly Publication[],
  solver: LinearSolver,
  small = { from: 1, to: 4 },
): { narrowed: string[]; contradictions: number } {
  const model = modelOf(publications);
  const system = systemOf(model);
  const states = system.ids.map((id) => model.cells.get(id)?.state);
  const { narrowed, contradictions } = attack(
    system,
    states.map((state) => (state?.kind === 'shown' ? state.value : undefined)),
    states.flatMap((state, cell) => (state?.kind === 'hidden' ? [cell] : [])),
    solver,
    { small },
  );
  return {
    narrowed: narrowed.map(({ cell, least, most }) => `${system.ids[cell]}: ${least}–${most}`),
    contradictions: contradictions.length,
  };
}

/** The same for tables, named a, b, c … */
export function workedOutOfTables(tables: readonly CountTable[], solver: LinearSolver) {
  return workedOut(
    publicationsOf(tables.map((table, t) => ({ slug: `table-${t}`, table }))),
    solver,
  );
}
