/**
 * How a promise goes, derived from dated facts alone. Nobody types in a status.
 *
 * Three rules stand above the others:
 * - Silence is not failure: without a report the answer is "cannot be told", never "not done".
 * - A target that exists but is not in our source can neither be met nor missed.
 * - A count is judged at the day that the reports reach, not at today's date.
 */
import {
  dayOf,
  daysBetween,
  firstDay,
  lastDay,
  windowsWithin,
  type Day,
  type Span,
} from '../calendar/days.ts';
import { UNKNOWN_DATE } from '../content/fields.ts';
import type { Activity, Assessment, FollowUp } from './follow-up.ts';
import type { Commitment, PromiseDocument, Target } from './schema.ts';

export const COMMITMENT_STATUSES = [
  'not-started',
  'under-way',
  'delivered',
  'partly',
  'not-delivered',
  'changed',
  'cannot-tell',
] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

export type PromisePhase = 'upcoming' | 'in-force' | 'ended';

/** What was done against a known target. `windows` are whole weeks, months … of a recurring target. */
export interface Measure {
  target: Extract<Target, { kind: 'count' }>;
  /** The sum of the counted activities; a floor when `atLeast`. */
  done: number;
  atLeast: boolean;
  windows?: { kept: number; total: number; marks: boolean[] };
}

export interface CommitmentProgress {
  commitment: Commitment;
  status: CommitmentStatus;
  /** Why the status cannot be told, where that is so. */
  unknownBecause?: 'no-follow-up' | 'target-unknown' | 'not-reported' | 'assessed';
  measure?: Measure;
  /** Only while the promise is in force and the target is a count over the whole period. */
  pace?: 'on-track' | 'behind';
  overdue: boolean;
  activities: Activity[];
  assessment?: Assessment;
}

export interface PromiseProgress {
  phase: PromisePhase;
  /** Missing `to` means that the document has no end. */
  span: { from: Day; to?: Day };
  /** The last day that any follow-up covers. */
  reportedUntil?: Day;
  lastUpdate?: Day;
  /** Days since the last update when they are more than the publisher allows. */
  staleDays?: number;
  commitments: CommitmentProgress[];
  counts: Record<CommitmentStatus, number>;
}

export interface ProgressPolicy {
  now: Date;
  staleAfterDays: number;
  /**
   * Real names shown on public facts: we know of no later report, which does not mean that there is
   * none. Nothing is then called overdue or without update.
   */
  knownFactsOnly: boolean;
}

/** Derives how a promise goes from its follow-ups (in any order), as of `policy.now`. */
export function deriveProgress(
  promise: PromiseDocument,
  followUps: readonly FollowUp[],
  policy: ProgressPolicy,
): PromiseProgress {
  const today = dayOf(policy.now);
  const to = promise.period.to === undefined ? undefined : lastDay(promise.period.to);
  const span = { from: firstDay(promise.period.from), ...(to === undefined ? {} : { to }) };
  const phase =
    today < span.from ? 'upcoming' : to !== undefined && today > to ? 'ended' : 'in-force';
  const ordered = [...followUps].sort((a, b) => coveredUntil(a).localeCompare(coveredUntil(b)));
  const reportedUntil = ordered.at(-1) ? coveredUntil(ordered.at(-1) as FollowUp) : undefined;
  const lastUpdate = latestDay(ordered.map((item) => item.date));

  const commitments = promise.commitments.map((commitment) =>
    deriveCommitment(commitment, ordered, { phase, span, today, reportedUntil, policy }),
  );
  const counts = Object.fromEntries(
    COMMITMENT_STATUSES.map((status) => [
      status,
      commitments.filter((item) => item.status === status).length,
    ]),
  ) as Record<CommitmentStatus, number>;

  const quiet = daysBetween(lastUpdate ?? span.from, today);
  const stale = phase === 'in-force' && !policy.knownFactsOnly && quiet > policy.staleAfterDays;
  return {
    phase,
    span,
    ...(reportedUntil === undefined ? {} : { reportedUntil }),
    ...(lastUpdate === undefined ? {} : { lastUpdate }),
    ...(stale ? { staleDays: quiet } : {}),
    commitments,
    counts,
  };
}

interface Situation {
  phase: PromisePhase;
  span: { from: Day; to?: Day };
  today: Day;
  reportedUntil: Day | undefined;
  policy: ProgressPolicy;
}

function deriveCommitment(
  commitment: Commitment,
  followUps: readonly FollowUp[],
  situation: Situation,
): CommitmentProgress {
  const activities = uniqueActivities(followUps).filter(
    (activity) => activity.commitment === commitment.id,
  );
  const assessment = followUps
    .flatMap((item) => item.assessments)
    .filter((item) => item.commitment === commitment.id)
    .at(-1);
  const measure =
    commitment.target?.kind === 'count'
      ? measureOf(commitment.target, activities, situation)
      : undefined;
  const judged = judge(commitment, { activities, assessment, measure, followUps, situation });
  const dueDay = commitment.due ?? situation.span.to;
  const open = judged.status === 'not-started' || judged.status === 'under-way';
  const overdue =
    !situation.policy.knownFactsOnly && dueDay !== undefined && situation.today > dueDay && open;
  const pace =
    measure && judged.status === 'under-way' ? paceOf(measure, dueDay, situation) : undefined;
  return {
    commitment,
    ...judged,
    ...(measure ? { measure } : {}),
    ...(pace ? { pace } : {}),
    overdue,
    activities,
    ...(assessment ? { assessment } : {}),
  };
}

