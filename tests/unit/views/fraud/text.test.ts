import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillText, textParts } from '../../../../src/views/fraud/text.ts';

const numbersIn = (text: string) =>
  textParts(text)
    .filter(({ number }) => number)
    .map((part) => part.text.replaceAll('\u00a0', ' '));

describe('telephone numbers within a text', () => {
  test.each([
    ['Soita 112 nyt.', ['112']],
    ['اتصل بالرقم 114 14، حتى لو', ['114 14']],
    ['اتصل على الرقم +46 77 114 14 00. الرقم 112 يعمل', ['+46 77 114 14 00', '112']],
    ['Ring 08-465 004 10', ['08-465 004 10']],
    ['Inga nummer här', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  test('given any text, then its parts together are the text, but for spaces that must not break', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const whole = textParts(text)
          .map((part) => part.text)
          .join('');
        expect(whole.replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
      }),
    );
  });
});

test('a place is filled, and one without a value stays so that it is seen', () => {
  expect(fillText('Soita {number}', { number: '112' })).toBe('Soita 112');
  expect(fillText('Soita {numero}', { number: '112' })).toBe('Soita {numero}');
});
