import { describe, expect, test, vi } from 'vitest';
import type { PromiseChange } from '../../../src/domain/promises/schema.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import {
  activityOf,
  assessmentOf,
  followUpOf,
  promiseOf,
  publisherOf,
} from '../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());
const { promiseView } = await import('../../../src/views/promises.ts');
const { siteFor } = await import('../../../src/lib/site.ts');

const change: PromiseChange = {
  date: '2026-05-20',
  kind: 'changed',
  commitment: 'kontroller',
  reason: 'Ett skäl.',
  before: 'De gamla orden',
};
const approvals = [{ party: 'police', role: 'lokalpolisområdeschef', date: '2026-05-03' }] as const;

/** The build's day is 2026-11-21. */
function viewOf(
  changes: PromiseChange[],
  lang = 'sv',
  assessment: Partial<ReturnType<typeof assessmentOf>> = {},
) {
  const entry = {
    ...promiseOf({ themes: ['traffic'] }, { changes }),
    id: 'exempelkommun/2026',
    slug: '2026',
  };
  const report = followUpOf({
    date: '2026-11-01',
    covers: { from: '2026-01', to: '2026-10' },
    activities: [activityOf('a', '2026-05', { approvals: [...approvals] })],
    assessments: [{ ...assessmentOf('partly'), ...assessment }],
  });
  const neighbours = { areas: new Map(), indicators: new Map([['fart', 'Farten']]) };
  const reports = [{ ...report, id: 'f', slug: 'f' }];
  return promiseView(siteFor('exempelkommun', lang), publisherOf(), entry, reports, neighbours);
}

describe('what was changed', () => {
  test('given a change, then it is in the history with day, reason, old words and what it concerns', () => {
    expect(viewOf([change]).history).toEqual([
      {
        kind: 'changed',
        kindText: 'Ändrat',
        kindMeans: 'De som lovade har ändrat löftet.',
        date: '20 maj 2026',
        commitment: { id: 'kontroller', title: 'Kontroller vid skolorna' },
        reason: 'Ett skäl.',
        before: 'De gamla orden',
      },
    ]);
  });

  test('given a change of the whole promise, then no commitment is named or marked', () => {
    const { history, commitments } = viewOf([
      { date: '2026-05-20', kind: 'changed', reason: 'Nytt.' },
    ]);
    expect(history[0]).not.toHaveProperty('commitment');
    expect(commitments[0]).not.toHaveProperty('marker');
  });

  test.each([
    ['changed', 'sv', 'Ändrat 20 maj 2026'],
    ['withdrawn', 'sv', 'Tillbakadraget 20 maj 2026'],
    ['added', 'en', 'Added: 20 May 2026'],
    ['correction', 'sv', undefined],
  ] as const)('given %s in %s, then its line says so', (kind, lang, marker) => {
    expect(viewOf([{ ...change, kind }], lang).commitments[0]?.marker).toBe(marker);
  });

  test('given a change to come, then nothing is said of it yet', () => {
    const view = viewOf([{ ...change, date: '2026-12-01' }]);
    expect(view.history).toEqual([]);
    expect(view.commitments[0]).not.toHaveProperty('marker');
  });
});

describe('what the parties say of it', () => {
  test('given approvals, then activity and assessment name party, role and day', () => {
    const item = viewOf([], 'sv', { approvals: [...approvals] }).commitments[0];
    const said = [
      { label: 'Godkänt av Polisen', role: 'lokalpolisområdeschef', date: '3 maj 2026' },
    ];
    expect(item?.activities[0]?.approvals).toEqual(said);
    expect(item?.assessment?.approvals).toEqual(said);
  });

  test('given a reply, then it stands with whose it is; given none, then there is none', () => {
    const reply = { ...approvals[0], text: 'Vägen var stängd.' };
    expect(viewOf([], 'en', { reply }).commitments[0]?.assessment?.reply).toEqual({
      label: 'Reply from the Police',
      role: 'lokalpolisområdeschef',
      date: '3 May 2026',
      text: 'Vägen var stängd.',
    });
    expect(viewOf([]).commitments[0]?.assessment).not.toHaveProperty('reply');
  });

  test('given the tables behind an assessment, then they are linked by their titles', () => {
    expect(
      viewOf([], 'sv', { indicators: ['fart'] }).commitments[0]?.assessment?.indicators,
    ).toEqual([{ text: 'Farten', href: '/exempelkommun/statistik/fart/' }]);
  });
});

test('given a theme, then the commitment leads to where it stands beside others', () => {
  expect(viewOf([]).commitments[0]?.themes).toEqual([{ text: 'Trafik', href: '/teman/trafik/' }]);
});
