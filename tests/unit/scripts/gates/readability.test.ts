import { describe, expect, test } from 'vitest';
import {
  checkReadability,
  limitOf,
  summarise,
  swedishBlocks,
} from '../../../../scripts/gates/readability.ts';
import { page } from './page.ts';

const EASY = '<p>Lägg på nu. Ring sedan hem. Du är inte ensam.</p>'.repeat(6);
const HARD = `<p>${'Bedrägeriförebyggande verksamheter samordnas kontinuerligt '.repeat(20)}.</p>`;
const swedish = (address: string, main: string) =>
  page(address, `<html lang="sv"><main>${main}</main></html>`);

test.each([
  ['/bedragerier/', 30],
  ['/varnamo/bedragerier/nagon-ringer/', 30],
  ['/varnamo/bedragerier/lattlast/', 25],
  ['/bedragerier/lattlast/nagon-ringer/', 25],
  ['/varnamo/medborgarloften/2024/bedragerier/', 40],
  ['/teman/bedragerier/', 40],
  ['/prioriterade-omraden/bedragerier/', 40],
  ['/', 40],
])('%s may measure %i', (address, limit) => {
  expect(limitOf(address)).toBe(limit);
});

describe('what is counted', () => {
  test.each([
    ['a heading, a paragraph and a list item', '<h1>A</h1><p>B</p><ul><li>C</li></ul>', 'A|B|C'],
    [
      'a link and a span within a sentence',
      '<p>Ring <a>112 <span>nu</span></a>.</p>',
      'Ring 112 nu.',
    ],
    [
      'tables, forms and navigation are left out',
      '<p>A</p><table><td>B</table><form>C</form><nav>D</nav>',
      'A',
    ],
    [
      'the list of sources is left out',
      '<p>A</p><section class="sources small"><p>B</p></section>',
      'A',
    ],
    ['code to copy is left out', '<p>A</p><code>B</code>', 'A'],
    ['another language is left out', '<p>A</p><p lang="en">B</p><p lang="sv">C</p>', 'A|C'],
    ['a broken line is one sentence still', '<p>A<br>B</p>', 'AB'],
  ])('%s', (_what, main, blocks) => {
    expect(swedishBlocks(`<html lang="sv"><main>${main}</main></html>`).join('|')).toBe(blocks);
  });

  test('what stands outside <main> is left out', () => {
    expect(swedishBlocks('<header>A</header><main><p>B</p></main><footer>C</footer>')).toEqual([
      'B',
    ]);
  });
});

describe('the gate', () => {
  test('an easy page passes', () => {
    expect(checkReadability([swedish('/bedragerier/x/', EASY)], []).tooHard).toEqual([]);
  });

  test('a hard page is refused, with its long words and longest sentence', () => {
    const { tooHard } = checkReadability([swedish('/bedragerier/x/', HARD)], []);
    expect(tooHard).toHaveLength(1);
    expect(tooHard[0]).toMatch(/^\/bedragerier\/x\/: LIX \d+\.\d, at most 30\n/);
    expect(tooHard[0]).toContain('long words: bedrägeriförebyggande (20)');
    expect(tooHard[0]).toContain('long sentence: Bedrägeriförebyggande verksamheter');
  });

  test('a page of few words is skipped, and said to be', () => {
    const { skipped, measured } = checkReadability([swedish('/x/', '<p>Kort.</p>')], []);
    expect([skipped, measured]).toEqual([['/x/'], []]);
  });

  test('a page in another language is no business of the index', () => {
    const english = page('/en/x/', `<html lang="en"><main>${HARD}</main></html>`);
    const { skipped, measured, tooHard } = checkReadability([english], []);
    expect([skipped, measured, tooHard]).toEqual([[], [], []]);
  });

  test('an exception lets its page through up to its own limit, and no further', () => {
    const pages = [swedish('/x/', HARD)];
    const limit = (lix: number) => [{ address: /^\/x\/$/, limit: lix, why: 'namn på lagar' }];
    expect(checkReadability(pages, limit(1000)).tooHard).toEqual([]);
    expect(checkReadability(pages, limit(41)).tooHard).toHaveLength(1);
  });

  test('an exception that no page needs is told of', () => {
    const exception = { address: /^\/x\/$/, limit: 50, why: 'namn på lagar' };
    expect(checkReadability([swedish('/x/', EASY)], [exception]).idle).toEqual([exception]);
  });
});

test('pages of several publishers are one kind, and the hardest comes first', () => {
  const { measured } = checkReadability(
    ['/varnamo', '/aneby', ''].flatMap((site) => [
      swedish(`${site}/om/`, EASY),
      swedish(`${site}/bedragerier/lattlast/x/`, EASY),
      ...(site === '/aneby' ? [swedish('/aneby/statistik/brott/', HARD)] : []),
    ]),
    [],
  );
  expect(summarise(measured).map(({ kind, pages }) => [kind, pages])).toEqual([
    ['/statistik/…', 1],
    ['/om', 3],
    ['/bedragerier/lattlast/…', 3],
  ]);
});
