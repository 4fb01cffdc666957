import { describe, expect, test, vi } from 'vitest';
import type { FollowUp } from '../../../src/domain/promises/follow-up.ts';
import type { PromiseDocument } from '../../../src/domain/promises/schema.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import { promiseOf, publisherOf } from '../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());
const views = await import('../../../src/views/promises.ts');
const lists = await import('../../../src/views/promise-lists.ts');
const { siteFor } = await import('../../../src/lib/site.ts');

const invented = publisherOf();
const neighbours = { areas: new Map<string, string>(), indicators: new Map<string, string>() };

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

describe('which promise comes first', () => {
  const inForce = (slug: string, from: string, kind: PromiseDocument['kind'] = 'medborgarlofte') =>
    viewOf(promiseOf({}, { period: { from }, kind }), [], { slug });
  const ended = (slug: string, year: string) =>
    viewOf(promiseOf({}, { period: { from: year, to: year } }), [], { slug });
  const slugOf = (view: ReturnType<typeof viewOf> | undefined) => view?.entry.slug;

  test.each([
    [
      'one in force and a newer one that has not begun',
      [inForce('nu', '2026'), inForce('sedan', '2027')],
      'nu',
    ],
    [
      'a plan that is newer than the signed promise',
      [inForce('plan', '2026-05', 'atgardsplan'), inForce('lofte', '2025')],
      'lofte',
    ],
    [
      'a plan alone in force',
      [inForce('plan', '2026', 'atgardsplan'), ended('lofte', '2025')],
      'plan',
    ],
    ['only ended ones', [ended('2016', '2016'), ended('2024', '2024')], '2024'],
    ['none', [], undefined],
  ])('given %s, then the start page shows the right one', (_what, list, slug) => {
    expect(slugOf(lists.leadingPromise(list))).toBe(slug);
  });

  test('given promises in every phase, then the list has them under their headings, and empty ones are left out', () => {
    const list = [ended('2024', '2024'), inForce('nu', '2026')];
    expect(lists.byPhase(list, 'sv').map(({ title, items }) => [title, items.map(slugOf)])).toEqual(
      [
        ['Gäller nu', ['nu']],
        ['Avslutade', ['2024']],
      ],
    );
  });

  test('given a promise that nobody has dated, then it stands last, under a heading that says so', () => {
    const undated = viewOf(promiseOf({}, { period: { from: 'uppgift saknas' } }), [], {
      slug: 'odaterat',
    });
    expect(undated).toMatchObject({
      period: 'okänd tid',
      phaseText: 'vi vet inte när',
      howItGoes: 'Vi vet inte hur det gick. Ingen uppföljning finns i de källor vi har.',
    });
    const list = lists.newestFirst([undated, ended('2024', '2024')]);
    expect(list.map(slugOf)).toEqual(['2024', 'odaterat']);
    expect(lists.byPhase(list, 'sv').map(({ title }) => title)).toEqual([
      'Avslutade',
      'Vi vet inte när de gällde',
    ]);
    expect(slugOf(lists.leadingPromise(list))).toBe('2024');
  });

  test('given none in force, then how it goes shows the latest known', () => {
    expect(
      lists.promisesToFollow([ended('2016', '2016'), ended('2024', '2024')]).map(slugOf),
    ).toEqual(['2024']);
    expect(
      lists
        .promisesToFollow([inForce('a', '2025'), inForce('b', '2026'), ended('c', '2024')])
        .map(slugOf),
    ).toEqual(['a', 'b']);
    expect(lists.promisesToFollow([])).toEqual([]);
  });

  test('given a priority area, then only the commitments that point at it are shown there', () => {
    const commitments = [
      { id: 'a', title: 'A', priorityAreas: ['trafik'] },
      { id: 'b', title: 'B' },
    ];
    const list = [viewOf(promiseOf({}, { commitments })), ended('2024', '2024')];
    expect(
      lists.commitmentsOf(list, 'trafik').map(({ items }) => items.map(({ id }) => id)),
    ).toEqual([['a']]);
    expect(lists.commitmentsOf(list, 'annat')).toEqual([]);
  });
});
