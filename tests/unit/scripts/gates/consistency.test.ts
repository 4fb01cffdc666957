import { expect, test } from 'vitest';
import { findInconsistent } from '../../../../scripts/gates/consistency.ts';
import { page } from './page.ts';

const link = (to: string, words: string, more = '') => `<a href="${to}"${more}>${words}</a>`;
const site = (address: string, menu: string, foot: string) =>
  page(address, `<header>${menu}</header><main></main><footer>${foot}</footer>`);
const MENU = link('/nyby/', 'Nyby') + link('/nyby/tipsa/', 'Tipsa oss');
const FOOT = link('tel:112', '112') + link('/nyby/om/', 'Om sidan');

test('given the same menu and foot on every page, then nothing is said', () => {
  expect(findInconsistent([site('/nyby/', MENU, FOOT), site('/nyby/om/', MENU, FOOT)])).toEqual([]);
});

test('given other words or another order, then the page and its part are named', () => {
  const found = findInconsistent([
    site('/nyby/', MENU, FOOT),
    site('/nyby/a/', MENU.replace('Tipsa oss', 'Lämna tips'), FOOT),
    site('/nyby/b/', MENU, link('/nyby/om/', 'Om sidan') + link('tel:112', '112')),
  ]);
  expect(found.map((line) => line.split('\n')[0])).toEqual([
    '/nyby/a/: the menu is not that of /nyby/',
    '/nyby/b/: the foot is not that of /nyby/',
  ]);
});

test('given another publisher or the way to the page’s own other language, then they may differ', () => {
  const english = (address: string) => MENU + link(address, 'English', ' hreflang="en"');
  expect(
    findInconsistent([
      site('/nyby/', english('/nyby/en/'), FOOT),
      site('/nyby/om/', english('/nyby/en/om/'), FOOT),
      site('/lindby/', link('/lindby/', 'Lindby'), link('/lindby/om/', 'Om')),
    ]),
  ).toEqual([]);
});
