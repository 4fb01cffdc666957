import { expect, test } from 'vitest';
import { FORM_LANGUAGE_CODES, formWordsOf } from '../../../../src/i18n/locales.ts';
import { aroundPhones } from '../../../../src/views/forms/phones.ts';

test.each(FORM_LANGUAGE_CODES)(
  'in %s those who are afraid of somebody at home can press the numbers',
  (lang) => {
    const { home } = formWordsOf(lang).forms.tip.doors;
    const parts = aroundPhones(home);
    const phones = parts.flatMap(({ phone }) => phone ?? []);
    expect(phones).toEqual(['020-50 50 50', '116 111']);
    expect(parts.map(({ text }) => text).join('')).toBe(home);
  },
);

test('a sentence without a number is whole', () => {
  expect(aroundPhones('Ring oss.')).toEqual([{ text: 'Ring oss.' }]);
});
