/**
 * Which further cells to hide so that no hidden cell can be worked out.
 *
 * For one narrowed cell at a time, the cheapest way to make room for it: two sets of figures that both fit everything
 * that is shown and differ by at least four in that cell. The cells in which they depart from the true figures are
 * hidden (the linear-programming heuristic of Kelly, Golden & Assad, Cell suppression: disclosure protection for
 * sensitive tabular data, Networks 22, 1992; with the attacker in the loop as in Fischetti & Salazar-González 2001).
 * Then a clean-up: each cell hidden on the way is shown again if all hidden ones are still protected without it.
 *
 * The same input always gives the same cells.
 */
import { attack, LEAST_VALUES, type Known, type SmallCounts, type System } from './attack.ts';
import type { LinearColumn, LinearRow, LinearSolver, OpenProgram, Optimum } from './linear.ts';

export interface Suppression {
  system: System;
  /** The true figures, or a guess that fits; undefined where there is none. */
  values: Known;
  /** Cells that are hidden already and stay so. */
  hidden: readonly number[];
  /** What it costs to hide a cell that is shown, above 0; undefined when it cannot be hidden any more. */
  price: readonly (number | undefined)[];
  /** The counts that the publisher's rule hides. */
  small: SmallCounts;
}

export interface SuppressionResult {
  /** Further cells to hide, in the order of the system. */
  further: number[];
  /** Hidden cells that nothing can protect. */
  lost: number[];
}

/** Chooses further cells to hide. Every hidden cell, small or not, keeps at least `LEAST_VALUES` whole values. */
export function suppressFurther(task: Suppression, solver: LinearSolver): SuppressionResult {
  const hidden = new Set(task.hidden);
  const lost = new Set<number>();
  const knownNow = () => task.values.map((value, cell) => (hidden.has(cell) ? undefined : value));
  makeRoom(task, solver, (room) => {
    for (;;) {
      const before = hidden.size;
      const targets = [...hidden].filter((cell) => !lost.has(cell));
      const { narrowed } = attack(task.system, knownNow(), targets, solver, task);
      if (narrowed.length === 0) break;
      for (const { cell, width } of narrowed) {
        // Wide enough, and narrowed by the rule: more room than the hidden cells have now brings in others.
        const wanted = width < LEAST_VALUES - 1 - 1e-6 ? LEAST_VALUES - 1 : width + 1;
        const needed = room(cell, hidden, wanted);
        if (needed === undefined) lost.add(cell);
        else needed.forEach((other) => hidden.add(other));
      }
      // Nothing to hide, and still narrowed: what narrows them is not in the true figures.
      if (hidden.size === before) narrowed.forEach(({ cell }) => lost.add(cell));
    }
  });
  showAgain(task, hidden, lost, solver);
  const given = new Set(task.hidden);
  return {
    further: [...hidden].filter((cell) => !given.has(cell)).toSorted((a, b) => a - b),
    lost: [...lost],
  };
}

type Room = (
  cell: number,
  hidden: ReadonlySet<number>,
  width: number,
) => readonly number[] | undefined;

/**
 * Two points, the upper and the lower, over all cells at once. A cell with a price departs from its true value by four
 * columns (up and down in each point); one without a true value is a column of its own in each.
 */
