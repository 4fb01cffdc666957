/**
 * An attacker who also knows the rule: among hidden figures that hang together at least one is small, or none of them
 * would be hidden.
 */
import { systemOf } from '../../../../../src/domain/statistics/disclosure/attack.ts';
import type {
  LinearRow,
  LinearSolver,
} from '../../../../../src/domain/statistics/disclosure/linear.ts';
import { modelOf } from '../../../../../src/domain/statistics/disclosure/model.ts';
import type { Publication } from '../../../../../src/domain/statistics/disclosure/publication.ts';

/** For each hidden cell that hangs together with others, how many whole values the rule and the figures leave, up to five. */
export function valuesWithRule(
  publications: readonly Publication[],
  small: { from: number; to: number },
  solver: LinearSolver,
): number[] {
  const model = modelOf(publications);
  const { ids, rows } = systemOf(model);
  const states = ids.map((id) => model.cells.get(id)?.state);
  const reduced = rows
    .map((row): LinearRow => {
      const told = row.terms.reduce((sum, [cell, factor]) => {
        const state = states[cell];
        return sum + (state?.kind === 'shown' ? factor * state.value : 0);
      }, 0);
      return {
        terms: row.terms.filter(([cell]) => states[cell]?.kind !== 'shown'),
        lower: row.lower - told,
        upper: row.upper - told,
      };
    })
    .filter(({ terms }) => terms.length > 0);
  return groupsOf(reduced).flatMap(({ cells, rows: own }) => {
    const local = new Map(cells.map((cell, index) => [cell, index]));
    const program = {
      columns: cells.map(() => ({ lower: 0, upper: 10_000 })),
      rows: [
        ...own.map((row) => ({
          ...row,
          terms: row.terms.map(([cell, factor]) => [local.get(cell) ?? 0, factor] as const),
        })),
        ...cells.map((_, column) => ({
          terms: [[column, 1] as const],
          lower: -Infinity,
          upper: Infinity,
        })),
      ],
    };
    const hidden = cells.flatMap((cell, index) => (states[cell]?.kind === 'hidden' ? [index] : []));
    return solver.open(program, (open) =>
      hidden.map((asked) => {
        const possible = new Set<number>();
        const costs = cells.map((__, column) => (column === asked ? 1 : 0));
        for (const other of hidden) {
          if (possible.size >= 5) break;
          open.boundRow(own.length + other, small.from, small.to);
          const least = open.solve(costs, 'min');
          const most = open.solve(costs, 'max');
          open.boundRow(own.length + other, -Infinity, Infinity);
          if (least === undefined || most === undefined) continue;
          const from = Math.ceil(least.objective - 1e-6);
          const to = Math.min(Math.floor(most.objective + 1e-6), from + 5);
          for (let value = from; value <= to; value += 1) possible.add(value);
        }
        return Math.min(5, possible.size);
      }),
    );
  });
}

function groupsOf(rows: readonly LinearRow[]): { cells: number[]; rows: LinearRow[] }[] {
  const groups: { cells: Set<number>; rows: LinearRow[] }[] = [];
  for (const row of rows) {
    const own = row.terms.map(([cell]) => cell);
    const met = groups.filter(({ cells }) => own.some((cell) => cells.has(cell)));
    groups.push({
      cells: new Set([...own, ...met.flatMap(({ cells }) => [...cells])]),
      rows: [row, ...met.flatMap((group) => group.rows)],
    });
    for (const group of met) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map(({ cells, rows: of }) => ({ cells: [...cells], rows: of }));
}
