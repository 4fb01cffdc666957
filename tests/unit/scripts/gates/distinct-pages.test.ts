import { describe, expect, test } from 'vitest';
import { distinctPages } from '../../../../scripts/gates/distinct-pages.ts';
import type { BuiltPage } from '../../../../scripts/gates/pages.ts';

const page = (address: string, main: string): BuiltPage => ({
  address,
  file: `${address.slice(1)}index.html`,
  html: `<html><header>${address}</header><main>${main}</main></html>`,
  elements: [],
});
const addresses = (...pages: BuiltPage[]) =>
  distinctPages(pages, ['varnamo', 'aneby']).map(({ address }) => address);

describe('pages that differ in more than whose they are', () => {
  test('given the same text of two publishers and of the portal, then one is kept', () => {
    expect(
      addresses(
        page('/varnamo/b/', 'Lägg på. <a href="/varnamo/b/kort/">'),
        page('/aneby/b/', 'Lägg på. <a href="/aneby/b/kort/">'),
        page('/b/', 'Lägg på. <a href="/b/kort/">'),
      ),
    ).toEqual(['/varnamo/b/']);
  });

  test('given a word that differs, or a mark on an element, then both are kept', () => {
    expect(
      addresses(
        page('/varnamo/b/', 'Ring 114 14.'),
        page('/aneby/b/', 'Ring 112.'),
        page('/aneby/c/', '<p class="x">Ring 112.</p>'),
      ),
    ).toHaveLength(3);
  });

  test('given a name that begins like a publisher, then it is not taken for one', () => {
    expect(
      addresses(page('/a/', '<a href="/varnamobygden/">'), page('/b/', '<a href="bygden/">')),
    ).toHaveLength(2);
  });
});
