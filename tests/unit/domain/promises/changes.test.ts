import { describe, expect, test } from 'vitest';
import { changesBy } from '../../../../src/domain/promises/changes.ts';
import {
  deriveProgress,
  type CommitmentProgress,
} from '../../../../src/domain/promises/progress.ts';
import type { PromiseChange } from '../../../../src/domain/promises/schema.ts';
import {
  activityOf,
  COMMITMENT,
  followUpOf,
  promiseOf,
  target,
} from '../../../fixtures/promises.ts';

const change = (
  date: string,
  kind: PromiseChange['kind'],
  commitment: string | undefined = COMMITMENT,
) => ({ date, kind, reason: 'Ett skäl.', ...(commitment === '' ? {} : { commitment }) });

/** Eight were promised, the first half of 2026 is reported with three, and it is 1 July. */
function afterChanges(
  changes: ReturnType<typeof change>[],
  commitment: Parameters<typeof promiseOf>[0] = { target: target(8) },
): CommitmentProgress {
  const report = followUpOf({
    date: '2026-06-30',
    covers: { from: '2026-01-01', to: '2026-06-30' },
    activities: [activityOf('a', '2026-05', { count: 3 })],
  });
  const { commitments } = deriveProgress(promiseOf(commitment, { changes }), [report], {
    now: new Date('2026-07-01T12:00:00Z'),
    staleAfterDays: 120,
    knownFactsOnly: false,
  });
  return commitments[0] as CommitmentProgress;
}

describe('a commitment that was withdrawn', () => {
  test('is changed, and nothing is held against words that no longer stand', () => {
    const progress = afterChanges([change('2026-03-01', 'withdrawn')]);
    expect(progress).toMatchObject({ status: 'changed', overdue: false });
    for (const key of ['measure', 'pace', 'changedOn', 'unknownBecause']) {
      expect(progress).not.toHaveProperty(key);
    }
  });

  test('keeps what was done: it happened', () => {
    expect(afterChanges([change('2026-03-01', 'withdrawn')]).activities).toHaveLength(1);
  });

  test('is never overdue, whatever its date was', () => {
    const due = { target: target(8), due: '2026-05-01' };
    expect(afterChanges([], due).overdue).toBe(true);
    expect(afterChanges([change('2026-03-01', 'withdrawn')], due).overdue).toBe(false);
  });

  test.each([
    ['the target is not in our source', { target: { kind: 'unknown' as const } }],
    ['it has no target', {}],
  ])('is changed also when %s', (_what, commitment) => {
    expect(afterChanges([change('2026-03-01', 'withdrawn')], commitment).status).toBe('changed');
  });

  test('is so when the whole promise was withdrawn', () => {
    expect(afterChanges([change('2026-03-01', 'withdrawn', '')]).status).toBe('changed');
  });

  test('stands again when it was changed after that, or added again', () => {
    for (const kind of ['changed', 'added'] as const) {
      const again = [change('2026-04-01', kind), change('2026-03-01', 'withdrawn')];
      expect(afterChanges(again).status).toBe('under-way');
    }
  });

  test('stands until the day comes', () => {
    expect(afterChanges([change('2026-07-02', 'withdrawn')])).toEqual(afterChanges([]));
    expect(afterChanges([change('2026-07-01', 'withdrawn')]).status).toBe('changed');
  });
});

describe('a commitment whose words were changed', () => {
  test('is judged by the new target, and says when it changed', () => {
    expect(afterChanges([change('2026-04-01', 'changed')])).toMatchObject({
      status: 'under-way',
      pace: 'on-track',
      measure: { done: 3 },
      changedOn: '2026-04-01',
    });
    const lower = afterChanges([change('2026-04-01', 'changed')], { target: target(3) });
    expect(lower.status).toBe('delivered');
  });

  test('says the latest day of several, in whatever order they are written', () => {
    const twice = [change('2026-05-01', 'changed'), change('2026-02-01', 'changed')];
    expect(afterChanges(twice).changedOn).toBe('2026-05-01');
    expect(afterChanges(twice.toReversed()).changedOn).toBe('2026-05-01');
  });
});

describe('what changes no status', () => {
  test.each([
    ['a correction', [change('2026-04-01', 'correction')]],
    ['a correction of the whole', [change('2026-04-01', 'correction', '')]],
    ['a change of the promise as a whole', [change('2026-04-01', 'changed', '')]],
  ])('%s leaves everything as it was', (_what, changes) => {
    expect(afterChanges(changes)).toEqual(afterChanges([]));
  });

  test('a commitment that was added is judged like the others', () => {
    const { change: added, ...rest } = afterChanges([change('2026-04-01', 'added')]);
    expect(added?.kind).toBe('added');
    expect(rest).toEqual(afterChanges([]));
  });
});

test('the history is the newest first, and what has not happened yet is not in it', () => {
  const changes = [
    change('2026-02-01', 'added'),
    change('2026-08-01', 'withdrawn'),
    change('2026-05-01', 'changed'),
    change('2026-05-01', 'correction'),
  ];
  expect(changesBy('2026-07-01', promiseOf({}, { changes })).map(({ kind }) => kind)).toEqual([
    'correction',
    'changed',
    'added',
  ]);
});
