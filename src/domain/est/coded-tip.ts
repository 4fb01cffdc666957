/**
 * A tip as the week needs it: opened and coded, without the sender's words. The texts stay where they were opened; no
 * field here can hold one, so nothing that is made from these can give one away.
 */
import type { TIME_BANDS, TIP_EXPERIENCES, WEEKDAYS } from '../tips/choices.ts';
import type { EstCategory } from './codes.ts';

export type TimeBand = (typeof TIME_BANDS)[number];
export type Weekday = (typeof WEEKDAYS)[number];

export interface CodedTip {
  /** In the register: `2026-0001`. */
  number: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** The week it came, `2026-W47`. */
  isoWeek: string;
  experience: (typeof TIP_EXPERIENCES)[number];
  category: EstCategory;
  /** Short name of an area, or `annan-plats`. */
  area: string;
  /** Short name in the publisher's own list of places. */
  place?: string | undefined;
  timeBand?: TimeBand | undefined;
  weekdays?: readonly Weekday[] | undefined;
  /** Short name of a priority area that it touches. */
  priorityArea?: string | undefined;
  /** Set by the coordinator: the same event, told in another tip. It is not counted again. */
  duplicate?: boolean | undefined;
  /**
   * What two tips of one sender may share: a mark for each way to reach them, not the way itself. Empty when the sender
   * gave none.
   */
  senderSigns: readonly string[];
}

/** What is counted as an event: an unsafe place, each told once. Tips about safe places are counted apart. */
export function isCountedEvent(tip: CodedTip): boolean {
  return tip.experience === 'unsafe' && tip.duplicate !== true;
}
