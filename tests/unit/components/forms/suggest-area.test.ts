import { expect, test } from 'vitest';
import { suggestArea } from '../../../../src/components/forms/suggest-area.ts';
import { dictionaryOf } from '../../../../src/i18n/locales.ts';

const areas = [
  { id: 'centrum', name: 'Centrum', position: { lat: 59, lon: 15.5 } },
  { id: 'norrby', name: 'Norrby', position: { lat: 59.018, lon: 15.495 } },
];
const map = { areas, words: dictionaryOf('sv').placeMap };

/** As much of a list as is used. */
function listWith(value: string, text = '') {
  return { value, options: [{ text }], selectedIndex: 0 } as unknown as HTMLSelectElement;
}

test('given no area chosen, then the nearest is chosen and said', () => {
  const list = listWith('');
  expect(suggestArea('59.01700,15.49600', map, list)).toBe(
    'Vi valde Norrby i listan. Ändra om det är fel.',
  );
  expect(list.value).toBe('norrby');
});

test('given another area chosen by hand, then it stays, and the difference is said', () => {
  const list = listWith('centrum', 'Centrum');
  expect(suggestArea('59.01700,15.49600', map, list)).toBe(
    'Närmast i listan ligger Norrby. Du har valt Centrum.',
  );
  expect(list.value).toBe('centrum');
});

test('given the same area, no list or no point, then nothing is said', () => {
  expect(suggestArea('59.01700,15.49600', map, listWith('norrby', 'Norrby'))).toBe('');
  expect(suggestArea('59.01700,15.49600', map, undefined)).toBe('');
  expect(suggestArea('', map, listWith(''))).toBe('');
});
