import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxAround,
  formatPoint,
  isWithin,
  parsePoint,
  SWEDEN,
} from '../../../../src/domain/publishers/map-point.ts';

const inSweden = fc.record({
  lat: fc.double({ min: 55, max: 69.1, noNaN: true }),
  lon: fc.double({ min: 10.5, max: 24.2, noNaN: true }),
});

describe('a point as text', () => {
  test('given any place in Sweden, then what is read back lies within two metres of it', () => {
    fc.assert(
      fc.property(inSweden, (position) => {
        const back = parsePoint(formatPoint(position));
        expect(Math.abs((back?.lat ?? 0) - position.lat)).toBeLessThanOrEqual(0.000_005_1);
        expect(Math.abs((back?.lon ?? 0) - position.lon)).toBeLessThanOrEqual(0.000_005_1);
      }),
    );
  });

  test.each([
    '',
    '59,15',
    '59.00000,15.5',
    '59.000000,15.500000',
    ' 59.00000,15.50000',
    '59.00000,15.50000\n',
    '-9.00000,15.50000',
    '59.00000;15.50000',
    'NaN,NaN',
  ])('given %j, then it is no point', (text) => {
    expect(parsePoint(text)).toBeUndefined();
  });
});

describe('the box around a publisher', () => {
  test('given its points, then they lie well inside it, and the next country does not', () => {
    const box = boxAround([
      { lat: 59, lon: 15.5 },
      { lat: 59.2, lon: 15 },
    ]);
    expect(box).toEqual({ south: 58, west: 13, north: 60.2, east: 17.5 });
    expect(isWithin({ lat: 58.5, lon: 17 }, box)).toBe(true);
    expect(isWithin({ lat: 63.8, lon: 20.2 }, box)).toBe(false);
  });

  test('given no points or one by the border, then it stays within Sweden', () => {
    expect(boxAround([])).toEqual(SWEDEN);
    expect(boxAround([{ lat: 55.4, lon: 13 }]).south).toBe(SWEDEN.south);
  });
});
