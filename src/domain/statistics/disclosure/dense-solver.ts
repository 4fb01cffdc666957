/**
 * A solver of small linear programmes in plain TypeScript, for the desk: what hides small counts in a draft runs in the
 * browser, where the content security policy lets no WebAssembly in. Big tables are for scripts/disclosure/highs.ts, and
 * the build proves every published file again with that.
 *
 * Method: the two-phase simplex method on a dense tableau, with Bland's rule so that it never cycles (R. G. Bland, New
 * finite pivoting rules for the simplex method, Mathematics of Operations Research 2(2), 1977). Time grows with columns ×
 * rows × steps: a lägesbild's twenty cells are milliseconds, four hundred linked cells are not for it.
 */
import type { LinearProgram, LinearRow, LinearSolver, Optimum } from './linear.ts';

const EPSILON = 1e-9;
/** What is left of the artificial columns may be this much: counts are whole numbers. */
const FEASIBLE = 1e-7;
/** More steps than any programme of a draft takes. */
const MOST_STEPS = 20_000;

/** Opens programmes whose columns have a finite lower bound. Whole-number columns are not for it. */
export const denseSolver: LinearSolver = {
  open: (program, use) => {
    if (program.columns.some(({ whole, lower }) => whole === true || !Number.isFinite(lower))) {
      throw new RangeError('Columns must be continuous and bounded from below');
    }
    const rows = program.rows.map((row) => ({ ...row }));
    const columns = program.columns.map((column) => ({ ...column }));
    return use({
      solve: (costs, sense) => minimise({ rows, columns }, costs, sense === 'min' ? 1 : -1),
      boundRow: (row, lower, upper) => {
        Object.assign(rows[row] ?? {}, { lower, upper });
      },
      boundColumn: (column, lower, upper) => {
        Object.assign(columns[column] ?? {}, { lower, upper });
      },
    });
  },
};

/** Σ factor · y ≤ limit, or = where `equal`; y are the columns less their lower bounds. */
interface Limit {
  factors: Float64Array;
  limit: number;
  equal: boolean;
}

function minimise(
  { columns, rows }: LinearProgram,
  costs: ArrayLike<number>,
  sign: 1 | -1,
): Optimum | undefined {
  const width = columns.length;
  if (columns.some(({ lower, upper }) => lower > upper + FEASIBLE)) return undefined;
  const limits = [
    ...rows.flatMap((row) => limitsOf(row, columns)),
    ...columns.flatMap(({ lower, upper }, column): Limit[] => {
      if (upper === Infinity) return [];
      const factors = new Float64Array(width);
      factors[column] = 1;
      return [{ factors, limit: upper - lower, equal: false }];
    }),
  ];
  const wanted = Float64Array.from({ length: width }, (_, c) => sign * (costs[c] ?? 0));
  const found = simplex(limits, wanted, width);
  if (found === undefined) return undefined;
  const point = columns.map(({ lower }, column) => lower + (found[column] ?? 0));
  const objective = point.reduce((sum, value, column) => sum + value * (costs[column] ?? 0), 0);
  return { objective, point };
}

function limitsOf({ terms, lower, upper }: LinearRow, columns: LinearProgram['columns']): Limit[] {
  const factors = new Float64Array(columns.length);
  let moved = 0;
  for (const [column, factor] of terms) {
    factors[column] = (factors[column] ?? 0) + factor;
    moved += factor * (columns[column]?.lower ?? 0);
  }
  if (lower === upper) return [{ factors, limit: upper - moved, equal: true }];
  return [
    ...(upper === Infinity ? [] : [{ factors, limit: upper - moved, equal: false }]),
    ...(lower === -Infinity
      ? []
      : [{ factors: factors.map((factor) => -factor), limit: moved - lower, equal: false }]),
  ];
}

/**
 * Least Σ cost · y with y ≥ 0 under the limits.
 *
 * @returns the values of y; undefined when nothing satisfies the limits
 * @throws when the objective has no bound, or the steps run out
 */
