import { describe, expect, it, vi } from 'vitest';
import { statisticsSchema } from '../../../../src/domain/statistics/schema.ts';
import { contentOf } from '../../../fixtures/astro-content.ts';

vi.mock('astro:content', () => contentOf());

const { siteFor } = await import('../../../../src/lib/site.ts');
const { areaMapData, isOnMap } = await import('../../../../src/views/statistics/area-map.ts');

const areas = [
  { id: 'centrum', name: 'Centrum', position: { lat: 59, lon: 15.5 } },
  { id: 'norrby', name: 'Norrby', position: { lat: 59.02, lon: 15.5 } },
  { id: 'skogen', name: 'Skogen' },
];

function tableOf(series: object[]) {
  const table = statisticsSchema.parse({
    publisher: 'exempelkommun',
    title: 'Händelser',
    question: 'Blir det färre händelser?',
    definition: 'Påhittat.',
    unit: { one: 'händelse', other: 'händelser' },
    origin: 'own',
    countedBy: 'Exempelkommun (påhittad)',
    periodType: 'year',
    retrieved: '2026-11-02',
    series,
    caveats: ['Påhittat.'],
    sources: [{ publisher: 'Trygghetslöftet', title: 'Påhittat', date: '2026-11-21' }],
  });
  return { ...table, id: 'exempelkommun/handelser', slug: 'handelser' };
}
const values = [
  { period: 2023, value: 7 },
  { period: 2024, suppressed: 'protected' },
  { period: 2025, missing: 'not-published' },
];
const centrum = { id: 'a', label: 'Centrum', area: 'centrum', values };
const norrby = {
  id: 'b',
  label: 'Norrby',
  area: 'norrby',
  values: [
    { period: 2023, value: 9 },
    { period: 2024, value: 28 },
  ],
};
const whole = { id: 'c', label: 'Hela kommunen', values };
const skogen = { id: 'd', label: 'Skogen', area: 'skogen', values };
const site = siteFor('exempelkommun', 'sv');

describe('figures by area', () => {
  it('given areas with positions, then they are on the map in the table’s order, the others named', () => {
    const data = areaMapData(site, tableOf([centrum, whole, norrby, skogen]), areas, {
      population: undefined,
    });
    expect(data?.areas.map(({ label, position }) => [label, position.lat])).toEqual([
      ['Centrum', 59],
      ['Norrby', 59.02],
    ]);
    expect(data?.elsewhere).toEqual(['Hela kommunen', 'Skogen']);
  });

  it('given a last period without figures, then the latest one with a figure is shown first', () => {
    const data = areaMapData(site, tableOf([centrum, norrby]), areas, { population: undefined });
    expect(data?.periods[data.firstShown]?.id).toBe('2024');
    expect(data?.areas[0]?.points.map(({ kind }) => kind)).toEqual([
      'value',
      'suppressed',
      'missing',
    ]);
  });

  it.each([
    ['one area alone', [centrum, whole]],
    ['an area without a position', [centrum, skogen]],
    ['two series of one area', [centrum, norrby, { ...norrby, id: 'e' }]],
    ['no area at all', [whole]],
  ])('given %s, then there is no map', (_what, series) => {
    const table = tableOf(series);
    expect(isOnMap(table, areas)).toBe(false);
    expect(areaMapData(site, table, areas, { population: undefined })).toBeUndefined();
  });
});
