import { describe, expect, test } from 'vitest';
import type { ActSection } from '../../../src/domain/law/schema.ts';
import { dictionaryOf, LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { lawView } from '../../../src/views/law.ts';
import { publisherOf } from '../../fixtures/promises.ts';

const words = dictionaryOf('sv').methods.law;

/** The build's day is 2026-11-21. */
function rowOf(entry: ActSection) {
  const publisher = publisherOf({ crimePreventionAct: [entry] });
  return lawView(publisher, 'sv').rows.find(({ section }) => section === `${entry.section} §`);
}

describe('the law page', () => {
  test.each(LOCALE_CODES)('given nothing on record, then all ten sections say so in %s', (lang) => {
    const { rows } = lawView(publisherOf({}), lang);
    const { law } = dictionaryOf(lang).methods;
    expect(rows.map(({ section }) => section)).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => law.section(String(number))),
    );
    expect(new Set(rows.map(({ statusText }) => statusText))).toEqual(
      new Set([law.status.missing]),
    );
    expect(rows.map(({ checked }) => checked)).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) =>
        number === 7 || number === 8 ? undefined : law.unchecked,
      ),
    );
  });

  test.each([
    ['a fresh date', { section: 4, decided: '2026-02-10' }, 'recorded', words.status.recorded],
    ['an old plan', { section: 5, decided: '2024-05-21' }, 'due', words.status.due],
    ['a document without a date', { section: 5, document: 'Plan' }, 'missing', words.dateMissing],
  ])('given %s, then the state is told in words', (_what, entry, status, statusText) => {
    expect(rowOf(entry)).toMatchObject({ status, statusText });
  });

  test('given everything, then all of it is shown', () => {
    const row = rowOf({
      section: 5,
      document: 'Plan',
      decided: '2025-03-02',
      updated: '2026-04',
      diarienummer: 'KS 2025/1',
      nextDue: '2027-03',
      checked: { by: 'kommunjuristen', date: '2026-05-01' },
    });
    expect(row).toMatchObject({
      document: 'Plan',
      dates: [words.decidedOn('2 mars 2025'), words.updatedOn('april 2026')],
      diarienummer: words.diarienummer('KS 2025/1'),
      next: 'mars 2027',
      checked: words.checked('kommunjuristen', '1 maj 2026'),
    });
  });

  test.each([
    ['a real name on public sources', { demonstration: true, invented: false }, true],
    ['an invented municipality', { demonstration: true, invented: true }, false],
    ['a municipality with its own site', { demonstration: false }, false],
  ])('given %s, then what an absence means is told only where it must', (_what, change, told) => {
    expect(lawView(publisherOf(change), 'sv').onlyKnown).toBe(told);
  });

  test('the report names the municipality and the day', () => {
    expect(lawView(publisherOf({ name: 'Nyby kommun' }), 'sv').caption).toBe(
      words.report('Nyby kommun', '21 november 2026'),
    );
  });
});
