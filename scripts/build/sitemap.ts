/**
 * After the build: the list of pages for search engines, with each page's languages, and where it lies in robots.txt.
 * Pages that ask not to be listed, all of a demonstration's among them, are not in it.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import XMLBuilder from 'fast-xml-builder';
import { readBuiltPages, type BuiltPage } from '../gates/pages.ts';

export const SITEMAP_FILE = 'sitemap.xml';
/** The most that one list may hold, by sitemaps.org. */
export const MOST_PAGES = 50_000;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * Writes the list and names it in robots.txt, when the address of the site is known.
 * @param origin the address that residents use; without it nothing is written: a list must have whole addresses
 */
export function writeSitemap(clientDir: string, origin: string | undefined): void {
  if (origin === undefined) return;
  const pages = readBuiltPages(clientDir).filter(isListed);
  if (pages.length === 0) return;
  writeFileSync(path.join(clientDir, SITEMAP_FILE), toSitemap(pages));
  const address = new URL(`/${SITEMAP_FILE}`, origin).href;
  appendFileSync(path.join(clientDir, 'robots.txt'), `\nSitemap: ${address}\n`);
}

/** The list as XML. @throws Error when there are more pages than one list may hold */
export function toSitemap(pages: readonly BuiltPage[]): string {
  if (pages.length > MOST_PAGES) {
    throw new Error(`${pages.length} sidor är fler än ${MOST_PAGES}, som ryms i en sitemap.xml.`);
  }
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: pages.map((page) => ({
        loc: canonicalOf(page),
        'xhtml:link': languagesOf(page).map(({ lang, address }) => ({
          '@rel': 'alternate',
          '@hreflang': lang,
          '@href': address,
        })),
      })),
    },
  });
}

/** A page has a canonical address exactly when it may be listed. */
export function isListed(page: BuiltPage): boolean {
  return canonicalOf(page) !== undefined && !hasNoindex(page);
}

function canonicalOf({ elements }: BuiltPage): string | undefined {
  return elements.find(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical',
  )?.attributes['href'];
}

function hasNoindex({ elements }: BuiltPage): boolean {
  return elements.some(
    ({ name, attributes }) =>
      name === 'meta' &&
      attributes['name'] === 'robots' &&
      (attributes['content'] ?? '').includes('noindex'),
  );
}

function languagesOf({ elements }: BuiltPage): { lang: string; address: string }[] {
  return elements.flatMap(({ name, attributes: { rel, hreflang, href } }) =>
    name === 'link' && rel === 'alternate' && hreflang !== undefined && href !== undefined
      ? [{ lang: hreflang, address: href }]
      : [],
  );
}
