/**
 * Promises of many publishers side by side, by theme. Never a ranking: promises differ in what they
 * promise and when, so the order is that of the alphabet, and what is invented stands last.
 */
import type { PriorityArea } from '../domain/promises/priority-area.ts';
import { THEMES, type Theme } from '../domain/promises/schema.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf, localeOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { href, rootSite, siteFor, type Site } from '../lib/site.ts';
import type { Link } from './frame.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';
import type { CommitmentView } from './commitments.ts';
import type { PromiseView } from './promises.ts';

/** The last part of a theme's address. Swedish, as every address. */
export const THEME_SLUGS: Readonly<Record<Theme, string>> = {
  'young-people': 'unga',
  fraud: 'bedragerier',
  traffic: 'trafik',
  narcotics: 'narkotika',
  'police-presence': 'synlig-polis',
  participation: 'delaktighet',
  'public-places': 'platser',
  violence: 'vald',
  'welfare-crime': 'valfardsbrott',
  'undue-influence': 'otillaten-paverkan',
  'parallel-structures': 'parallella-samhallsstrukturer',
  'school-safety': 'trygghet-i-skolan',
  'working-together': 'samverkan',
};

/** A publisher with its promises, as the loader finds them. */
export interface NetworkMember {
  publisher: Entry<Publisher>;
  promises: readonly PromiseView[];
}

export interface ThemeLink extends Link {
  theme: Theme;
  /** "4 delar från Aneby och Kungsör". */
  count: string;
}

export interface ThemePromise {
  promise: PromiseView;
  items: CommitmentView[];
}

export interface ThemeGroup {
  slug: string;
  name: string;
  href: string;
  /** What a reader must know of the publisher: that it is a demonstration, or invented. */
  mark?: string;
  promises: ThemePromise[];
}

export interface ThemePage {
  theme: Theme;
  title: string;
  lead: string;
  groups: ThemeGroup[];
  /** The language of the entries' own words, when the page speaks another. */
  entryLang: string;
  /** Demonstrations stay out of search engines, here too. */
  noindex: boolean;
}

/** Who is in the network: everyone on the portal; in an association itself and its members, and no one else. */
export function membersOf(
  publisher: Entry<Publisher> | undefined,
  all: readonly Entry<Publisher>[],
): Entry<Publisher>[] {
  if (publisher === undefined) return [...all];
  const own = new Set([publisher.slug, ...publisher.members.map((member) => member.publisher)]);
  return all.filter(({ slug }) => own.has(slug));
}

/** By the name, in the language's alphabet; invented ones last: nobody lives there. */
export function inNameOrder(members: readonly NetworkMember[], lang: string): NetworkMember[] {
  const collator = new Intl.Collator(localeOf(lang).intl);
  return [...members].sort(
    ({ publisher: a }, { publisher: b }) =>
      Number(a.invented) - Number(b.invented) || collator.compare(a.name, b.name),
  );
}

/** The themes that something is promised about, with what their pages hold, in alphabetical order. */
export function themeLinks(site: Site, members: readonly NetworkMember[]): ThemeLink[] {
  const { network: words } = dictionaryOf(site.lang);
  const collator = new Intl.Collator(localeOf(site.lang).intl);
  return themesIn(members)
    .map((theme) => {
      const groups = groupsOf(site, members, theme);
      const commitments = groups
        .flatMap(({ promises }) => promises)
        .reduce((sum, { items }) => sum + items.length, 0);
      return {
        theme,
        text: words.themes[theme].title,
        href: href(site, themePath(theme)),
        count: words.count(commitments, namesOf(groups, site.lang)),
      };
    })
    .sort((a, b) => collator.compare(a.text, b.text));
}

/** The themes that have a page: those that a commitment carries. */
export function themesIn(members: readonly NetworkMember[]): Theme[] {
  return THEMES.filter((theme) =>
    members.some(({ promises }) =>
      promises.some(({ entry }) => entry.commitments.some(({ themes }) => themes.includes(theme))),
    ),
  );
}

/** One theme: every publisher's commitments about it. */
export function themePage(site: Site, members: readonly NetworkMember[], theme: Theme): ThemePage {
  const { network: words } = dictionaryOf(site.lang);
  const groups = groupsOf(site, members, theme);
  const shown = members.filter(({ publisher }) =>
    groups.some(({ slug }) => slug === publisher.slug),
  );
  const foreign = groups
    .flatMap(({ promises }) => promises)
    .find(({ promise }) => promise.entry.lang !== site.lang);
  return {
    theme,
    title: words.themes[theme].title,
    lead: words.lead(words.themes[theme].inWords),
    groups,
    entryLang: foreign?.promise.entry.lang ?? site.lang,
    noindex: shown.some(({ publisher }) => publisher.demonstration),
  };
}

function groupsOf(site: Site, members: readonly NetworkMember[], theme: Theme): ThemeGroup[] {
  const { network: words } = dictionaryOf(site.lang);
  return inNameOrder(members, site.lang).flatMap(({ publisher, promises }) => {
    const about = promises.flatMap((promise) => {
      const items = promise.commitments.filter((_, index) =>
        promise.entry.commitments[index]?.themes.includes(theme),
      );
      return items.length > 0 ? [{ promise, items }] : [];
    });
    if (about.length === 0) return [];
    const mark = publisher.invented
      ? words.invented
      : publisher.demonstration
        ? words.demonstration
        : undefined;
    return [
      {
        slug: publisher.slug,
        name: publisher.name,
        href: href(siteFor(publisher.slug, site.lang), '/'),
        ...(mark === undefined ? {} : { mark }),
        promises: about,
      },
    ];
  });
}

/** "Aneby, Kungsör och Värnamo". */
function namesOf(groups: readonly ThemeGroup[], lang: string): string {
  const { and } = dictionaryOf(lang).promises.summary;
  const names = groups.map(({ name }) => name);
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
    : names.join('');
}

/** The address of a theme's page within a site. */
export function themePath(theme: Theme): string {
  return `/teman/${THEME_SLUGS[theme]}/`;
}

export interface ThemeTag {
  text: string;
  /** Missing where there is no one to stand beside: in a municipality's own build. */
  href?: string;
}

/** A commitment's themes; they lead to the page at the root of this build that shows it beside others. */
export function themeTags(
  themes: readonly Theme[],
  lang: string,
  root: 'portal' | Publisher['kind'],
): ThemeTag[] {
  const { network: words } = dictionaryOf(lang);
  return themes.map((theme) => ({
    text: words.themes[theme].title,
    ...(root === 'municipality' ? {} : { href: href(rootSite(lang), themePath(theme)) }),
  }));
}

export interface OwnThemes {
  title: string;
  links: (Link & { own: LanguageAttributes })[];
}

/** The themes that an association works with have pages of their own, as its priority areas. */
export function ownThemes(
  lang: string,
  { name, slug }: Entry<Publisher>,
  areas: readonly Entry<PriorityArea>[],
): OwnThemes {
  const themes = areas.filter(({ kind }) => kind === 'theme');
  return {
    title: dictionaryOf(lang).network.ownThemes(name),
    links: themes.map((area) => ({
      text: area.title,
      href: href(siteFor(slug, lang), `/prioriterade-omraden/${area.slug}/`),
      own: languageAttributes(area.lang, lang),
    })),
  };
}
