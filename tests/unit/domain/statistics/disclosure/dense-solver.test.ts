import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../../../../scripts/disclosure/highs.ts';
import { denseSolver } from '../../../../../src/domain/statistics/disclosure/dense-solver.ts';
import type {
  LinearProgram,
  LinearSolver,
} from '../../../../../src/domain/statistics/disclosure/linear.ts';
import { protectTables } from '../../../../../src/domain/statistics/disclosure/protect.ts';
import { linkedTables, shapes } from './random-tables.ts';

let highs: LinearSolver;
beforeAll(async () => {
  highs = await loadSolver();
});

const whole = fc.integer({ min: -4, max: 9 });
/** Small programmes: some with no solution, some with rows that say the same, all with a bounded objective. */
const programmes: fc.Arbitrary<{ program: LinearProgram; costs: number[] }> = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.record({
      program: fc.record({
        columns: fc.array(
          fc.record({
            lower: fc.integer({ min: -3, max: 3 }),
            upper: fc.integer({ min: 3, max: 40 }),
          }),
          { minLength: width, maxLength: width },
        ),
        rows: fc.array(
          fc
            .record({
              factors: fc.array(whole, { minLength: width, maxLength: width }),
              lower: fc.oneof(fc.integer({ min: -30, max: 20 }), fc.constant(-Infinity)),
              room: fc.oneof(
                fc.constant(0),
                fc.integer({ min: 0, max: 30 }),
                fc.constant(Infinity),
              ),
            })
            .map(({ factors, lower, room }) => ({
              terms: factors.map((factor, column) => [column, factor] as const),
              lower,
              upper: lower === -Infinity ? 10 : lower + room,
            })),
          { maxLength: 6 },
        ),
      }),
      costs: fc.array(whole, { minLength: width, maxLength: width }),
    }),
  );

describe('the small solver', () => {
  test('finds the same least and greatest values as HiGHS, or that there are none', () => {
    let [solved, impossible] = [0, 0];
    fc.assert(
      fc.property(programmes, ({ program, costs }) => {
        for (const sense of ['min', 'max'] as const) {
          const ours = denseSolver.open(program, (open) => open.solve(costs, sense));
          const theirs = highs.open(program, (open) => open.solve(costs, sense));
          expect(ours === undefined).toBe(theirs === undefined);
          if (ours === undefined || theirs === undefined) impossible += 1;
          else {
            solved += 1;
            expect(ours.objective).toBeCloseTo(theirs.objective, 5);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(solved).toBeGreaterThan(100);
    expect(impossible).toBeGreaterThan(100);
  });

  test('goes on from changed bounds', () => {
    const program = {
      columns: [
        { lower: 0, upper: Infinity },
        { lower: 0, upper: Infinity },
      ],
      rows: [{ terms: [[0, 1] as const, [1, 1] as const], lower: 10, upper: 10 }],
    };
    const found = denseSolver.open(program, (open) => {
      open.boundColumn(1, 0, 4);
      const least = open.solve([1, 0], 'min')?.objective;
      open.boundRow(0, 3, 3);
      return [least, open.solve([1, 0], 'min')?.objective];
    });
    expect(found).toEqual([6, 0]);
  });

  test('says so when there is no bound, and refuses what it is not for', () => {
    const free = { columns: [{ lower: 0, upper: Infinity }], rows: [] };
    expect(() => denseSolver.open(free, (open) => open.solve([1], 'max'))).toThrow(/no bound/);
    const wholes = { columns: [{ lower: 0, upper: 1, whole: true }], rows: [] };
    expect(() => denseSolver.open(wholes, () => 0)).toThrow(RangeError);
  });

  test('hides as many cells of linked tables as HiGHS does', () => {
    const rule = { threshold: 5, hideZero: false };
    let [same, all] = [0, 0];
    fc.assert(
      fc.property(shapes(6), (shape) => {
        const entries = linkedTables(shape);
        const ours = protectTables(entries, { rule, solver: denseSolver }).report;
        const theirs = protectTables(entries, { rule, solver: highs }).report;
        expect(ours.primary).toBe(theirs.primary);
        all += 1;
        if (ours.complementary === theirs.complementary) same += 1;
        // Equal answers need not be the same answer: at most one cell apart on these sizes.
        expect(Math.abs(ours.complementary - theirs.complementary)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
    expect(same / all).toBeGreaterThan(0.8);
  });
});
