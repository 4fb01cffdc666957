import { expect, test, vi } from 'vitest';
import { sv } from '../../../src/i18n/sv/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { contentOf } from '../../fixtures/astro-content.ts';

vi.mock('astro:content', () => contentOf());
const { siteFor } = await import('../../../src/lib/site.ts');
const { waysIn } = await import('../../../src/views/search.ts');

test('every way into the portal says what it leads to, but for the portal itself and the search', () => {
  const ways = waysIn(siteFor(undefined, 'sv'), undefined);
  expect(ways.map(({ href }) => href)).not.toContain('/sok/');
  expect(ways.filter(({ about }) => about === undefined).map(({ href }) => href)).toEqual(['/']);
  expect(ways.find(({ href }) => href === '/bedragerier/')?.about).toBe(
    sv.search.about['/bedragerier/'],
  );
});

test('in English the ways lead to English pages, in English words', () => {
  const ways = waysIn(siteFor(undefined, 'en'), undefined);
  expect(ways.find(({ href }) => href === '/en/bedragerier/')?.about).toBe(
    en.search.about['/bedragerier/'],
  );
});

test('the two languages tell of the same ways', () => {
  expect(Object.keys(en.search.about)).toEqual(Object.keys(sv.search.about));
});
