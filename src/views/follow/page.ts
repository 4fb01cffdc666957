/** The page "Följ löftet": every feed, file and card of a publisher, with its full address. */
import type { Publisher } from '../../domain/publishers/schema.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { Site } from '../../lib/site.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { absolute, addresses } from './addresses.ts';

export interface Followable {
  text: string;
  own: LanguageAttributes;
  hint?: string;
  href: string;
  /** With its origin, for those who copy it. */
  address: string;
}

export interface Card {
  title: string;
  own: LanguageAttributes;
  href: string;
  /** HTML to paste into another page. */
  code: string;
}

export interface FollowPage {
  general: Followable[];
  promises: Followable[];
  areas: Followable[];
  calendar: Followable;
  data: Followable;
  cards: Card[];
}

interface Titled {
  slug: string;
  title: string;
  lang: string;
}

/** Wide enough for the longest words of a card, tall enough for most; the page that shows it may change both. */
const FRAME_HEIGHT = 440;

export function followPage(
  site: Site,
  publisher: Publisher,
  promises: readonly Titled[],
  areas: readonly Titled[],
  origin: URL,
): FollowPage {
  const { feeds, calendar, data, embed } = dictionaryOf(site.lang).follow;
  const item = (text: string, href: string, hint?: string): Followable => ({
    text,
    own: {},
    href,
    address: absolute(origin, href),
    ...(hint === undefined ? {} : { hint }),
  });
  const part = ({ title, lang }: Titled, href: string): Followable => ({
    ...item(title, href),
    own: languageAttributes(lang, site.lang),
  });
  return {
    general: [
      item(feeds.all, addresses.allFeed(site), feeds.allHint),
      item(feeds.corrections, addresses.corrections(site), feeds.correctionsHint),
    ],
    promises: promises.map((entry) => part(entry, addresses.promiseFeed(site, entry.slug))),
    areas: areas.map((entry) => part(entry, addresses.areaFeed(site, entry.slug))),
    calendar: item(calendar.subscribe, addresses.calendar(site)),
    data: item(data.link, addresses.data(site)),
    cards: promises.map(({ slug, title, lang }) => ({
      title,
      own: languageAttributes(lang, site.lang),
      href: addresses.card(site, slug),
      code: frameCode(
        absolute(origin, addresses.card(site, slug)),
        embed.frame(title, publisher.shortName),
      ),
    })),
  };
}

/** The frame as HTML. Its title is what a screen reader says of it (WCAG 2.4.1, technique H64). */
export function frameCode(address: string, title: string): string {
  return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy"></iframe>`;
}

function inAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
