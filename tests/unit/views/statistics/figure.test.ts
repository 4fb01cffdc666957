import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { siteFor } from '../../../../src/lib/site.ts';
import { figureViews } from '../../../../src/views/statistics/figure.ts';
import { severalFigure } from '../../../../src/views/statistics/several-figure.ts';
import { hidden, seriesOf, tableOf, v, years } from './tables.ts';

vi.mock('astro:content', () => contentOf());

const site = siteFor('exempelkommun', 'sv');
const figureOf = (...args: Parameters<typeof tableOf>) => figureViews(site, tableOf(...args))[0];

describe('a figure', () => {
  test('says its headline to those who do not see the drawing, and where the figures are', () => {
    const figure = figureOf([seriesOf('a', 'Händelser', years([743, 638]))]);
    expect(figure?.chartLabel).toBe(
      `Diagram: Händelser. ${figure?.headline ?? ''} Alla siffror finns i tabellen.`,
    );
  });

  test('of final figures has no column of notes; a preliminary or hidden one brings it', () => {
    expect(figureOf([seriesOf('a', 'A', years([1, 2]))])?.hasNotes).toBe(false);
    const noted = figureOf([seriesOf('a', 'A', [hidden('2021'), v(2022, 9, true), v(2023, 8)])]);
    expect(noted?.hasNotes).toBe(true);
    expect(noted?.rows.map(({ note }) => note)).toEqual([
      'Visas inte, så att ingen ska kunna pekas ut',
      'preliminär siffra',
      '',
    ]);
  });

  test('shows the expected range from twelve periods on, not before', () => {
    const counts = [50, 54, 48, 52, 47, 53, 49, 51, 50, 48, 52, 51];
    expect(figureOf([seriesOf('a', 'A', years(counts.slice(1), 2001))])?.range).toEqual([]);
    const figure = figureOf([seriesOf('a', 'A', years(counts, 2001))]);
    expect(figure?.range[0]).toMatch(/^Siffran brukar ligga mellan \d+ och \d+\./);
    expect(figure?.legend).toBe('Ljust fält: så brukar siffran variera.');
  });

  test('explains only the marks that are in the drawing', () => {
    expect(figureOf([seriesOf('a', 'A', years([1, 2]))])?.legend).toBe('');
    const change = { breaks: [{ period: '2022', text: 'Ny definition' }] };
    expect(figureOf([seriesOf('a', 'A', years([1, 2]))], change)?.legend).toContain('2022');
  });
});

describe('several series', () => {
  test('with short names are one drawing, whose words hold the headline of each', () => {
    const view = severalFigure(
      tableOf([seriesOf('a', 'Norr', years([90, 80, 99])), seriesOf('b', 'Syd', years([9, 8, 7]))]),
      'sv',
    );
    expect(view.multiples).toEqual([]);
    expect(view.together?.chartLabel).toMatch(/Norr: 99 händelser.*Syd: 7 händelser/);
  });

  test('say once what their marks mean, in one drawing and in several', () => {
    const names = ['Norr', 'Syd', 'Centrum och Stationsområdet'];
    const breaks = [{ period: '2022', text: 'Ny definition' }];
    const legendOf = (some: string[]) =>
      severalFigure(
        tableOf(
          some.map((name, n) =>
            seriesOf(`s${n}`, name, years([90 - 40 * n, 80 - 40 * n, 91 - 40 * n])),
          ),
          { breaks },
        ),
        'sv',
      ).legend;
    const line = 'Streckad lodrät linje: från och med 2022 räknas det på ett annat sätt.';
    expect(legendOf(names.slice(0, 2))).toBe(line);
    expect(legendOf(names)).toBe(line);
  });

  test('with long names are one drawing each; the table has them side by side', () => {
    const view = severalFigure(
      tableOf([
        seriesOf('a', 'Centrum och Stationsområdet', years([9, 8])),
        seriesOf('b', 'Norrby', [v(2021, 5, true), hidden('2022')]),
      ]),
      'sv',
    );
    expect(view.together).toBeUndefined();
    expect(view.multiples.map(({ name }) => name)).toEqual([
      'Centrum och Stationsområdet',
      'Norrby',
    ]);
    expect(view.table.rows).toEqual([
      { head: '2021', cells: ['9', '5 (preliminär)'] },
      { head: '2022', cells: ['8', 'dold'] },
    ]);
    expect(view.legend).toBe('Streckad kant: preliminär siffra.');
  });
});
