import { describe, expect, test } from 'vitest';
import {
  MASK,
  maskTerms,
  parseTerms,
  remainingKinds,
  TERM_WORDS_MAX,
} from '../../../../src/domain/tips/masking.ts';

describe('masking', () => {
  test.each([
    ['capitals', 'ÅSA PROV', 'Åsa Prov'],
    ['a line break', 'Åsa\nProv', 'Åsa Prov'],
    ['accents encoded apart', 'A\u030Asa Prov', 'Åsa Prov'],
    ['accents encoded apart in the term', 'Åsa Prov', 'A\u030Asa Prov'],
    ['signs that mean something in a pattern', 'a.b*c(d)', 'a.b*c(d)'],
    ['part of a longer word', 'Provs', 'Prov'],
  ])('given %s, then it is found', (_what, text, term) => {
    const { text: masked, counts } = maskTerms(`före ${text} efter`, [term]);
    expect(counts).toEqual([1]);
    expect(masked).toMatch(/^före \[maskerat\]s? efter$/);
  });

  test('given a point, then it is a point and not any sign', () => {
    expect(maskTerms('axb', ['a.b'])).toEqual({ text: 'axb', counts: [0] });
  });

  test('given a term within another, then the longer goes first and the mask itself is left alone', () => {
    expect(maskTerms('Berit mask Ber', ['Ber', 'Berit', 'mask'])).toEqual({
      text: `${MASK} ${MASK} ${MASK}`,
      counts: [1, 1, 1],
    });
  });

  test('given two terms that share a word, then nothing of either is left', () => {
    expect(maskTerms('Anna Provberg Testsson kom', ['Anna Provberg', 'Provberg Testsson'])).toEqual(
      {
        text: `${MASK} kom`,
        counts: [1, 1],
      },
    );
  });

  test('given very many terms, then each is looked for', () => {
    const terms = Array.from({ length: 70_000 }, (_, index) => `ord${index}`);
    const { text, counts } = maskTerms('ord0 ord69999 ord70000', terms);
    expect(text).toBe(`${MASK} ${MASK} ${MASK}0`);
    expect(counts.filter((count) => count > 0)).toHaveLength(3);
  });

  test('given a term that is longer than the text, then it is not found, however long it is', () => {
    expect(maskTerms('ord ord', ['ord '.repeat(20_000)])).toEqual({ text: 'ord ord', counts: [0] });
  });

  test('given a term of more words than anybody masks in one piece, then it says so', () => {
    const term = 'ord '.repeat(TERM_WORDS_MAX + 1).trim();
    expect(() => maskTerms(`${term} och mer`, [term])).toThrow(RangeError);
    const longest = 'ord '.repeat(TERM_WORDS_MAX).trim();
    expect(maskTerms(`${longest} mer`, [longest]).text).toBe(`${MASK} mer`);
  });

  test('given no terms, then the text is as it was', () => {
    expect(maskTerms('Ber', [])).toEqual({ text: 'Ber', counts: [] });
    expect(parseTerms('\uFEFF# bara en kommentar\n \n')).toEqual([]);
  });

  test('then what remains is told by its kind', () => {
    expect(remainingKinds(`${MASK} nås på namn@exempel.example`)).toEqual(['email']);
    expect(remainingKinds(MASK)).toEqual([]);
  });
});
