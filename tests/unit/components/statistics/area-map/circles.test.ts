import { expect, test } from 'vitest';
import {
  circleDiameter,
  greatestCircle,
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
