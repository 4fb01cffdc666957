/** Where a dialogue is on a day. */
import type { Day } from '../calendar/days.ts';
import type { Dialogue } from './schema.ts';

/**
 * - `coming`: not open yet.
 * - `open`: takes answers, through its last day.
 * - `closed`: no longer open, and nobody has shown what was answered.
 * - `answered`: closed, with its results.
 */
export const DIALOGUE_PHASES = ['open', 'coming', 'closed', 'answered'] as const;
export type DialoguePhase = (typeof DIALOGUE_PHASES)[number];

/** Where the dialogue is on a day in Sweden. */
export function phaseOf(
  { open, results }: Pick<Dialogue, 'open' | 'results'>,
  day: Day,
): DialoguePhase {
  if (day < open.from) return 'coming';
  if (day <= open.to) return 'open';
  return results ? 'answered' : 'closed';
}
