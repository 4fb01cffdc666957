import { describe, expect, test, vi } from 'vitest';
import type { AfterFraud } from '../../../../src/domain/fraud/after-schema.ts';
import type { FraudGroup, FraudGuide } from '../../../../src/domain/fraud/schema.ts';
import { contentOf } from '../../../fixtures/astro-content.ts';

vi.mock('astro:content', () => contentOf());
const {
  easyPath,
  nearbySituations,
  situationGroups,
  situationLinks,
  situationsInOneList,
  urgentSituations,
} = await import('../../../../src/views/fraud/situations.ts');

function guide(situation: string, group: FraudGroup, lang = 'sv'): FraudGuide {
  return {
    lang,
    situation,
    group,
    order: 1,
    title: `Rubrik ${situation}`,
    summary: 'Mening.',
    firstLine: 'Lägg på.',
    reassurance: 'Lugnt.',
    phones: [],
    steps: [],
    why: 'Därför.',
    behaviour: [],
    sources: [],
  };
}
const AFTER: AfterFraud = {
  lang: 'sv',
  title: 'Har du blivit lurad?',
  summary: 'En lista.',
  firstLine: 'Ring din bank.',
  reassurance: 'Lugnt.',
  phones: [],
  steps: [],
  questions: [],
  notes: [],
  why: 'Därför.',
  sources: [],
};
const guides = [
  guide('ringer', 'now'),
  guide('dator', 'now', 'en'),
  guide('kod', 'happened'),
  guide('anhorig', 'helping'),
];

describe('all situations in one list', () => {
  test('given a list for afterwards, then it comes after what happens now, before what has happened', () => {
    expect(situationsInOneList(guides, AFTER).map(({ path }) => path)).toEqual([
      '/bedragerier/ringer/',
      '/bedragerier/dator/',
      '/bedragerier/jag-har-blivit-lurad/',
      '/bedragerier/kod/',
      '/bedragerier/anhorig/',
    ]);
  });

  test('given only what happens now, then the list for afterwards comes last', () => {
    expect(situationsInOneList([guide('ringer', 'now')], AFTER).map(({ path }) => path)).toEqual([
      '/bedragerier/ringer/',
      '/bedragerier/jag-har-blivit-lurad/',
    ]);
  });

  test('given a language without a list for afterwards, then the guides stand alone', () => {
    expect(situationsInOneList(guides, undefined)).toEqual(situationLinks(guides));
  });
});

describe('the list of situations', () => {
  const groups = situationGroups(guides, AFTER, 'sv');

  test('given guides, then what happens now stands first, and a heading without any is left out', () => {
    expect(groups.map(({ title, links }) => [title, links.map(({ path }) => path)])).toEqual([
      ['Det händer nu', ['/bedragerier/ringer/', '/bedragerier/dator/']],
      ['Det har hänt', ['/bedragerier/jag-har-blivit-lurad/', '/bedragerier/kod/']],
      ['Jag hjälper någon annan', ['/bedragerier/anhorig/']],
    ]);
  });

  test('given a guide in another language, then its words are marked as such', () => {
    expect(groups[0]?.links.map(({ lang }) => lang)).toEqual(['sv', 'en']);
  });

  test('given English, then the headings are English', () => {
    expect(situationGroups(guides, AFTER, 'en')[0]?.title).toBe('It is happening now');
  });
});

test('a start page shows what cannot wait', () => {
  expect(urgentSituations(guides).map(({ path }) => path)).toEqual([
    '/bedragerier/ringer/',
    '/bedragerier/dator/',
    '/bedragerier/kod/',
  ]);
});

test('beside a guide stand the others of its heading', () => {
  const [first, ...others] = guides;
  expect(first && nearbySituations(first, others).map(({ title }) => title)).toEqual([
    'Rubrik dator',
  ]);
});

test('the easy texts have addresses of their own', () => {
  expect(situationLinks(guides.slice(0, 1), easyPath)[0]?.path).toBe(
    '/bedragerier/lattlast/ringer/',
  );
});
