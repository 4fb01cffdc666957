import { describe, expect, test } from 'vitest';
import { pseudoDictionary } from '../../../src/i18n/pseudo.ts';
import { sv } from '../../../src/i18n/sv/index.ts';
import { entriesOf, saidBy } from './dictionary-entries.ts';

const MARK = 'نص';

describe('the test language', () => {
  const pseudo = new Map(entriesOf(pseudoDictionary(sv)));

  test('has every text of the Swedish dictionary', () => {
    expect([...pseudo.keys()]).toEqual(entriesOf(sv).map(([path]) => path));
  });

  test('marks every text once, and changes nothing else', () => {
    const wrong = entriesOf(sv).flatMap(([path, source]) => {
      const marked = saidBy(pseudo.get(path) ?? '');
      return saidBy(source).flatMap((plain, index) => {
        const said = marked[index] ?? '';
        const marks = /\p{L}/u.test(plain) ? 1 : 0;
        const right =
          said.split(MARK).length - 1 === marks && said.replace(`${MARK} `, '') === plain;
        return right ? [] : [`${path}: ${said}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['a text', 'Tipsa oss', `${MARK} Tipsa oss`],
    ['a text that follows other words', ' i veckan', ` ${MARK} i veckan`],
    ['a telephone number', '114 14', '114 14'],
    ['a sign', ' – ', ' – '],
    ['nothing', '', ''],
  ])('given %s, then only words are marked', (_what, text, expected) => {
    expect(pseudoDictionary(text)).toBe(expected);
  });

  test('given identities, numbers and lists, then only the texts are marked', () => {
    const value = { id: 'est', items: [{ phone: '112', number: 'Nummer' }], count: 3, none: null };
    expect(pseudoDictionary(value)).toEqual({
      id: 'est',
      items: [{ phone: '112', number: `${MARK} Nummer` }],
      count: 3,
      none: null,
    });
  });
});
