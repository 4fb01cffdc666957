import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH, placePoints } from '../../../src/views/point-map.ts';

const at = (name: string, lat: number, lon: number) => ({ name, position: { lat, lon } });

describe('a map of points', () => {
  test('given a place north-west of the centre, then it stands above and to the left', () => {
    const { points } = placePoints(at('Hagen', 59.1, 15.4), [at('Centrum', 59.0, 15.6)]);
    const [place, centre] = points;
    expect(place).toMatchObject({ name: 'Hagen', highlighted: true, anchor: 'start' });
    expect(centre).toMatchObject({ name: 'Centrum', highlighted: false, anchor: 'end' });
    expect(place?.x).toBeLessThan(centre?.x ?? 0);
    expect(place?.y).toBeLessThan(centre?.y ?? 0);
  });

  test('given the place alone, then it stands in the middle', () => {
    const { points, scale } = placePoints(at('Hagen', 59.1, 15.4), []);
    expect(points).toEqual([
      { name: 'Hagen', x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2, anchor: 'start', highlighted: true },
    ]);
    expect(scale.km).toBeGreaterThan(0);
  });

  test('given a part of the municipality with the same name, then it is drawn once', () => {
    const { points } = placePoints(at('Hagen', 59.1, 15.4), [at('Hagen', 59.1, 15.4)]);
    expect(points).toHaveLength(1);
  });

  test('given two points a kilometre apart on a meridian, then the scale measures them', () => {
    const { points, scale } = placePoints(at('A', 59, 15), [at('B', 59 + 1 / 111.32, 15)]);
    const drawn = Math.abs((points[0]?.y ?? 0) - (points[1]?.y ?? 0));
    expect(drawn).toBeCloseTo(scale.length / scale.km, 0);
  });

  test('given two points on top of each other, then one name is written', () => {
    const { points } = placePoints(at('Hagen', 59.1, 15.4), [
      at('Centrum', 59.0, 15.5),
      at('Exempelkommun', 59.0, 15.5),
    ]);
    expect(points.map(({ name }) => name)).toEqual(['Hagen', 'Centrum']);
  });

  test('whatever the points, all are inside the drawing', () => {
    const point = fc.record({
      lat: fc.double({ min: 55, max: 69, noNaN: true }),
      lon: fc.double({ min: 10.5, max: 24, noNaN: true }),
    });
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 12 }), (place, others) => {
        const { points, scale } = placePoints(
          { name: 'här', position: place },
          others.map((position, index) => ({ name: String(index), position })),
        );
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(MAP_WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(MAP_HEIGHT);
        }
        expect(scale.length).toBeGreaterThan(0);
      }),
    );
  });
});
