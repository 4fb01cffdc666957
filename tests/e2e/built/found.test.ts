/** Being found and reused: what search engines, readers of feeds, telephones and other web sites take from the built files. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { listedPage, toSitemap } from '../../../scripts/build/sitemap.ts';
import type { BuiltPage } from '../../../scripts/gates/pages.ts';
import { CLIENT_DIR, pages } from './pages.ts';

const ORIGIN = 'http://localhost:4321';

/** The built file of an address, whole or not. */
function fileOf(address: string): string {
  const name = decodeURI(new URL(address, ORIGIN).pathname);
  return path.join(CLIENT_DIR, name.endsWith('/') ? `${name}index.html` : name);
}

function meta({ elements }: BuiltPage, key: string): string | undefined {
  return elements.find(
    ({ name, attributes }) =>
      name === 'meta' && (attributes['property'] === key || attributes['name'] === key),
  )?.attributes['content'];
}

/** Addresses of `<link>` elements. */
function links({ elements }: BuiltPage, wanted: Readonly<Record<string, string>>): string[] {
  return elements
    .filter(
      ({ name, attributes }) =>
        name === 'link' &&
        Object.entries(wanted).every(([key, value]) => attributes[key] === value),
    )
    .map(({ attributes }) => attributes['href'] ?? '');
}

const framed = pages.filter(({ address }) => address.includes('/inbaddat/'));
/** Pages for people: not the cards in other sites' frames, not the desk and the components. */
const read = pages.filter(
  ({ address }) => !/\/inbaddat\/|\/handlaggning\/$|^\/komponenter\//.test(address),
);

