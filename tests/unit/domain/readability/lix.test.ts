import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBurden, measureReadability } from '../../../../src/domain/readability/lix.ts';

describe('the index of a text', () => {
  test('given ten words in two sentences, one of them long, then LIX is 5 + 10', () => {
    const text = ['Lägg på luren nu. Du ska ringa till din bankkontor.'];
    expect(measureReadability(text)).toEqual({ words: 10, sentences: 2, longWords: 1, lix: 15 });
  });

  test.each([
    ['six letters are not long', 'Banken ringer.', 0],
    ['seven letters are long', 'Bankens samtal.', 1],
    ['letters count, not digits or hyphens', 'sms-koder 2026-11-22 1234567', 1],
    ['å, ä and ö are letters', 'Häromdagen.', 1],
  ])('%s', (_what, text, longWords) => {
    expect(measureReadability([text]).longWords).toBe(longWords);
  });

  test.each([
    [
      'a paragraph, a list item and a heading each end a sentence',
      ['Rubrik', 'En rad', 'Slut.'],
      3,
    ],
    ['a question and an exclamation', ['Ringer det? Lägg på! Bra.'], 3],
    ['a full stop inside the quotation mark', ['Hon sa ”hej.” Sedan gick hon.'], 2],
    ['an abbreviation goes on', ['Ring kl. åtta, t.ex. hem.'], 1],
    ['an address and a decimal go on', ['Läs polisen.se om 1.5 sekunder.'], 1],
    ['a sentence may begin with a number', ['Ring banken. 112 når hjälp.'], 2],
    ['signs without words are nothing', ['→', '…', ''], 0],
  ])('%s', (_what, blocks, sentences) => {
    expect(measureReadability(blocks).sentences).toBe(sentences);
  });

  test('given no words, then the index is 0 and not a division by zero', () => {
    expect(measureReadability([]).lix).toBe(0);
  });

  test('given any text, then saying it twice changes nothing but the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (blocks) => {
        const once = measureReadability(blocks);
        const twice = measureReadability([...blocks, ...blocks]);
        expect(twice.words).toBe(2 * once.words);
        expect(twice.lix).toBeCloseTo(once.lix, 9);
      }),
    );
  });
});

test('what pushes the index up comes first: the longest sentence, the commonest long word', () => {
  const burden = findBurden(
    ['Kort mening. Den här meningen är en hel del längre än den andra.', 'Meningen är slut.'],
    1,
  );
  expect(burden).toEqual({
    sentences: ['Den här meningen är en hel del längre än den andra.'],
    words: [{ word: 'meningen', count: 2 }],
  });
});
