import { expect, test, vi } from 'vitest';
import { withLastSaved, type Reducer, type State } from '../../../../cms/admin/last-saved.ts';

type Groups = Readonly<Record<string, unknown>>;
type Kept = State['entries'] & State['entryDraft'];

const within = (groups: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((group, name) => (group as Groups | undefined)?.[name], groups);

function put(groups: unknown, [name = '', ...rest]: readonly string[], value: unknown): Groups {
  const inner = (groups as Groups)[name];
  return { ...(groups as Groups), [name]: rest.length === 0 ? value : put(inner, rest, value) };
}

/** Groups within groups, as Decap keeps its state. */
function kept(groups: Groups): Kept {
  return {
    get: (name) => groups[name],
    set: (name, value) => kept({ ...groups, [name]: value }),
    delete: (name) => kept({ ...groups, [name]: undefined }),
    toJS: () => groups,
    getIn: (path: readonly (string | number)[]) => within(groups, path),
    setIn: (path: readonly string[], value: unknown) => kept(put(groups, path, value)),
    hasIn: (path: readonly string[]) => within(groups, path) !== undefined,
  };
}

const state: State = {
  entries: kept({ entities: { 'events.vandring': { slug: 'vandring', data: { title: 'Före' } } } }),
  entryDraft: kept({ entry: { data: { title: 'Efter' } } }),
};
const nothing: Reducer = (before = state) => before;
const saved = (slug: string) => ({
  type: 'ENTRY_PERSIST_SUCCESS',
  payload: { collectionName: 'events', slug },
});

test('what was saved last is what the entry now is', () => {
  const next = withLastSaved(nothing)(state, saved('vandring'));
  expect(next.entries.getIn(['entities', 'events.vandring'])).toEqual({
    slug: 'vandring',
    data: { title: 'Efter' },
  });
});

test('an entry that Decap reads by itself, being new, is left to it', () => {
  expect(withLastSaved(nothing)(state, saved('ny'))).toBe(state);
});

test('a draft is compared with itself and not with what is published', () => {
  const reduce = vi.fn(nothing);
  const change = { type: 'DRAFT_CHANGE_FIELD', payload: { entries: ['draft', 'published'] } };
  withLastSaved(reduce)(state, change);
  expect(reduce).toHaveBeenCalledWith(state, { ...change, payload: { entries: ['draft'] } });
});
