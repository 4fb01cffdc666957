import { expect, test } from 'vitest';
import { aroundOwnWords } from '../../../../src/views/forms/own-words.ts';

const phone = (unit: string, number: string) => `Ring ${unit} på ${number}.`;

test('given a sentence, then the municipality’s words stand apart, and nothing is lost', () => {
  expect(aroundOwnWords(phone, 'Samordnaren', '08-465 004 10')).toEqual([
    { text: 'Ring ', own: false },
    { text: 'Samordnaren', own: true },
    { text: ' på ', own: false },
    { text: '08-465 004 10', own: true },
    { text: '.', own: false },
  ]);
});

test('given another order of words, or the same word twice, then each place has its own', () => {
  const turned = (a: string, b: string) => `${b}، ${a}`;
  const parts = aroundOwnWords(turned, 'x', 'x');
  expect(parts.map(({ text }) => text).join('')).toBe('x، x');
  expect(parts.filter(({ own }) => own)).toHaveLength(2);
});
