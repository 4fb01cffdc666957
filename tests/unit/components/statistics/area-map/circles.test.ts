import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  circleDiameter,
  greatestCircle,
  scaleLine,
} from '../../../../../src/components/statistics/area-map/circles.ts';

test('a figure four times as great is a circle twice as wide', () => {
  expect(circleDiameter(100, 100, 96)).toBe(96);
  expect(circleDiameter(25, 100, 96)).toBe(48);
});

test('nothing is no circle, and the smallest figure can still be seen', () => {
  expect(circleDiameter(0, 100, 96)).toBe(0);
  expect(circleDiameter(0, 0, 96)).toBe(0);
  expect(circleDiameter(1, 1_000_000, 96)).toBe(4);
});

test.each([
  [280, 56],
  [400, 80],
  [800, 96],
])('a map %i px wide has circles of at most %i px', (width, circle) => {
  expect(greatestCircle(width)).toBe(circle);
});

test('the line of the scale is of a round length and as long as it says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 55, max: 69, noNaN: true }),
      fc.double({ min: 3, max: 16, noNaN: true }),
      (latitude, zoom) => {
        const { metres, length } = scaleLine(latitude, zoom, 110);
        expect(String(metres)).toMatch(/^[125]0*$/);
        expect(length).toBeLessThanOrEqual(110);
        expect(length).toBeGreaterThanOrEqual(43);
        // 111,320 m a degree of longitude at the equator; 360 degrees are 256 · 2^zoom px.
        const degrees = (length / (256 * 2 ** zoom)) * 360;
        const measured = degrees * 111_320 * Math.cos((latitude * Math.PI) / 180);
        expect(Math.abs(measured - metres) / metres).toBeLessThan(0.02);
      },
    ),
  );
});
