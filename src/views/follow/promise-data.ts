/** Everything about a publisher's promises as data: what was written, and what is derived from it. */
import { dayOf } from '../../domain/calendar/days.ts';
import { deriveProgress, publishedBy } from '../../domain/promises/progress.ts';
import type { Publisher } from '../../domain/publishers/schema.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { href, type Site } from '../../lib/site.ts';
import { absolute } from './addresses.ts';
import { noticeOf } from './feeds.ts';
import type { FollowedPromise } from './news.ts';

/** Raised when a field changes its meaning or goes away; a new field does not raise it. */
export const DATA_VERSION = 1;

/** The content of loften.json; docs/following.md describes it. */
export function promiseData(
  site: Site,
  publisher: Entry<Publisher>,
  followed: readonly FollowedPromise[],
  origin: URL,
) {
  const now = new Date(__BUILD__.now);
  return {
    version: DATA_VERSION,
    publisher: { slug: publisher.slug, name: publisher.name, kind: publisher.kind },
    language: site.lang,
    // Real names on public facts, or nothing true at all: whoever reads the file must know.
    demonstration: noticeOf(publisher, site.lang) ?? null,
    /** The day that the derived statuses hold for. */
    asOf: dayOf(now),
    promises: followed.map((item) => dataOf(site, publisher, item, origin, now)),
  };
}

function dataOf(
  site: Site,
  publisher: Publisher,
  { promise, followUps }: FollowedPromise,
  origin: URL,
  now: Date,
) {
  const { promises: words } = dictionaryOf(site.lang);
  const published = publishedBy(now, followUps);
  const { phase, reportedUntil, lastUpdate, staleDays, counts, commitments } = deriveProgress(
    promise,
    published,
    {
      now,
      staleAfterDays: publisher.staleAfterDays,
      knownFactsOnly: publisher.demonstration && !publisher.invented,
    },
  );
  return {
    ...promise,
    url: absolute(origin, href(site, `/medborgarloften/${promise.slug}/`)),
    progress: { phase, reportedUntil, lastUpdate, staleDays, counts },
    commitments: commitments.map(({ commitment, measure, status, ...derived }) => ({
      ...commitment,
      progress: {
        status,
        statusText: words.status[status],
        unknownBecause: derived.unknownBecause,
        done: measure?.done,
        doneIsAtLeast: measure?.atLeast,
        windows: measure?.windows,
        pace: derived.pace,
        overdue: derived.overdue,
        activities: derived.activities,
        assessment: derived.assessment,
      },
    })),
    followUps: published,
  };
}
