/** News as a feed: titles and addresses in the reader's language, ready to be written as Atom. */
import type { Publisher } from '../../domain/publishers/schema.ts';
import { firstDay, type Day } from '../../domain/calendar/days.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { href, type Site } from '../../lib/site.ts';
import { absolute, addresses, tagOf } from './addresses.ts';
import { newestSourceDay, type NewsItem } from './news.ts';

export interface FeedEntry {
  id: string;
  title: string;
  href: string;
  updated: Day;
  published: Day;
  summary?: string;
  /** The language of the summary. */
  lang: string;
}

export interface Feed {
  id: string;
  title: string;
  subtitle?: string;
  author: string;
  lang: string;
  /** The feed's own address, and that of the page which it follows. */
  self: string;
  page: string;
  updated: Day;
  entries: FeedEntry[];
}

interface FeedPlace {
  site: Site;
  publisher: Entry<Publisher>;
  origin: URL;
}

/** What a feed is called, and where it and its page lie within the origin. */
interface FeedNames {
  key: string;
  title: string;
  self: string;
  page: string;
}

/** The publisher's name; a demonstration is not the municipality's own word and says so. */
export function senderOf(publisher: Publisher, lang: string): string {
  const { demonstration } = dictionaryOf(lang).follow;
  return publisher.demonstration ? demonstration(publisher.name) : publisher.name;
}

/** "It is built on public sources …": for what is read away from the site; nothing otherwise. */
export function noticeOf(publisher: Publisher, lang: string): string | undefined {
  const { demonstration: words } = dictionaryOf(lang).site;
  if (!publisher.demonstration) return undefined;
  const text = publisher.invented ? words.invented(publisher.name) : words.real(publisher.name);
  return `${words.title}. ${text}`;
}

export function allFeed(place: FeedPlace, items: readonly NewsItem[]): Feed {
  const { site, publisher } = place;
  const { feeds } = dictionaryOf(site.lang).follow;
  return feedOf(place, items, {
    key: 'loften',
    title: feeds.feedAll(senderOf(publisher, site.lang)),
    self: addresses.allFeed(site),
    page: href(site, '/medborgarloften/'),
  });
}

export function correctionsFeed(place: FeedPlace, items: readonly NewsItem[]): Feed {
  const { site, publisher } = place;
  const { feeds } = dictionaryOf(site.lang).follow;
  return feedOf(place, items, {
    key: 'rattelser',
    title: feeds.feedCorrections(senderOf(publisher, site.lang)),
    self: addresses.corrections(site),
    page: href(site, '/folj/'),
  });
}

/** The feed of one promise or of one priority area. */
export function partFeed(
  place: FeedPlace,
  items: readonly NewsItem[],
  part: { kind: 'promise' | 'area'; slug: string; title: string },
): Feed {
  const { site, publisher } = place;
  const { feeds } = dictionaryOf(site.lang).follow;
  const [folder, self] =
    part.kind === 'promise'
      ? ['medborgarloften', addresses.promiseFeed(site, part.slug)]
      : ['prioriterade-omraden', addresses.areaFeed(site, part.slug)];
  return feedOf(place, items, {
    key: `${folder}/${part.slug}`,
    title: feeds.feedOf(part.title, senderOf(publisher, site.lang)),
    self,
    page: href(site, `/${folder}/${part.slug}/`),
  });
}

function feedOf(place: FeedPlace, items: readonly NewsItem[], names: FeedNames): Feed {
  const { site, publisher, origin } = place;
  const notice = noticeOf(publisher, site.lang);
  const tag = (key: string) => tagOf(origin, publisher.slug, site.lang, key);
  return {
    id: tag(names.key),
    title: names.title,
    ...(notice === undefined ? {} : { subtitle: notice }),
    author: senderOf(publisher, site.lang),
    lang: site.lang,
    self: absolute(origin, names.self),
    page: absolute(origin, names.page),
    // Atom asks for a day of a feed without entries too: that of what we know about the publisher.
    updated: items[0]?.updated ?? newestSourceDay(publisher.sources) ?? firstDay('2026'),
    entries: items.map((item) => entryOf(item, site, origin, tag)),
  };
}

function entryOf(item: NewsItem, site: Site, origin: URL, tag: (key: string) => string): FeedEntry {
  const { feeds } = dictionaryOf(site.lang).follow;
  const [only] = item.commitments;
  const part = item.commitments.length === 1 && item.kind !== 'follow-up' ? `#${only ?? ''}` : '';
  const summary = [item.text, item.before && feeds.before(item.before)]
    .filter(Boolean)
    .join('\n\n');
  return {
    id: tag(item.key),
    title: feeds.entry[item.kind](item.title),
    href: absolute(origin, href(site, `/medborgarloften/${item.promise.slug}/${part}`)),
    updated: item.updated,
    published: item.published,
    ...(summary === '' ? {} : { summary }),
    lang: item.lang,
  };
}
