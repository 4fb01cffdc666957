import { expect, test, vi } from 'vitest';
import { promiseData } from '../../../../src/views/follow/promise-data.ts';
import { correction, followed, ORIGIN, publisher, siteIn } from '../../../fixtures/follow.ts';
import { activityOf, target } from '../../../fixtures/promises.ts';

// Addresses ask which publishers there are; here there are none.
vi.mock('astro:content', async () =>
  (await import('../../../fixtures/astro-content.ts')).contentOf(),
);

/** As it is after a way through a file. */
const written = (data: unknown) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

test('given a promise with a follow-up, then the data hold what was written and what is derived', () => {
  const item = followed(
    { changes: [correction] },
    {
      var: {
        date: '2026-06-01',
        covers: { from: '2026-01', to: '2026-05' },
        activities: [activityOf('a', '2026-03-01', { count: 3 })],
      },
      'inte-an': { date: '2027-01-15' },
    },
    { target: target(8) },
  );
  const data = written(promiseData(siteIn('en'), publisher(), [item], ORIGIN));
  expect(data).toMatchObject({
    version: 1,
    language: 'en',
    asOf: '2026-11-21',
    demonstration: expect.stringContaining('demonstration') as string,
    promises: [
      {
        slug: '2026',
        url: 'https://trygg.example/exempelkommun/en/medborgarloften/2026/',
        progress: { phase: 'in-force', reportedUntil: '2026-05-31' },
        commitments: [
          { id: 'kontroller', progress: { status: 'under-way', statusText: 'Under way', done: 3 } },
        ],
        changes: [correction],
        followUps: [{ slug: 'var' }],
        sources: [{ title: 'Påhittad källa' }],
      },
    ],
  });
});

test('given a municipality’s own site, then nothing is called a demonstration', () => {
  const own = publisher({ demonstration: false, invented: false });
  expect(promiseData(siteIn('sv'), own, [], ORIGIN)).toMatchObject({
    demonstration: null,
    promises: [],
  });
});
