/** Safety walks as their pages and the calendar show them. */
import type { Walk } from '../domain/walks/schema.ts';
import { formWordsOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDay } from '../lib/format.ts';
import { href, type Site } from '../lib/site.ts';
import { walkPath } from './forms/walk-form.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';

export interface WalkView {
  walk: Entry<Walk>;
  href: string;
  own: LanguageAttributes;
  stops: string;
  /** The days on which answers are taken, when they are limited. */
  open?: string;
}

export function walkView(walk: Entry<Walk>, site: Site): WalkView {
  const { walks: words } = formWordsOf(site.lang);
  const { from, to } = walk.open;
  const day = (date: string) => formatDay(date, site.lang);
  const open =
    from !== undefined && to !== undefined
      ? words.open(day(from), day(to))
      : from !== undefined
        ? words.openFrom(day(from))
        : to !== undefined
          ? words.openTo(day(to))
          : undefined;
  return {
    walk,
    href: href(site, walkPath(walk.slug)),
    own: languageAttributes(walk.lang, site.lang),
    stops: words.stops(walk.stops.length),
    ...(open === undefined ? {} : { open }),
  };
}
