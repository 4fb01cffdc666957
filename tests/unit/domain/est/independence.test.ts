import { describe, expect, test } from 'vitest';
import { countVoices, placesWithSeveralVoices } from '../../../../src/domain/est/independence.ts';
import { tipOf } from './tips.ts';

const W = '2026-W47';

describe('how many voices', () => {
  test('the same contact is one voice, on whichever day', () => {
    const tips = [tipOf(W, { senderSigns: ['a'] }, 0), tipOf(W, { senderSigns: ['b', 'a'] }, 3)];
    expect(countVoices(tips)).toBe(1);
  });

  test('two different contacts are two, also on one day', () => {
    expect(countVoices([tipOf(W, { senderSigns: ['a'] }), tipOf(W, { senderSigns: ['b'] })])).toBe(
      2,
    );
  });

  test('without contact, the same day may be the same sender, and another day another', () => {
    expect(countVoices([tipOf(W), tipOf(W)])).toBe(1);
    expect(countVoices([tipOf(W), tipOf(W, { senderSigns: ['a'] })])).toBe(1);
    expect(countVoices([tipOf(W, {}, 0), tipOf(W, {}, 2)])).toBe(2);
  });

  test('what hangs together by a third is one voice', () => {
    const tips = [
      tipOf(W, { senderSigns: ['a'] }, 0),
      tipOf(W, { senderSigns: ['b'] }, 1),
      tipOf(W, { senderSigns: ['a', 'b'] }, 2),
    ];
    expect(countVoices(tips)).toBe(1);
  });

  test('a day is a Swedish day', () => {
    const late = tipOf(W, { receivedAt: '2026-11-16T23:30:00Z' });
    const next = tipOf(W, { receivedAt: '2026-11-17T08:00:00Z' });
    expect(countVoices([late, next])).toBe(1);
  });
});

describe('places that several have told of', () => {
  test('needs two voices at one place, in the weeks asked for', () => {
    const tips = [
      tipOf(W, { place: 'stationen', category: 'light' }, 0),
      tipOf(W, { place: 'stationen', category: 'disorder' }, 1),
      tipOf(W, { place: 'stationen', category: 'disorder' }, 2),
      tipOf(W, { area: 'norrby' }, 0),
      tipOf('2026-W40', { area: 'norrby' }, 1),
    ];
    expect(placesWithSeveralVoices(tips, [W])).toEqual([
      {
        area: 'centrum',
        place: 'stationen',
        tips: 3,
        voices: 3,
        days: 3,
        withoutContact: 3,
        categories: ['disorder', 'light'],
        numbers: tips.slice(0, 3).map(({ number }) => number),
      },
    ]);
  });

  test('without a place, an area counts by what is told of it, and after the places', () => {
    const tips = [
      tipOf(W, { area: 'norrby', category: 'traffic' }, 0),
      tipOf(W, { area: 'norrby', category: 'light' }, 1),
      tipOf(W, { area: 'norrby', category: 'traffic' }, 2),
      tipOf(W, { area: 'norrby', category: 'traffic' }, 3),
      tipOf(W, { place: 'stationen' }, 0),
      tipOf(W, { place: 'stationen', category: 'other' }, 1),
    ];
    expect(placesWithSeveralVoices(tips, [W])).toMatchObject([
      { place: 'stationen', voices: 2 },
      { area: 'norrby', categories: ['traffic'], voices: 3 },
    ]);
  });

  test('“another place” is not one place, nor is “something else” one thing', () => {
    const tips = [
      tipOf(W, { area: 'norrby', category: 'other' }, 0),
      tipOf(W, { area: 'norrby', category: 'other' }, 2),
      tipOf(W, { area: 'annan-plats' }, 0),
      tipOf(W, { area: 'annan-plats' }, 1),
      tipOf(W, { area: 'norrby', experience: 'safe' }, 0),
      tipOf(W, { area: 'norrby' }, 1),
    ];
    expect(placesWithSeveralVoices(tips, [W])).toEqual([]);
  });

  test('one event told by two is two voices, though it is counted once', () => {
    const tips = [
      tipOf(W, { area: 'norrby' }, 0),
      tipOf(W, { area: 'norrby', duplicate: true }, 1),
    ];
    expect(placesWithSeveralVoices(tips, [W])).toMatchObject([{ voices: 2, tips: 2 }]);
  });
});
