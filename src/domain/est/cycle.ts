/**
 * What is decided at the weekly meeting: priorities and measures. Both carry over from week to week until they are
 * closed, and a measure is closed with what became of it: was it done, and did it help.
 */
import type { Day } from '../calendar/days.ts';
import { daysOfWeek, isWeek, shiftWeek } from '../calendar/weeks.ts';
import {
  DELIVERIES,
  EFFECTS,
  MEASURE_KINDS,
  RESPONSIBLE,
  type Delivery,
  type Effect,
  type EstCategory,
  type MeasureKind,
  type Responsible,
} from './codes.ts';

/** The longest words of a priority or a measure, in characters: it has a line on the week's sheet. */
export const WHAT_MAX = 120;
/** The longest reason, in characters. */
export const REASON_MAX = 300;

/** Where or what the coming weeks are about. */
export interface Priority {
  id: string;
  /** In the coordinator's words, for the meeting. */
  what: string;
  area?: string | undefined;
  place?: string | undefined;
  category?: EstCategory | undefined;
  /** Short name of the published priority area that it belongs to. */
  priorityArea?: string | undefined;
  decidedWeek: string;
  closed?: { week: string; reason: string } | undefined;
}

export interface Measure {
  id: string;
  /** In the coordinator's words, for the meeting. */
  what: string;
  kind: MeasureKind;
  /** The priority that it serves. */
  priority?: string | undefined;
  area?: string | undefined;
  responsible: Responsible;
  /** A role, where the kind of organisation does not say enough: `driftchef`. Never a name. */
  role?: string | undefined;
  due: Day;
  decidedWeek: string;
  closed?: MeasureOutcome | undefined;
}

export interface MeasureOutcome {
  week: string;
  delivery: Delivery;
  effect: Effect;
  /** Why it was not done or changed, or why nobody can tell. Needed for those; else may be empty. */
  reason: string;
}

/** What is wrong with a field, as a code: the desk has the words. */
export type FieldProblem =
  'empty' | 'too-long' | 'not-a-code' | 'not-a-day' | 'not-a-week' | 'past';
export type Problems<Field extends string> = Partial<Record<Field, FieldProblem>>;

/** What is missing or wrong in a measure that somebody is about to decide. Empty when it can be kept. */
export function checkMeasure(
  measure: Omit<Measure, 'id' | 'closed'>,
): Problems<'what' | 'kind' | 'responsible' | 'role' | 'due' | 'decidedWeek'> {
  const { what, kind, responsible, role = '', due, decidedWeek } = measure;
  const week = isWeek(decidedWeek);
  return {
    ...problem('what', lineProblem(what)),
    ...problem('kind', codeProblem(kind, MEASURE_KINDS)),
    ...problem('responsible', codeProblem(responsible, RESPONSIBLE)),
    ...problem('role', role.length > WHAT_MAX ? 'too-long' : undefined),
    ...problem('due', dueProblem(due, week ? decidedWeek : undefined)),
    ...problem('decidedWeek', week ? undefined : 'not-a-week'),
  };
}

/** What is missing or wrong in how a measure is closed. */
export function checkOutcome(
  outcome: Omit<MeasureOutcome, 'week'>,
): Problems<'delivery' | 'effect' | 'reason'> {
  const { delivery, effect, reason } = outcome;
  const written = reason.trim();
  return {
    ...problem('delivery', codeProblem(delivery, DELIVERIES)),
    ...problem('effect', codeProblem(effect, EFFECTS)),
    ...problem(
      'reason',
      written.length > REASON_MAX
        ? 'too-long'
        : needsReason(outcome) && written === ''
          ? 'empty'
          : undefined,
    ),
  };
}

/** Whether a reader will ask why: it was not done, it was changed, or nobody can tell whether it helped. */
export function needsReason({ delivery, effect }: Pick<MeasureOutcome, 'delivery' | 'effect'>) {
  return delivery !== 'done' || effect === 'cannot-tell';
}

/** What is missing or wrong in a priority. */
export function checkPriority({ what }: Pick<Priority, 'what'>): Problems<'what'> {
  return problem('what', lineProblem(what));
}

