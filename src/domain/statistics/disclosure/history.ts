/**
 * What has been published before. Whoever saved last year's page still has it, so a figure once shown is known for good,
 * and a later table must not uncover with its help what was hidden then.
 *
 * Kept per cell as `release → value`, where a value stands until the next one; `null` is a cell that was hidden. A hidden
 * value is never kept.
 */
import { cellId, lineId, lineOfId, splitCellId } from './cells.ts';
import type { History } from './history-schema.ts';
import type { Model, Relation } from './model.ts';
import type { Publication } from './publication.ts';

export type { History } from './history-schema.ts';

/** A publisher that has shown nothing yet. */
export const NO_HISTORY: History = { cells: {}, sums: [], withdrawn: {} };

/** 0 before anything has been published. */
export function latestRelease({ cells }: History): number {
  return Math.max(0, ...Object.values(cells).flatMap((states) => Object.keys(states).map(Number)));
}

/** What the cell was in a release: a value, `null` when hidden, `undefined` when it did not exist yet. */
export function stateIn(
  history: History,
  cell: string,
  release: number,
): number | null | undefined {
  const states = history.cells[cell] ?? {};
  const last = Math.max(
    ...Object.keys(states)
      .map(Number)
      .filter((since) => since <= release),
  );
  return Number.isFinite(last) ? states[last] : undefined;
}

/** The value that was shown last, also when the cell has been hidden since. */
export function lastShown(history: History, cell: string): number | undefined {
  const shown = Object.entries(history.cells[cell] ?? {})
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([, value]) => value)
    .find((value) => value !== null);
  return shown;
}

/** Cells and sums of earlier releases, so that a table that has been taken away is still remembered. */
export function remembered({ cells, sums }: History, entry: string): Publication {
  return {
    cells: Object.keys(cells).map((id) => {
      const { line, span, period } = splitCellId(id);
      const ever = Object.values(cells[id] ?? {}).some((value) => value !== null);
      return {
        line: lineOfId(line),
        span,
        // A value that was shown comes back through `earlierRelations`: it may have been revised since.
        state: { kind: ever ? ('unknown' as const) : ('hidden' as const) },
        place: { entry, path: [], label: line, period },
      };
    }),
    sums: sums.map((written) => {
      const [total = '', sign, ...parts] = written.split(/ (?:\+ )?/);
      return { total: lineOfId(total), parts: parts.map(lineOfId), complete: sign === '=' };
    }),
    relations: [],
    breaks: [],
  };
}

/**
 * What earlier releases add to what an attacker knows: values since hidden, and old totals beside old parts where
 * something was revised. Nobody can be sure that a hidden figure was not revised as well, so none of it is certain: it
 * counts as long as it does not contradict what is shown now.
 */
export function earlierRelations({ cells, relations }: Model, history: History): Relation[] {
  const found: Relation[] = [];
  const now = (cell: string) => {
    const state = cells.get(cell)?.state;
    return state?.kind === 'shown' ? state.value : undefined;
  };
  for (const cell of cells.keys()) {
    const value = lastShown(history, cell);
    if (value === undefined || now(cell) !== undefined) continue;
    found.push({ terms: [{ cell, factor: 1 }], lower: value, upper: value, certain: false });
  }
  for (let release = latestRelease(history); release > 0; release -= 1) {
    for (const { terms, lower, upper } of relations) {
      const then = terms.map(({ cell }) => stateIn(history, cell, release));
      const revised = terms.some(
        ({ cell }, t) =>
          typeof then[t] === 'number' && then[t] !== (now(cell) ?? lastShown(history, cell)),
      );
      const rest = terms.filter((_, t) => typeof then[t] !== 'number');
      if (!revised || rest.length === 0) continue;
      const told = terms.reduce((sum, { factor }, t) => sum + factor * (then[t] ?? 0), 0);
      found.push({ terms: rest, lower: lower - told, upper: upper - told, certain: false });
    }
  }
  return found;
}

/** What is shown now, set down after what was shown before; the same history when nothing has changed. */
export function recordRelease(history: History, publications: readonly Publication[]): History {
  const release = latestRelease(history) + 1;
  const cells = structuredClone(history.cells);
  for (const { line, span, state } of publications.flatMap((publication) => publication.cells)) {
    if (state.kind !== 'shown' && state.kind !== 'hidden') continue;
    const id = cellId(lineId(line), span);
    const value = state.kind === 'shown' ? state.value : null;
    if (stateIn({ ...history, cells }, id, release) === value) continue;
    cells[id] = { ...cells[id], [release]: value };
  }
  const sums = publications.flatMap((publication) =>
    publication.sums.map(({ total, parts, complete }) =>
      [lineId(total), complete ? '=' : '>=', parts.map(lineId).join(' + ')].join(' '),
    ),
  );
  return {
    cells: Object.fromEntries(Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    sums: [...new Set([...history.sums, ...sums])].toSorted(),
    withdrawn: history.withdrawn,
  };
}
