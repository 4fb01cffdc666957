import { expect, it } from 'vitest';
import { CC0, CC_BY, licenceOf } from '../../../../src/domain/open-data/vocabulary.ts';

it.each([
  ['own figures are free', { origin: 'own', licence: undefined }, CC0],
  [
    'official figures have terms, not a licence',
    { origin: 'official', licence: undefined },
    undefined,
  ],
  ['a source that names CC0', { origin: 'official', licence: 'CC0 1.0' }, CC0],
  ['a source that names CC BY', { origin: 'official', licence: 'CC BY 4.0, Brå' }, CC_BY],
  ['own figures on other terms', { origin: 'own', licence: 'Fråga först' }, undefined],
] as const)('%s', (_what, table, licence) => {
  expect(licenceOf(table)).toBe(licence);
});