/** `open`: decided and not closed by the end of the week; `closed`: in that very week. */
export type StateInWeek = 'open' | 'closed';

/** How something stood in a week; undefined when it was not decided yet, or had been closed before. */
export function stateInWeek(
  { decidedWeek, closed }: Pick<Measure, 'decidedWeek'> & { closed?: { week: string } | undefined },
  week: string,
): StateInWeek | undefined {
  if (decidedWeek > week) return undefined;
  if (closed === undefined || closed.week > week) return 'open';
  return closed.week === week ? 'closed' : undefined;
}

export interface WeekAgenda {
  week: string;
  /** Open priorities, the oldest first. */
  priorities: Priority[];
  /** Decided last week, whatever has become of them. */
  decidedLastWeek: Measure[];
  /** Open measures that were decided earlier than this week, by date. */
  carriedOver: Measure[];
  /** Decided this week. */
  decidedNow: Measure[];
  /** Closed this week. */
  closedNow: Measure[];
  /** Identities of open measures whose date has passed. */
  overdue: ReadonlySet<string>;
}

/** What the meeting of a week has before it. */
export function agendaOf(
  week: string,
  priorities: readonly Priority[],
  measures: readonly Measure[],
  today: Day,
): WeekAgenda {
  const lastWeek = shiftWeek(week, -1);
  const open = measures
    .filter((measure) => stateInWeek(measure, week) === 'open')
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    week,
    priorities: priorities
      .filter((priority) => stateInWeek(priority, week) === 'open')
      .toSorted((a, b) => (a.decidedWeek < b.decidedWeek ? -1 : 1)),
    decidedLastWeek: measures.filter(({ decidedWeek }) => decidedWeek === lastWeek),
    carriedOver: open.filter(({ decidedWeek }) => decidedWeek < week),
    decidedNow: measures.filter(({ decidedWeek }) => decidedWeek === week),
    closedNow: measures.filter(({ closed }) => closed?.week === week),
    overdue: new Set(open.filter(({ due }) => due < today).map(({ id }) => id)),
  };
}

/** For how many weeks it has been open at the end of a week, 1 in the week that it was decided. */
export function weeksOpen({ decidedWeek }: Pick<Measure, 'decidedWeek'>, week: string): number {
  const [from, to] = [daysOfWeek(decidedWeek).from, daysOfWeek(week).from];
  return Math.round((Date.parse(to) - Date.parse(from)) / 604_800_000) + 1;
}

/** Closed measures by what became of them, in the weeks given. */
export function countOutcomes(
  measures: readonly Measure[],
  weeks: readonly string[],
): { delivery: Record<Delivery, number>; effect: Record<Effect, number>; closed: number } {
  const outcomes = measures.flatMap(({ closed }) =>
    closed && weeks.includes(closed.week) ? [closed] : [],
  );
  const count = <Code extends string>(codes: readonly Code[], of: (o: MeasureOutcome) => Code) =>
    Object.fromEntries(
      codes.map((code) => [code, outcomes.filter((outcome) => of(outcome) === code).length]),
    ) as Record<Code, number>;
  return {
    delivery: count(DELIVERIES, ({ delivery }) => delivery),
    effect: count(EFFECTS, ({ effect }) => effect),
    closed: outcomes.length,
  };
}

function problem<Field extends string>(field: Field, found: FieldProblem | undefined) {
  return (found === undefined ? {} : { [field]: found }) as Problems<Field>;
}

function lineProblem(text: string): FieldProblem | undefined {
  if (text.trim() === '') return 'empty';
  return text.trim().length > WHAT_MAX ? 'too-long' : undefined;
}

function codeProblem(code: string, codes: readonly string[]): FieldProblem | undefined {
  if (code === '') return 'empty';
  return codes.includes(code) ? undefined : 'not-a-code';
}

function dueProblem(due: Day, decidedWeek: string | undefined): FieldProblem | undefined {
  if (due === '') return 'empty';
  const time = Date.parse(`${due}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(due)) return 'not-a-day';
  return decidedWeek !== undefined && due < daysOfWeek(decidedWeek).from ? 'past' : undefined;
}
