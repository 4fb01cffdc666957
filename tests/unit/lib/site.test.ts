import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../fixtures/astro-content.ts';
import { publisherOf } from '../../fixtures/promises.ts';

vi.mock('astro:content', () => {
  const members = [{ name: 'Ale kommun' }];
  return contentOf({
    publishers: [
      { id: 'varnamo', data: publisherOf() },
      { id: 'forbundet', data: publisherOf({ kind: 'association', members }) },
    ],
  });
});

const { href, inLanguage, municipalityPaths, publisherPaths, rootSite, sitePaths, siteFor } =
  await import('../../../src/lib/site.ts');

describe('addresses in a build of all publishers', () => {
  test.each([
    ['the portal in Swedish', undefined, 'sv', '/om/'],
    ['the portal in English', undefined, 'en', '/en/om/'],
    ['a publisher in Swedish', 'varnamo', 'sv', '/varnamo/om/'],
    ['a publisher in English', 'varnamo', 'en', '/varnamo/en/om/'],
  ])('given %s, then a page lies under its base', (_what, publisher, lang, address) => {
    expect(href(siteFor(publisher, lang), '/om/')).toBe(address);
  });

  test('given a page, then the language switch leads to the same page and back', () => {
    const site = siteFor('varnamo', 'sv');
    expect(inLanguage(site, 'en', '/tipsa/')).toBe('/varnamo/en/tipsa/');
    expect(inLanguage(siteFor('varnamo', 'en'), 'sv', '/tipsa/')).toBe('/varnamo/tipsa/');
    expect(inLanguage(site, 'sv', '/tipsa/')).toBe(href(site, '/tipsa/'));
  });

  test('given the root, then it is the portal', () => {
    expect(rootSite('en')).toEqual({ publisher: undefined, lang: 'en', base: '/en' });
  });
});

describe('the paths that are built', () => {
  test('given two publishers and two languages, then every page has its own path once', async () => {
    const paths = (await sitePaths()).map(({ params }) => params.site);
    expect(paths).toEqual([
      ...[undefined, 'en'],
      ...['forbundet', 'forbundet/en', 'varnamo', 'varnamo/en'],
    ]);
    expect((await publisherPaths()).map(({ props }) => props.publisher)).toEqual([
      ...['forbundet', 'forbundet', 'varnamo', 'varnamo'],
    ]);
  });

  test('given an association, then it has no page that only municipalities have', async () => {
    expect((await municipalityPaths()).map(({ params }) => params.site)).toEqual([
      ...['varnamo', 'varnamo/en'],
    ]);
  });
});
