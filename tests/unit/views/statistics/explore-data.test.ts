import { describe, expect, it, vi } from 'vitest';
import { rateOf } from '../../../../src/domain/statistics/rates.ts';
import {
  statisticsSchema,
  type StatisticsTable,
} from '../../../../src/domain/statistics/schema.ts';
import { contentOf } from '../../../fixtures/astro-content.ts';

vi.mock('astro:content', () => contentOf());

const { siteFor } = await import('../../../../src/lib/site.ts');
const { exploreData } = await import('../../../../src/views/statistics/explore-data.ts');
const { figureViews } = await import('../../../../src/views/statistics/figure.ts');

const source = { publisher: 'Trygghetslöftet', title: 'Påhittat exempel', date: '2026-11-21' };

function tableOf(changes: object = {}): StatisticsTable & { id: string; slug: string } {
  const table = statisticsSchema.parse({
    publisher: 'exempelkommun',
    title: 'Händelser',
    question: 'Blir det färre händelser?',
    definition: 'Påhittat.',
    unit: { one: 'händelse', other: 'händelser' },
    origin: 'own',
    countedBy: 'Exempelkommun (påhittad)',
    periodType: 'year',
    retrieved: '2026-11-02',
    series: [
      {
        id: 'centrum',
        label: 'Centrum',
        values: [
          { period: 2021, value: 1860 },
          { period: 2022, suppressed: 'protected' },
          { period: 2023, missing: 'not-published' },
          { period: 2024, value: 743, preliminary: true },
        ],
      },
      { id: 'norrby', label: 'Norrby', values: [{ period: 2022, value: 0 }] },
    ],
    breaks: [{ period: 2023, text: 'Ny definition.' }],
    caveats: ['Påhittat.'],
    sources: [source],
    ...changes,
  });
  return { ...table, id: 'exempelkommun/handelser', slug: 'handelser' };
}

const population = tableOf({
  unit: { one: 'invånare', other: 'invånare' },
  breaks: [],
  series: [
    { id: 'centrum', label: 'Centrum', values: [{ period: 2021, value: 6240 }] },
    { id: 'norrby', label: 'Norrby', values: [{ period: 2022, value: 4060 }] },
  ],
});
const site = siteFor('exempelkommun', 'sv');

describe('figures to explore', () => {
  it('given a table, then every figure and note is the one in the tables of the page', () => {
    const table = tableOf();
    const { series } = exploreData(site, table, { population: undefined });
    for (const [s, { rows }] of figureViews(site, table).entries()) {
      const points = series[s]?.points.filter((_, at) =>
        table.series[s]?.values.some(({ period }) => period === String(2021 + at)),
      );
      expect(points?.map(({ count, note }) => ({ value: count?.text ?? '–', note }))).toEqual(
        rows.map(({ value, note }) => ({ value, note })),
      );
    }
  });

  it('given a period that a series does not have, then it is missing there and not zero', () => {
    const [, norrby] = exploreData(site, tableOf(), { population: undefined }).series;
    expect(norrby?.points.map(({ kind }) => kind)).toEqual([
      'missing',
      'value',
      'missing',
      'missing',
    ]);
    expect(norrby?.points[1]?.count).toEqual({ value: 0, text: '0' });
  });

  it('given inhabitants of a year, then that year alone has a rate, and it is the domain’s', () => {
    const data = exploreData(site, tableOf(), { population });
    const rates = data.series.map(({ points }) => points.map(({ rate }) => rate?.value));
    expect(rates).toEqual([
      [rateOf(1860, 6240).rounded, undefined, undefined, undefined],
      [undefined, rateOf(0, 4060).rounded, undefined, undefined],
    ]);
    expect(data.series[0]?.points[0]?.population).toBe(6240);
    expect(data.series[0]?.points[0]?.rate?.madeFrom).toBe('1\u00a0860 bland 6\u00a0240 invånare');
    expect(data.hasRates).toBe(true);
    expect(data.rateNotes.join(' ')).toContain('bodde här 2024');
  });

  it('given no inhabitants, then it says why there is no rate', () => {
    const data = exploreData(site, tableOf(), { population: undefined });
    expect(data.hasRates).toBe(false);
    expect(data.rateNotes).toEqual([expect.stringContaining('går inte att visa')]);
  });

  it.each([
    ['what is a rate already', tableOf({ numberKind: 'rate' }), true],
    ['the inhabitants themselves', tableOf(), false],
  ])('given %s, then nothing is said of rates', (_what, table, canBeRated) => {
    const data = exploreData(site, table, { population, canBeRated });
    expect(data.hasRates).toBeUndefined();
    expect(data.rateNotes).toEqual([]);
  });

  it('given three years in a row without inhabitants, then they are written as a span', () => {
    const values = [2021, 2022, 2023, 2024].map((period) => ({ period, value: period }));
    const table = tableOf({ series: [{ id: 'centrum', label: 'Centrum', values }] });
    const { rateNotes } = exploreData(site, table, { population });
    expect(rateNotes.join(' ')).toContain('2022–2024');
  });

  it('given a page in English, then words are English and the table’s own are marked', () => {
    const data = exploreData(siteFor('exempelkommun', 'en'), tableOf(), { population });
    expect(data.words.line).toBe('Line');
    expect(data.series[0]?.points[1]?.note).toBe('Not shown, so that nobody can be identified');
    expect(data.own).toEqual({ lang: 'sv' });
  });
});
