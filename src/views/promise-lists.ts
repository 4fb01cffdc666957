/** Which promises a page shows, and in what order. */
import { UNKNOWN_DATE } from '../domain/content/fields.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { CommitmentView } from './commitments.ts';
import type { PromiseView } from './promises.ts';

/** Newest first, by when the period begins; one that nobody has dated stands last. */
export function newestFirst(views: readonly PromiseView[]): PromiseView[] {
  const begins = ({ entry }: PromiseView) =>
    entry.period.from === UNKNOWN_DATE ? '' : entry.period.from;
  return [...views].sort((a, b) => begins(b).localeCompare(begins(a)));
}

/** The promise that a start page shows: the newest in force, a signed promise first; else the newest known. */
export function leadingPromise(views: readonly PromiseView[]): PromiseView | undefined {
  const ordered = newestFirst(views);
  const inForce = ordered.filter((view) => view.phase === 'in-force');
  return inForce.find((view) => view.entry.kind === 'medborgarlofte') ?? inForce[0] ?? ordered[0];
}

/** The promises by phase, as the list shows them; phases without a promise are left out. */
export function byPhase(
  views: readonly PromiseView[],
  lang: string,
): { title: string; items: PromiseView[] }[] {
  const { promises: words } = dictionaryOf(lang);
  return (
    [
      ['in-force', words.now],
      ['upcoming', words.upcoming],
      ['ended', words.ended],
      ['unknown', words.undated],
    ] as const
  )
    .map(([phase, title]) => ({ title, items: views.filter((view) => view.phase === phase) }))
    .filter(({ items }) => items.length > 0);
}

/** What "how it goes" shows: every promise in force, else the latest one known. */
export function promisesToFollow(views: readonly PromiseView[]): PromiseView[] {
  const inForce = views.filter((view) => view.phase === 'in-force');
  const leading = leadingPromise(views);
  return inForce.length > 0 ? inForce : leading ? [leading] : [];
}

/** The commitments that point at a priority area, with their promise. */
export function commitmentsOf(
  views: readonly PromiseView[],
  area: string,
): { promise: PromiseView; items: CommitmentView[] }[] {
  return views
    .map((promise) => ({
      promise,
      items: promise.commitments.filter((_, index) =>
        promise.entry.commitments[index]?.priorityAreas.includes(area),
      ),
    }))
    .filter(({ items }) => items.length > 0);
}
