import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  roundHalfAwayFromZero,
  roundQuotient,
  subtractExactly,
} from '../../../../src/domain/statistics/rounding.ts';

describe('rounding half away from zero', () => {
  it.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.49999999999999994, 0, 0],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [8.345, 2, 8.35],
    [1.45, 1, 1.5],
    [5e-7, 6, 0.000001],
    [1e21, 0, 1e21],
    [12, 3, 12],
    ['0.4999999999999999999999', 0, 0],
    ['12345678901234.565', 2, 12345678901234.57],
    ['.5', 0, 1],
    [' 0.5 ', 0, 1],
    ['25e1', 0, 250],
    ['25e-1', 0, 3],
    [0.123456789012345, 15, 0.123456789012345],
  ])('%s with %i decimals is %s', (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(expected);
  });

  it('never gives minus zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.4), 0)).toBe(true);
    expect(Object.is(roundHalfAwayFromZero(-0), 0)).toBe(true);
  });

  it.each([Number.NaN, Infinity, '', '.', '1,5', 'tolv'])('refuses %s', (value) => {
    expect(() => roundHalfAwayFromZero(value)).toThrow(RangeError);
    expect(() => roundHalfAwayFromZero(value)).toThrow(`Not a decimal number: ${value}`);
  });

  it.each([-1, 16, 0.5])('refuses %s decimals', (decimals) => {
    expect(() => roundHalfAwayFromZero(1, decimals)).toThrow(RangeError);
    expect(() => roundHalfAwayFromZero(1, decimals)).toThrow(`from 0 to 15, not ${decimals}`);
    expect(() => roundQuotient(1, 3, decimals)).toThrow(`from 0 to 15, not ${decimals}`);
  });

  it('treats both sides of zero alike, and moves a number by half a step at most', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const rounded = roundHalfAwayFromZero(value, decimals);
          expect(roundHalfAwayFromZero(-value, decimals)).toBe(0 - rounded);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
          expect(roundHalfAwayFromZero(rounded, decimals)).toBe(rounded);
        },
      ),
    );
  });

  it('keeps order', () => {
    const number = fc.double({ noNaN: true, min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(roundHalfAwayFromZero(low, 1)).toBeLessThanOrEqual(roundHalfAwayFromZero(high, 1));
      }),
    );
  });
});

describe('rounding a quotient', () => {
  it.each([
    [-9800, 841, 0, -12],
    [-10_500, 743, 0, -14],
    [100, 200, 0, 1],
    [-100, 200, 0, -1],
    [100, 8, 0, 13],
    [1, 3, 4, 0.3333],
    [1, -8, 2, -0.13],
    ['0.3', '0.2', 0, 2],
  ])('%s / %s with %i decimals is %s', (top, bottom, decimals, expected) => {
    expect(roundQuotient(top, bottom, decimals)).toBe(expected);
  });

  it('refuses to divide by zero', () => {
    expect(() => roundQuotient(1, 0)).toThrow(RangeError);
    expect(() => roundQuotient(1, '0.00')).toThrow('The denominator is zero');
  });
});

describe('subtracting as with pen and paper', () => {
  it.each([
    [24.5, 27.1, -2.6],
    [48.75, 50, -1.25],
    [0.3, 0.1, 0.2],
    [638, 743, -105],
    [1e21, 1, 1e21],
    [5e-7, 2e-7, 3e-7],
    [27.1, 27.1, 0],
  ])('%s less %s is %s', (a, b, expected) => {
    expect(subtractExactly(a, b)).toBe(expected);
  });

  it('turns over with its terms, and gives back what was taken away', () => {
    const tenths = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        expect(subtractExactly(a, b)).toBe(0 - subtractExactly(b, a));
        expect(subtractExactly(a, subtractExactly(a, b))).toBe(b);
      }),
    );
  });
});

describe('rounding as the rule is printed', () => {
  // IEEE 754-2019, 4.3.1: to nearest, ties away from zero.
  it.each([
    [11.5, 12],
    [12.5, 13],
    [-11.5, -12],
    [-12.5, -13],
  ])('%s is %i', (value, expected) => expect(roundHalfAwayFromZero(value)).toBe(expected));
});
