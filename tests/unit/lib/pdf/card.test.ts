import { describe, expect, test, vi } from 'vitest';
import { en } from '../../../../src/i18n/en/index.ts';
import { sv } from '../../../../src/i18n/sv/index.ts';
import { canDrawCard, drawCard, type CardSheet } from '../../../../src/lib/pdf/card.ts';
import { cardSheet } from '../../../../src/views/fraud/card.ts';

const MADE = new Date('2026-11-21T12:00:00Z');

function sheet(lang: string, change: Partial<CardSheet> = {}): CardSheet {
  const words = lang === 'en' ? en.fraudHelp.card : sv.fraudHelp.card;
  const drawn = cardSheet({
    lang,
    kind: 'resident',
    words,
    publisher: undefined,
    demonstration: '',
  });
  return { ...drawn, ...change };
}
const textOf = async (card: CardSheet, size: 'a5' | 'a4') =>
  Buffer.from(await drawCard(card, size, MADE)).toString('latin1');

/** The module as a build has it when it begins. */
function freshCards() {
  vi.resetModules();
  return import('../../../../src/lib/pdf/card.ts');
}

describe('the card as a file', () => {
  test.each([
    ['sv', 'a5', 419.53, 595.28],
    ['en', 'a4', 595.28, 841.89],
  ] as const)(
    'in %s on %s: one page of that size, tagged, with its language',
    async (lang, size, width, height) => {
      const pdf = await textOf(sheet(lang), size);
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(pdf).toContain(`/MediaBox [0 0 ${width} ${height}]`);
      expect(pdf).toContain('/Marked true');
      expect(pdf).toContain(`/Lang (${lang})`);
      expect(pdf).toContain('/DisplayDocTitle true');
      expect(pdf).toContain('pdfuaid');
      // The typeface is in the file; none of those that every reader is thought to have is named.
      expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
      expect(pdf).not.toContain('Helvetica');
    },
  );

  test('the same card made at the same instant is the same file, but for its identity', async () => {
    const [one, two] = [await textOf(sheet('sv'), 'a5'), await textOf(sheet('sv'), 'a5')];
    expect(one.length).toBe(two.length);
  });

  test('a card is the same file whichever cards were drawn before it', async () => {
    // å is drawn with the outline of a, which no word of this card has.
    const before = sheet('sv', {
      title: 'Ål',
      heading: 'Ål på ö',
      rules: ['Åk.'],
      numbers: [],
      blanks: [],
      foot: 'Öl',
    });
    const second = await freshCards();
    await second.drawCard(before, 'a4', MADE);
    const after = await second.drawCard(sheet('sv'), 'a5', MADE);
    const first = await (await freshCards()).drawCard(sheet('sv'), 'a5', MADE);
    expect(Buffer.from(after).equals(first)).toBe(true);
  });

  test('letters that the typeface lacks are refused rather than drawn as boxes', async () => {
    const card = sheet('ar', { heading: 'هل يتصل بك أحد؟' });
    expect(canDrawCard(card)).toBe(false);
    await expect(drawCard(card, 'a5', MADE)).rejects.toThrow('letters');
    expect(canDrawCard(sheet('sv', { heading: 'ğ' }))).toBe(false);
    expect(canDrawCard(sheet('sv', { heading: 'Ääkköset, ÅÄÖ – ”så”' }))).toBe(true);
  });
});
