/** The solver of linear programmes (HiGHS, compiled to WebAssembly) that the disclosure rules are given. */
import loadHighs, { type Highs, type Model } from 'highs';
import type {
  LinearProgram,
  LinearSolver,
  OpenProgram,
} from '../../src/domain/statistics/disclosure/linear.ts';

const NO_COLUMNS: OpenProgram = {
  solve: () => ({ objective: 0, point: [] }),
  boundRow: () => undefined,
  boundColumn: () => undefined,
};

let loaded: Promise<Highs> | undefined;

/** Loads HiGHS once in a process, some 65 ms. Programmes are solved in this thread. */
export async function loadSolver(): Promise<LinearSolver> {
  loaded ??= loadHighs();
  const highs = await loaded;
  return {
    open: (program, use) => {
      // A programme without columns has one solution: nothing.
      if (program.columns.length === 0) {
        return use(NO_COLUMNS);
      }
      const model = highs.createModel(toModel(program, highs));
      try {
        // A fixed seed: the same question has the same answer on every machine.
        model.options.set({ output_flag: false, random_seed: 1, presolve: 'off' });
        return use(openProgram(model, program, highs));
      } finally {
        model.dispose();
      }
    },
  };
}

function openProgram(model: Model, { columns }: LinearProgram, highs: Highs): OpenProgram {
  const { optimal, infeasible } = highs.constants.modelStatus;
  const all = { kind: 'range', from: 0, to: columns.length - 1 } as const;
  return {
    solve: (costs, sense) => {
      model.changeObjectiveSense(
        highs.constants.objectiveSense[sense === 'min' ? 'minimize' : 'maximize'],
      );
      model.changeColsCost(all, Float64Array.from(costs));
      model.run();
      const status = model.getModelStatus();
      if (status === infeasible) return undefined;
      if (status !== optimal) throw new Error(`HiGHS gave up with status ${status}.`);
      return { objective: model.getObjectiveValue(), point: model.getSolution().colValue };
    },
    boundRow: (row, lower, upper) => {
      model.changeRowBounds(row, lower, upper);
    },
    boundColumn: (column, lower, upper) => {
      model.changeColBounds(column, lower, upper);
    },
  };
}

function toModel({ columns, rows }: LinearProgram, highs: Highs) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [column, factor] of terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const { continuous, integer } = highs.constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
    ...(columns.some(({ whole }) => whole) && {
      integrality: columns.map(({ whole }) => (whole ? integer : continuous)),
    }),
  };
}
