import { describe, expect, test } from 'vitest';
import { correctionsOf, newsOf, newsOfArea } from '../../../../src/views/follow/news.ts';
import { correction, followed } from '../../../fixtures/follow.ts';
import { activityOf, COMMITMENT } from '../../../fixtures/promises.ts';

/** What the news are, as kind and day; the build's day is 2026-11-21. */
const told = (items: ReturnType<typeof newsOf>) =>
  items.map(({ kind, updated }) => `${updated} ${kind}`);

describe('what has happened around a promise', () => {
  test('given a promise, a follow-up and a change, then all are told, the newest first', () => {
    const item = followed({ changes: [correction] }, { var: { date: '2026-06-01' } });
    expect(told(newsOf([item]))).toEqual([
      '2026-06-01 follow-up',
      '2026-05-02 correction',
      '2025-12-11 promise',
    ]);
  });

  test.each([
    ['a signing day', {}, '2025-12-11'],
    [
      'a decision alone',
      { signed: undefined, decided: { date: '2025-11', by: 'styrelsen' } },
      '2025-11-01',
    ],
    ['neither, then the day of the source', { signed: undefined }, '2026-01-01'],
  ])('given %s, then a promise is news of that day, not of the build’s', (_what, change, day) => {
    expect(newsOf([followed(change)])[0]?.updated).toBe(day);
  });

  test.each([
    ['published tomorrow', {}, { a: { date: '2026-11-22' } }],
    ['changed tomorrow', { changes: [{ ...correction, date: '2026-11-22' }] }, {}],
    ['corrected tomorrow', {}, { a: { date: '2026-11-01', correctedOn: '2026-11-22' } }],
  ])('given what is %s, then it is not told today', (_what, promise, followUps) => {
    const items = [followed(promise, followUps)];
    for (const item of [...newsOf(items), ...correctionsOf(items)]) {
      expect(item.updated <= '2026-11-21').toBe(true);
    }
  });

  test('given changes in another order, then each keeps its name; true twins have names of their own', () => {
    const twin = { ...correction, reason: 'Ett annat fel.' };
    const withdrawn = { ...correction, kind: 'withdrawn' } as const;
    const keys = (changes: (typeof correction | typeof withdrawn)[]) =>
      newsOf([followed({ changes })])
        .map(({ key }) => key)
        .toSorted();
    expect(keys([withdrawn, correction])).toEqual(keys([correction, withdrawn]));
    const twins = keys([correction, { ...correction }, twin as typeof correction]);
    expect(new Set(twins).size).toBe(twins.length);
  });
});

describe('corrections', () => {
  test('given a correction, a change and a corrected follow-up, then the change is not among them', () => {
    const changes = [correction, { ...correction, kind: 'changed' } as const];
    const item = followed({ changes }, { var: { date: '2026-06-01', correctedOn: '2026-06-09' } });
    expect(told(correctionsOf([item]))).toEqual([
      '2026-06-09 corrected-follow-up',
      '2026-05-02 correction',
    ]);
  });
});

describe('the news of a priority area', () => {
  const commitments = [
    { id: COMMITMENT, title: 'Kontroller', priorityAreas: ['trafik'] },
    { id: 'lampor', title: 'Lampor', priorityAreas: ['stationen'] },
  ];
  const items = newsOf([
    followed(
      { commitments, changes: [correction] },
      { a: { date: '2026-06-01', activities: [activityOf('x', '2026-05-01')] } },
    ),
  ]);

  test.each([
    ['trafik', ['follow-up', 'correction', 'promise']],
    ['stationen', ['promise']],
    ['bedragerier', []],
  ])('given %s, then only what touches its commitments is told', (area, kinds) => {
    expect(newsOfArea(items, area).map(({ kind }) => kind)).toEqual(kinds);
  });
});
