/** What may be used once, by whichever instance: the list of what has been used, in their database. */
import type { SharedLists } from './shared-lists.ts';

/**
 * A replay list on the instances' shared lists.
 * @returns a list whose `spend` is true the first time for an id, and false until it has expired
 */
export function createSharedReplayList(clock: () => Date, lists: Pick<SharedLists, 'spend'>) {
  return {
    spend: (id: string, expires: Date): Promise<boolean> => lists.spend(id, expires, clock()),
  };
}
