/**
 * What was done, held against a counted target.
 *
 * A date is only as exact as its source, and a report tells only of the days that it covers. What cannot
 * be known from that is `unknown`, never missed: an activity in "June" may lie in any week of June, and a
 * week between two reports was not looked at.
 */
import {
  contains,
  daysBetween,
  overlaps,
  windowsWithin,
  type Day,
  type Span,
} from '../calendar/days.ts';
import type { Activity } from './follow-up.ts';
import type { Commitment, Target } from './schema.ts';

export type CountTarget = Extract<Target, { kind: 'count' }>;

export const WINDOW_VERDICTS = ['kept', 'missed', 'unknown'] as const;
export type WindowVerdict = (typeof WINDOW_VERDICTS)[number];

/** What was done against a known target. */
export interface Measure {
  target: CountTarget;
  /** The sum of the counted activities; a floor when `atLeast`. */
  done: number;
  atLeast: boolean;
  /** The whole weeks, months … of a recurring target, in order. */
  windows?: WindowVerdict[];
}

/** An activity with the days in which it lies: its own date, else the time of the report that tells of it. */
export interface DatedActivity {
  activity: Activity;
  span: Span;
}

/** What a promise's reports tell of, and when the promise runs. */
export interface Coverage {
  /** Missing `to` means that the document has no end. */
  span: { from: Day; to?: Day };
  today: Day;
  /** The days that the reports cover: apart, and in order. */
  reported: readonly Span[];
}

/** The commitment's last day: its own, else the promise's; undefined when there is none. */
export function lastDayOf(commitment: Commitment, { span }: Coverage): Day | undefined {
  return commitment.due ?? span.to;
}

/** Whether the reports cover the whole time up to a day. */
export function isReportedUntil(end: Day | undefined, { span, reported }: Coverage): boolean {
  if (end === undefined) return false;
  return reported.some((part) => contains(part, { from: span.from, to: end }));
}

/** Counts a commitment's activities against its target. What lies wholly outside the time is not counted. */
export function measureOf(
  target: CountTarget,
  commitment: Commitment,
  activities: readonly DatedActivity[],
  coverage: Coverage,
): Measure {
  const { span, today, reported } = coverage;
  const due = lastDayOf(commitment, coverage);
  // What comes late still counts toward "at least"; a recurring target, or "at most", ends on its day.
  const end = target.per === 'period' && target.bound === 'at-least' ? span.to : due;
  const counted = activities.filter(
    ({ activity, span: when }) =>
      activity.countsTowardTarget &&
      when.to >= span.from &&
      (end === undefined || when.from <= end),
  );
  const measure = { target, done: sum(counted), atLeast: isFloor(counted) };
  const reach = reported.at(-1)?.to;
  // A commitment that no report mentions is not known to be broken.
  if (target.per === 'period' || reach === undefined || activities.length === 0) return measure;
  const until = end !== undefined && end < today ? end : reach;
  const windows = windowsWithin({ from: span.from, to: until }, target.per);
  return {
    ...measure,
    windows: windows.map((window) => verdictOn(window, target, counted, reported)),
  };
}

function verdictOn(
  window: Span,
  { bound, count }: CountTarget,
  activities: readonly DatedActivity[],
  reported: readonly Span[],
): WindowVerdict {
  const near = activities.filter(({ span }) => overlaps(span, window));
  const sure = sum(near.filter(({ span }) => contains(window, span)));
  const most = isFloor(near) ? Infinity : sum(near);
  const covered = reported.some((part) => contains(part, window));
  if (bound === 'at-least') {
    if (sure >= count) return 'kept';
    return most < count && covered ? 'missed' : 'unknown';
  }
  if (sure > count) return 'missed';
  return most <= count && covered ? 'kept' : 'unknown';
}

function sum(activities: readonly DatedActivity[]): number {
  return activities.reduce((total, { activity }) => total + (activity.count ?? 1), 0);
}

function isFloor(activities: readonly DatedActivity[]): boolean {
  return activities.some(({ activity }) => activity.atLeast);
}

/** Where a target stands: `open` while more can be done, `incomplete` when the reports do not suffice. */
export type MeasureVerdict = 'open' | 'delivered' | 'partly' | 'not-delivered' | 'incomplete';

/** What a measure says of its commitment, as of the day that the reports reach. */
export function judgeMeasure(
  measure: Measure,
  commitment: Commitment,
  coverage: Coverage,
): MeasureVerdict {
  const { target, done, atLeast, windows } = measure;
  const { span, today } = coverage;
  const end = lastDayOf(commitment, coverage);
  const over = end !== undefined && today > end;
  if (target.per !== 'period') return over ? judgeWindows(windows ?? [], measure) : 'open';
  if (target.bound === 'at-most') {
    if (done > target.count) return 'not-delivered';
    if (!over) return 'open';
    return isReportedUntil(end, coverage) && !atLeast ? 'delivered' : 'incomplete';
  }
  if (done >= target.count) return 'delivered';
  if (span.to === undefined || today <= span.to) return 'open';
  // Short of the target is a fact only when the reports cover every day and give whole numbers.
  if (!isReportedUntil(span.to, coverage) || atLeast) return 'incomplete';
  return done > 0 ? 'partly' : 'not-delivered';
}

function judgeWindows(
  windows: readonly WindowVerdict[],
  { target, done }: Measure,
): MeasureVerdict {
  const { kept, missed, unknown } = countWindows(windows);
  if (kept > 0 && missed > 0) return 'partly';
  if (unknown > 0 || windows.length === 0) return 'incomplete';
  if (missed === 0) return 'delivered';
  return target.bound === 'at-least' && done > 0 ? 'partly' : 'not-delivered';
}

/** How many windows were kept, missed and cannot be told of. */
export function countWindows(windows: readonly WindowVerdict[]): Record<WindowVerdict, number> {
  const count = { kept: 0, missed: 0, unknown: 0 };
  for (const verdict of windows) count[verdict]++;
  return count;
}

export type Pace = 'on-track' | 'behind';

/**
 * Whether what is done keeps up with the time that the reports cover; undefined where that cannot be
 * told. For "at least N by a day" the count so far is held against N times the share of the time, rounded
 * down to whole activities. A broken "at most" has no pace: it cannot be caught up.
 */
export function paceOf(
  measure: Measure,
  commitment: Commitment,
  coverage: Coverage,
): Pace | undefined {
  const { target, done, atLeast, windows } = measure;
  if (windows) {
    const { kept, missed, unknown } = countWindows(windows);
    if (missed > 0) return target.bound === 'at-least' ? 'behind' : undefined;
    return kept > 0 && unknown === 0 ? 'on-track' : undefined;
  }
  const { span, reported } = coverage;
  const reach = reported.at(-1)?.to;
  const due = lastDayOf(commitment, coverage);
  if (target.per !== 'period' || reach === undefined || reach < span.from) return undefined;
  const certain = isReportedUntil(reach, coverage) && !atLeast;
  if (target.bound === 'at-most') return certain ? 'on-track' : undefined;
  if (due === undefined) return undefined;
  const passed = daysBetween(span.from, reach < due ? reach : due) + 1;
  const expected = Math.floor((target.count * passed) / (daysBetween(span.from, due) + 1));
  if (done >= expected) return 'on-track';
  return certain ? 'behind' : undefined;
}
