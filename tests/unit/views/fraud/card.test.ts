import { describe, expect, test } from 'vitest';
import { fraudHelp } from '../../../../src/i18n/sv/fraud-help.ts';
import { CARD_KINDS, cardSheet } from '../../../../src/views/fraud/card.ts';
import { publisherOf } from '../../../fixtures/promises.ts';

const words = fraudHelp.card;
const sheetOf = (publisher: ReturnType<typeof publisherOf> | undefined) =>
  cardSheet({ lang: 'sv', kind: 'resident', words, publisher, demonstration: 'Demonstration' });
const labels = (publisher: ReturnType<typeof publisherOf> | undefined) =>
  sheetOf(publisher).numbers.map(({ label }) => label);

describe('the card by the telephone', () => {
  test('given a publisher that has given no number, then the line is left out', () => {
    expect(labels(publisherOf())).toEqual(['112', '114 14']);
  });

  test('given a publisher with a unit but no number, then the line is left out too', () => {
    expect(labels(publisherOf({ contact: { unit: 'Samordnaren' } }))).toEqual(['112', '114 14']);
  });

  test('given a publisher with a number, then it stands last, with whose it is', () => {
    const publisher = publisherOf({ contact: { unit: 'Samordnaren', phone: '08-465 004 10' } });
    expect(labels(publisher)).toEqual(['112', '114 14', '08-465 004 10']);
    expect(sheetOf(publisher).numbers.at(-1)?.text).toBe('Kommunen: Samordnaren');
  });

  test('given a demonstration, then the card says so; another card does not', () => {
    expect(sheetOf(publisherOf({ demonstration: true })).foot).toContain('Demonstration');
    expect(sheetOf(publisherOf({ demonstration: false })).foot).not.toContain('Demonstration');
    expect(sheetOf(undefined).foot).toBe('Trygghetslöftet');
  });

  test.each(CARD_KINDS)('%s has three rules and two lines to write on', (kind) => {
    const sheet = cardSheet({
      lang: 'sv',
      kind,
      words,
      publisher: undefined,
      demonstration: '',
    });
    expect(sheet.rules).toHaveLength(3);
    expect(sheet.blanks.map(({ label }) => label)).toEqual(['Min bank', 'Någon jag litar på']);
  });
});
