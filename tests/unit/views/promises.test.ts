import { describe, expect, test, vi } from 'vitest';
import type { FollowUp } from '../../../src/domain/promises/follow-up.ts';
import type { PromiseDocument } from '../../../src/domain/promises/schema.ts';
import { dictionaryOf } from '../../../src/i18n/locales.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import {
  activityOf,
  assessmentOf,
  COMMITMENT,
  followUpOf,
  promiseOf,
  publisherOf,
  target,
} from '../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());
const views = await import('../../../src/views/promises.ts');
const { siteFor } = await import('../../../src/lib/site.ts');

const invented = publisherOf();
const knownFacts = publisherOf({ name: 'Värnamo kommun', invented: false });
const neighbours = {
  areas: new Map([['trafik', 'Trafiken vid skolorna']]),
  indicators: new Map([['anmalda-brott', 'Anmälda brott']]),
};

/** The build's day is 2026-11-21. */
function viewOf(
  promise: PromiseDocument,
  followUps: FollowUp[] = [],
  { publisher = invented, lang = 'sv', slug = '2026' } = {},
) {
  const entry = { ...promise, id: `exempelkommun/${slug}`, slug };
  const reports = followUps.map((followUp, index) => ({
    ...followUp,
    id: `f${index}`,
    slug: `f${index}`,
  }));
  return views.promiseView(siteFor('exempelkommun', lang), publisher, entry, reports, neighbours);
}

const report = (change: Parameters<typeof followUpOf>[0] = {}) =>
  followUpOf({ date: '2026-11-01', covers: { from: '2026-01', to: '2026-10' }, ...change });
const commitmentOf = (...args: Parameters<typeof viewOf>) => viewOf(...args).commitments[0];

describe('what was promised', () => {
  test.each([
    ['at least', target(15), 'Lovat: minst 15 kontroller'],
    ['at least one', target(1), 'Lovat: minst 1 kontroll'],
    [
      'at most a quarter',
      target(10, { bound: 'at-most', per: 'quarter' }),
      'Lovat: högst 10 kontroller per kvartal',
    ],
    ['a week', target(1, { per: 'week' }), 'Lovat: minst 1 kontroll i veckan'],
    ['not in our source', { kind: 'unknown' as const }, 'Mål finns, men inte i den källa vi har'],
  ])('given a target %s, then it is said in words', (_what, goal, text) => {
    expect(commitmentOf(promiseOf({ target: goal }))?.promised).toBe(text);
  });

  test('given no target, then nothing is said of one', () => {
    expect(commitmentOf(promiseOf())).not.toHaveProperty('promised');
  });

  test('given what it points at, then it is linked by its title in the reader’s language', () => {
    const promise = promiseOf({ priorityAreas: ['trafik'], indicators: ['anmalda-brott'] });
    expect(commitmentOf(promise, [], { lang: 'en' })).toMatchObject({
      areas: [
        { text: 'Trafiken vid skolorna', href: '/exempelkommun/en/prioriterade-omraden/trafik/' },
      ],
      indicators: [{ text: 'Anmälda brott', href: '/exempelkommun/en/statistik/anmalda-brott/' }],
    });
  });
});

describe('how it goes', () => {
  test.each([
    [
      '14 of 15',
      target(15),
      [activityOf('a', '2026-05', { count: 14 })],
      '14 av minst 15 kontroller',
    ],
    [
      'at least 14 of 15',
      target(15),
      [activityOf('a', '2026-05', { count: 14, atLeast: true })],
      'minst 14 av minst 15 kontroller',
    ],
    ['20 of 8', target(8), [activityOf('a', '2026-05', { count: 20 })], '20 av minst 8 kontroller'],
    [
      'one quarter of three',
      target(1, { per: 'quarter' }),
      [activityOf('a', '2026-05')],
      '1 av 3 kvartal',
    ],
    [
      'one quarter, the others not known',
      target(2, { per: 'quarter' }),
      [activityOf('a', '2026-05', { count: 2 }), activityOf('b', 'uppgift saknas', { count: 2 })],
      '1 av 1 kvartal, uppgifter saknas för 2 kvartal',
    ],
    [
      'no quarter known',
      target(1, { per: 'quarter' }),
      [activityOf('a', '2026')],
      '1 insats rapporterad, uppgifter saknas för 3 kvartal',
    ],
    [
      'no target',
      undefined,
      [activityOf('a', '2026'), activityOf('b', '2026')],
      '2 insatser rapporterade',
    ],
  ])('given %s, then it is a figure in words', (_what, goal, activities, text) => {
    const promise = promiseOf(goal ? { target: goal } : {});
    expect(commitmentOf(promise, [report({ activities })])?.measure?.text).toBe(text);
  });

  test('given a commitment that was changed, then no figure is held against the old words', () => {
    const followUp = report({
      activities: [activityOf('a', '2026-05')],
      assessments: [assessmentOf('changed')],
    });
    const found = commitmentOf(promiseOf({ target: target(1, { per: 'month' }) }), [followUp]);
    expect(found).toMatchObject({
      statusText: 'Ändrat',
      measure: { text: '1 insats rapporterad' },
    });
  });

  test('given no follow-up, then one sentence says so and the lines do not repeat it', () => {
    const found = viewOf(promiseOf({ target: target(15) }));
    expect(found).toMatchObject({
      hasFollowUp: false,
      howItGoes: 'Ingen uppföljning har kommit än.',
    });
    expect(found.commitments[0]).not.toHaveProperty('because');
    expect(found.commitments[0]).not.toHaveProperty('measure');
  });

  test('given an ended promise without a follow-up, then nobody knows how it went', () => {
    const ended = promiseOf({}, { period: { from: '2024', to: '2024' } });
    expect(viewOf(ended).howItGoes).toMatch(/^Vi vet inte hur det gick\./);
  });

  test('given parts that go differently, then one sentence counts them', () => {
    const titles = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      title: `Del ${id}`,
      target: target(2),
    }));
    const activity = (commitment: string, count: number) => ({
      ...activityOf(`i-${commitment}`, '2026-05', { count }),
      commitment,
    });
    const found = viewOf(promiseOf({}, { commitments: titles }), [
      report({ activities: [activity('a', 2), activity('b', 3), activity('c', 1)] }),
    ]);
    expect(found.howItGoes).toBe(
      '4 delar: 2 gjorda, 1 på gång och 1 inte påbörjad. 3 insatser är rapporterade.',
    );
    expect(found.commitments.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('given an English page, then every word of ours is English', () => {
    const found = viewOf(
      promiseOf({ target: target(15) }),
      [report({ activities: [activityOf('a', '2026-05')] })],
      { lang: 'en' },
    );
    expect(found).toMatchObject({
      own: { lang: 'sv' },
      kind: dictionaryOf('en').promises.kind.medborgarlofte,
      howItGoes: '1 part: 1 under way. 1 activity is reported.',
    });
    expect(found.commitments[0]?.measure?.text).toBe('1 of at least 15 kontroller');
  });

  test('given what cannot be told, then the reason stands beside it', () => {
    const ended = promiseOf({ target: target(15) }, { period: { from: '2025', to: '2025' } });
    const half = followUpOf({
      date: '2025-07-01',
      covers: { from: '2025-01', to: '2025-06' },
      activities: [activityOf('a', '2025-05', { count: 14 })],
    });
    expect(commitmentOf(ended, [half])).toMatchObject({
      status: 'cannot-tell',
      because: 'Uppgifterna räcker inte för att säga om målet nåddes.',
    });
  });
});

