/**
 * The attacker: what anyone with paper and patience can work out of the figures that are shown.
 *
 * For every hidden cell the least and the greatest value that the shown figures leave are found by linear programming
 * (Hundepool et al., Statistical Disclosure Control, Wiley 2012, section 4.2; Fischetti & Salazar-González, Solving the
 * cell suppression problem on tabular data with linear constraints, Management Science 47(7), 2001). Cells are whole
 * numbers from 0 up; the bounds of the programme are rounded inwards to whole numbers.
 */
import type { LinearRow, LinearSolver, OpenProgram } from './linear.ts';
import type { Model, Relation } from './model.ts';

/** Fewer whole values than this, and a hidden cell is as good as told. */
export const LEAST_VALUES = 5;

const EPSILON = 1e-6;

/** Relations between numbered cells. */
export interface System {
  ids: readonly string[];
  rows: readonly (LinearRow & { certain: boolean })[];
}

export function systemOf({ cells, relations }: Model): System {
  const ids = [...cells.keys()];
  const numbers = new Map(ids.map((id, index) => [id, index]));
  return {
    ids,
    rows: relations.map(({ terms, lower, upper, certain }) => ({
      terms: joinTerms(terms, numbers),
      lower,
      upper,
      certain,
    })),
  };
}

function joinTerms(terms: Relation['terms'], numbers: ReadonlyMap<string, number>) {
  const factors = new Map<number, number>();
  for (const { cell, factor } of terms) {
    const index = numbers.get(cell) as number;
    factors.set(index, (factors.get(index) ?? 0) + factor);
  }
  return [...factors].filter(([, factor]) => factor !== 0);
}

/** Whole values from `least` to `most`, both possible. */
export interface Range {
  cell: number;
  least: number;
  most: number;
  /** How far apart the shown figures alone let the least and the greatest value be. */
  width: number;
}

/** The counts that the publisher's rule hides, both ends included. */
export interface SmallCounts {
  from: number;
  to: number;
}

export interface AttackResult {
  /** Of the cells asked for, those with fewer than `LEAST_VALUES` values left, in the order asked. */
  narrowed: Range[];
  /** Relations that the shown figures break, or one cell each of the groups that no figures fit. */
  contradictions: { row?: number; cell?: number }[];
}

/** `undefined` is what the attacker does not know. */
export type Known = readonly (number | undefined)[];

export interface AttackOptions {
  /**
   * The publisher's rule, which is public. Among hidden figures that hang together at least one is small, or none would
   * be hidden. With that known too, a figure may not be narrowed further than to as many values as the rule itself
   * tells of, five at most.
   */
  small: SmallCounts;
  /** Stop at the first narrowed cell. */
  first?: boolean;
}

/** Tries to narrow each of `targets` (numbers of unknown cells). */
export function attack(
  system: System,
  known: Known,
  targets: readonly number[],
  solver: LinearSolver,
  options: AttackOptions,
): AttackResult {
  const { groups, broken } = connectedGroups(system, known);
  const result: AttackResult = {
    narrowed: [],
    contradictions: broken.map((row) => ({ row })),
  };
  const order = new Map(targets.map((target, index) => [target, index]));
  for (const group of groups) {
    const own = group.cells.filter((cell) => order.has(cell));
    if (own.length === 0) continue;
    const readings = agreeingRows(group, solver);
    if (readings.length === 0) result.contradictions.push({ cell: own[0] as number });
    const found = readings.flatMap((rows) => narrow({ ...group, rows }, own, solver, options));
    for (const range of found.toSorted((a, b) => a.most - a.least - (b.most - b.least))) {
      if (!result.narrowed.some(({ cell }) => cell === range.cell)) result.narrowed.push(range);
    }
    if (options.first && result.narrowed.length > 0) return result;
  }
  const place = ({ cell }: Range) => order.get(cell) ?? 0;
  return { ...result, narrowed: result.narrowed.toSorted((a, b) => place(a) - place(b)) };
}

type Row = System['rows'][number];

/** Unknown cells that relations tie together, and those relations with what is known moved to their bounds. */
interface Group {
  /** Numbers in the whole system; the rows count them from 0. */
  cells: readonly number[];
  rows: readonly Row[];
}

