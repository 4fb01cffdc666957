import { describe, expect, test } from 'vitest';
import {
  shareOfWords,
  similarTips,
  wordsOf,
  type ComparedTip,
} from '../../../../src/domain/desk/similar.ts';

function tip(number: string, changes: Partial<ComparedTip> = {}): ComparedTip {
  return {
    number,
    area: 'centrum',
    category: 'light',
    text: 'Lampan vid gångtunneln har varit släckt i en månad nu.',
    receivedAt: '2026-11-20T12:00:00Z',
    ...changes,
  };
}

describe('words in common', () => {
  test('forms of a word count as the same, and short words do not count', () => {
    expect([...wordsOf('Lamporna är på, lamporna!')]).toEqual(['lampor']);
    expect(shareOfWords(wordsOf('ja nej'), wordsOf('ja nej'))).toBe(0);
  });

  test('the share is of all words of both', () => {
    const one = wordsOf('alfa bravo charlie delta');
    expect(shareOfWords(one, wordsOf('alfa bravo charlie echo'))).toBeCloseTo(3 / 5);
    expect(shareOfWords(one, one)).toBe(1);
  });
});

describe('tips about the same', () => {
  test('given nearly the same words, then it is found in any area', () => {
    const other = tip('2', {
      area: 'norrby',
      text: 'Lampan vid gångtunneln har varit släckt en månad.',
    });
    expect(similarTips(tip('1'), [other])).toMatchObject([{ number: '2', likeness: 'same-text' }]);
  });

  test('given the same place in other words and the same category, then it is a neighbour', () => {
    const one = tip('1', { place: 'Gångtunneln', text: 'Läskigt på kvällen när man går hem där.' });
    const other = tip('2', { place: 'gångtunneln vid stationen', text: 'Två lampor är trasiga.' });
    expect(similarTips(one, [other])).toMatchObject([{ likeness: 'same-place' }]);
    expect(similarTips(one, [{ ...other, category: 'traffic' }])).toEqual([]);
    expect(similarTips(one, [{ ...other, area: 'norrby' }])).toEqual([]);
  });

  test('given one from another season, or the tip itself, then it is left out', () => {
    const old = tip('2', { receivedAt: '2026-05-01T12:00:00Z' });
    expect(similarTips(tip('1'), [old, tip('1')])).toEqual([]);
  });

  test('the likest come first, and no more than asked for', () => {
    const many = Array.from({ length: 9 }, (_, index) => tip(String(index + 2)));
    const like = tip('99', {
      text: 'Lampan vid gångtunneln lyser ofta inte när jag går hem från bussen.',
    });
    const found = similarTips(tip('1'), [like, ...many], 3);
    expect(found.map(({ likeness }) => likeness)).toEqual(['same-text', 'same-text', 'same-text']);
  });
});
