/** What was changed in a promise: which change holds for a commitment, as of a day. */
import type { Day } from '../calendar/days.ts';
import type { PromiseChange, PromiseDocument } from './schema.ts';

/** The changes that are made by a day, the newest first; of two on the same day the last written is the newer. */
export function changesBy(today: Day, { changes }: Pick<PromiseDocument, 'changes'>) {
  return changes
    .filter(({ date }) => date <= today)
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/**
 * The latest change of the promise itself that concerns a commitment: its own, or that the whole promise
 * was withdrawn. A correction mends what was wrongly published and changes no promise.
 */
export function changeOf(
  commitment: string,
  today: Day,
  promise: Pick<PromiseDocument, 'changes'>,
): PromiseChange | undefined {
  return changesBy(today, promise).find(
    (change) =>
      change.kind !== 'correction' &&
      (change.commitment === commitment ||
        (change.commitment === undefined && change.kind === 'withdrawn')),
  );
}
