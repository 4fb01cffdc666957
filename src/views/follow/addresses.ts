/** Where what can be followed lies, and what it is called for ever. */
import { href, type Site } from '../../lib/site.ts';

/** Feeds, files and cards of a site, as addresses from its root. */
export const addresses = {
  allFeed: (site: Site) => href(site, '/medborgarloften/atom.xml'),
  corrections: (site: Site) => href(site, '/medborgarloften/rattelser.xml'),
  promiseFeed: (site: Site, slug: string) => href(site, `/medborgarloften/${slug}/atom.xml`),
  areaFeed: (site: Site, slug: string) => href(site, `/prioriterade-omraden/${slug}/atom.xml`),
  data: (site: Site) => href(site, '/medborgarloften/loften.json'),
  calendar: (site: Site) => href(site, '/kalender/kalender.ics'),
  event: (site: Site, slug: string) => href(site, `/kalender/${slug}.ics`),
  card: (site: Site, slug: string) => href(site, `/inbaddat/lofte/${slug}/`),
  picture: (site: Site, slug: string) => href(site, `/medborgarloften/${slug}/delning.png`),
};

/** An address with its origin, as it must stand in what leaves the site. */
export function absolute(origin: URL, address: string): string {
  return new URL(address, origin).href;
}

/**
 * A name that stays although pages move (RFC 4151). It is made of the publisher and the language rather
 * than of the address, because the same promise has different addresses in a build of one publisher and
 * in a build of all.
 */
export function tagOf(origin: URL, publisher: string, lang: string, thing: string): string {
  return `tag:${origin.hostname},2026:${publisher}/${lang}/${thing}`;
}
