/** The ways into a site, for whoever does not search: the menu's links with what each leads to. */
import type { Publisher } from '../domain/publishers/schema.ts';
import { SEARCH_PAGE } from '../domain/search/address.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Site } from '../lib/site.ts';
import { frameOf } from './frame.ts';

export interface WayIn {
  text: string;
  href: string;
  about?: string;
}

/** Everything that the menu and the foot of the page lead to, but the search itself. */
export function waysIn(site: Site, publisher: Publisher | undefined): WayIn[] {
  const { menu, more } = frameOf(site, SEARCH_PAGE, publisher);
  const { about } = dictionaryOf(site.lang).search;
  return [...menu, ...more]
    .filter(({ href }) => href !== `${site.base}${SEARCH_PAGE}`)
    .map(({ text, href }) => {
      const words = about[href.slice(site.base.length)];
      return { text, href, ...(words === undefined ? {} : { about: words }) };
    });
}
