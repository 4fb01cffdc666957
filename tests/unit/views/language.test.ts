import { describe, expect, test } from 'vitest';
import { languageAttributes, languageNotice } from '../../../src/views/language.ts';

describe('text in another language than the page', () => {
  test.each([
    ['Swedish on a Swedish page', 'sv', 'sv', {}],
    ['Swedish on an English page', 'sv', 'en', { lang: 'sv' }],
    ['English on a Swedish page', 'en', 'sv', { lang: 'en' }],
    ['Finnish, which the site does not speak', 'fi', 'sv', { lang: 'fi' }],
    ['Arabic, which the site does not speak', 'ar', 'sv', { lang: 'ar', dir: 'rtl' }],
    ['Sorani, which the site does not speak', 'ckb', 'en', { lang: 'ckb', dir: 'rtl' }],
  ])(
    'given %s, then it is marked for the voice and for the direction',
    (_what, entry, page, marks) => {
      expect(languageAttributes(entry, page)).toEqual(marks);
    },
  );

  test.each([
    ['sv', 'sv', undefined],
    ['sv', 'en', 'This text is only available in Swedish.'],
    ['en', 'sv', 'Texten finns bara på engelska.'],
    ['ar', 'sv', 'Texten finns bara på arabiska.'],
    ['so', 'sv', 'Texten finns bara på so.'],
  ])('given %s on a page in %s, then the reader is told', (entry, page, notice) => {
    expect(languageNotice(entry, page)).toBe(notice);
  });

  test.each([
    [['en', 'sv'], 'en', 'Some of this text is only available in Swedish.'],
    [['sv', 'en'], 'sv', 'En del av texten finns bara på engelska.'],
    [['sv', 'sv'], 'en', 'This text is only available in Swedish.'],
    [['sv', 'sv'], 'sv', undefined],
    [[], 'sv', undefined],
  ])('given %s together on a page in %s, then the reader is told which', (entry, page, notice) => {
    expect(languageNotice(entry, page)).toBe(notice);
  });
});
