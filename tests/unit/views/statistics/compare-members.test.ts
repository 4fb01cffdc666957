import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { rateOf } from '../../../../src/domain/statistics/rates.ts';
import { svFinding } from '../../../../src/domain/statistics/words/sv.ts';
import { siteFor } from '../../../../src/lib/site.ts';
import { compareMembers } from '../../../../src/views/statistics/compare-members.ts';
import { hidden, missing, seriesOf, tableOf, years } from './tables.ts';

vi.mock('astro:content', () => contentOf());

const site = siteFor('exempelkommun', 'sv');
const counts = tableOf(
  [
    seriesOf('stor', 'Östra Stad', years([861, 866])),
    seriesOf('exempelkommun', 'Exempelkommun', years([120, 122])),
    seriesOf('liten', 'Bruket', years([44, 41])),
    seriesOf('dold', 'Ängen', [...years([30]), hidden('2022')]),
  ],
  { compares: true, population: 'invanare' },
);
const inhabitants = tableOf([
  seriesOf('stor', 'Östra Stad', years([40000, 41000])),
  seriesOf('exempelkommun', 'Exempelkommun', years([9800, 9900])),
  seriesOf('liten', 'Bruket', years([3100, 3100])),
  seriesOf('dold', 'Ängen', years([2000, 2000])),
]);
const view = compareMembers(site, counts, inhabitants);

describe('a comparison', () => {
  test('stands in alphabetical order, whatever the figures', () => {
    expect(view?.rows.map(({ name }) => name)).toEqual([
      'Bruket',
      'Exempelkommun',
      'Ängen',
      'Östra Stad',
    ]);
  });

  test('is per inhabitant with the interval of the same count and the same year', () => {
    const { estimate, lower, upper } = rateOf(122, 9900);
    expect(view?.rows[1]).toEqual({
      name: 'Exempelkommun',
      rate: new Intl.NumberFormat('sv-SE').format(Math.round(estimate)),
      interval: [lower, upper]
        .map((limit) => new Intl.NumberFormat('sv-SE').format(Math.round(limit)))
        .join('–'),
      count: '122',
      population: new Intl.NumberFormat('sv-SE').format(9900),
    });
  });

  test('says of its own municipality who it can be told from, and who not', () => {
    expect(view?.finding).toMatch(/^Exempelkommun: /);
    expect(view?.finding).toContain(svFinding.members.lower(['Östra Stad']));
    expect(view?.finding).toContain(svFinding.members.alike(['Bruket']));
    expect(view?.finding).not.toMatch(/först|sist|bäst|sämst|plats \d/);
  });

  test('a hidden count stays hidden: no rate, no count', () => {
    expect(view?.rows[2]).toMatchObject({ rate: 'dold', interval: '–', count: '–' });
    expect(view?.allYears.rows.at(-1)?.cells[2]).toBe('dold');
  });

  test('the picture carries what is seen in it', () => {
    expect(view?.chartLabel).toContain(view?.finding);
    expect(view?.chartLabel).toMatch(/^Diagram: Händelser per 100 000 invånare, 2022\./);
  });
});

test('a year without a population of its own has no rate; the newest year that two share is shown', () => {
  const late = tableOf([
    seriesOf('stor', 'Östra Stad', years([40000])),
    seriesOf('exempelkommun', 'Exempelkommun', [...years([9800]), missing('2022')]),
    seriesOf('liten', 'Bruket', years([3100, 3100])),
  ]);
  const shown = compareMembers(site, counts, late);
  expect(shown?.title).toContain('2021');
  expect(shown?.allYears.rows.at(-1)?.cells).toEqual(
    expect.arrayContaining(['invånare saknas för året']),
  );
});

test.each([
  ['no population', undefined],
  ['a population of other years', tableOf([seriesOf('stor', 'Östra Stad', years([1000], 2010))])],
])('with %s there is no comparison', (_what, population) => {
  expect(compareMembers(site, counts, population)).toBeUndefined();
});

test('where the publisher is not among the members nobody is put before another', () => {
  const others = tableOf(counts.series.filter(({ id }) => id !== 'exempelkommun'));
  const finding = compareMembers(site, others, inhabitants)?.finding;
  expect(finding).not.toContain('Exempelkommun');
  expect(finding).toMatch(/^Per invånare /);
});
