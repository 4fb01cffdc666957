/**
 * The types of page that there are: one for each file of src/pages that draws pages. Each is judged by the page of it
 * that is the largest, so that a new type is measured without being listed anywhere.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './pages.ts';

export interface PageType {
  /** The file below src/pages without its ending: `[...site]/tipsa/index`. */
  name: string;
  pages: BuiltPage[];
}

/** The route files of src/pages that can have pages, `[...site]/om.astro`, in order. */
export function routeFiles(pagesDir: string): string[] {
  return readdirSync(pagesDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.astro'))
    .toSorted();
}

/**
 * Sorts the pages by the file that drew them. A file without pages is left out: what it draws is drawn on demand.
 *
 * @param languages those that every page is in; others are a part of the address like any other
 * @throws when a page comes from no file
 */
export function pageTypes(
  pages: readonly BuiltPage[],
  routes: readonly string[],
  languages: readonly string[],
): PageType[] {
  const matchers = routes
    .map((file) => ({ name: file.replace(/\.astro$/, ''), ...matcherOf(file, languages) }))
    .toSorted((a, b) => b.fixed - a.fixed || a.free - b.free);
  const byName = Map.groupBy(pages, ({ address }) => {
    const found = matchers.find(({ pattern }) => pattern.test(address));
    if (!found) throw new Error(`${address} is drawn by no file of src/pages.`);
    return found.name;
  });
  return [...byName]
    .map(([name, own]) => ({ name, pages: own }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The languages that every page is in, as the start page names them. */
export function fullLanguages(pages: readonly BuiltPage[]): string[] {
  const start = pages.find(({ address }) => address === '/');
  const named = (start?.elements ?? []).flatMap(({ name, attributes }) =>
    name === 'link' ? (attributes['hreflang'] ?? []) : [],
  );
  return [...new Set(named)];
}

/** The Swedish pages of a type, or all where none is in Swedish. */
export function inSwedish({ pages }: PageType): BuiltPage[] {
  const swedish = pages.filter(({ html }) => /<html\b[^>]*\blang="sv"/.test(html));
  return swedish.length > 0 ? swedish : pages;
}

/** The Swedish page of the type with the most HTML. */
export function largestOf(type: PageType): BuiltPage {
  const [largest] = inSwedish(type).toSorted((a, b) => b.html.length - a.html.length);
  if (!largest) throw new Error(`${type.name} has no pages.`);
  return largest;
}

/** `fixed`: parts of the address that the file names itself; `free`: those that it takes as they come. */
function matcherOf(
  file: string,
  languages: readonly string[],
): { pattern: RegExp; fixed: number; free: number } {
  if (file === '404.astro') return { pattern: /^\/404\.html$/, fixed: 9, free: 0 };
  const parts = file
    .replace(/\.astro$/, '')
    .split('/')
    .filter((part) => part !== 'index');
  const pattern = parts
    .map((part) => {
      // The short name of a publisher is longer than the code of a language.
      if (part === '[...site]') return `(?:/[^/]{3,})?(?:/(?:${languages.join('|')}))?`;
      if (part === '[language]') return '/[a-z]{2}';
      if (part.startsWith('[...')) return '(?:/[^/]+)*';
      return part.startsWith('[') ? '/[^/]+' : `/${part}`;
    })
    .join('');
  const free = parts.filter((part) => part.startsWith('[')).length;
  return { pattern: new RegExp(`^${pattern}/$`), fixed: parts.length - free, free };
}
