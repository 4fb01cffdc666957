/** What the inbox remembers while the page is open: over a change of view, and over a session that ended. */
import { NO_FILTER, type InboxFilter } from './choose-tips.ts';

export interface InboxMemory {
  filter: InboxFilter;
  /** The number of the tip that is open. */
  open: string | undefined;
  /** True on a narrow screen while the open tip stands in front of the list. */
  reading: boolean;
  /** Numbers of the tips that are marked for a change of many. */
  marked: ReadonlySet<string>;
  keysOn: boolean;
  keysShown: boolean;
}

/** One page, one inbox. Nothing of it leaves the page. */
export const inboxMemory: { current: InboxMemory } = {
  current: {
    filter: NO_FILTER,
    open: undefined,
    reading: false,
    marked: new Set(),
    keysOn: true,
    keysShown: false,
  },
};
