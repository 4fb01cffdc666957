import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseCountOrCode } from '../../../../../scripts/statistics/parsers/cell.ts';
import { ImportRefusal } from '../../../../../scripts/statistics/refusal.ts';

describe('a count in a cell', () => {
  it.each([
    ['2537', 2537],
    ['0', 0],
    ['2 537', 2537],
    ['2\u00a0537', 2537],
    ['2\u202f537', 2537],
    ['2\u2009537', 2537],
    ['1 234 567', 1234567],
    ['181.0', 181],
    ['181,0', 181],
    [' 12 ', 12],
  ])('%j is %d', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each([
    '181.5',
    '1.000',
    '2,537',
    '25 37',
    '1 23',
    '-1',
    '1e3',
    '0x10',
    'många',
    '',
    '٣',
    '1234567890123',
    'NaN',
  ])('%j is refused rather than guessed at', (text) => {
    expect(() => parseCount(text)).toThrow(ImportRefusal);
  });

  it('says what stood there and what a right one looks like', () => {
    expect(() => parseCount('181.5')).toThrow(
      /Ett antal är ett helt tal\. Här står "181\.5"\.\n {2}Så här: 2537/,
    );
  });

  it('is read back from any whole number, however the thousands are set apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009'),
        (count, space) => {
          const text = String(count).replace(/\B(?=(\d{3})+$)/g, space);
          expect(parseCount(text)).toBe(count);
        },
      ),
    );
  });

  it('is never anything but a whole number of 0 or more, whatever stands in the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          const count = parseCount(text);
          expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefusal);
        }
      }),
    );
  });
});

describe('a missing count', () => {
  const codes = new Map([['-555', 'not-in-source' as const]]);

  it('has a reason, and is never zero', () => {
    expect(parseCountOrCode('', false, codes)).toEqual({ missing: 'not-in-source' });
    expect(parseCountOrCode('-555', false, codes)).toEqual({ missing: 'not-in-source' });
    expect(parseCountOrCode('-555.0', true, codes)).toEqual({ missing: 'not-in-source' });
    expect(parseCountOrCode('\u2212555', true, codes)).toEqual({ missing: 'not-in-source' });
    expect(parseCountOrCode('0', true, codes)).toEqual({ value: 0, preliminary: true });
  });

  it('with a code that nobody has explained is refused, with how to explain it', () => {
    expect(() => parseCountOrCode('-777', false, codes)).toThrow(/"-777".*--code=-777:/s);
  });
});
