import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEST_IDENTITY_NUMBERS } from '../../../../scripts/identity-numbers/test-numbers.ts';
import { findPersonalData, findPersonalDataIn } from '../../../../src/domain/tips/personal-data.ts';

/** Put together at run time, so that no whole personal identity number stands in the repository. */
function personnummer(date: string, serial: string): { date: string; last: string } {
  const nine = date.slice(-6) + serial;
  let sum = 0;
  [...nine].forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return { date, last: `${serial}${(10 - (sum % 10)) % 10}` };
}

const born1980 = personnummer('19800101', '238');
const short = { date: born1980.date.slice(2), last: born1980.last };
const coordination = personnummer('700163', '239');
const wrongLast = short.last.slice(0, 3) + String((Number(short.last.slice(3)) + 1) % 10);

describe('personal identity numbers', () => {
  test.each([
    ['ten digits with a hyphen', `${short.date}-${short.last}`],
    ['ten digits in a row', `${short.date}${short.last}`],
    ['twelve digits', `${born1980.date}${born1980.last}`],
    ['twelve digits with a hyphen', `${born1980.date}-${born1980.last}`],
    ['a space instead of the hyphen', `${short.date} ${short.last}`],
    ['spaces around the hyphen', `${short.date} - ${short.last}`],
    ['a plus, as after one’s hundredth birthday', `${short.date}+${short.last}`],
    ['a long dash', `${short.date}–${short.last}`],
    ['hyphens in the date', `1980-01-01-${short.last}`],
    ['a samordningsnummer', `${coordination.date}-${coordination.last}`],
  ])('given %s in a sentence, then it is found', (_what, number) => {
    expect(findPersonalData(`Han heter Kim, ${number}, och bor där.`)).toEqual(['personnummer']);
    expect(findPersonalData(number)).toEqual(['personnummer']);
  });

  test.each([
    ['a wrong check digit', `${short.date}-${wrongLast}`],
    ['a thirteenth month', '801301-2380'],
    ['an organisation number', '212000-0563'],
    ['a longer row of digits', `1${born1980.date}${born1980.last}`],
  ])('given %s, then it is no such number', (_what, text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  test('given any date and serial, then the number is found however it is written', () => {
    const dates = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2025-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('', '-', '+', ' ', ' - '),
        fc.boolean(),
        (date, serial, separator, century) => {
          const day = date.toISOString().slice(0, 10).replaceAll('-', '');
          const made = personnummer(day, String(serial).padStart(3, '0'));
          const written = `${century ? made.date : made.date.slice(2)}${separator}${made.last}`;
          expect(findPersonalData(`x ${written}.`)).toContain('personnummer');
        },
      ),
    );
  });
});

