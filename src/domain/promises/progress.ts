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
  joinSpans,
  lastDay,
  spanOf,
  type Day,
  type Span,
} from '../calendar/days.ts';
import { UNKNOWN_DATE } from '../content/fields.ts';
import { changeOf } from './changes.ts';
import type { Activity, Assessment, FollowUp } from './follow-up.ts';
import {
  judgeMeasure,
  lastDayOf,
  measureOf,
  paceOf,
  type Coverage,
  type DatedActivity,
  type Measure,
  type Pace,
} from './measure.ts';
import type { Commitment, PromiseChange, PromiseDocument } from './schema.ts';

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

/**
 * Why a status cannot be told: nothing is reported at all; the target is not in our source; the reports
 * do not mention the commitment; they do, but do not suffice for a verdict on the target; they do, but
 * nobody has judged what has no number; those who judged could not tell.
 */
export type UnknownReason =
  'no-follow-up' | 'target-unknown' | 'not-reported' | 'incomplete' | 'not-assessed' | 'assessed';

/** `unknown`: the source tells of the promise, not of when it held. */
export type PromisePhase = 'upcoming' | 'in-force' | 'ended' | 'unknown';

export interface CommitmentProgress {
  commitment: Commitment;
  status: CommitmentStatus;
  /** Present when the status cannot be told. */
  unknownBecause?: UnknownReason;
  /** The latest change of what was promised, corrections aside. */
  change?: PromiseChange;
  /** When the words were changed that it is now judged by. */
  changedOn?: Day;
  /** Absent when its words no longer stand: nothing is held against them. */
  measure?: Measure;
  /** Only while the promise is in force and the commitment under way. */
  pace?: Pace;
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

/** The follow-ups that are published at an instant; one without a date is. */
export function publishedBy<T extends FollowUp>(now: Date, followUps: readonly T[]): T[] {
  const today = dayOf(now);
  return followUps.filter(({ date }) => date === UNKNOWN_DATE || firstDay(date) <= today);
}

/** Derives how a promise goes from its follow-ups (in any order), as of `policy.now`. */
export function deriveProgress(
  promise: PromiseDocument,
  followUps: readonly FollowUp[],
  policy: ProgressPolicy,
): PromiseProgress {
  const today = dayOf(policy.now);
  const to = promise.period.to === undefined ? undefined : lastDay(promise.period.to);
  const from = promise.period.from === UNKNOWN_DATE ? BEFORE_ALL : firstDay(promise.period.from);
  const span = { from, ...(to === undefined ? {} : { to }) };
  const phase = phaseOf(span, today);
  const reports = publishedBy(policy.now, followUps)
    .map((followUp) => ({ followUp, covers: coveredSpan(followUp, today) }))
    .sort(byReach);
  const reported = joinSpans(reports.map(({ covers }) => covers));
  const reportedUntil = reported.at(-1)?.to;
  const lastUpdate = reports
    .map(({ followUp, covers }) => updatedOn(followUp, covers, today))
    .sort()
    .at(-1);

  const coverage = { span, today, reported };
  const situation: Situation = { promise, phase, policy, reports, coverage };
  const commitments = promise.commitments.map((commitment) =>
    deriveCommitment(commitment, situation),
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

/** Stands in for a beginning that nobody has told us, so that nothing we know of lies before it. */
const BEFORE_ALL: Day = '0001-01-01';

function phaseOf({ from, to }: { from: Day; to?: Day }, today: Day): PromisePhase {
  if (from === BEFORE_ALL) return 'unknown';
  if (today < from) return 'upcoming';
  return to !== undefined && today > to ? 'ended' : 'in-force';
}

/** A follow-up with the days that it tells of. */
interface Report {
  followUp: FollowUp;
  covers: Span;
}

interface Situation {
  promise: PromiseDocument;
  phase: PromisePhase;
  policy: ProgressPolicy;
  /** In the order in which later words replace earlier ones. */
  reports: readonly Report[];
  coverage: Coverage;
}

function deriveCommitment(commitment: Commitment, situation: Situation): CommitmentProgress {
  const { phase, policy, reports, coverage } = situation;
  const change = changeOf(commitment.id, coverage.today, situation.promise);
  const standing = change?.kind !== 'withdrawn';
  const activities = datedActivities(reports).filter(
    ({ activity }) => activity.commitment === commitment.id,
  );
  const assessment = reports
    .flatMap(({ followUp }) => followUp.assessments)
    .filter((item) => item.commitment === commitment.id)
    .at(-1);
  const measure =
    standing && commitment.target?.kind === 'count' && assessment?.delivery !== 'changed'
      ? measureOf(commitment.target, commitment, activities, coverage)
      : undefined;
  const judged: Judgement = standing
    ? judge(commitment, { activities, assessment, measure, situation })
    : { status: 'changed' };
  const due = lastDayOf(commitment, coverage);
  const open = judged.status === 'not-started' || judged.status === 'under-way';
  const overdue = !policy.knownFactsOnly && due !== undefined && coverage.today > due && open;
  const pace =
    measure && phase === 'in-force' && judged.status === 'under-way'
      ? paceOf(measure, commitment, coverage)
      : undefined;
  return {
    commitment,
    ...judged,
    ...(change ? { change } : {}),
    ...(change?.kind === 'changed' ? { changedOn: change.date } : {}),
    ...(measure ? { measure } : {}),
    ...(pace ? { pace } : {}),
    overdue,
    activities: activities.map(({ activity }) => activity),
    ...(assessment ? { assessment } : {}),
  };
}

/** The same activity may stand in several follow-ups. It is one activity; the latest words hold. */
function datedActivities(reports: readonly Report[]): DatedActivity[] {
  const byId = new Map<string, DatedActivity>();
  for (const { followUp, covers } of reports) {
    for (const activity of followUp.activities) {
      // Without a date of its own it lies in the time of the report that first tells of it.
      const within = byId.get(activity.id)?.span ?? covers;
      const span = activity.when === UNKNOWN_DATE ? within : spanOf(activity.when);
      byId.set(activity.id, { activity, span });
    }
  }
  return [...byId.values()];
}

interface Evidence {
  activities: readonly DatedActivity[];
  assessment: Assessment | undefined;
  measure: Measure | undefined;
  situation: Situation;
}

type Judgement = Pick<CommitmentProgress, 'status' | 'unknownBecause'>;

function judge(commitment: Commitment, evidence: Evidence): Judgement {
  const { activities, assessment, measure, situation } = evidence;
  const { phase, policy, reports, coverage } = situation;
  if (assessment?.delivery === 'changed') return { status: 'changed' };
  if (phase === 'upcoming') return { status: 'not-started' };
  if (reports.length === 0) return unknown('no-follow-up');
  // A number is held against its target; where the numbers do not suffice, an assessment with its reason does.
  const verdict =
    measure && activities.length > 0 ? judgeMeasure(measure, commitment, coverage) : undefined;
  if (verdict === 'open') return { status: 'under-way' };
  if (verdict !== undefined && verdict !== 'incomplete') return { status: verdict };
  if (assessment) {
    return assessment.delivery === 'cannot-tell'
      ? unknown('assessed')
      : { status: assessment.delivery };
  }
  if (verdict === 'incomplete') return unknown('incomplete');
  if (activities.length > 0 && phase === 'in-force') return { status: 'under-way' };
  if (commitment.target?.kind === 'unknown') return unknown('target-unknown');
  if (activities.length > 0) return unknown('not-assessed');
  if (phase === 'ended' || phase === 'unknown' || policy.knownFactsOnly) {
    return unknown('not-reported');
  }
  // "At most" holds from the first day: there is nothing to begin with.
  return { status: measure?.target.bound === 'at-most' ? 'under-way' : 'not-started' };
}

function unknown(unknownBecause: UnknownReason): Judgement {
  return { status: 'cannot-tell', unknownBecause };
}

/** The days that a follow-up tells of: none after it was published, and none to come. */
function coveredSpan({ covers, date }: FollowUp, today: Day): Span {
  const ends = [lastDay(covers.to), today, ...(date === UNKNOWN_DATE ? [] : [lastDay(date)])];
  return { from: firstDay(covers.from), to: ends.sort()[0] ?? today };
}

/** By how far they reach; two that reach as far by when they were published, so that a correction holds. */
function byReach(a: Report, b: Report): number {
  const key = ({ followUp, covers }: Report) =>
    [covers.to, followUp.date === UNKNOWN_DATE ? '' : lastDay(followUp.date)].join(' ');
  return compare(key(a), key(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** When a follow-up was published. Without a date: no earlier than the end of what it tells of. */
function updatedOn({ date }: FollowUp, covers: Span, today: Day): Day {
  if (date === UNKNOWN_DATE) return covers.to;
  const day = lastDay(date);
  return day < today ? day : today;
}
