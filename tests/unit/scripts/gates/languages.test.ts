import { expect, test } from 'vitest';
import { checkLanguages } from '../../../../scripts/gates/languages.ts';
import { page } from './page.ts';

const RULES = { languages: ['sv', 'en'], defaultLanguage: 'sv', single: /^\/404\.html$/ };

function html(lang: string, sv: string, en: string, other = lang === 'sv' ? en : sv): string {
  const otherLang = lang === 'sv' ? 'en' : 'sv';
  return `<html lang="${lang}"><link rel="alternate" hreflang="sv" href="${sv}">
    <link rel="alternate" hreflang="en" href="${en}"><a href="${other}" hreflang="${otherLang}">x</a>`;
}
const SV = '/varnamo/tipsa/';
const EN = '/varnamo/en/tipsa/';
const right = [page(SV, html('sv', SV, EN)), page(EN, html('en', SV, EN))];

test('a page in both languages that lead to each other is right', () => {
  expect(checkLanguages(right, RULES)).toEqual([]);
});

test('the portal has its language first in the address', () => {
  const portal = [page('/', html('sv', '/', '/en/')), page('/en/', html('en', '/', '/en/'))];
  expect(checkLanguages(portal, RULES)).toEqual([]);
});

test('the page for unknown addresses is in one language', () => {
  expect(checkLanguages([page('/404.html', '<html lang="sv">')], RULES)).toEqual([]);
});

test('a language that only some pages are in may be missing, but where it is it must lead and be led to', () => {
  const rules = { ...RULES, partial: ['fi'] };
  expect(checkLanguages(right, rules)).toEqual([]);
  const FI = '/varnamo/fi/tipsa/';
  const link = (lang: string, to: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${to}"><a href="${to}" hreflang="${lang}">x</a>`;
  const all = link('sv', SV) + link('en', EN) + link('fi', FI);
  const page3 = (address: string, lang: string) => page(address, `<html lang="${lang}">${all}`);
  const three = [page3(SV, 'sv'), page3(EN, 'en'), page3(FI, 'fi')];
  expect(checkLanguages(three, rules)).toEqual([]);
  expect(checkLanguages([...right, page3(FI, 'fi')], rules).join(' ')).toContain(
    `the language switch does not lead to ${FI}`,
  );
  expect(checkLanguages([...three.slice(0, 2), page3(FI, 'sv')], rules)).toEqual([
    `${FI}: lang="sv", but the address says fi`,
  ]);
});

test.each([
  [
    'a lang that is not the address',
    [page(EN, html('sv', SV, EN, SV)), right[0]],
    'lang="sv", but the address says en',
  ],
  ['a page that one language lacks', [right[0]], 'is not there in en'],
  [
    'a switch that leads to the start page',
    [right[1], page(SV, html('sv', SV, EN, '/varnamo/en/'))],
    `the language switch does not lead to ${EN}`,
  ],
  [
    'an alternate that leads elsewhere',
    [right[1], page(SV, html('sv', SV, '/en/', EN))],
    'no <link rel="alternate" hreflang="en">',
  ],
])('finds %s', (_what, pages, says) => {
  const problems = checkLanguages(
    pages.filter((item) => item !== undefined),
    RULES,
  );
  expect(problems.join('\n')).toContain(says);
});
