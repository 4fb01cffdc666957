/** How old what is recorded for a section of the act is. Derived, never typed in (decision 4). */
import { dayOf, firstDay, lastDay, type Day } from '../calendar/days.ts';
import type { ActSection } from './schema.ts';

export const LAW_STATUSES = ['missing', 'recorded', 'due'] as const;
export type LawStatus = (typeof LAW_STATUSES)[number];

/** What § 6 covers: the picture (§ 4), the plan (§ 5), and what is recorded for § 6 itself. */
const EVERY_SECOND_YEAR: ReadonlySet<number> = new Set([4, 5, 6]);

/** The latest date on record: of the decision, or of the last update or follow-up. */
export function latestDate(entry: ActSection): string | undefined {
  return [entry.decided, entry.updated]
    .filter((date) => date !== undefined)
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)))
    .at(-1);
}

/**
 * - `missing`: no date is recorded. Says nothing of what the municipality has done.
 * - `due`: the recorded date is more than two years old, and § 6 covers the section.
 * - `recorded`: everything else.
 *
 * A date that is only a month or a year counts from its last day, so that nothing is called old before
 * it surely is.
 */
export function deriveLawStatus(entry: ActSection | undefined, now: Date): LawStatus {
  const date = entry && latestDate(entry);
  if (entry === undefined || date === undefined) return 'missing';
  if (!EVERY_SECOND_YEAR.has(entry.section)) return 'recorded';
  return dayOf(now) > twoYearsAfter(lastDay(date)) ? 'due' : 'recorded';
}

/**
 * The same day two years on. 29 February becomes the last of February: lag (1930:173) om beräkning av
 * lagstadgad tid, 1 §.
 */
function twoYearsAfter(day: Day): Day {
  const year = String(Number(day.slice(0, 4)) + 2);
  const inTwoYears = `${year}${day.slice(4)}`;
  const endOfMonth = lastDay(inTwoYears.slice(0, 7));
  return inTwoYears > endOfMonth ? endOfMonth : inTwoYears;
}
