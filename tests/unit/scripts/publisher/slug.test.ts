import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../../../src/domain/content/fields.ts';
import { slugFrom, unusedSlug } from '../../../../scripts/publisher/slug.ts';

test.each([
  ['Värnamo', 'varnamo'],
  ['Älvängen och Åmål', 'alvangen-och-amal'],
  ['  Malung–Sälen ', 'malung-salen'],
  ['Café 4:an', 'cafe-4-an'],
  ['???', ''],
])('%j stands as %j in an address', (name, address) => {
  expect(slugFrom(name)).toBe(address);
});

test('a name that is taken gets a number', () => {
  expect(unusedSlug('Fler lampor', ['fler-lampor', 'fler-lampor-2'])).toBe('fler-lampor-3');
});

test('of a long sentence the first words are enough', () => {
  expect(unusedSlug('Minst åtta fartkontroller vid skolorna varje år', [])).toBe(
    'minst-atta-fartkontroller-vid-skolorna',
  );
});

test('whatever the names are, each gets an address of its own that the content takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (names) => {
      const taken: string[] = [];
      for (const name of names) taken.push(unusedSlug(name, taken));
      expect(new Set(taken).size).toBe(names.length);
      for (const address of taken) expect(slug.safeParse(address).success).toBe(true);
    }),
  );
});
