import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, onTestFinished, test } from 'vitest';
import { writeSitemap } from '../../../../scripts/build/sitemap.ts';

const ORIGIN = 'https://trygghet.storby.se';
const listed = (address: string) => `<html><head>
  <link rel="canonical" href="${ORIGIN}${address}">
  <link rel="alternate" hreflang="sv" href="${ORIGIN}${address}">
  <link rel="alternate" hreflang="en" href="${ORIGIN}/en${address}">
  <link rel="alternate" type="application/atom+xml" href="/a.xml">
</head><body></body></html>`;
const UNLISTED = '<html><head><meta name="robots" content="noindex"></head><body></body></html>';

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'karta-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

test('every page that may be listed is there with its languages, and robots are told where', () => {
  const folder = site({
    'index.html': listed('/'),
    'a&b/index.html': listed('/a&amp;b/'),
    'hemlig/index.html': UNLISTED,
    'robots.txt': 'User-agent: *\n',
  });
  writeSitemap(folder, ORIGIN);
  const xml = read(folder, 'sitemap.xml');
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
    urlset: { url: { loc: string; 'xhtml:link': Record<string, string>[] }[] };
  };
  expect(urlset.url.map(({ loc }) => loc)).toEqual([`${ORIGIN}/a&b/`, `${ORIGIN}/`]);
  expect(urlset.url[1]?.['xhtml:link'].map((link) => link['@_href'])).toEqual([
    `${ORIGIN}/`,
    `${ORIGIN}/en/`,
  ]);
  expect(read(folder, 'robots.txt')).toBe(`User-agent: *\n\nSitemap: ${ORIGIN}/sitemap.xml\n`);
});

test('a site of demonstrations alone has no list', () => {
  const folder = site({ 'index.html': UNLISTED, 'robots.txt': 'User-agent: *\n' });
  writeSitemap(folder, ORIGIN);
  expect(existsSync(path.join(folder, 'sitemap.xml'))).toBe(false);
  expect(read(folder, 'robots.txt')).not.toContain('Sitemap');
});

test('without the address of the site no list is written', () => {
  const folder = site({ 'index.html': listed('/'), 'robots.txt': '' });
  writeSitemap(folder, undefined);
  expect(existsSync(path.join(folder, 'sitemap.xml'))).toBe(false);
});

test('more pages than one list may hold are in several, and the list names those', () => {
  const folder = site({
    'a/index.html': listed('/a/'),
    'b/index.html': listed('/b/'),
    'c/index.html': listed('/c/'),
    'robots.txt': '',
  });
  writeSitemap(folder, ORIGIN, 2);
  const parse = (file: string) => new XMLParser().parse(read(folder, file)) as unknown;
  expect(parse('sitemap.xml')).toMatchObject({
    sitemapindex: {
      sitemap: [{ loc: `${ORIGIN}/sitemap-1.xml` }, { loc: `${ORIGIN}/sitemap-2.xml` }],
    },
  });
  expect(parse('sitemap-1.xml')).toMatchObject({
    urlset: { url: [{ loc: `${ORIGIN}/a/` }, { loc: `${ORIGIN}/b/` }] },
  });
  expect(parse('sitemap-2.xml')).toMatchObject({ urlset: { url: { loc: `${ORIGIN}/c/` } } });
  expect(read(folder, 'robots.txt')).toBe(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
});
