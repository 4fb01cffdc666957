/** Where a tip is in its life, and what its reader should know first. Coded: no words of the sender's. */

/** `received` is the only one that the intake sets by itself; the others are the coordinator's. */
export const TIP_STATUSES = ['received', 'read', 'in-lagesbild', 'answered', 'closed'] as const;
export type TipStatus = (typeof TIP_STATUSES)[number];

/** The statuses that a person sets. `answered` is set by answering, so that it is never untrue. */
export const SETTABLE_STATUSES = ['read', 'in-lagesbild', 'closed'] as const;
export type SettableStatus = (typeof SETTABLE_STATUSES)[number];

/** Why a tip was closed. Coded, so that it can stand beside the envelope and be said in any language. */
export const CLOSED_REASONS = [
  'done',
  'passed-on',
  'not-ours',
  'same-as-other',
  'not-clear',
] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/**
 * What the reader should know before opening. `personal-data`: the text seems to hold some. `unproven`: it
 * came without proof of work, as from every browser without JavaScript, and from most robots.
 */
export const TIP_FLAGS = ['personal-data', 'unproven'] as const;
export type TipFlag = (typeof TIP_FLAGS)[number];
