import { describe, expect, test } from 'vitest';
import { actSections } from '../../../../src/domain/law/schema.ts';

const messagesOf = (entries: unknown) =>
  actSections.safeParse(entries).error?.issues.map(({ message }) => message) ?? [];

describe('what is on record for the act', () => {
  test('given sections in any order with what is known, then they are taken', () => {
    expect(messagesOf([{ section: 13, decided: '2026-06' }, { section: 4 }])).toEqual([]);
  });

  test.each([
    ['a section before those of the page', [{ section: 3 }], 'Paragraferna är 4 till 13.'],
    ['a section that does not exist', [{ section: 14 }], 'Paragraferna är 4 till 13.'],
    ['a section in words', [{ section: 'fyra' }], 'Skriv paragrafens nummer.'],
    ['a section twice', [{ section: 5 }, { section: 5 }], 'Paragraf 5 står två gånger. Behåll en.'],
  ])('given %s, then it is said in Swedish', (_what, entries, message) => {
    expect(messagesOf(entries)).toEqual([message]);
  });

  test('given a status typed in, then it is refused', () => {
    expect(actSections.safeParse([{ section: 4, status: 'recorded' }]).success).toBe(false);
  });
});