/** The same activity may stand in several follow-ups. It is one activity; the latest words hold. */
function uniqueActivities(followUps: readonly FollowUp[]): Activity[] {
  const byId = new Map<string, Activity>();
  for (const followUp of followUps) {
    for (const activity of followUp.activities) byId.set(activity.id, activity);
  }
  return [...byId.values()];
}

function measureOf(
  target: Extract<Target, { kind: 'count' }>,
  activities: readonly Activity[],
  { span, reportedUntil }: Situation,
): Measure {
  const counted = activities.filter((activity) => activity.countsTowardTarget);
  const done = counted.reduce((sum, activity) => sum + (activity.count ?? 1), 0);
  const atLeast = counted.some((activity) => activity.atLeast);
  if (target.per === 'period' || reportedUntil === undefined) return { target, done, atLeast };
  const until = span.to !== undefined && span.to < reportedUntil ? span.to : reportedUntil;
  const marks = windowsWithin({ from: span.from, to: until }, target.per).map((window) => {
    const sum = counted
      .filter((activity) => liesWithin(activity.when, window))
      .reduce((total, activity) => total + (activity.count ?? 1), 0);
    return target.bound === 'at-least' ? sum >= target.count : sum <= target.count;
  });
  return {
    target,
    done,
    atLeast,
    windows: { kept: marks.filter(Boolean).length, total: marks.length, marks },
  };
}

/** An activity counts in a window only when the whole of its date, as exact as it is, lies there. */
function liesWithin(when: string, window: Span): boolean {
  return when !== UNKNOWN_DATE && firstDay(when) >= window.from && lastDay(when) <= window.to;
}

interface Evidence {
  activities: readonly Activity[];
  assessment: Assessment | undefined;
  measure: Measure | undefined;
  followUps: readonly FollowUp[];
  situation: Situation;
}

type Judgement = Pick<CommitmentProgress, 'status' | 'unknownBecause'>;

function judge(commitment: Commitment, evidence: Evidence): Judgement {
  const { activities, assessment, measure, followUps, situation } = evidence;
  if (situation.phase === 'upcoming') return { status: 'not-started' };
  if (assessment?.delivery === 'changed') return { status: 'changed' };
  if (followUps.length === 0) return { status: 'cannot-tell', unknownBecause: 'no-follow-up' };
  if (measure) return judgeMeasure(measure, situation);
  if (assessment) {
    return assessment.delivery === 'cannot-tell'
      ? { status: 'cannot-tell', unknownBecause: 'assessed' }
      : { status: assessment.delivery };
  }
  if (activities.length > 0 && situation.phase === 'in-force') return { status: 'under-way' };
  if (commitment.target?.kind === 'unknown') {
    return { status: 'cannot-tell', unknownBecause: 'target-unknown' };
  }
  if (situation.phase === 'ended' || situation.policy.knownFactsOnly) {
    return { status: 'cannot-tell', unknownBecause: 'not-reported' };
  }
  return { status: 'not-started' };
}

function judgeMeasure(measure: Measure, { phase, span, reportedUntil }: Situation): Judgement {
  const { target, done, windows } = measure;
  const complete = span.to !== undefined && reportedUntil !== undefined && reportedUntil >= span.to;
  if (windows) {
    if (phase === 'in-force' || !complete) {
      return { status: windows.kept > 0 || done > 0 ? 'under-way' : 'not-started' };
    }
    if (windows.kept === windows.total) return { status: 'delivered' };
    return { status: windows.kept > 0 ? 'partly' : 'not-delivered' };
  }
  if (target.bound === 'at-most') {
    if (done > target.count) return { status: 'not-delivered' };
    return { status: complete ? 'delivered' : 'under-way' };
  }
  if (done >= target.count) return { status: 'delivered' };
  if (phase === 'in-force') return { status: done > 0 ? 'under-way' : 'not-started' };
  // Ended: short of the target is a fact only when the reports reach the last day.
  if (!complete) return { status: 'cannot-tell', unknownBecause: 'not-reported' };
  return { status: done > 0 ? 'partly' : 'not-delivered' };
}

/** The count against the share of the time, up to the due day, that the reports cover. Whole activities: rounded down. */
function paceOf(
  measure: Measure,
  dueDay: Day | undefined,
  { phase, span, reportedUntil }: Situation,
): CommitmentProgress['pace'] {
  if (phase !== 'in-force' || reportedUntil === undefined) return undefined;
  if (measure.windows) {
    return measure.windows.kept === measure.windows.total ? 'on-track' : 'behind';
  }
  if (measure.target.bound === 'at-most') return 'on-track';
  if (dueDay === undefined) return undefined;
  const share = (daysBetween(span.from, reportedUntil) + 1) / (daysBetween(span.from, dueDay) + 1);
  return measure.done >= Math.floor(measure.target.count * Math.min(share, 1))
    ? 'on-track'
    : 'behind';
}

/** The last day that a follow-up tells of: the end of what it covers, else its own date. */
function coveredUntil(followUp: FollowUp): Day {
  if (followUp.covers.to !== undefined) return lastDay(followUp.covers.to);
  return followUp.date === UNKNOWN_DATE ? lastDay(followUp.covers.from) : lastDay(followUp.date);
}

function latestDay(dates: readonly string[]): Day | undefined {
  return dates
    .filter((date) => date !== UNKNOWN_DATE)
    .map(lastDay)
    .sort()
    .at(-1);
}