function makeRoom(
  { system, values, price, hidden }: Suppression,
  solver: LinearSolver,
  use: (room: Room) => void,
): void {
  const columns: LinearColumn[] = [];
  const priced: { cell: number; first: number }[] = [];
  const given = new Set(hidden);
  /** What a cell is in each point: a constant and terms. */
  const points = [0, 1].map(() => system.ids.map(() => ({ constant: 0, terms: [] as Term[] })));
  const [upper = [], lower = []] = points;
  system.ids.forEach((_, cell) => {
    const value = values[cell];
    if (value !== undefined && price[cell] === undefined && !given.has(cell)) {
      for (const point of points) (point[cell] as Place).constant = value;
      return;
    }
    if (value !== undefined) priced.push({ cell, first: columns.length });
    for (const point of points) {
      const place = point[cell] as Place;
      place.constant = value ?? 0;
      place.terms.push([columns.length, 1]);
      columns.push({ lower: 0, upper: Infinity });
      if (value === undefined) continue;
      place.terms.push([columns.length, -1]);
      columns.push({ lower: 0, upper: value });
    }
  });
  const holding = system.rows.filter((row) => row.certain || fits(row, values));
  const rows: LinearRow[] = points.flatMap((point) =>
    holding.map((row) => substitute(row, point)).filter(({ terms }) => terms.length > 0),
  );
  const widths = new Map<number, number>();
  system.ids.forEach((_, cell) => {
    const terms = [
      ...(upper[cell] as Place).terms,
      ...(lower[cell] as Place).terms.map(([column, factor]): Term => [column, -factor]),
    ];
    if (terms.length === 0) return;
    widths.set(cell, rows.length);
    rows.push({ terms, lower: -Infinity, upper: Infinity });
  });
  solver.open({ columns, rows }, (open) => {
    use((cell, hiddenNow, width) => {
      const costs = new Float64Array(columns.length);
      for (const { cell: other, first } of priced) {
        // A trifle for what is hidden already, so that the answer does not wander.
        costs.fill(hiddenNow.has(other) ? 1e-4 : (price[other] ?? 1e-4), first, first + 4);
      }
      const found = widen(open, widths.get(cell), width, costs);
      if (found === undefined) return undefined;
      return priced
        .filter(
          ({ cell: other, first }) =>
            !hiddenNow.has(other) &&
            [0, 1, 2, 3].some((column) => (found.point[first + column] as number) > 1e-6),
        )
        .map(({ cell: other }) => other);
    });
  });
}

type Term = readonly [column: number, factor: number];
interface Place {
  constant: number;
  terms: Term[];
}

/** False when the true figures break the row: what an attacker would try need not be so. */
function fits({ terms, lower, upper }: LinearRow, values: Known): boolean {
  let sum = 0;
  for (const [cell, factor] of terms) {
    const value = values[cell];
    if (value === undefined) return true;
    sum += factor * value;
  }
  return sum >= lower - 1e-6 && sum <= upper + 1e-6;
}

function substitute(row: System['rows'][number], point: readonly Place[]): LinearRow {
  const told = row.terms.reduce(
    (sum, [cell, factor]) => sum + factor * (point[cell] as Place).constant,
    0,
  );
  return {
    terms: row.terms.flatMap(([cell, factor]) =>
      (point[cell] as Place).terms.map(([column, sign]): Term => [column, sign * factor]),
    ),
    lower: row.lower - told,
    upper: row.upper - told,
  };
}

function widen(
  open: OpenProgram,
  row: number | undefined,
  width: number,
  costs: Float64Array,
): Optimum | undefined {
  if (row === undefined) return undefined;
  open.boundRow(row, width, Infinity);
  const found = open.solve(costs, 'min');
  open.boundRow(row, -Infinity, Infinity);
  return found;
}

/** The dearest first: what is worth most to the reader is shown again if it can be. */
function showAgain(
  { system, values, hidden: given, price, small }: Suppression,
  hidden: Set<number>,
  lost: ReadonlySet<number>,
  solver: LinearSolver,
): void {
  const kept = new Set(given);
  const further = [...hidden]
    .filter((cell) => !kept.has(cell))
    .toSorted((a, b) => (price[b] ?? 0) - (price[a] ?? 0) || a - b);
  for (const cell of further) {
    hidden.delete(cell);
    const known = values.map((value, other) => (hidden.has(other) ? undefined : value));
    const targets = [...hidden].filter((other) => !lost.has(other));
    if (attack(system, known, targets, solver, { small, first: true }).narrowed.length > 0) {
      hidden.add(cell);
    }
  }
}
