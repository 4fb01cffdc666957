import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { searchedSites } from '../../../../scripts/build/search.ts';
import { otherWords, searchRecord, textOf } from '../../../../scripts/build/search/record.ts';
import { SEARCH_PROGRAM, SEARCH_VERSION } from '../../../../src/domain/search/address.ts';

const built = (address: string, lang = 'sv') => ({ address, lang });
const addressesOf = (base: string, pages: ReturnType<typeof built>[]) =>
  searchedSites(pages)
    .find((site) => site.base === base)
    ?.pages.map(({ address }) => address);

const PAGES = [
  built('/'),
  built('/sok/'),
  built('/om/'),
  built('/404.html'),
  built('/en/', 'en'),
  built('/en/sok/', 'en'),
  built('/storby/'),
  built('/storby/sok/'),
  built('/storby/om/'),
  built('/storby/inbaddat/lofte/2026/'),
  built('/storby/bedragerier/fi/', 'fi'),
  built('/storby/en/', 'en'),
  built('/storby/en/sok/', 'en'),
  built('/storby/en/om/', 'en'),
];

test('each site searches its own pages in its own language, and none that nobody looks for', () => {
  expect(addressesOf('/storby', PAGES)).toEqual(['/storby/', '/storby/om/']);
  expect(addressesOf('/storby/en', PAGES)).toEqual(['/storby/en/', '/storby/en/om/']);
});

test('the portal also finds the start page of every publisher, in its language', () => {
  expect(addressesOf('', PAGES)).toEqual(['/', '/om/', '/storby/']);
  expect(addressesOf('/en', PAGES)).toEqual(['/en/', '/storby/en/']);
});

test('in a build of one publisher the two languages are apart', () => {
  const pages = [
    built('/'),
    built('/sok/'),
    built('/om/'),
    built('/en/', 'en'),
    built('/en/sok/', 'en'),
    built('/en/om/', 'en'),
  ];
  expect(addressesOf('', pages)).toEqual(['/', '/om/']);
  expect(addressesOf('/en', pages)).toEqual(['/en/', '/en/om/']);
});

test('a page that says narcotics is found by the words that people use, but not by those it says itself', () => {
  const words = { narkotik: 'knark droger', nätverk: 'gäng' };
  expect(otherWords('Narkotikabrott har blivit färre.', words)).toBe('knark droger');
  expect(otherWords('Narkotika och andra droger.', words)).toBe('knark');
  expect(otherWords('Trafiken vid skolan.', words)).toBe('');
});

test('only what the page itself says counts, and its words come back as text', () => {
  expect(
    textOf('<nav>narkotika</nav><main><p>a</p><p>b</p></main><footer>narkotika</footer>'),
  ).toBe('  a b');
  const record = searchRecord('<title>Vem? – A – B · C</title><main><p>Narkotika</p></main>', {
    section: 'A & B <c>',
    answers: 'bluff lurad',
    alsoCalled: { narkotik: 'knark' },
  });
  expect(record).toContain('data-pagefind-meta="words">knark</div></main>');
  expect(record).toContain('data-pagefind-meta="title">Vem? – A</div>');
  expect(record).toContain('data-pagefind-meta="answers">bluff lurad</div>');
  expect(record).toContain('data-pagefind-meta="section">A &amp; B &lt;c></div>');
});

test('the search is given the main part of a page and nothing around it', () => {
  const page =
    '<title>Om</title><nav>Meny</nav><main id="main"><h1>Om</h1></main><footer>Fot</footer>';
  const record = searchRecord(page, { section: undefined, answers: undefined, alsoCalled: {} });
  expect(record).toMatch(/^<html><body><main id="main"><h1>Om<\/h1>.*<\/main><\/body><\/html>$/);
  expect(record).not.toMatch(/Meny|Fot|<title>/);
});

test('the further words stand in the order of the list, whatever the order on the page', () => {
  const words = { inbrott: 'tjuv', stöld: 'snatteri', inbro: 'rån' };
  expect(otherWords('En stöld och två inbrott.', words)).toBe('tjuv snatteri rån');
});

test('the program in the browser is that of the package, by its version', () => {
  const text = readFileSync(path.join(process.cwd(), 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  expect(dependencies['pagefind']).toBe(SEARCH_VERSION);
  expect(SEARCH_PROGRAM).toContain(SEARCH_VERSION);
});
