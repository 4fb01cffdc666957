import { describe, expect, test } from 'vitest';
import { COMMITMENT_STATUSES } from '../../../src/domain/promises/progress.ts';
import {
  DEFAULT_LOCALE,
  dictionaryOf,
  LOCALE_CODES,
  localeOf,
  locales,
} from '../../../src/i18n/locales.ts';
import { sv } from '../../../src/i18n/sv/index.ts';
import { STATUS_OF } from '../../../src/intake/refusals.ts';
import { entriesOf, saidBy } from './dictionary-entries.ts';

const swedish = new Map(entriesOf(sv));
const others = LOCALE_CODES.filter((code) => code !== DEFAULT_LOCALE);

/** What stands alike in both languages: the product's name, signs, words that are the same. */
const ALIKE = new Set([
  'site.brand: Trygghetslöftet',
  'promises.methods.items.1.term: EST',
  'statistics.csv: CSV',
  'statistics.json: JSON',
  'explore.kilometres: 0 km',
  'explore.metres: 0 m',
]);

describe.each(others)('the dictionary %s', (code) => {
  const own = new Map(entriesOf(localeOf(code).dictionary));

  test('has the same texts as the Swedish one, no more and no fewer', () => {
    expect([...own.keys()].sort()).toEqual([...swedish.keys()].sort());
  });

  test('has functions where the Swedish one has, with as many parameters', () => {
    const shape = (texts: typeof own) =>
      Object.fromEntries(
        [...texts].map(([path, text]) => [path, typeof text === 'function' ? text.length : 'text']),
      );
    expect(shape(own)).toEqual(shape(swedish));
  });

  test('says nothing in Swedish', () => {
    const same = [...own].flatMap(([path, text]) => {
      const source = swedish.get(path);
      const words = saidBy(text).filter((said) => /\p{L}/u.test(said));
      return source !== undefined && words.some((said) => saidBy(source).includes(said))
        ? [`${path}: ${words[0] ?? ''}`]
        : [];
    });
    expect(same.filter((line) => !ALIKE.has(line))).toEqual([]);
  });
});

describe.each(LOCALE_CODES)('every text of %s', (code) => {
  const entries = entriesOf(localeOf(code).dictionary);
  /** A target over the whole period has nothing to add. */
  const SILENT = 'promises.target.per.period';

  test('says something, and says it whole', () => {
    const wrong = entries.flatMap(([path, text]) =>
      saidBy(text)
        .filter(
          (said) =>
            (said.trim() === '' && path !== SILENT) ||
            /undefined|null|NaN|\[object|\s\s/.test(said),
        )
        .map((said) => `${path}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  test('uses every word and number that it is given', () => {
    const wrong = entries.flatMap(([path, text]) => {
      if (typeof text === 'string') return [];
      const given = Array.from({ length: text.length }, (_, index) => `⟨${index}⟩`);
      const said = String(text(...given));
      return given.every((word) => said.includes(word)) ? [] : [`${path}: ${said}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('words that must be there', () => {
  test.each(LOCALE_CODES)('%s has words for every status, reason and refusal', (code) => {
    const { promises, forms } = dictionaryOf(code);
    for (const status of COMMITMENT_STATUSES) {
      expect(promises.status[status]).toBeTruthy();
      expect(promises.summary.parts[status](2)).toContain('2');
    }
    for (const reason of [...Object.keys(STATUS_OF), 'trap', 'no-key', 'changed']) {
      expect(Object.keys(forms.refusals)).toContain(reason);
    }
  });

  test.each([
    ['one', '1', '1 av 1 vecka', '1 of 1 week'],
    ['several', '4', '1 av 4 veckor', '1 of 4 weeks'],
  ])('given %s, then the number agrees with its noun', (_what, total, inSwedish, inEnglish) => {
    expect(dictionaryOf('sv').promises.measure.windows.week('1', total)).toBe(inSwedish);
    expect(dictionaryOf('en').promises.measure.windows.week('1', total)).toBe(inEnglish);
  });

  test.each(LOCALE_CODES)('every language is named in %s', (code) => {
    const { names } = dictionaryOf(code).site.otherLanguage;
    for (const other of LOCALE_CODES) expect(names[other]).toBeTruthy();
  });
});

describe('languages', () => {
  test('given a language that we do not speak, then its words are Swedish', () => {
    expect(dictionaryOf('fi')).toBe(sv);
    expect(() => localeOf('fi')).toThrow('fi');
  });

  test('given a build for residents, then the test language is not in it, and Swedish comes first', () => {
    expect(LOCALE_CODES).toEqual(['sv', 'en']);
    expect(Object.values(locales).map(({ dir }) => dir)).toEqual(['ltr', 'ltr']);
  });
});