describe('when a link is shared', () => {
  test('every page has a title and a picture to show', () => {
    const without = read.filter((page) => !meta(page, 'og:title') || !meta(page, 'og:image'));
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('every picture is there, and has the size that is asked for', async () => {
    const pictures = new Set(read.map((page) => meta(page, 'og:image') ?? ''));
    expect(pictures.size).toBeGreaterThan(5);
    for (const picture of pictures) {
      const { width, height } = await sharp(fileOf(picture)).metadata();
      expect([picture, width, height]).toEqual([picture, 1200, 630]);
    }
  });
});

describe('for search engines', () => {
  test('a page has either a whole canonical address or asks not to be listed', () => {
    const unclear = read.filter((page) => {
      const canonical = links(page, { rel: 'canonical' });
      const asksNot = (meta(page, 'robots') ?? '').includes('noindex');
      return asksNot
        ? canonical.length > 0
        : canonical.length !== 1 || canonical[0] !== new URL(page.address, ORIGIN).href;
    });
    expect(unclear.map(({ address }) => address)).toEqual([]);
  });

  test('the list of pages is valid, and has every page that may be listed with its languages', () => {
    const listed = pages.flatMap(({ elements }) => listedPage(elements) ?? []);
    expect(listed.length).toBeGreaterThan(50);
    const xml = toSitemap(listed);
    expect(SyntaxValidator.validate(xml)).toBe(true);
    const { urlset } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      xml,
    ) as { urlset: { url: { loc: string; 'xhtml:link': { href: string }[] }[] } };
    const addresses = new Set(urlset.url.map(({ loc }) => loc));
    expect(addresses.size).toBe(listed.length);
    for (const { loc, 'xhtml:link': others } of urlset.url) {
      expect(existsSync(fileOf(loc)), loc).toBe(true);
      for (const { href } of others) expect(existsSync(fileOf(href)), href).toBe(true);
      expect(others.map(({ href }) => href)).toContain(loc);
    }
  });

  test('robots.txt keeps them from forms and desk, and from nothing that is to be read', () => {
    const text = readFileSync(path.join(CLIENT_DIR, 'robots.txt'), 'utf8');
    expect(text).toMatch(/^User-agent: \*$/m);
    const refused = [...text.matchAll(/^Disallow: (\S+)$/gm)].map(([, rule = '']) => rule);
    const patterns = refused.map(
      (rule) => new RegExp(`^${rule.replaceAll('*', '.*').replaceAll('?', '\\?')}`),
    );
    const isRefused = (address: string) => patterns.some((pattern) => pattern.test(address));
    for (const address of ['/f/varnamo-tips', '/varnamo/handlaggning/', '/admin/varnamo/'])
      expect(isRefused(address), address).toBe(true);
    expect(read.filter(({ address }) => isRefused(address))).toEqual([]);
  });

  test('what is said as data is JSON by schema.org, with whole addresses, and never of a demonstration', () => {
    const blocks = pages.flatMap((page) =>
      page.elements
        .filter(
          ({ name, attributes }) =>
            name === 'script' && attributes['type'] === 'application/ld+json',
        )
        .map(({ text }) => ({ page, data: JSON.parse(text) as Record<string, unknown> })),
    );
    expect(blocks.length).toBeGreaterThan(5);
    for (const { page, data } of blocks) {
      expect(data['@context']).toBe('https://schema.org');
      expect(data['@type']).toMatch(/^(?:Dataset|Event|GovernmentOrganization|WebSite)$/);
      expect(URL.canParse(String(data['url'])), page.address).toBe(true);
      expect(listedPage(page.elements), page.address).toBeDefined();
    }
  });

  test('a set of figures names files that are there', () => {
    const files = pages.flatMap(({ html }) =>
      [...html.matchAll(/"contentUrl":"([^"]+)"/g)].map(([, address = '']) => address),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(existsSync(fileOf(file)), file).toBe(true);
  });
});

describe('to follow', () => {
  const feeds = [
    ...new Set(pages.flatMap((page) => links(page, { type: 'application/atom+xml' }))),
  ];

  test('the pages name feeds, and each is one', () => {
    expect(feeds.length).toBeGreaterThan(10);
    for (const feed of feeds) {
      const xml = readFileSync(fileOf(feed), 'utf8');
      expect(SyntaxValidator.validate(xml), feed).toBe(true);
      const { feed: root } = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
        feed?: { id?: string; title?: unknown; updated?: string };
      };
      expect(root?.id, feed).toMatch(/^tag:/);
      expect(root?.title, feed).toBeDefined();
      expect(Date.parse(root?.updated ?? ''), feed).not.toBeNaN();
    }
  });

  test('the code to paste shows a card that is there, and a card leads back to its page', () => {
    const pasted = pages
      .filter(({ address }) => /\/folj\/$/.test(address))
      .flatMap(({ elements }) =>
        elements
          .filter(({ name }) => name === 'code' || name === 'textarea' || name === 'pre')
          .flatMap(({ text }) => [...text.matchAll(/src="([^"]+)"/g)].map(([, src = '']) => src)),
      );
    expect(pasted.length).toBeGreaterThan(3);
    for (const address of pasted) expect(existsSync(fileOf(address)), address).toBe(true);
    expect(framed.length).toBeGreaterThan(3);
    for (const { address, elements } of framed) {
      // Its languages stay in the frame; the way to the promise leaves it.
      const out = elements.filter(
        ({ name, attributes }) => name === 'a' && attributes['hreflang'] === undefined,
      );
      expect(out.length, address).toBeGreaterThan(0);
      // Without it the page would open within the other site's frame.
      for (const { attributes } of out)
        expect([address, attributes['target']]).toEqual([address, '_top']);
    }
  });
});

test('the telephone’s home screen has a name and icons of the sizes that are said', async () => {
  const manifest = JSON.parse(readFileSync(path.join(CLIENT_DIR, 'site.webmanifest'), 'utf8')) as {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.name).toBeTruthy();
  expect(existsSync(fileOf(manifest.start_url))).toBe(true);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(fileOf(src)).metadata();
    if (sizes !== 'any') expect([src, `${width}x${height}`]).toEqual([src, sizes]);
  }
  const without = read.filter((page) => links(page, { rel: 'manifest' }).length !== 1);
  expect(without.map(({ address }) => address)).toEqual([]);
});
