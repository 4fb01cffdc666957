/**
 * After the build: the list of pages for search engines, with each page's languages, and where it lies in robots.txt.
 * Pages that ask not to be listed, all of a demonstration's among them, are not in it.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import XMLBuilder from 'fast-xml-builder';
import { parseElements, type Element } from '../gates/elements.ts';
import { listBuiltPages } from '../gates/pages.ts';

export const SITEMAP_FILE = 'sitemap.xml';
/**
 * Pages in one list. sitemaps.org allows 50,000 and 50 MiB; a page with a dozen languages takes a kilobyte or two.
 * A country has more pages, and then `sitemap.xml` is a list of lists.
 */
export const MOST_PAGES = 10_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** A page for search engines: its whole address, and those of the same page in each language. */
export interface ListedPage {
  loc: string;
  languages: { lang: string; address: string }[];
}

/**
 * Writes the list and names it in robots.txt, when the address of the site is known.
 * @param origin the address that residents use; without it nothing is written: a list must have whole addresses
 * @param most pages in one list
 */
export function writeSitemap(
  clientDir: string,
  origin: string | undefined,
  most = MOST_PAGES,
): void {
  if (origin === undefined) return;
  const pages = listBuiltPages(clientDir).flatMap(({ file }) => {
    const html = readFileSync(path.join(clientDir, file), 'utf8');
    // Of a country's pages no more than this fits in memory, and all that is asked about stands in the head.
    return listedPage(parseElements(html.slice(0, html.indexOf('</head>')))) ?? [];
  });
  if (pages.length === 0) return;
  const lists = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    toSitemap(pages.slice(index * most, (index + 1) * most)),
  );
  const whole = (file: string) => new URL(`/${file}`, origin).href;
  const [only, ...more] = lists;
  if (only !== undefined && more.length === 0) {
    writeFileSync(path.join(clientDir, SITEMAP_FILE), only);
  } else {
    const files = lists.map((_, index) => SITEMAP_FILE.replace('.', `-${index + 1}.`));
    for (const [index, file] of files.entries())
      writeFileSync(path.join(clientDir, file), lists[index] ?? '');
    writeFileSync(path.join(clientDir, SITEMAP_FILE), toListOfLists(files.map(whole)));
  }
  appendFileSync(path.join(clientDir, 'robots.txt'), `\nSitemap: ${whole(SITEMAP_FILE)}\n`);
}

/** The list as XML. */
export function toSitemap(pages: readonly ListedPage[]): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    urlset: {
      '@xmlns': NAMESPACE,
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: pages.map(({ loc, languages }) => ({
        loc,
        'xhtml:link': languages.map(({ lang, address }) => ({
          '@rel': 'alternate',
          '@hreflang': lang,
          '@href': address,
        })),
      })),
    },
  });
}

function toListOfLists(addresses: readonly string[]): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    sitemapindex: { '@xmlns': NAMESPACE, sitemap: addresses.map((loc) => ({ loc })) },
  });
}

/** What is said of a page; undefined where it may not be listed. It has a canonical address exactly when it may. */
export function listedPage(elements: readonly Element[]): ListedPage | undefined {
  const loc = canonicalOf(elements);
  if (loc === undefined || hasNoindex(elements)) return undefined;
  return { loc, languages: languagesOf(elements) };
}

function canonicalOf(elements: readonly Element[]): string | undefined {
  return elements.find(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical',
  )?.attributes['href'];
}

function hasNoindex(elements: readonly Element[]): boolean {
  return elements.some(
    ({ name, attributes }) =>
      name === 'meta' &&
      attributes['name'] === 'robots' &&
      (attributes['content'] ?? '').includes('noindex'),
  );
}

function languagesOf(elements: readonly Element[]): ListedPage['languages'] {
  return elements.flatMap(({ name, attributes: { rel, hreflang, href } }) =>
    name === 'link' && rel === 'alternate' && hreflang !== undefined && href !== undefined
      ? [{ lang: hreflang, address: href }]
      : [],
  );
}
