import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../fixtures/astro-content.ts';
import { followUpOf, promiseOf, publisherOf } from '../../fixtures/promises.ts';

vi.mock('astro:content', () => {
  const guide = (id: string, group: string, order: number, more: object = {}) => {
    const [lang, situation] = id.split('/');
    return { id, data: { lang, situation, group, order, ...more } };
  };
  const easy = { parts: [] };
  return contentOf({
    publishers: [
      { id: 'kungsor', data: publisherOf({ name: 'Kungsörs kommun' }) },
      { id: 'aneby', data: publisherOf({ name: 'Aneby kommun' }) },
    ],
    promises: [
      { id: 'kungsor/2024', data: promiseOf({}, { publisher: 'kungsor', title: 'Kungsörs' }) },
      { id: 'aneby/2024', data: promiseOf({}, { publisher: 'aneby', title: 'Anebys' }) },
    ],
    'follow-ups': [
      { id: 'kungsor/var', data: followUpOf({ promise: 'kungsor/2024', title: 'Kungsörs vår' }) },
      { id: 'aneby/var', data: followUpOf({ promise: 'aneby/2024', title: 'Anebys vår' }) },
    ],
    statistics: [
      { id: 'kungsor/b', data: { publisher: 'kungsor' } },
      { id: 'kungsor/a', data: { publisher: 'kungsor' } },
      { id: 'aneby/a', data: { publisher: 'aneby' } },
    ],
    feedback: [
      { id: 'kungsor/old', data: { publisher: 'kungsor', date: '2022' } },
      { id: 'kungsor/new', data: { publisher: 'kungsor', date: '2024-03' } },
    ],
    'fraud-guides': [
      guide('sv/anhorig', 'helping', 1),
      guide('sv/dorr', 'now', 3, { easy }),
      guide('sv/ringer', 'now', 1, { easy }),
      guide('en/ringer', 'now', 1),
      guide('en/dorr', 'now', 3, { easy }),
      guide('en/extra', 'now', 0),
    ],
    'fraud-after': [
      { id: 'en', data: { lang: 'en' } },
      { id: 'sv', data: { lang: 'sv' } },
    ],
  });
});

const {
  afterFraudIn,
  easyFraudGuidesIn,
  feedbackOf,
  followUpsOf,
  fraudGuidesIn,
  otherFraudGuides,
  promisesOf,
  publisherBySlug,
  publishersOfBuild,
  statisticsNamed,
} = await import('../../../src/lib/content.ts');

describe('what belongs to a publisher', () => {
  test('given two publishers with a promise of the same name, then each has its own, with its own follow-up', async () => {
    for (const [publisher, title] of [
      ['kungsor', 'Kungsörs'],
      ['aneby', 'Anebys'],
    ] as const) {
      const [promise, ...more] = await promisesOf(publisher);
      expect(more).toEqual([]);
      expect(promise).toMatchObject({ id: `${publisher}/2024`, slug: '2024', title });
      const followUps = await followUpsOf(promise?.id ?? '');
      expect(followUps.map((followUp) => followUp.title)).toEqual([`${title} vår`]);
    }
  });

  test('given the short name alone, then no follow-up answers to it', async () => {
    expect(await followUpsOf('2024')).toEqual([]);
  });

  test('given tables by name, then they come in the order asked for, and only the publisher’s own', async () => {
    const tables = await statisticsNamed('kungsor', ['b', 'nej', 'a']);
    expect(tables.map(({ id }) => id)).toEqual(['kungsor/b', 'kungsor/a']);
  });

  test('given feedback, then the newest comes first', async () => {
    expect((await feedbackOf('kungsor')).map(({ slug }) => slug)).toEqual(['new', 'old']);
  });
});

describe('the publishers of a build', () => {
  test('given a build of all, then all are there, in order', async () => {
    expect((await publishersOfBuild()).map(({ slug }) => slug)).toEqual(['aneby', 'kungsor']);
  });

  test('given a name that nobody has, then the build stops and says which', async () => {
    await expect(publisherBySlug('atlantis')).rejects.toThrow('atlantis');
  });
});

describe('fraud help in a language', () => {
  test('given a situation that is not translated, then it is given in Swedish; the most urgent comes first', async () => {
    const ids = async (lang: string) => (await fraudGuidesIn(lang)).map(({ id }) => id);
    expect(await ids('sv')).toEqual(['sv/ringer', 'sv/dorr', 'sv/anhorig']);
    expect(await ids('en')).toEqual(['en/ringer', 'en/dorr', 'sv/anhorig']);
    expect(await ids('fi')).toEqual(['sv/ringer', 'sv/dorr', 'sv/anhorig']);
  });

  test('given a situation in view, then the others are the others', async () => {
    expect((await otherFraudGuides('en', 'ringer')).map(({ id }) => id)).toEqual([
      'en/dorr',
      'sv/anhorig',
    ]);
  });

  test('given a translation without an easy version, then the easy Swedish one stands in', async () => {
    const ids = async (lang: string) => (await easyFraudGuidesIn(lang)).map(({ id }) => id);
    expect(await ids('sv')).toEqual(['sv/ringer', 'sv/dorr']);
    expect(await ids('en')).toEqual(['sv/ringer', 'en/dorr']);
  });

  test('given a language without a list for afterwards, then it is the Swedish one', async () => {
    expect((await afterFraudIn('en')).lang).toBe('en');
    expect((await afterFraudIn('fi')).lang).toBe('sv');
  });
});
