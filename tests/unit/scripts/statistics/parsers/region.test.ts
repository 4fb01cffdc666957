import { describe, expect, it } from 'vitest';
import {
  nameForms,
  nearestNames,
  nominative,
  normaliseCode,
  parseRegion,
} from '../../../../../scripts/statistics/parsers/region.ts';

describe('a municipality as a source writes it', () => {
  it.each([
    ['Ale', ['ale']],
    ['Ale kommun', ['ale']],
    ['Kungsörs kommun', ['kungsörs', 'kungsör']],
    ['Norrbottens län, Bodens kommun', ['bodens', 'boden']],
    ['Göteborgs Stad', ['göteborgs', 'göteborg']],
    ['Hela landet', ['riket']],
    ['Riket', ['riket']],
    ['', []],
  ])('%j goes by %j', (text, names) => {
    expect(nameForms(text)).toEqual(names);
  });

  it('keeps Habo and Håbo apart', () => {
    expect(nameForms('Habo kommun')).not.toEqual(nameForms('Håbo kommun'));
  });

  it.each([
    ['0683', '0683'],
    ['683', '0683'],
    ['1960', '1960'],
    ['00', '0000'],
    ['0000', '0000'],
    ['01', undefined],
    ['19600', undefined],
    ['x', undefined],
  ])('the code %j is %s', (digits, code) => {
    expect(normaliseCode(digits)).toBe(code);
  });

  it('may have its code before the name, also when a spreadsheet has taken the zero', () => {
    expect(parseRegion('1960 Kungsör')).toEqual({ code: '1960', names: ['kungsör'] });
    expect(parseRegion('683.0')).toEqual({ code: '0683', names: [] });
    expect(parseRegion('00 Riket')).toEqual({ code: '0000', names: ['riket'] });
    expect(parseRegion('01 Stockholms län')).toEqual({ names: ['stockholms län'] });
  });

  it.each([
    ['Kungälvs kommun', 'Kungälv'],
    ['Borås stad', 'Borås'],
    ['Strängnäs kommun', 'Strängnäs'],
    ['Bengtsfors kommun', 'Bengtsfors'],
    ['Ale kommun', 'Ale'],
    ['Hofors', 'Hofors'],
  ])('%s is called %s', (name, called) => {
    expect(nominative(name)).toBe(called);
  });

  it('that is not found has nearest names', () => {
    expect(nearestNames('Kungsör', ['Ale', 'Kungsbacka', 'Kungsor', 'Kungälv'], 2)).toEqual([
      'Kungsor',
      'Kungälv',
    ]);
  });
});
