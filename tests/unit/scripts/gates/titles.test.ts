import { expect, test } from 'vitest';
import { findSharedTitles } from '../../../../scripts/gates/titles.ts';
import { page } from './page.ts';

const titled = (address: string, title: string, lang = 'sv') =>
  page(
    address,
    `<html lang="${lang}"><title>${title}</title><svg><title>Bild</title></svg></html>`,
  );

test('given two pages of one language with one title, then both are named', () => {
  expect(
    findSharedTitles([titled('/a/', 'Trafik – Nyby'), titled('/b/', 'Trafik – Nyby')]),
  ).toEqual(['sv: Trafik – Nyby – /a/ /b/']);
});

test('given the same words in another language, or about another publisher, then nothing is said', () => {
  expect(
    findSharedTitles([
      titled('/a/', 'Trafik – Nyby'),
      titled('/en/a/', 'Trafik – Nyby', 'en'),
      titled('/c/', 'Trafik – Lindby'),
    ]),
  ).toEqual([]);
});

test('given a page without a title of its own, then it is named, whatever its drawings are called', () => {
  expect(findSharedTitles([page('/a/', '<html lang="sv"><title></title></html>')])).toEqual([
    '/a/ has no title',
  ]);
});
