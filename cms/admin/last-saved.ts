/**
 * Whether there is something to save. Decap compares what is written with the entry as it was read first, or as it is
 * published: who saves a word and then writes the old one again is told that all is saved, and cannot save. Mended where
 * Decap keeps its state, through the door that it has for the tools of those who develop it.
 */
import type { StoredGroup } from './globals.ts';

interface Action {
  type: string;
  payload?: { entries?: readonly unknown[]; collectionName?: string; slug?: string };
}
interface Kept {
  getIn: (path: readonly string[]) => unknown;
  setIn: (path: readonly string[], value: unknown) => Kept;
  hasIn: (path: readonly string[]) => boolean;
}
/** What is used of Decap's state. */
export interface State {
  entries: Kept;
  entryDraft: StoredGroup;
}
export type Reducer = (state: State | undefined, action: Action) => State;
type CreateStore = (reducer: Reducer, ...rest: unknown[]) => unknown;
type Enhancer = (create: CreateStore) => CreateStore;

declare global {
  interface Window {
    __REDUX_DEVTOOLS_EXTENSION_COMPOSE__?: (...enhancers: Enhancer[]) => Enhancer;
  }
}

/** Decap's reducer, with what was saved last as what is compared with. */
export function withLastSaved(reducer: Reducer): Reducer {
  return (state, action) => {
    if (action.type === 'DRAFT_CHANGE_FIELD') {
      // The draft first, and what is published after it: only the first is what was saved last.
      const entries = action.payload?.entries?.slice(0, 1) ?? [];
      return reducer(state, { ...action, payload: { ...action.payload, entries } });
    }
    const next = reducer(state, action);
    if (action.type !== 'ENTRY_PERSIST_SUCCESS') return next;
    const { collectionName = '', slug = '' } = action.payload ?? {};
    const at = ['entities', `${collectionName}.${slug}`];
    if (!next.entries.hasIn(at)) return next;
    const data = next.entryDraft.getIn(['entry', 'data']);
    return { ...next, entries: next.entries.setIn([...at, 'data'], data) };
  };
}

/** To be called before Decap's script runs: it makes its state then. */
export function compareWithLastSaved(page: Window): void {
  page.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__ =
    (...enhancers) =>
    (create) =>
      enhancers.reduceRight<CreateStore>(
        (made, enhancer) => enhancer(made),
        (reducer, ...rest) => create(withLastSaved(reducer), ...rest),
      );
}
