/** The links between neighbours in the chain, with titles and addresses, for the pages of both ends. */
import {
  CHAIN_KINDS,
  neighboursOf,
  type ChainContent,
  type ChainLink,
  type ChainNode,
} from '../domain/chain/chain.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { href, type Site } from '../lib/site.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';
import { commitmentPath, followUpPath, promisePath } from './promise-paths.ts';

/** A publisher's content with the links that were derived from it. */
export interface Chain {
  content: ChainContent;
  links: readonly ChainLink[];
}

export interface NeighbourLink {
  kind: string;
  text: string;
  href: string;
  own: LanguageAttributes;
}

export interface NeighbourGroup {
  title: string;
  links: NeighbourLink[];
}

/** What a thing builds on, what it led to and what is shown beside it; groups without a link are left out. */
export function neighbourGroups(site: Site, chain: Chain, self: ChainNode): NeighbourGroup[] {
  const { chain: words } = dictionaryOf(site.lang);
  const found = neighboursOf(chain.links, self);
  return [
    { title: words.before, links: linksTo(site, chain.content, found.before) },
    { title: words.after, links: linksTo(site, chain.content, found.after) },
    { title: words.next, links: linksTo(site, chain.content, found.next) },
    { title: words.beside, links: linksTo(site, chain.content, found.beside) },
  ].filter(({ links }) => links.length > 0);
}

/** In the order of the chain. What is not published (a follow-up dated ahead) has no page, and no link. */
function linksTo(site: Site, content: ChainContent, nodes: readonly ChainNode[]): NeighbourLink[] {
  return [...nodes]
    .sort((a, b) => CHAIN_KINDS.indexOf(a.kind) - CHAIN_KINDS.indexOf(b.kind))
    .flatMap((node) => linkTo(site, content, node) ?? []);
}

/** The link to a thing; nothing when the content does not hold it. */
export function linkTo(
  site: Site,
  content: ChainContent,
  node: ChainNode,
): NeighbourLink | undefined {
  const named = nameOf(content, node, site.lang);
  if (!named) return undefined;
  return {
    kind: dictionaryOf(site.lang).chain.kind[node.kind],
    text: named.title,
    href: href(site, pathOf(node)),
    own: languageAttributes(named.lang, site.lang),
  };
}

interface Name {
  title: string;
  lang: string;
}

function nameOf(content: ChainContent, node: ChainNode, lang: string): Name | undefined {
  const named = <T extends { slug: string }>(items: readonly T[]) =>
    items.find(({ slug }) => slug === node.slug);
  switch (node.kind) {
    case 'event':
      return named(content.events);
    case 'feedback':
      return named(content.feedback);
    case 'situation-report':
      return named(content.situationReports);
    case 'priority-area':
      return named(content.priorityAreas);
    case 'promise':
      return named(content.promises);
    case 'follow-up':
      return named(content.followUps);
    case 'statistics': {
      const table = named(content.statistics);
      const translated = table?.translations[lang];
      return translated ? { title: translated.title, lang } : table;
    }
    case 'commitment': {
      const promise = content.promises.find(({ slug }) => slug === node.promise);
      const commitment = promise?.commitments.find(({ id }) => id === node.slug);
      return promise && commitment && { title: commitment.title, lang: promise.lang };
    }
  }
}

/** The address of a thing within its site. */
function pathOf({ kind, slug, promise = '' }: ChainNode): string {
  switch (kind) {
    case 'event':
      return `/kalender/#${slug}`;
    case 'feedback':
      return `/det-har-horde-vi/#${slug}`;
    case 'situation-report':
      return `/lagesbild/${slug}/`;
    case 'statistics':
      return `/statistik/${slug}/`;
    case 'priority-area':
      return `/prioriterade-omraden/${slug}/`;
    case 'promise':
      return promisePath(slug);
    case 'commitment':
      return commitmentPath(promise, slug);
    case 'follow-up':
      return followUpPath(promise, slug);
  }
}