describe('how fresh it is', () => {
  const old = report({ date: '2026-03-01', covers: { from: '2026-01', to: '2026-02' } });
  const late = promiseOf({ target: target(15), due: '2026-06-30' });
  const activities = [activityOf('a', '2026-02')];

  test('given an old report of the invented municipality, then it says so', () => {
    const found = viewOf(late, [{ ...old, activities: report({ activities }).activities }]);
    expect(found.freshness).toEqual([
      'Det vi vet sträcker sig till 28 februari 2026.',
      'Ingen uppdatering på 265 dagar',
    ]);
    expect(found.commitments[0]?.overdue).toBe('Tiden har gått ut');
  });

  test('given the same under a real name, then we only have no more information', () => {
    const found = viewOf(late, [{ ...old, activities: report({ activities }).activities }], {
      publisher: knownFacts,
    });
    expect(found.freshness).toEqual([
      'Det vi vet sträcker sig till 28 februari 2026.',
      'Vi har inga fler uppgifter.',
    ]);
    expect(found.commitments[0]).not.toHaveProperty('overdue');
  });
});

describe('the follow-ups of a promise', () => {
  test('given several, then the one that reaches furthest comes first, however exactly it is dated', () => {
    const promise = promiseOf({}, { period: { from: '2024', to: '2025' } });
    const found = viewOf(promise, [
      followUpOf({
        title: 'Första året',
        date: '2025-02-13',
        covers: { from: '2024-01-01', to: '2024-12-31' },
      }),
      followUpOf({
        title: 'Hela löftet',
        date: '2026-02-12',
        covers: { from: '2024', to: '2025' },
      }),
    ]);
    expect(found.followUps.map(({ title, covers }) => [title, covers])).toEqual([
      ['Hela löftet', 'Gäller 2024–2025'],
      ['Första året', 'Gäller 2024'],
    ]);
  });

  test('given one that is not published yet, then it is not shown', () => {
    const found = viewOf(promiseOf(), [followUpOf({ date: '2027-01-15' })]);
    expect(found).toMatchObject({ hasFollowUp: false, followUps: [] });
  });

  test('given no date, then that is said', () => {
    expect(viewOf(promiseOf(), [report({ date: 'uppgift saknas' })]).followUps[0]?.date).toBe(
      'Publicerad, datum saknas',
    );
  });
});

describe('small words', () => {
  test('given a promise that is signed, decided or neither, then that is said', () => {
    const parties = [{ organisation: 'Exempelkommun' }];
    expect(viewOf(promiseOf({}, { signed: { date: '2024-04-22', parties } })).signed).toBe(
      'Undertecknat 22 april 2024',
    );
    expect(viewOf(promiseOf({}, { signed: { parties } })).signed).toBe(
      'Undertecknat, datum saknas',
    );
    expect(
      viewOf(promiseOf({}, { decided: { date: '2021-09', by: 'kommunstyrelsen' } })).signed,
    ).toBe('Beslutat september 2021 av kommunstyrelsen');
    expect(viewOf(promiseOf())).not.toHaveProperty('signed');
  });

  test('given a commitment, then its identity is its own', () => {
    expect(commitmentOf(promiseOf())?.id).toBe(COMMITMENT);
  });
});
