/** The frame around every page: name, menu, languages, demonstration notice, foot. */
import type { Publisher } from '../domain/publishers/schema.ts';
import { SEARCH_PAGE } from '../domain/search/address.ts';
import { dictionaryOf, LOCALE_CODES, localeOf } from '../i18n/locales.ts';
import { formatDate, oncePerLanguage } from '../lib/format.ts';
import { href, inLanguage, hasPortal, siteFor, type Site } from '../lib/site.ts';
import { dayOf } from '../domain/calendar/days.ts';

export interface Link {
  text: string;
  href: string;
  current?: boolean;
}

export interface LanguageLink {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  href: string;
  current: boolean;
  /** False where the language lacks this page, and the link leads to the nearest that it has. */
  samePage: boolean;
}

export interface Frame {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The publisher's short name, or the product's on the portal. */
  name: string;
  home: string;
  menu: Link[];
  more: Link[];
  fraud: Link;
  languages: LanguageLink[];
  portal: Link | undefined;
  demonstration: { title: string; text: string } | undefined;
  /** Demonstrations stay out of search engines: they are not the municipality's own pages. */
  noindex: boolean;
  built: string;
}

/** A page in the languages that the whole site has. */
export function fullLanguages(site: Site, path: string): LanguageLink[] {
  return LOCALE_CODES.map((code) => ({
    code,
    name: localeOf(code).name,
    dir: localeOf(code).dir,
    href: inLanguage(site, code, path),
    current: code === site.lang,
    samePage: true,
  }));
}

/**
 * The frame of a page. `path` is the page's address within its site, `/tipsa/`; `more` the languages that
 * fraud help has besides those of the whole site.
 */
export function frameOf(
  site: Site,
  path: string,
  publisher: Publisher | undefined,
  more: readonly LanguageLink[] = [],
): Frame {
  const locale = localeOf(site.lang);
  const { site: words } = locale.dictionary;
  const link = (to: string, text: string): Link => ({
    text,
    href: href(site, to),
    ...(path === to || (to !== '/' && path.startsWith(to)) ? { current: true } : {}),
  });
  const own = publisher !== undefined;
  const themes = link('/teman/', locale.dictionary.network.nav);
  return {
    lang: site.lang,
    dir: locale.dir,
    name: publisher?.shortName ?? words.brand,
    home: href(site, '/'),
    menu: own
      ? [
          link('/medborgarloften/', words.nav.promises),
          link('/sa-gar-det/', words.nav.progress),
          link('/statistik/', words.nav.statistics),
          link('/bedragerier/', words.nav.fraud),
          link('/tipsa/', words.nav.tips),
          link('/det-har-horde-vi/', words.nav.feedback),
          link(SEARCH_PAGE, locale.dictionary.search.nav),
        ]
      : [
          link('/', words.portal.choose),
          themes,
          link('/statistik/', words.nav.statistics),
          link('/bedragerier/', words.nav.fraud),
          link(SEARCH_PAGE, locale.dictionary.search.nav),
        ],
    more: [
      ...(own
        ? [
            link('/prioriterade-omraden/', words.nav.areas),
            ...(publisher.kind === 'association' ? [themes] : []),
            link('/lagesbild/', locale.dictionary.lagesbild.title),
            link('/kalender/', words.nav.calendar),
            ...(publisher.kind === 'municipality'
              ? [link('/dialog/', locale.dictionary.dialogues.title)]
              : []),
            link('/folj/', locale.dictionary.follow.title),
            link('/sa-arbetar-vi/', words.nav.methods),
          ]
        : []),
      link('/oppna-data/', locale.dictionary.openData.title),
      link('/om/', words.nav.about),
      link('/personuppgifter/', words.nav.privacy),
      link('/tillganglighet/', words.nav.accessibility),
    ],
    fraud: link('/bedragerier/', words.fraudNow),
    languages: [...fullLanguages(site, path), ...more],
    portal:
      own && hasPortal
        ? { text: words.allPublishers, href: href(siteFor(undefined, site.lang), '/') }
        : undefined,
    demonstration: demonstrationNotice(site.lang, publisher),
    noindex: publisher?.demonstration ?? false,
    built: builtOn(site.lang),
  };
}

/** The foot of every page says it. */
const builtOn = oncePerLanguage((lang) =>
  dictionaryOf(lang).site.footer.built(formatDate(dayOf(new Date(__BUILD__.now)), lang)),
);

function demonstrationNotice(
  lang: string,
  publisher: Publisher | undefined,
): Frame['demonstration'] {
  const { demonstration: words } = dictionaryOf(lang).site;
  if (!publisher) return undefined;
  if (!publisher.demonstration) return undefined;
  const text = publisher.invented ? words.invented(publisher.name) : words.real(publisher.name);
  return { title: words.title, text };
}
