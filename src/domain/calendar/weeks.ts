/** ISO weeks as they are written, `2026-W47`: their days, and the weeks before and after. */
import { addDays, isoWeekOf, mondayOf, type Day, type Span } from './days.ts';

/**
 * Monday to Sunday of an ISO week.
 *
 * @throws {RangeError} for text that names no week: `2026-W54`, or `2025-W53` (2025 has 52).
 */
export function daysOfWeek(week: string): Span {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  // Week 1 is the one with 4 January (ISO 8601).
  const from = match && addDays(mondayOf(`${match[1] ?? ''}-01-04`), (Number(match[2]) - 1) * 7);
  if (from === null || isoWeekOf(from) !== week) throw new RangeError(`Not an ISO week: ${week}`);
  return { from, to: addDays(from, 6) };
}

/** Whether a text names an ISO week that exists. */
export function isWeek(text: string): boolean {
  try {
    daysOfWeek(text);
    return true;
  } catch {
    return false;
  }
}

/** The week so many weeks later, earlier when negative. @throws {RangeError} as `daysOfWeek` */
export function shiftWeek(week: string, count: number): string {
  return isoWeekOf(addDays(daysOfWeek(week).from, count * 7));
}

/** The weeks from one to another, both included; none when `to` is earlier. */
export function weeksBetween(from: string, to: string): string[] {
  const weeks: string[] = [];
  for (let week = from; week <= to; week = shiftWeek(week, 1)) weeks.push(week);
  return weeks;
}

/** Whether the whole week lies before a day. */
export function weekEnded(week: string, today: Day): boolean {
  return daysOfWeek(week).to < today;
}
