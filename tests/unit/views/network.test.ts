import { describe, expect, test, vi } from 'vitest';
import type { Theme } from '../../../src/domain/promises/schema.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import { followUpOf, promiseOf, publisherOf } from '../../fixtures/promises.ts';

const publisher = (id: string, name: string, change = {}) => ({
  id,
  data: publisherOf({ name, shortName: name, invented: false, ...change }),
});
const promise = (id: string, themes: Theme[], title: string) => {
  const commitment = { id: 'del', title, themes };
  return {
    id,
    data: promiseOf({}, { publisher: id.split('/')[0] ?? '', commitments: [commitment] }),
  };
};

vi.mock('astro:content', () =>
  contentOf({
    publishers: [
      publisher('abisko', 'Abisko', { invented: true }),
      publisher('orust', 'Orust'),
      publisher('ale', 'Ale'),
      publisher('arvika', 'Årvika'),
      publisher('forbundet', 'Förbundet', {
        kind: 'association',
        members: [{ name: 'Ale', publisher: 'ale' }, { name: 'Tjörn' }],
      }),
    ],
    // The same last part of the address, with different words.
    promises: [
      promise('ale/2026', ['traffic'], 'Ales ord'),
      promise('orust/2026', ['traffic', 'fraud'], 'Orusts ord'),
      promise('arvika/2026', ['traffic'], 'Årvikas ord'),
      promise('abisko/2026', ['traffic'], 'Påhittade ord'),
      promise('forbundet/2026', ['narcotics'], 'Förbundets ord'),
    ],
    'follow-ups': [
      {
        id: 'orust/var',
        data: followUpOf({
          promise: 'orust/2026',
          date: '2026-06-01',
          covers: { from: '2026-01', to: '2026-05' },
          assessments: [{ commitment: 'del', delivery: 'partly', reason: 'Halva.' }],
        }),
      },
    ],
    'priority-areas': [
      {
        id: 'forbundet/skolan',
        data: { publisher: 'forbundet', kind: 'theme', title: 'Skolan', lang: 'sv', order: 1 },
      },
      {
        id: 'forbundet/torget',
        data: { publisher: 'forbundet', kind: 'place', title: 'Torget', lang: 'sv', order: 2 },
      },
    ],
  }),
);
const { loadThemeIndex, networkPaths, themePaths } =
  await import('../../../src/loaders/network.ts');
const { siteFor } = await import('../../../src/lib/site.ts');
const { themeTags } = await import('../../../src/views/network.ts');

async function pageAt(site: string | undefined, theme: string) {
  const found = (await themePaths()).find(
    ({ params }) => params.site === site && params.theme === theme,
  );
  return found?.props.page;
}
const wordsOf = (page: Awaited<ReturnType<typeof pageAt>>) =>
  page?.groups.map(({ name, promises }) => [
    name,
    ...promises.flatMap(({ items }) => items.map(({ title }) => title)),
  ]);

describe('promises side by side', () => {
  test('given the portal, then everyone’s are there by name, å after o, what is invented last', async () => {
    expect(wordsOf(await pageAt(undefined, 'trafik'))).toEqual([
      ['Ale', 'Ales ord'],
      ['Orust', 'Orusts ord'],
      ['Årvika', 'Årvikas ord'],
      ['Abisko', 'Påhittade ord'],
    ]);
  });

  test('given an association, then its members and itself are there, and no one else', async () => {
    expect(wordsOf(await pageAt('forbundet', 'trafik'))).toEqual([['Ale', 'Ales ord']]);
    expect(wordsOf(await pageAt('forbundet', 'narkotika'))).toEqual([
      ['Förbundet', 'Förbundets ord'],
    ]);
    expect(await pageAt('forbundet', 'bedragerier')).toBeUndefined();
  });

  test('given two publishers with the same slug, then each has its own words, status and address', async () => {
    const groups = (await pageAt(undefined, 'trafik'))?.groups ?? [];
    const seen = groups
      .slice(0, 2)
      .flatMap(({ promises }) =>
        promises.map(({ promise: { href }, items }) => [href, items[0]?.title, items[0]?.status]),
      );
    expect(seen).toEqual([
      ['/ale/medborgarloften/2026/', 'Ales ord', 'cannot-tell'],
      ['/orust/medborgarloften/2026/', 'Orusts ord', 'partly'],
    ]);
  });

  test('given what is invented or a demonstration, then it says so and search engines are kept out', async () => {
    const page = await pageAt(undefined, 'trafik');
    expect(page?.groups.map(({ mark }) => mark)).toEqual([
      ...Array<string>(3).fill('Demonstration på öppna källor'),
      'Påhittad',
    ]);
    expect(page?.noindex).toBe(true);
  });

  test('given a page in English, then it knows in which language the promises are', async () => {
    expect(await pageAt('en', 'trafik')).toMatchObject({ entryLang: 'sv', title: 'Traffic' });
  });
});

describe('the themes to choose from', () => {
  test('given the portal, then each theme with a promise is there by name with its count', async () => {
    const { links } = await loadThemeIndex(siteFor(undefined, 'sv'));
    expect(links.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['Bedrägerier', '/teman/bedragerier/', '1 del från Orust'],
      ['Narkotika och droger', '/teman/narkotika/', '1 del från Förbundet'],
      ['Trafik', '/teman/trafik/', '4 delar från Ale, Orust, Årvika och Abisko'],
    ]);
  });

  test('given an association’s own themes, then their pages are linked, its places not', async () => {
    const { own } = await loadThemeIndex(siteFor('forbundet', 'en'));
    expect(own.map(({ links }) => links)).toEqual([
      [{ text: 'Skolan', href: '/forbundet/en/prioriterade-omraden/skolan/', own: { lang: 'sv' } }],
    ]);
  });

  test('given the sites of a build, then the portal and associations have themes', async () => {
    expect((await networkPaths()).map(({ params }) => params.site)).toEqual([
      undefined,
      'en',
      'forbundet',
      'forbundet/en',
    ]);
  });

  test('given a commitment’s themes, then they lead to the others, except in a municipality’s own build', () => {
    expect(themeTags(['traffic'], 'en', 'portal')).toEqual([
      { text: 'Traffic', href: '/en/teman/trafik/' },
    ]);
    expect(themeTags(['traffic'], 'sv', 'municipality')).toEqual([{ text: 'Trafik' }]);
  });
});
