import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../../../../scripts/disclosure/highs.ts';
import { attack, systemOf } from '../../../../../src/domain/statistics/disclosure/attack.ts';
import {
  earlierRelations,
  lastShown,
  latestRelease,
  NO_HISTORY,
  recordRelease,
  remembered,
  stateIn,
} from '../../../../../src/domain/statistics/disclosure/history.ts';
import type { LinearSolver } from '../../../../../src/domain/statistics/disclosure/linear.ts';
import { modelOf } from '../../../../../src/domain/statistics/disclosure/model.ts';
import { publicationOfTable } from '../../../../../src/domain/statistics/disclosure/publication.ts';
import { tableOf } from './tables.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

type Written = number | 'hidden';
const H = 'hidden';

/** The whole and its areas in one quarter. */
function release(values: Record<string, Written>) {
  const table = tableOf(
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        { ...(id !== 'whole' && { area: id }), values: { 2025: value } },
      ]),
    ),
    { whole: Object.keys(values).filter((id) => id !== 'whole') },
  );
  return publicationOfTable('areas', table);
}

/** What can be worked out of the last release with all that came before. */
function workedOutNow(releases: readonly ReturnType<typeof release>[]): string[] {
  const history = releases
    .slice(0, -1)
    .reduce((known, one) => recordRelease(known, [one]), NO_HISTORY);
  const model = modelOf([...releases.slice(-1), remembered(history, 'ledger')]);
  const system = systemOf({
    cells: model.cells,
    relations: [...model.relations, ...earlierRelations(model, history)],
  });
  const states = system.ids.map((id) => model.cells.get(id)?.state);
  const hidden = system.ids.flatMap((id, cell) =>
    states[cell]?.kind === 'hidden' && lastShown(history, id) === undefined ? [cell] : [],
  );
  const { narrowed } = attack(
    system,
    states.map((state) => (state?.kind === 'shown' ? state.value : undefined)),
    hidden,
    solver,
    { small: { from: 1, to: 4 } },
  );
  return narrowed.map(({ cell, least, most }) => `${system.ids[cell]}: ${least}–${most}`);
}

describe('an old release beside a new one', () => {
  test('what was shown then is known though it is hidden now', () => {
    const before = release({ whole: 75, a: H, b: H, c: 40 });
    const after = release({ whole: 75, a: H, b: 32, c: H });
    expect(workedOutNow([before])).toEqual([]);
    expect(workedOutNow([after])).toEqual([]);
    expect(workedOutNow([before, after])).toEqual(['reports[area=a] 2025: 3–3']);
  });

  test('a figure that is new gives away what was hidden for want of it', () => {
    const before = release({ whole: H, a: H, b: 32, c: 40 });
    expect(workedOutNow([before, release({ whole: 75, a: H, b: 32, c: 40 })])).toEqual([
      'reports[area=a] 2025: 3–3',
    ]);
  });

  test('a table that has been taken away is remembered', () => {
    const table = publicationOfTable('whole', tableOf({ whole: { values: { 2025: 75 } } }));
    const after = release({ whole: H, a: H, b: 32, c: 40 });
    expect(workedOutNow([after])).toEqual([]);
    expect(workedOutNow([table, after])).toEqual(['reports[area=a] 2025: 3–3']);
  });

  test('a revised total and the old one are both known, whichever of the hidden parts was revised', () => {
    // Then a, c and d were 43 together; with the c of today a and d are 3, and the rest of the revision is in b.
    const before = release({ whole: 75, a: H, b: 32, c: H, d: H });
    const after = release({ whole: 115, a: H, b: H, c: 40, d: H });
    expect(workedOutNow([before])).toEqual([]);
    expect(workedOutNow([after])).toEqual([]);
    expect(workedOutNow([before, after])).toEqual([
      'reports[area=a] 2025: 0–3',
      'reports[area=d] 2025: 0–3',
    ]);
  });

  test('old figures that no longer fit are let go', () => {
    const before = release({ whole: 75, a: H, b: H, c: 40 });
    const after = release({ whole: 90, a: H, b: H, c: 40 });
    expect(workedOutNow([before, after])).toEqual([]);
  });

  test('the same release twice tells nothing new', () => {
    const one = release({ whole: 75, a: H, b: H, c: 40 });
    expect(workedOutNow([one, one])).toEqual([]);
  });
});

describe('the record of a release', () => {
  const first = recordRelease(NO_HISTORY, [release({ whole: 75, a: H, b: H, c: 40 })]);

  test('holds what was shown, and that something was hidden, never what', () => {
    expect(first.cells).toEqual({
      'reports 2025': { 1: 75 },
      'reports[area=a] 2025': { 1: null },
      'reports[area=b] 2025': { 1: null },
      'reports[area=c] 2025': { 1: 40 },
    });
    expect(first.sums).toEqual(['reports = reports[area=a] + reports[area=b] + reports[area=c]']);
  });

  test('is the same after the same release, and grows by what has changed', () => {
    expect(recordRelease(first, [release({ whole: 75, a: H, b: H, c: 40 })])).toEqual(first);
    const second = recordRelease(first, [release({ whole: 76, a: H, b: H, c: 40 })]);
    expect(second.cells['reports 2025']).toEqual({ 1: 75, 2: 76 });
    expect(second.cells['reports[area=c] 2025']).toEqual({ 1: 40 });
    expect([latestRelease(first), latestRelease(second)]).toEqual([1, 2]);
    expect([1, 2, 3].map((release_) => stateIn(second, 'reports 2025', release_))).toEqual([
      75, 76, 76,
    ]);
    expect(stateIn(second, 'reports 2024', 2)).toBeUndefined();
  });

  test('keeps what is no longer shown', () => {
    expect(recordRelease(first, [])).toEqual(first);
    expect(lastShown(first, 'reports[area=c] 2025')).toBe(40);
    expect(lastShown(first, 'reports[area=a] 2025')).toBeUndefined();
  });
});