/** A cell in no relation is in no group: nothing narrows it. */
function connectedGroups(
  system: System,
  known: Known,
): { groups: Group[]; broken: readonly number[] } {
  const parent = system.ids.map((_, index) => index);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = cell; at !== root;) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const broken: number[] = [];
  const reduced = new Map<string, Row>();
  system.rows.forEach((row, r) => {
    const rest = reduceRow(row, known);
    const [firstTerm, ...others] = rest.terms;
    if (firstTerm === undefined) {
      if (row.certain && (rest.lower > EPSILON || rest.upper < -EPSILON)) broken.push(r);
      return;
    }
    for (const [cell] of others) parent[rootOf(cell)] = rootOf(firstTerm[0]);
    // Two releases tell the same thing as long as nothing was revised.
    const key = `${rest.terms.map(([cell, factor]) => `${cell}*${factor}`).join()} ${rest.lower} ${rest.upper}`;
    if (!reduced.get(key)?.certain) reduced.set(key, rest);
  });
  const groups = new Map<number, { cells: Map<number, number>; rows: Row[] }>();
  for (const row of reduced.values()) {
    const root = rootOf((row.terms[0] as readonly [number, number])[0]);
    const group = groups.get(root) ?? { cells: new Map<number, number>(), rows: [] };
    groups.set(root, group);
    const terms = row.terms.map(([cell, factor]) => {
      const local = group.cells.get(cell) ?? group.cells.size;
      group.cells.set(cell, local);
      return [local, factor] as const;
    });
    group.rows.push({ ...row, terms });
  }
  return {
    groups: [...groups.values()].map(({ cells, rows }) => ({ cells: [...cells.keys()], rows })),
    broken,
  };
}

function reduceRow(row: Row, known: Known): Row {
  let told = 0;
  const terms = row.terms.filter(([cell, factor]) => {
    const value = known[cell];
    if (value === undefined) return true;
    told += factor * value;
    return false;
  });
  return { ...row, terms, lower: row.lower - told, upper: row.upper - told };
}

/**
 * Rows that can all be true together: all of them, else the certain ones with as many of the others as fit. Which of the
 * others are dropped depends on where one begins, so both ends are tried: an attacker may guess either. None when not
 * even the certain ones can be true.
 */
function agreeingRows({ cells, rows }: Group, solver: LinearSolver): (readonly Row[])[] {
  const columns = cells.map(() => ({ lower: 0, upper: Infinity }));
  const costs = cells.map(() => 0);
  const possible = (some: readonly Row[]) =>
    solver.open({ columns, rows: some }, (open) => open.solve(costs, 'min') !== undefined);
  if (possible(rows)) return [rows];
  const certain = rows.filter((row) => row.certain);
  if (!possible(certain)) return [];
  const others = rows.filter((row) => !row.certain);
  return [others, others.toReversed()].map((ordered) =>
    ordered.reduce((agreed, row) => {
      const more = [...agreed, row];
      return possible(more) ? more : agreed;
    }, certain),
  );
}

function narrow(
  { cells, rows }: Group,
  targets: readonly number[],
  solver: LinearSolver,
  { small, first }: AttackOptions,
): Range[] {
  const locals = new Map(cells.map((cell, index) => [cell, index]));
  // Beyond every number that is shown: a cell that can reach it is not limited by any of them.
  const limit = rows.reduce((sum, row) => sum + size(row.lower) + size(row.upper), 1000) * 10;
  const least = cells.map(() => Infinity);
  const most = cells.map(() => -Infinity);
  const columns = cells.map(() => ({ lower: 0, upper: limit }));
  const own = targets.map((target) => locals.get(target) as number);
  return solver.open({ columns, rows }, (open) => {
    const costsOf = (asked: readonly number[]) => {
      const costs = new Float64Array(cells.length);
      for (const local of asked) costs[local] = 1;
      return costs;
    };
    const explore = (asked: readonly number[], sense: 'min' | 'max') =>
      see(open, costsOf(asked), sense, least, most);
    const from = (local: number) => Math.ceil((least[local] as number) - EPSILON);
    const to = (local: number) => Math.floor((most[local] as number) + EPSILON);
    const enough = (local: number) => to(local) - from(local) + 1 >= LEAST_VALUES;
    // Often enough by themselves: all as great, and all as small, as they can be together.
    explore(own, 'max');
    explore(own, 'min');
    const withRule = hullsByRule(open, { own, small, limit, costs: costsOf(own) });
    const narrowed: Range[] = [];
    for (const [t, local] of own.entries()) {
      if (!enough(local)) explore([local], 'max');
      if (!enough(local)) explore([local], 'min');
      const limits = enough(local)
        ? withRule.some((hull) => hull(local))
          ? undefined
          : limitsByRule(open, {
              costs: costsOf([local]),
              own,
              small,
              limit,
              from: from(local),
              to: to(local),
            })
        : { least: from(local), most: to(local) };
      if (limits === undefined) continue;
      explore([local], 'max');
      explore([local], 'min');
      narrowed.push({
        cell: targets[t] as number,
        ...limits,
        width: (most[local] as number) - (least[local] as number),
      });
      if (first) break;
    }
    return narrowed;
  });
}

