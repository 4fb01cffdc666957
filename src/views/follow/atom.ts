/**
 * A feed as Atom (RFC 4287). Own writer over an XML builder: the package `feed` 6.0.0 writes no
 * xml:lang, takes the clock when a date is missing, and puts plain titles in as HTML.
 */
import XMLBuilder from 'fast-xml-builder';
import type { Day } from '../../domain/calendar/days.ts';
import type { Feed, FeedEntry } from './feeds.ts';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** Content has days, Atom wants instants: noon, so that the day is the same in every European zone. */
const instant = (day: Day) => `${day}T12:00:00Z`;

export function toAtom(feed: Feed): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.lang,
      id: feed.id,
      title: feed.title,
      ...(feed.subtitle === undefined ? {} : { subtitle: feed.subtitle }),
      updated: instant(feed.updated),
      author: { name: feed.author },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self },
        { '@rel': 'alternate', '@type': 'text/html', '@hreflang': feed.lang, '@href': feed.page },
      ],
      entry: feed.entries.map((entry) => entryNode(entry)),
    },
  });
}

function entryNode(entry: FeedEntry) {
  return {
    id: entry.id,
    title: entry.title,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': entry.href },
    published: instant(entry.published),
    updated: instant(entry.updated),
    ...(entry.summary === undefined
      ? {}
      : { summary: { '@type': 'text', '@xml:lang': entry.lang, '#text': entry.summary } }),
  };
}
