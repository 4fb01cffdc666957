/**
 * What Decap keeps while somebody writes, mended where it keeps it, through the door that it has for the tools of those
 * who develop it.
 *
 * Whether there is something to save: Decap compares what is written with the entry as it was read first, or as it is
 * published. Who saves a word and then writes the old one again is told that all is saved, and cannot save.
 *
 * What stands in the form: an entry that comes late, because it was asked for in another form or after a publication, is
 * put into the form that is open now, over what is being written there.
 */
import type { StoredGroup } from './globals.ts';

interface Action {
  type: string;
  payload?: {
    entries?: readonly unknown[];
    collectionName?: string;
    slug?: string;
    entry?: { collection?: string; slug?: string };
  };
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

/**
 * Decap's reducer, with what was saved last as what is compared with, and with no entry in a form of another.
 * @param address within the form, such as `#/collections/events/entries/vandring`
 */
export function mendedState(reducer: Reducer, address: () => string): Reducer {
  return (state, action) => {
    const { payload = {} } = action;
    if (action.type === 'DRAFT_CREATE_FROM_ENTRY' && state && !isOpen(payload.entry, address())) {
      return state;
    }
    if (action.type === 'DRAFT_CHANGE_FIELD') {
      // The draft first, and what is published after it: only the first is what was saved last.
      const entries = payload.entries?.slice(0, 1) ?? [];
      return reducer(state, { ...action, payload: { ...payload, entries } });
    }
    const next = reducer(state, action);
    if (action.type !== 'ENTRY_PERSIST_SUCCESS') return next;
    const at = ['entities', `${payload.collectionName ?? ''}.${payload.slug ?? ''}`];
    if (!next.entries.hasIn(at)) return next;
    const data = next.entryDraft.getIn(['entry', 'data']);
    return { ...next, entries: next.entries.setIn([...at, 'data'], data) };
  };
}

/** Whether the form that is open is that of the entry, or the one in which it has just been written. */
function isOpen(
  { collection, slug }: { collection?: string; slug?: string } = {},
  address: string,
) {
  const [, within, , open] =
    /^#\/collections\/([^/?]+)\/(new|entries\/([^?]+))/.exec(address) ?? [];
  return within === collection && (open === undefined || decodeURIComponent(open) === slug);
}

/** To be called before Decap's script runs: it makes its state then. */
export function mendState(page: Window): void {
  page.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__ =
    (...enhancers) =>
    (create) =>
      enhancers.reduceRight<CreateStore>(
        (made, enhancer) => enhancer(made),
        (reducer, ...rest) =>
          create(
            mendedState(reducer, () => page.location.hash),
            ...rest,
          ),
      );
}
