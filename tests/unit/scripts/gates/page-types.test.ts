import { expect, test } from 'vitest';
import { largestOf, pageTypes } from '../../../../scripts/gates/page-types.ts';
import { page } from './page.ts';

const ROUTES = [
  '404.astro',
  '[...site]/index.astro',
  '[...site]/om.astro',
  '[...site]/bedragerier/index.astro',
  '[...site]/bedragerier/[situation].astro',
  '[...site]/bedragerier/kort/index.astro',
  '[...site]/[language]/bedragerier/index.astro',
  '[...site]/medborgarloften/[slug]/[commitment].astro',
];

const namesOf = (addresses: readonly string[]) =>
  Object.fromEntries(
    pageTypes(
      addresses.map((address) => page(address, '<html lang="sv"></html>')),
      ROUTES,
      ['sv', 'en'],
    ).map(({ name, pages }) => [name, pages.map(({ address }) => address)]),
  );

test('a page belongs to the file that names most of its address', () => {
  expect(
    namesOf([
      '/',
      '/varnamo/',
      '/varnamo/en/',
      '/404.html',
      '/varnamo/om/',
      '/bedragerier/',
      '/varnamo/bedragerier/nagon-ringer/',
      '/varnamo/en/bedragerier/kort/',
      '/varnamo/fi/bedragerier/',
      '/fi/bedragerier/',
      '/varnamo/medborgarloften/2024/bedragerier/',
    ]),
  ).toEqual({
    '404': ['/404.html'],
    '[...site]/[language]/bedragerier/index': ['/varnamo/fi/bedragerier/', '/fi/bedragerier/'],
    '[...site]/medborgarloften/[slug]/[commitment]': ['/varnamo/medborgarloften/2024/bedragerier/'],
    '[...site]/bedragerier/[situation]': ['/varnamo/bedragerier/nagon-ringer/'],
    '[...site]/bedragerier/index': ['/bedragerier/'],
    '[...site]/bedragerier/kort/index': ['/varnamo/en/bedragerier/kort/'],
    '[...site]/index': ['/', '/varnamo/', '/varnamo/en/'],
    '[...site]/om': ['/varnamo/om/'],
  });
});

test('a page that no file draws is told', () => {
  expect(() => namesOf(['/varnamo/okand/del/sida/'])).toThrow('/varnamo/okand/del/sida/');
});

test('a type is judged by its largest page in Swedish', () => {
  const pages = [
    page('/aneby/om/', '<html lang="sv"><p>a</p></html>'),
    page('/varnamo/om/', '<html lang="sv"><p>a longer text</p></html>'),
    page('/varnamo/en/om/', '<html lang="en"><p>the longest text of all of them</p></html>'),
  ];
  expect(pageTypes(pages, ROUTES, ['sv', 'en']).map((type) => largestOf(type).address)).toEqual([
    '/varnamo/om/',
  ]);
});
