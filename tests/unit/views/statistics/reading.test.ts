import { describe, expect, test } from 'vitest';
import { openData } from '../../../../src/i18n/sv/open-data.ts';
import { statistics } from '../../../../src/i18n/sv/statistics.ts';
import { statistics as english } from '../../../../src/i18n/en/statistics.ts';
import { READING_SOURCES } from '../../../../src/views/statistics/reading.ts';
import { lixOf } from '../../../fixtures/lix.ts';

describe('how to read the figures', () => {
  test.each(statistics.reading.sections.map(({ title, text }) => [title, text.join(' ')]))(
    '“%s” is plain: LIX at most 40',
    (_title, text) => {
      expect([text, lixOf(text) <= 40]).toEqual([text, true]);
    },
  );

  test('every section is there in both languages, at the same address', () => {
    const ids = (sections: readonly { id: string }[]) => sections.map(({ id }) => id);
    expect(ids(english.reading.sections)).toEqual(ids(statistics.reading.sections));
    expect(new Set(ids(statistics.reading.sections)).size).toBe(11);
  });

  test('what is said about reported offences can be looked up', () => {
    for (const { url } of READING_SOURCES)
      expect(url).toMatch(/^https:\/\/(statistik\.)?bra\.se\//);
  });
});

test('the page with open data is plain: LIX at most 40', () => {
  const { formats, terms, cite, addresses, catalogue, lead, promises } = openData;
  const texts = [
    lead,
    promises.text,
    [formats.csvExcel, formats.csv, formats.json].join(' '),
    terms.items.join(' '),
    cite.text,
    addresses.items.join(' '),
    [catalogue.text, catalogue.demonstration, catalogue.portal].join(' '),
  ];
  for (const text of texts) expect([text, lixOf(text) <= 40]).toEqual([text, true]);
});
