import { describe, expect, test } from 'vitest';
import { dateInWords, periodInWords } from '../../../../cms/admin/dates-in-words.ts';
import { placeFromText } from '../../../../cms/admin/place-text.ts';
import { targetFromWords, targetInWords } from '../../../../cms/admin/target-words.ts';

describe('a target as a sentence', () => {
  test.each([
    ['minst 15 trafikkontroller per tertial', 'at-least', 15, 'trafikkontroller', 'tertial'],
    ['Högst 3 olyckor i månaden.', 'at-most', 3, 'olyckor', 'month'],
    ['max 1 000 samtal varje vecka', 'at-most', 1000, 'samtal', 'week'],
    ['minst 6 trygghetsvandringar', 'at-least', 6, 'trygghetsvandringar', 'period'],
    ['minst ett samtal per månad', 'at-least', 1, 'samtal', 'month'],
    ['Högst tolv kvällar', 'at-most', 12, 'kvällar', 'period'],
  ])('"%s" is read', (sentence, bound, count, other, per) => {
    expect(targetFromWords(sentence)).toEqual({
      kind: 'count',
      bound,
      count,
      unit: { other },
      per,
    });
  });

  test.each(['fler kontroller', '15 kontroller', 'minst många kontroller', ''])(
    '"%s" is not guessed at',
    (sentence) => expect(targetFromWords(sentence)).toBeUndefined(),
  );

  test('is said back as residents read it, and only when it is whole', () => {
    const unit = { one: 'kontroll', other: 'kontroller' };
    expect(targetInWords({ kind: 'count', bound: 'at-least', count: 1, unit, per: 'week' })).toBe(
      'minst 1 kontroll i veckan',
    );
    expect(targetInWords({ kind: 'count', bound: 'at-least', count: 2 })).toBeUndefined();
    expect(targetInWords({ kind: 'count', count: 2, unit })).toBeUndefined();
  });
});

describe('dates while they are typed', () => {
  test.each([
    ['2024', '2024'],
    ['2024-04', 'april 2024'],
    ['2024-04-22', '22 april 2024'],
    ['2024-02-30', undefined],
    ['2024-13', undefined],
    ['i maj', undefined],
  ])('%s is said as %s', (text, words) => expect(dateInWords(text)).toBe(words));

  test.each([
    ['2024', '2024', false, 'Hela 2024.', false],
    ['2024-01', '2024-06', false, 'Från januari 2024 till och med juni 2024.', false],
    ['2024', '', true, 'Från 2024, utan slut.', false],
    ['2024', '', false, 'Skriv också när tiden slutar.', true],
    ['2024-06', '2024-01', true, 'Tiden slutar innan den börjar.', true],
    ['uppgift saknas', '', true, 'Uppgift saknas om när.', false],
    ['uppgift saknas', '2024', true, 'Det finns ett slut men ingen början.', true],
    ['maj', '2024', true, '"maj" är inget datum. Skriv 2024, 2024-04 eller 2024-04-22.', true],
  ])('from %s to %s (open: %s): %s', (from, to, open, text, wrong) => {
    expect(periodInWords(from, to, open)).toEqual({ text, wrong });
  });
});

describe('a place from a map', () => {
  test.each([
    '57.1862, 14.0402',
    '57,1862 14,0402',
    '57.1862;14.0402',
    'https://www.openstreetmap.org/#map=15/57.1862/14.0402',
    'https://karta.example/@57.1862,14.0402,15z',
  ])('%s is read', (text) => {
    expect(placeFromText(text)).toEqual({ lat: 57.1862, lon: 14.0402 });
  });

  test.each(['14.0402, 57.1862', '48.85, 2.35', 'Bredaryd', '57.1862', ''])(
    '%s is not in Sweden, or no place',
    (text) => expect(placeFromText(text)).toBeUndefined(),
  );
});