describe('the test numbers of the tax agency', () => {
  const WAYS: [string, (year: string, month: string, day: string, last: string) => string][] = [
    ['twelve in a row', (y, m, d, l) => `${y}${m}${d}${l}`],
    ['twelve with a hyphen', (y, m, d, l) => `${y}${m}${d}-${l}`],
    ['twelve with a space', (y, m, d, l) => `${y}${m}${d} ${l}`],
    ['twelve with a plus', (y, m, d, l) => `${y}${m}${d}+${l}`],
    ['ten in a row', (y, m, d, l) => `${y.slice(2)}${m}${d}${l}`],
    ['ten with a hyphen', (y, m, d, l) => `${y.slice(2)}${m}${d}-${l}`],
    ['ten with a plus', (y, m, d, l) => `${y.slice(2)}${m}${d}+${l}`],
    ['ten with spaces around a dash', (y, m, d, l) => `${y.slice(2)}${m}${d} – ${l}`],
    ['hyphens all through', (y, m, d, l) => `${y}-${m}-${d}-${l}`],
    ['a date, a space and the last four', (y, m, d, l) => `${y}-${m}-${d} ${l}`],
    ['spaces all through', (y, m, d, l) => `${y} ${m} ${d} ${l}`],
    ['ten with spaces all through', (y, m, d, l) => `${y.slice(2)} ${m} ${d} ${l}`],
    ['dots in the date', (y, m, d, l) => `${y}.${m}.${d}-${l}`],
    ['spaces that do not break', (y, m, d, l) => `${y.slice(2)}${m}${d}\u00A0${l}`],
    [
      'wide digits',
      (y, m, d, l) =>
        `${y}${m}${d}-${l}`.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
  ];
  test.each(WAYS)('given %s, then every one is found', (_what, write) => {
    for (const number of TEST_IDENTITY_NUMBERS) {
      const [, year = '', month = '', day = '', last = ''] =
        /^(\d{4})(\d{2})(\d{2})(\d{4})$/.exec(number) ?? [];
      const written = write(year, month, day, last);
      expect(findPersonalData(`Hen har ${written}, tror jag.`)).toContain('personnummer');
    }
  });
});

describe('what people write', () => {
  const sentences = readFileSync('tests/fixtures/tips/ordinary-sentences.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kinds = '', text = ''] = line.split(' | ');
      return { text, expected: kinds === '-' ? [] : kinds.split(',') };
    });

  test('given three hundred sentences, then at most one in a hundred warns without cause', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    const wrong = sentences.filter(({ text, expected }) =>
      findPersonalData(text).some((kind) => !expected.includes(kind)),
    );
    expect(
      wrong.length / sentences.length,
      wrong.map(({ text }) => text).join('\n'),
    ).toBeLessThanOrEqual(0.01);
  });

  test('given sentences with contact details in them, then every one warns', () => {
    const withDetails = sentences.filter(({ expected }) => expected.length > 0);
    expect(withDetails.length).toBeGreaterThanOrEqual(10);
    for (const { text, expected } of withDetails) {
      expect(findPersonalData(text), text).toEqual(expected);
    }
  });
});

describe('other personal data', () => {
  test.each([
    ['a mobile number', 'ring 070-123 45 67', 'phone'],
    ['a mobile number in a row', 'ring 0701234568', 'phone'],
    ['a number in Stockholm', 'ring 08-465 004 10', 'phone'],
    ['a number in Värnamo', '0370-37 70 00', 'phone'],
    ['an international number', '+46 70 123 45 67', 'phone'],
    ['an international number with (0)', '+46 (0)70-123 45 67', 'phone'],
    ['a number with 00', '0046701234567', 'phone'],
    ['an e-mail address', 'skriv till kim.o@exempel.example', 'email'],
    ['a number plate', 'en blå Volvo, ABC 123', 'plate'],
    ['a new number plate', 'bilen abc12d stod där', 'plate'],
  ])('given %s, then it is found', (_what, text, kind) => {
    expect(findPersonalData(text)).toEqual([kind]);
  });

  test.each([
    'Ring 112 eller 114 14.',
    'Kvinnofridslinjen 020-50 50 50',
    'Polisen 077-114 14 00',
    'Det hände 2026-11-20 kl 21.30–22.15.',
    'Varje fredag 22-02, även 08-16.',
    'Mellan 0730-0815 och 0800 1600.',
    'Diarienummer KS 2026/1234, ärende 5000-K123456-26.',
    'Lampa nummer 4711 på Storgatan 12, 331 30 Värnamo',
    'Postnummer 11122, 1 500 kronor, 25 000 personer',
    'Vi var max 200 i hus 112 och gick till rum 301.',
    'Buss 401 och tåg 8765 går 05:10 och 23:59.',
    'Bankgiro 5051-6905',
    'Vecka 47, 2024-2025, 100 %',
    '@kommunen svarade inte',
    'Koordinater 57.1860, 14.0400',
  ])('given ordinary words, then nothing is found: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  test('given several kinds in several fields, then each is named with its field', () => {
    expect(
      findPersonalDataIn([
        ['place', 'Storgatan 1'],
        ['text', 'ABC123, ring 070-123 45 67 eller kim@exempel.example'],
      ]),
    ).toEqual([
      { field: 'text', kind: 'phone' },
      { field: 'text', kind: 'email' },
      { field: 'text', kind: 'plate' },
    ]);
  });

  test('given the longest text of the worst kind, then it is read at once', () => {
    const started = performance.now();
    for (const piece of ['0', '08 ', '070-', '+46 ', 'a.a', 'a@a.', 'ABC 1', '800101 ', '00 0']) {
      findPersonalData(piece.repeat(4000 / piece.length));
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
