/** What can be read from the built files themselves. */
import { describe, expect, test } from 'vitest';
import { budgetOf, costOf, overBudget } from '../../../scripts/gates/budgets.ts';
import { isFraudAddress } from '../../../src/domain/fraud/address.ts';
import { findInconsistent } from '../../../scripts/gates/consistency.ts';
import { checkForms } from '../../../scripts/gates/forms.ts';
import { checkHtml } from '../../../scripts/gates/html-validity.ts';
import { findInlineCode } from '../../../scripts/gates/inline-code.ts';
import { checkLanguages } from '../../../scripts/gates/languages.ts';
import { findSharedTitles } from '../../../scripts/gates/titles.ts';
import { CLIENT_DIR, fraudLanguages, languages, pages } from './pages.ts';

test('the start page exists in more than one language, so that the rules below say something', () => {
  expect(languages).toEqual(expect.arrayContaining(['sv', 'en']));
});

test('every page is in every language, its lang is that of its address, and the versions lead to each other', () => {
  const rules = {
    languages,
    partial: fraudLanguages,
    defaultLanguage: 'sv',
    single: /^\/(404\.html|komponenter\/)|\/handlaggning\/$/,
  };
  expect(checkLanguages(pages, rules)).toEqual([]);
});

test('fraud help and the forms are in further languages, and nothing else is', () => {
  expect(fraudLanguages).toEqual(expect.arrayContaining(['ar', 'fi']));
  const inThem = pages.filter(({ elements }) =>
    fraudLanguages.includes(elements.find(({ name }) => name === 'html')?.attributes['lang'] ?? ''),
  );
  expect(inThem.length).toBeGreaterThan(fraudLanguages.length);
  const isForm = (address: string) =>
    /\/(?:tipsa\/(?:kvitto\/)?|(?:dialog|kalender|trygghetsvandring)\/[^/]+\/)$/.test(address);
  for (const form of ['dialog', 'kalender', 'trygghetsvandring']) {
    expect(inThem.map(({ address }) => address).join(' ')).toContain(`/ar/${form}/`);
  }
  expect(
    inThem.map(({ address }) => address).filter((at) => !isFraudAddress(at) && !isForm(at)),
  ).toEqual([]);
});

test('every page has a title, and no other page of its language has the same', () => {
  expect(findSharedTitles(pages)).toEqual([]);
});

test('the menu, the help and the foot are the same on every page of a site', () => {
  expect(findInconsistent(pages)).toEqual([]);
});

test('nothing is said only to whoever points: no element has a title to hover', () => {
  const hovered = pages.flatMap(({ address, elements }) =>
    elements
      .filter(({ name, attributes }) => 'title' in attributes && !/^(?:iframe|link)$/.test(name))
      .map(({ name, line }) => `${address}:${String(line)} <${name} title>`),
  );
  expect(hovered).toEqual([]);
});

test('every form posts to an on-demand address', () => {
  expect(pages.flatMap(checkForms)).toEqual([]);
});

test('there are forms, so that the rule above says something', () => {
  const forms = pages.filter(({ elements }) => elements.some(({ name }) => name === 'form'));
  expect(forms.length).toBeGreaterThan(1);
});

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  test('is valid HTML', async () => {
    expect(await checkHtml(page.html)).toEqual([]);
  });

  test('has no code or style of its own', () => {
    expect(findInlineCode(page.elements)).toEqual([]);
  });

  test('keeps to its budget', async () => {
    expect(
      overBudget(await costOf(page, CLIENT_DIR), budgetOf(address, languages)),
    ).toBeUndefined();
  });
});
