import { describe, expect, test } from 'vitest';
import { maskPersons, personTerms } from '../../../../src/domain/desk/names.ts';

describe('what may point out a person', () => {
  test.each([
    ['Det är Robban Fiktivsson som säljer.', ['Robban Fiktivsson']],
    ['En som heter Janne står där.', ['Janne']],
    ['Ring honom på 070-174 06 47.', ['070-174 06 47']],
    ['Skriv till kim@exempel.example', ['kim@exempel.example']],
    ['Bilen ABC 12D står där.', ['ABC 12D']],
    ['Det är mörkt vid stationen.', []],
    ['Vi bor på Storgatan.', []],
  ])('%s', (text, terms) => {
    expect(personTerms(text)).toEqual(terms);
  });

  test('places in capitals are no persons', () => {
    expect(personTerms('Det är mörkt vid Norra Parken.', ['Norra Parken'])).toEqual([]);
  });

  test('a sentence’s first word is no part of a name', () => {
    expect(personTerms('Ring Robban Fiktivsson.')).toEqual(['Robban Fiktivsson']);
  });

  test('masking takes every occurrence, however it is written', () => {
    const text = 'Robban Fiktivsson säljer. Alla vet att ROBBAN FIKTIVSSON gör det. 070-174 06 47!';
    expect(maskPersons(text)).toBe(
      '[maskerat] säljer. Alla vet att [maskerat] gör det. [maskerat]!',
    );
  });
});
