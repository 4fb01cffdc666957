import { expect, test } from 'vitest';
import { mapTiles } from '../../../../src/domain/publishers/map-tiles.ts';

const attribution = '© Lantmäteriet';

test.each(['/kartor/kommunen.pmtiles', '/kartor/{z}/{x}/{y}.png', '/k/{z}/{x}/{y}@2x.webp'])(
  'given %s, then the map may have it as its ground',
  (path) => {
    expect(mapTiles.parse({ path, attribution })).toEqual({ path, attribution, maxZoom: 16 });
  },
);

test.each([
  'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  '//tile.openstreetmap.org/{z}/{x}/{y}.png',
  '/\\tile.example/{z}/{x}/{y}.png',
  '/kartor/../{z}/{x}/{y}.png',
  'kartor/kommunen.pmtiles',
  '/kartor/{z}/{x}.png',
  '/kartor/kommunen.mbtiles',
])('given %s, then it is refused: tiles come from the own address', (path) => {
  expect(mapTiles.safeParse({ path, attribution }).success).toBe(false);
});

test('given tiles without a word on who made the map, then they are refused', () => {
  expect(mapTiles.safeParse({ path: '/kartor/kommunen.pmtiles' }).success).toBe(false);
});
