import { describe, expect, test, vi } from 'vitest';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import { publisherOf } from '../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());
const { frameOf } = await import('../../../src/views/frame.ts');
const { siteFor } = await import('../../../src/lib/site.ts');

const invented = publisherOf();
const known = publisherOf({ name: 'Värnamo kommun', shortName: 'Värnamo', invented: false });
const real = publisherOf({ demonstration: false, invented: false });
const frame = (path: string, lang = 'sv', publisher = known) =>
  frameOf(siteFor('varnamo', lang), path, publisher);

describe('the frame around a page', () => {
  test('given any page, then fraud help is one step away, in the page’s language', () => {
    expect(frame('/om/').fraud.href).toBe('/varnamo/bedragerier/');
    expect(frame('/om/', 'en').fraud.href).toBe('/varnamo/en/bedragerier/');
    expect(frameOf(siteFor(undefined, 'sv'), '/', undefined).fraud.href).toBe('/bedragerier/');
  });

  test('given a page, then the language switch leads to the same page in every language', () => {
    const { languages } = frame('/medborgarloften/2024/', 'en');
    expect(languages.map(({ code, href, current }) => [code, href, current])).toEqual([
      ['sv', '/varnamo/medborgarloften/2024/', false],
      ['en', '/varnamo/en/medborgarloften/2024/', true],
    ]);
    expect(languages.map(({ name }) => name)).toEqual(['Svenska', 'English']);
  });

  test.each([
    ['the page itself', '/tipsa/', ['/varnamo/tipsa/']],
    ['a page below it', '/medborgarloften/2024/', ['/varnamo/medborgarloften/']],
    ['the start page', '/', []],
    ['a page that is not in the menu', '/404/', []],
  ])('given %s, then the menu marks where the reader is', (_what, path, marked) => {
    const { menu, more } = frame(path);
    expect([...menu, ...more].flatMap(({ href, current }) => (current ? [href] : []))).toEqual(
      marked,
    );
  });

  test('given the portal, then its menu is its own and there is no way up', () => {
    const portal = frameOf(siteFor(undefined, 'sv'), '/', undefined);
    expect(portal.menu.map(({ href }) => href)).toEqual([
      '/',
      '/teman/',
      '/statistik/',
      '/bedragerier/',
      '/sok/',
    ]);
    expect(portal).toMatchObject({ name: 'Trygghetslöftet', portal: undefined, noindex: false });
    expect(frame('/').portal?.href).toBe('/');
    expect(frame('/', 'en').portal?.href).toBe('/en/');
  });

  test('given an association, then its menu leads to its themes, and a municipality’s does not', () => {
    const association = publisherOf({ kind: 'association', members: [{ name: 'Ale kommun' }] });
    const themes = (of: typeof known) =>
      frame('/', 'sv', of).more.some(({ href }) => href === '/varnamo/teman/');
    expect([themes(association), themes(known)]).toEqual([true, false]);
  });

  test('given any link of the frame, then it stays on the site and ends with a slash', () => {
    for (const lang of LOCALE_CODES) {
      const { menu, more, home } = frame('/', lang);
      for (const href of [home, ...[...menu, ...more].map((link) => link.href)]) {
        expect(href).toMatch(
          lang === 'sv' ? /^\/varnamo\/([a-z-]+\/)?$/ : /^\/varnamo\/en\/([a-z-]+\/)?$/,
        );
      }
    }
  });
});

describe('demonstrations', () => {
  test.each([
    ['a real name on public facts', known, true, /öppna källor.*Värnamo kommun/],
    ['an invented municipality', invented, true, /Exempelkommun finns inte.*påhittat/],
  ])(
    'given %s, then every page says so and stays out of search engines',
    (_what, publisher, noindex, text) => {
      const found = frame('/', 'sv', publisher);
      expect(found.demonstration?.text).toMatch(text);
      expect(found.noindex).toBe(noindex);
    },
  );

  test('given a municipality’s own site, then it says nothing of the kind', () => {
    expect(frame('/', 'sv', real)).toMatchObject({ demonstration: undefined, noindex: false });
  });
});

test('the foot says when the site was built, by the Swedish calendar', () => {
  expect(frame('/').built).toBe('Sidan byggdes 21 november 2026.');
  expect(frame('/', 'en').built).toBe('This site was built on 21 November 2026.');
});
