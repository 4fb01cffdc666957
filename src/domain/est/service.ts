/**
 * How well the desk does: how soon tips are read and answered, and what is waiting. Told so that it cannot flatter: what
 * has not been read yet counts in the median, and time is counted in days on which the office works.
 */
import { dayOf, type Day } from '../calendar/days.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { roundQuotient } from '../statistics/rounding.ts';

/** What is known of a tip's handling. Times in ISO 8601, UTC. */
export interface HandledTip {
  receivedAt: string;
  /** First opened by somebody at the desk. */
  readAt?: string | undefined;
  /** First answer to the sender. */
  answeredAt?: string | undefined;
  closed: boolean;
  /** The sender has come back with the receipt code. */
  receiptUsed: boolean;
}

/** A time to an event, or how long it has been waited for without one. */
export interface Wait {
  /** Working days: 0 on the same day. */
  days: number;
  happened: boolean;
}

/**
 * The day by which half had happened, with those that still wait counted for as long as they have waited: the median of
 * the product-limit estimate.
 *
 * Method: E. L. Kaplan, P. Meier, Nonparametric Estimation from Incomplete Observations, JASA 53 (1958) 457–481. The
 * median is the first day on which the estimate is a half or less.
 *
 * @returns undefined when less than half has happened by any day that is known, or there is nothing to tell of
 */
export function medianWait(waits: readonly Wait[]): number | undefined {
  const days = [...new Set(waits.filter(({ happened }) => happened).map(({ days: d }) => d))];
  // Kept as a fraction, so that two thirds times three quarters is a half and no trifle more.
  let [above, below] = [1n, 1n];
  for (const day of days.toSorted((a, b) => a - b)) {
    const atRisk = waits.filter((wait) => wait.days >= day).length;
    const events = waits.filter((wait) => wait.happened && wait.days === day).length;
    above *= BigInt(atRisk - events);
    below *= BigInt(atRisk);
    if (above * 2n <= below) return day;
  }
  return undefined;
}

export const AGE_BANDS = ['today', 'to-two', 'to-five', 'to-twenty', 'older'] as const;
/** Working days since it came: none, 1–2, 3–5, 6–20, more. */
export type AgeBand = (typeof AGE_BANDS)[number];

export interface ServiceFigures {
  received: number;
  read: number;
  answered: number;
  /** Working days; absent when it cannot be told. */
  medianToRead?: number;
  medianToAnswer?: number;
  /** Read within two working days, of those whose two days have passed. */
  readInTime: { of: number; count: number; percent?: number };
  /** Neither closed nor answered, by working days since they came. */
  open: Record<AgeBand, number>;
  /** Of all: the sender has come back with the code. */
  receipt: { count: number; percent?: number };
}

/** No percent on a smaller base. */
const SMALLEST_BASE = 20;

/** What a tip is promised in the notices: read within two working days. */
export const DAYS_TO_READ = 2;

/** The figures of the tips given, as they stand on `today`. */
export function serviceFigures(tips: readonly HandledTip[], today: Day): ServiceFigures {
  const toRead = tips.map((tip) => waitOf(tip.receivedAt, tip.readAt, today));
  const toAnswer = tips
    // Closed without an answer: nobody waits for one any more, and none came.
    .filter(({ closed, answeredAt }) => !closed || answeredAt !== undefined)
    .map((tip) => waitOf(tip.receivedAt, tip.answeredAt, today));
  const [medianToRead, medianToAnswer] = [medianWait(toRead), medianWait(toAnswer)];
  const due = toRead.filter(({ days, happened }) => happened || days > DAYS_TO_READ);
  const inTime = due.filter(({ days, happened }) => happened && days <= DAYS_TO_READ).length;
  const open = Object.fromEntries(AGE_BANDS.map((band) => [band, 0])) as Record<AgeBand, number>;
  for (const { receivedAt, answeredAt, closed } of tips) {
    if (closed || answeredAt !== undefined) continue;
    open[ageBand(workingDaysBetween(dayOf(new Date(receivedAt)), today))] += 1;
  }
  const used = tips.filter(({ receiptUsed }) => receiptUsed).length;
  return {
    received: tips.length,
    read: toRead.filter(({ happened }) => happened).length,
    answered: toAnswer.filter(({ happened }) => happened).length,
    ...(medianToRead !== undefined && { medianToRead }),
    ...(medianToAnswer !== undefined && { medianToAnswer }),
    readInTime: { of: due.length, ...shareOf(inTime, due.length) },
    open,
    receipt: shareOf(used, tips.length),
  };
}

function waitOf(receivedAt: string, happenedAt: string | undefined, today: Day): Wait {
  const from = dayOf(new Date(receivedAt));
  const to = happenedAt === undefined ? today : dayOf(new Date(happenedAt));
  return { days: workingDaysBetween(from, to), happened: happenedAt !== undefined };
}

function ageBand(days: number): AgeBand {
  if (days === 0) return 'today';
  if (days <= 2) return 'to-two';
  if (days <= 5) return 'to-five';
  return days <= 20 ? 'to-twenty' : 'older';
}

function shareOf(count: number, of: number): { count: number; percent?: number } {
  return of < SMALLEST_BASE ? { count } : { count, percent: roundQuotient(count * 100, of) };
}
