/** What has happened around promises, as dated items: the stuff of feeds and of correction notices. */
import { dayOf, firstDay, lastDay, type Day } from '../../domain/calendar/days.ts';
import { UNKNOWN_DATE, type Source } from '../../domain/content/fields.ts';
import type { FollowUp } from '../../domain/promises/follow-up.ts';
import { publishedBy } from '../../domain/promises/progress.ts';
import type { PromiseChange, PromiseDocument } from '../../domain/promises/schema.ts';
import type { Entry } from '../../lib/entry.ts';

/** A promise with its follow-ups, as the content has them. */
export interface FollowedPromise {
  promise: Entry<PromiseDocument>;
  followUps: readonly Entry<FollowUp>[];
}

export interface NewsItem {
  /** Stays the same for ever: part of the name under which a reader remembers the item. */
  key: string;
  kind: 'promise' | 'follow-up' | 'corrected-follow-up' | PromiseChange['kind'];
  /** The day of the last change that matters to a reader. */
  updated: Day;
  published: Day;
  promise: Entry<PromiseDocument>;
  /** The title of what it is about, in its own language. */
  title: string;
  text?: string;
  before?: string;
  lang: string;
  /** The commitments that it touches; none when it is about the whole. */
  commitments: readonly string[];
}

/** Everything up to the build's day, the newest first. What is published later is not told before. */
export function newsOf(followed: readonly FollowedPromise[]): NewsItem[] {
  return newestFirst(
    followed.flatMap(({ promise, followUps }) => [
      ...promiseItem(promise),
      ...publishedBy(now(), followUps).map((followUp) => followUpItem(promise, followUp)),
      ...changeItems(promise),
    ]),
  );
}

/** What was wrongly published and put right: corrected words of a promise, corrected follow-ups. */
export function correctionsOf(followed: readonly FollowedPromise[]): NewsItem[] {
  return newestFirst(
    followed.flatMap(({ promise, followUps }) => [
      ...changeItems(promise).filter(({ kind }) => kind === 'correction'),
      ...publishedBy(now(), followUps).flatMap((followUp) => correctedItem(promise, followUp)),
    ]),
  );
}

/** What touches a priority area: its promises, their follow-ups and changes of the commitments there. */
export function newsOfArea(items: readonly NewsItem[], area: string): NewsItem[] {
  return items.filter(({ promise, commitments }) => {
    const here = promise.commitments.filter(({ priorityAreas }) => priorityAreas.includes(area));
    return here.some(({ id }) => commitments.length === 0 || commitments.includes(id));
  });
}

/** The newest day that the sources give; undefined when none of them has a date. */
export function newestSourceDay(sources: readonly Source[]): Day | undefined {
  return sources
    .flatMap(({ date }) => (date === UNKNOWN_DATE ? [] : [firstDay(date)]))
    .toSorted()
    .at(-1);
}

function now(): Date {
  return new Date(__BUILD__.now);
}

function newestFirst(items: readonly NewsItem[]): NewsItem[] {
  return [...items].sort(
    (a, b) => b.updated.localeCompare(a.updated) || a.key.localeCompare(b.key),
  );
}

/** A promise as a news item; none when nothing tells on what day it became one. */
function promiseItem(promise: Entry<PromiseDocument>): NewsItem[] {
  const { signed, decided, period, sources } = promise;
  const made = signed?.date ?? decided?.date;
  // The build's clock has no place here: a reader would be told of a news that is none at every build.
  const day = made ?? newestSourceDay(sources) ?? period.from;
  if (day === UNKNOWN_DATE) return [];
  return [
    {
      key: `lofte/${promise.slug}`,
      kind: 'promise',
      updated: firstDay(day),
      published: firstDay(day),
      promise,
      title: promise.title,
      text: promise.summary,
      lang: promise.lang,
      commitments: [],
    },
  ];
}

function followUpItem(promise: Entry<PromiseDocument>, followUp: Entry<FollowUp>): NewsItem {
  const published =
    followUp.date === UNKNOWN_DATE ? lastDay(followUp.covers.to) : firstDay(followUp.date);
  const corrected = followUp.correctedOn;
  const counts = corrected !== undefined && corrected > published && corrected <= dayOf(now());
  return {
    key: `uppfoljning/${followUp.slug}`,
    kind: 'follow-up',
    updated: counts ? corrected : published,
    published,
    promise,
    title: followUp.title,
    ...(followUp.summary === undefined ? {} : { text: followUp.summary }),
    lang: followUp.lang,
    commitments: [...followUp.activities, ...followUp.assessments].map(
      ({ commitment }) => commitment,
    ),
  };
}

function correctedItem(promise: Entry<PromiseDocument>, followUp: Entry<FollowUp>): NewsItem[] {
  const day = followUp.correctedOn;
  if (day === undefined || day > dayOf(now())) return [];
  const { key, ...item } = followUpItem(promise, followUp);
  return [
    {
      ...item,
      key: `${key}/rattad/${day}`,
      kind: 'corrected-follow-up',
      updated: day,
      published: day,
    },
  ];
}

function changeItems(promise: Entry<PromiseDocument>): NewsItem[] {
  const today = dayOf(now());
  const seen = new Map<string, number>();
  return promise.changes
    .map((change) => {
      // Not the place in the list, which an editor may change; only true twins are counted.
      const base = `lofte/${promise.slug}/${change.date}/${change.kind}/${change.commitment ?? 'helt'}`;
      const twins = seen.get(base) ?? 0;
      seen.set(base, twins + 1);
      return {
        key: twins === 0 ? base : `${base}/${twins + 1}`,
        kind: change.kind,
        updated: change.date,
        published: change.date,
        promise,
        title: promise.title,
        text: change.reason,
        ...(change.before === undefined ? {} : { before: change.before }),
        lang: promise.lang,
        commitments: change.commitment === undefined ? [] : [change.commitment],
      };
    })
    .filter(({ updated }) => updated <= today);
}
