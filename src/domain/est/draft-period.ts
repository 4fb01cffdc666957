/** Which months a draft may tell of. */
import { lastDay, type Day } from '../calendar/days.ts';
import { shiftMonth } from '../statistics/periods.ts';

/** Whole months, both included: `2026-08` to `2026-10`. */
export interface MonthSpan {
  from: string;
  to: string;
}

/** The weekly picture is never published; a month is the least (docs/content.md). */
export type PeriodProblem = 'not-months' | 'backwards' | 'not-ended' | 'too-long';
/** A lägesbild of more than two years is not one. */
export const MOST_MONTHS = 24;

/** Why a period cannot be published on; undefined when it can. */
export function checkPeriod({ from, to }: MonthSpan, today: Day): PeriodProblem | undefined {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/;
  if (!month.test(from) || !month.test(to)) return 'not-months';
  if (to < from) return 'backwards';
  if (lastDay(to) >= today) return 'not-ended';
  return shiftMonth(from, MOST_MONTHS) <= to ? 'too-long' : undefined;
}

/** The last three months that have ended: what a draft begins with. */
export function latestMonths(today: Day): MonthSpan {
  const month = today.slice(0, 7);
  return { from: shiftMonth(month, -3), to: shiftMonth(month, -1) };
}
