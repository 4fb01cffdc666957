import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { siteFor } from '../../../../src/lib/site.ts';
import { mainSeries, smallFigures } from '../../../../src/views/statistics/small-figure.ts';
import { seriesOf, tableOf, years } from './tables.ts';

vi.mock('astro:content', () => contentOf());

const centrum = { ...seriesOf('c', 'Centrum', years([5, 6])), area: 'centrum' };
const norrby = { ...seriesOf('n', 'Norrby', years([7, 8])), area: 'norrby' };
const whole = seriesOf('hela', 'Hela kommunen', years([12, 14]));

describe('the series that stands for a table', () => {
  test.each([
    ['the area in question', tableOf([centrum, norrby, whole]), 'norrby', 'n'],
    ['the whole, where the area has none', tableOf([centrum, whole]), 'sjovik', 'hela'],
    ['the whole, where no area is asked for', tableOf([centrum, whole]), undefined, 'hela'],
    [
      'the sum',
      tableOf([seriesOf('a', 'A', years([1])), seriesOf('b', 'B', years([2])), whole], {
        sums: [{ total: 'hela', parts: ['a', 'b'], complete: true }],
      }),
      undefined,
      'hela',
    ],
    ['the first, where nothing else tells', tableOf([centrum, norrby]), undefined, 'c'],
  ])('is %s', (_what, table, area, id) => {
    expect(mainSeries(table, area)?.id).toBe(id);
  });
});

test('a small figure has the sentence, a picture that says it, and the way to its page', () => {
  const site = siteFor('exempelkommun', 'sv');
  const [figure] = smallFigures(site, [tableOf([whole])]);
  expect(figure?.headline).toContain('14 händelser');
  expect(figure?.chartLabel).toContain(figure?.headline);
  expect(figure?.more.href).toBe('/exempelkommun/statistik/handelser/');
});

test('in another language, what is not translated keeps its own language and says so', () => {
  const [figure] = smallFigures(siteFor('exempelkommun', 'en'), [tableOf([whole])]);
  expect(figure?.own).toEqual({ lang: 'sv' });
  expect(figure?.chartLabel).toMatch(/^Diagram: Hela kommunen/);
});

test('a table with only stated changes has nothing to draw', () => {
  expect(smallFigures(siteFor('exempelkommun', 'sv'), [tableOf([])])).toEqual([]);
});
