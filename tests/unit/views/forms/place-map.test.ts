import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../../../src/i18n/locales.ts';
import { placeMapData } from '../../../../src/views/forms/place-map-data.ts';
import { pointInWords, positionInWords } from '../../../../src/views/forms/place-map.ts';

const areas = [
  { id: 'centrum', name: 'Centrum', position: { lat: 59, lon: 15.5 } },
  { id: 'norrby', name: 'Norrby', position: { lat: 59.1, lon: 15.5 } },
];
const swedish = { areas, locale: 'sv-SE', words: dictionaryOf('sv').placeMap };
const english = { areas, locale: 'en-GB', words: dictionaryOf('en').placeMap };

describe('where a point is, in words', () => {
  // One degree north is 111,132 m; one degree east at 59 degrees is half of it (cos 59° = 0.515).
  test.each([
    [59.0001, 15.5, 'vid Centrum'],
    [59.00072, 15.5, '80 meter norr om Centrum'],
    [58.9971, 15.5, '300 meter söder om Centrum'],
    [59, 15.507, '400 meter öster om Centrum'],
    [59, 15.493, '400 meter väster om Centrum'],
    [59.002, 15.5039, '300 meter nordost om Centrum'],
    [58.998, 15.4961, '300 meter sydväst om Centrum'],
    [59.03, 15.5, '3,3 kilometer norr om Centrum'],
    [59.09, 15.5, '1,1 kilometer söder om Norrby'],
    [59.0089, 15.5, '1 kilometer norr om Centrum'],
  ])('given %d, %d, then it is said: %s', (lat, lon, said) => {
    expect(positionInWords({ lat, lon }, swedish)).toBe(said);
  });

  test('in English too', () => {
    expect(positionInWords({ lat: 59.03, lon: 15.5 }, english)).toBe(
      '3.3 kilometres north of Centrum',
    );
  });

  test('given no area with a point, then it is said in degrees', () => {
    expect(positionInWords({ lat: 59.03, lon: 15.5 }, { ...swedish, areas: [] })).toBe(
      'på 59,03 grader nord, 15,5 grader öst',
    );
  });

  test('given a name with a dollar sign, then it is said as it is', () => {
    const strange = [{ id: 'x', name: '$& torget', position: { lat: 59, lon: 15.5 } }];
    expect(positionInWords({ lat: 59, lon: 15.5 }, { ...swedish, areas: strange })).toBe(
      'vid $& torget',
    );
  });
});

test('what is read back before sending says the words and the degrees', () => {
  const map = { ...swedish, middle: { lat: 59, lon: 15.5 }, zoom: 12, box: EVERYWHERE };
  expect(pointInWords('59.03000,15.50000', map)).toBe(
    '3,3 kilometer norr om Centrum (59.03000, 15.50000)',
  );
});

const EVERYWHERE = { south: 55, west: 10, north: 70, east: 25 };

test('a language that only the forms speak has a map, with its own numbers', () => {
  const publisher = { areas, map: { lat: 59, lon: 15.5, zoom: 11 } };
  expect(placeMapData(publisher, 'fi').locale).toBe('fi-FI');
  expect(placeMapData(publisher, 'sv').locale).toBe('sv-SE');
});