function simplex(limits: readonly Limit[], costs: Float64Array, width: number) {
  const slacks = limits.filter(({ equal }) => !equal).length;
  const total = width + slacks + limits.length;
  const basis: number[] = [];
  let slack = width;
  const table = limits.map(({ factors, limit, equal }, row) => {
    // Every right-hand side is 0 or more: a row is turned when it is not, and then needs a column of its own to begin with.
    const turned = limit < 0 ? -1 : 1;
    const line = new Float64Array(total + 1);
    factors.forEach((factor, column) => (line[column] = turned * factor));
    line[total] = turned * limit;
    const artificial = width + slacks + row;
    if (!equal) line[slack] = turned;
    if (!equal && turned === 1) basis.push(slack);
    else {
      line[artificial] = 1;
      basis.push(artificial);
    }
    if (!equal) slack += 1;
    return line;
  });
  const own = width + slacks;
  const first = Float64Array.from({ length: total }, (_, column) => (column >= own ? 1 : 0));
  step(table, basis, first, own);
  const left = basis.reduce(
    (sum, column, row) => sum + (column >= own ? (table[row]?.[total] ?? 0) : 0),
    0,
  );
  if (left > FEASIBLE) return undefined;
  leaveArtificial(table, basis, own);
  const second = new Float64Array(total);
  second.set(costs);
  step(table, basis, second, own);
  const values = new Float64Array(width);
  basis.forEach((column, row) => {
    if (column < width) values[column] = table[row]?.[total] ?? 0;
  });
  return values;
}

/** Pivots until no column before `own` makes the sum of costs less. */
function step(table: Float64Array[], basis: number[], costs: Float64Array, own: number): void {
  const total = costs.length;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const enters = enteringColumn(table, basis, costs, own);
    if (enters === -1) return;
    let leaves = -1;
    let least = Infinity;
    table.forEach((line, row) => {
      const factor = line[enters] ?? 0;
      if (factor <= EPSILON) return;
      const ratio = (line[total] ?? 0) / factor;
      const tied = leaves !== -1 && Math.abs(ratio - least) <= EPSILON;
      if (tied ? (basis[row] ?? 0) < (basis[leaves] ?? 0) : ratio < least) {
        leaves = row;
        least = Math.min(least, ratio);
      }
    });
    if (leaves === -1) throw new Error('The objective has no bound.');
    pivot(table, basis, leaves, enters);
  }
  throw new Error('The programme is too large for this solver.');
}

/** Bland: the first column whose reduced cost is below 0; −1 when there is none. */
function enteringColumn(
  table: readonly Float64Array[],
  basis: readonly number[],
  costs: Float64Array,
  own: number,
): number {
  for (let column = 0; column < own; column += 1) {
    if (basis.includes(column)) continue;
    let reduced = costs[column] ?? 0;
    table.forEach((line, row) => {
      reduced -= (costs[basis[row] ?? 0] ?? 0) * (line[column] ?? 0);
    });
    if (reduced < -EPSILON) return column;
  }
  return -1;
}

function pivot(table: Float64Array[], basis: number[], row: number, column: number): void {
  const line = table[row];
  if (!line) return;
  const by = line[column] ?? 1;
  line.forEach((value, at) => (line[at] = value / by));
  table.forEach((other, at) => {
    const factor = other[column] ?? 0;
    if (at === row || Math.abs(factor) <= EPSILON) return;
    line.forEach((value, place) => (other[place] = (other[place] ?? 0) - factor * value));
  });
  basis[row] = column;
}

/** An artificial column that is 0 must not become more: another takes its place, or its row says nothing and goes. */
function leaveArtificial(table: Float64Array[], basis: number[], own: number): void {
  for (let row = basis.length - 1; row >= 0; row -= 1) {
    if ((basis[row] ?? 0) < own) continue;
    const column = table[row]?.slice(0, own).findIndex((value) => Math.abs(value) > EPSILON) ?? -1;
    if (column === -1) {
      table.splice(row, 1);
      basis.splice(row, 1);
    } else pivot(table, basis, row, column);
  }
}
