/**
 * What may be used once: the list of what has been used. It holds digests of random numbers that this
 * server made, so nothing of a sender is in it.
 */

export interface ReplayList {
  /**
   * Uses something up. True the first time, false when it was used before.
   * @param id names the thing; 22 characters or more of a digest, never what a sender wrote
   * @param expires from when the thing is of no use anyway, so that it can be forgotten
   */
  spend(id: string, expires: Date): Promise<boolean>;
}

/** Bounds the memory (about 10 MB). A flood pushes out the oldest; those may then be used once more. */
const MAX_ENTRIES = 100_000;

/** A list in this process's memory, for one instance. `clock` decides what has expired. */
export function createReplayList(clock: () => Date): ReplayList {
  // In the order of use. All that is spent here lives equally long, so that is the order of expiry too.
  const spent = new Map<string, number>();
  return {
    async spend(id, expires) {
      const now = clock().getTime();
      for (const [oldest, until] of spent) {
        if (until > now && spent.size < MAX_ENTRIES) break;
        spent.delete(oldest);
      }
      if (spent.has(id)) return false;
      spent.set(id, expires.getTime());
      return true;
    },
  };
}
