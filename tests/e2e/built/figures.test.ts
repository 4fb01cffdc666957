/** What a figure costs the one who fetches the page: drawing, words and table together. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { KB } from '../../../scripts/gates/budgets.ts';
import { pages } from './pages.ts';

const MOST = 2 * KB;

/** Every figure of one series in the built pages, by address and id. */
const figures = pages.flatMap(({ address, html }) =>
  [...html.matchAll(/<figure class="figure" id="([^"]+)".*?<\/figure>/gs)].map(
    ([markup, id = '']) => [`${address}#${id}`, markup] as const,
  ),
);

test('there are figures, so that the rule below says something', () => {
  expect(figures.length).toBeGreaterThan(10);
});

test.each([
  ['fyra-ar', 4],
  ['ett-ar', 12],
  ['manader', 72],
])('the example %s has %i points, all of them in its table', (id, points) => {
  const [, markup = ''] = figures.find(([name]) => name === `/komponenter/#${id}`) ?? [];
  expect(markup.match(/scope="row"/g)).toHaveLength(points);
  expect(gzipSync(markup).length).toBeLessThanOrEqual(MOST);
});

describe.each(figures)('%s', (_name, markup) => {
  test('with its table is 2 kB at most', () => {
    expect(gzipSync(markup).length).toBeLessThanOrEqual(MOST);
  });

  test('is a picture with a name that says the headline', () => {
    const label = /role="img" aria-label="([^"]*)"/.exec(markup)?.[1] ?? '';
    const heading = /<h[23][^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]*)</.exec(markup)?.[1]?.trim();
    expect(heading).toBeTruthy();
    expect(label).toContain(heading);
  });
});
