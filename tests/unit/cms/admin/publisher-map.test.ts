import { describe, expect, test } from 'vitest';
import { mapOf } from '../../../../cms/admin/publisher-map.ts';

const PUBLISHER = {
  map: { lat: 59, lon: 15.5, zoom: 12 },
  areas: [
    { id: 'norrby', name: 'Norrby', position: { lat: 59.018, lon: 15.495 } },
    { id: 'centrum', name: 'Centrum' },
  ],
};

describe('the map that a place is found on', () => {
  test('opens at the publisher’s middle, with the areas that have a point', () => {
    const map = mapOf(PUBLISHER);
    expect(map?.middle).toEqual({ lat: 59, lon: 15.5 });
    expect(map?.zoom).toBe(12);
    expect(map?.areas.map(({ name }) => name)).toEqual(['Norrby']);
    expect(map?.tiles).toBeUndefined();
  });

  test('has streets where the publisher has tiles of its own', () => {
    const tiles = { path: '/kartor/nyby.pmtiles', attribution: 'Lantmäteriet', maxZoom: 15 };
    const map = mapOf({ ...PUBLISHER, map: { ...PUBLISHER.map, tiles } });
    expect(map?.tiles).toEqual(tiles);
    expect(map?.middle).toEqual({ lat: 59, lon: 15.5 });
  });

  test('is not offered while the middle is not written', () => {
    expect(mapOf({ areas: PUBLISHER.areas })).toBeUndefined();
    expect(mapOf({ map: { lat: 59, zoom: 12 } })).toBeUndefined();
  });
});
