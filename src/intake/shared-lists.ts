/**
 * Short-lived lists that several instances must have in common: how often somebody posts, and what may
 * be used only once. One instance keeps them in its memory; several keep them in their database.
 */
import type { RateRule } from './rate-limit.ts';

export interface SharedLists {
  /**
   * The random salt of an hour, the same for every instance. The first to ask in a new hour makes it, and
   * throws away the salt and all counters of the hour before.
   * @param hour whole hours since 1970
   */
  salt(hour: number): Promise<Uint8Array>;
  /**
   * Counts one post under a name; false when there have been too many, which is not counted.
   * @param name must say nothing about anyone without the hour's salt
   */
  count(name: string, rule: RateRule, now: Date): Promise<boolean>;
  /** Marks what may be used once as used; false when it was used before. Forgotten once it expires. */
  spend(id: string, expires: Date, now: Date): Promise<boolean>;
}
