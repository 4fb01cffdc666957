import { expect, test } from 'vitest';
import { nearestArea, stepBetween } from '../../../../src/domain/publishers/nearest-area.ts';

const areas = [
  { id: 'centrum', name: 'Centrum', position: { lat: 59, lon: 15.5 } },
  { id: 'norrby', name: 'Norrby', position: { lat: 59.02, lon: 15.5 } },
  { id: 'osterby', name: 'Österby', position: { lat: 59, lon: 15.53 } },
  { id: 'utan-punkt', name: 'Utan punkt' },
];

test.each([
  ['on the point itself', { lat: 59.02, lon: 15.5 }, 'norrby'],
  ['between two, closer to one', { lat: 59.009, lon: 15.5 }, 'centrum'],
  // 0.012 degrees of latitude is 1.3 km; 0.018 of longitude is 1.0 km this far north.
  ['where a degree of longitude is shorter', { lat: 59.012, lon: 15.53 }, 'osterby'],
])('given a place %s, then the closest area is named', (_what, position, id) => {
  expect(nearestArea(position, areas)?.id).toBe(id);
});

test('given no area with a point, then none is the closest', () => {
  expect(nearestArea({ lat: 59, lon: 15.5 }, areas.slice(3))).toBeUndefined();
});

test.each([
  [{ lat: 59.01, lon: 15.5 }, 1111, 'north'],
  [{ lat: 58.99, lon: 15.5 }, 1111, 'south'],
  [{ lat: 59, lon: 15.51 }, 572, 'east'],
  [{ lat: 59, lon: 15.49 }, 572, 'west'],
  [{ lat: 59.01, lon: 15.5194 }, 1571, 'northeast'],
  [{ lat: 58.99, lon: 15.4806 }, 1571, 'southwest'],
] as const)('given %j, then it lies %d metres to the %s', (to, metres, towards) => {
  const step = stepBetween({ lat: 59, lon: 15.5 }, to);
  expect(step.towards).toBe(towards);
  // The earth is not a ball: half a percent is well within what is said in words.
  expect(Math.abs(step.metres - metres)).toBeLessThan(metres / 200);
});
