/**
 * Calendar days as ISO strings (`2024-04-22`). Days have no zone: an instant becomes a day in
 * Europe/Stockholm once, at the edge, and everything after that is arithmetic on days.
 */

export type Day = string;

const stockholmDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Sweden at an instant. */
export function dayOf(instant: Date): Day {
  return stockholmDay.format(instant);
}

const MS_PER_DAY = 86_400_000;

function toUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(toUtc(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

/** The first day of a day, month or year. `2024` gives `2024-01-01`. */
export function firstDay(partial: string): Day {
  if (partial.length === 4) return `${partial}-01-01`;
  if (partial.length === 7) return `${partial}-01`;
  return partial;
}

/** The last day of a day, month or year. `2024-02` gives `2024-02-29`. */
export function lastDay(partial: string): Day {
  if (partial.length === 4) return `${partial}-12-31`;
  if (partial.length === 7) {
    const [year, month] = partial.split('-').map(Number) as [number, number];
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  }
  return partial;
}

/** Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(toUtc(day)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** An ISO week as it is written in commands and files: `2026-W47`. */
export const ISO_WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;

/** The ISO 8601 week of a day, `2026-W47`. The week belongs to the year of its Thursday. */
export function isoWeekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** A stretch of days, both ends included. */
export interface Span {
  from: Day;
  to: Day;
}

/** The days that a day, month or year holds. */
export function spanOf(partial: string): Span {
  return { from: firstDay(partial), to: lastDay(partial) };
}

/** True when every day of `inner` is one of `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** True when the spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The fewest spans that hold the same days, in order. Spans that meet become one; empty ones are left out. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  const ordered = spans
    .filter((span) => span.from <= span.to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const span of ordered) {
    const last = joined.at(-1);
    if (last && span.from <= addDays(last.to, 1)) {
      if (span.to > last.to) last.to = span.to;
    } else {
      joined.push({ ...span });
    }
  }
  return joined;
}

export type WindowLength = 'week' | 'month' | 'quarter' | 'tertial';

/**
 * The whole weeks, months, quarters or tertials (four-month periods) that lie within a span. Stretches
 * at the ends that are not whole are left out: a target "one a week" cannot be missed in half a week.
 */
export function windowsWithin(span: Span, length: WindowLength): Span[] {
  const windows: Span[] = [];
  let from = length === 'week' ? mondayOf(span.from) : monthStart(span.from, months(length));
  while (from <= span.to) {
    const next = length === 'week' ? addDays(from, 7) : addMonths(from, months(length));
    const to = addDays(next, -1);
    if (from >= span.from && to <= span.to) windows.push({ from, to });
    from = next;
  }
  return windows;
}

function months(length: Exclude<WindowLength, 'week'>): number {
  return { month: 1, quarter: 3, tertial: 4 }[length];
}

function monthStart(day: Day, size: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  return new Date(Date.UTC(year, month - (month % size), 1)).toISOString().slice(0, 10);
}

function addMonths(day: Day, count: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  return new Date(Date.UTC(year, month + count, 1)).toISOString().slice(0, 10);
}
