/**
 * The fewest cells that can be hidden, exactly: a mixed integer programme with two points for every cell, for tables
 * that are small enough (Fischetti & Salazar-González 2001, in its plain form).
 */
import {
  LEAST_VALUES,
  type System,
} from '../../../../../src/domain/statistics/disclosure/attack.ts';
import type {
  LinearColumn,
  LinearRow,
  LinearSolver,
} from '../../../../../src/domain/statistics/disclosure/linear.ts';

/** How many cells are hidden in all when `small` are and every hidden cell keeps at least `LEAST_VALUES` values. */
export function fewestHidden(
  { ids, rows }: System,
  values: readonly number[],
  small: readonly number[],
  solver: LinearSolver,
): number | undefined {
  const cells = ids.map((_, cell) => cell);
  const far = values.reduce((sum, value) => sum + value, 50);
  const columns: LinearColumn[] = cells.map((cell) => ({
    lower: small.includes(cell) ? 1 : 0,
    upper: 1,
    whole: true,
  }));
  const constraints: LinearRow[] = [];
  for (const target of cells) {
    const points = [0, 1].map(() =>
      cells.map((cell) => {
        const column = columns.length;
        const value = values[cell] as number;
        columns.push({ lower: 0, upper: value + far });
        // value − far · hidden ≤ x ≤ value + far · hidden
        constraints.push(
          {
            terms: [
              [column, 1],
              [cell, -far],
            ],
            lower: -Infinity,
            upper: value,
          },
          {
            terms: [
              [column, 1],
              [cell, far],
            ],
            lower: value,
            upper: Infinity,
          },
        );
        return column;
      }),
    );
    for (const point of points) {
      for (const row of rows) {
        constraints.push({
          ...row,
          terms: row.terms.map(([cell, factor]) => [point[cell] as number, factor] as const),
        });
      }
    }
    const [upper, lower] = points.map((point) => point[target] as number);
    constraints.push({
      terms: [
        [upper as number, 1],
        [lower as number, -1],
        [target, -(LEAST_VALUES - 1)],
      ],
      lower: 0,
      upper: Infinity,
    });
  }
  const costs = columns.map((_, column) => (column < cells.length ? 1 : 0));
  const found = solver.open({ columns, rows: constraints }, (open) => open.solve(costs, 'min'));
  return found && Math.round(found.objective);
}
