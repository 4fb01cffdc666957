/**
 * What the disclosure rules ask of a solver of linear programmes. The domain brings no solver of its own:
 * scripts/disclosure/highs.ts supplies one.
 */

/** lower ≤ Σ factor · x[column] ≤ upper. An equality has lower = upper; ±Infinity leaves a side open. */
export interface LinearRow {
  terms: readonly (readonly [column: number, factor: number])[];
  lower: number;
  upper: number;
}

export interface LinearColumn {
  lower: number;
  upper: number;
  /** Whole numbers only: makes the programme a mixed integer one. */
  whole?: boolean;
}

export interface LinearProgram {
  columns: readonly LinearColumn[];
  rows: readonly LinearRow[];
}

export interface Optimum {
  objective: number;
  /** One value for each column. */
  point: ArrayLike<number>;
}

/** A programme kept in memory, so that the next question starts from the last answer. */
export interface OpenProgram {
  /** The least (or, for `max`, greatest) Σ cost · x; undefined when no x satisfies the rows. */
  solve: (costs: ArrayLike<number>, sense: 'min' | 'max') => Optimum | undefined;
  /** Gives a row other bounds for the questions that follow. */
  boundRow: (row: number, lower: number, upper: number) => void;
  /** Gives a column other bounds for the questions that follow. */
  boundColumn: (column: number, lower: number, upper: number) => void;
}

export interface LinearSolver {
  /** Opens a programme for `use` and closes it after. @throws when the solver gives up */
  open: <Result>(program: LinearProgram, use: (open: OpenProgram) => Result) => Result;
}