/** How many values the rule leaves at most by itself, five at most. */
function neededWithRule({ from, to }: SmallCounts): number {
  return Math.min(LEAST_VALUES, to - from + 1);
}

/**
 * A quick way through most groups: with one of the first cells small, whether another still has room. Two questions tell
 * it for all cells at once.
 */
function hullsByRule(
  open: OpenProgram,
  asked: { own: readonly number[]; small: SmallCounts; limit: number; costs: Float64Array },
): ((local: number) => boolean)[] {
  const { own, small, limit, costs } = asked;
  return own.slice(0, 3).flatMap((other) => {
    open.boundColumn(other, small.from, small.to);
    const lowest = open.solve(costs, 'min')?.point;
    const highest = lowest && open.solve(costs, 'max')?.point;
    open.boundColumn(other, 0, limit);
    if (lowest === undefined || highest === undefined) return [];
    return [
      (local: number) => {
        const [from, to] = [lowest[local] as number, highest[local] as number].toSorted(
          (a, b) => a - b,
        );
        const values =
          Math.floor((to as number) + EPSILON) - Math.ceil((from as number) - EPSILON) + 1;
        return values >= neededWithRule(small);
      },
    ];
  });
}

/** What is left when some cell of the group must be small; undefined when that is enough. */
function limitsByRule(
  open: OpenProgram,
  asked: {
    costs: Float64Array;
    own: readonly number[];
    small: SmallCounts;
    limit: number;
    /** What the shown figures alone leave. */
    from: number;
    to: number;
  },
): { least: number; most: number } | undefined {
  const { costs, own, small, limit } = asked;
  const needed = neededWithRule(small);
  const possible = new Set<number>();
  const add = (from: number, to: number) => {
    for (let value = from; value <= Math.min(to, from + needed); value += 1) possible.add(value);
    // A wide stretch is enough by itself; its end is kept for the message.
    if (to > from + needed) possible.add(to);
  };
  add(Math.max(asked.from, small.from), Math.min(asked.to, small.to));
  for (const other of own) {
    if (possible.size >= needed) return undefined;
    open.boundColumn(other, small.from, small.to);
    const lowest = open.solve(costs, 'min');
    const highest = lowest && open.solve(costs, 'max');
    open.boundColumn(other, 0, limit);
    if (lowest === undefined || highest === undefined) continue;
    add(Math.ceil(lowest.objective - EPSILON), Math.floor(highest.objective + EPSILON));
  }
  if (possible.size >= needed) return undefined;
  // Nothing small fits: the hidden figures are hidden for another reason, such as an earlier release.
  if (possible.size === 0) return undefined;
  return { least: Math.min(...possible), most: Math.max(...possible) };
}

/** Every point that an answer finds widens what is known to be possible, for all cells at once. */
function see(
  open: OpenProgram,
  costs: Float64Array,
  sense: 'min' | 'max',
  least: number[],
  most: number[],
): void {
  const found = open.solve(costs, sense);
  if (found === undefined) throw new Error('A programme that had a solution lost it.');
  for (let cell = 0; cell < least.length; cell += 1) {
    const value = found.point[cell] as number;
    least[cell] = Math.min(least[cell] as number, value);
    most[cell] = Math.max(most[cell] as number, value);
  }
}

function size(bound: number): number {
  return Number.isFinite(bound) ? Math.abs(bound) : 0;
}
