import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { chartWords } from '../../../../src/views/statistics/chart-words.ts';
import { drawMultiples, drawTogether } from '../../../../src/views/statistics/several-series.ts';
import { hidden, seriesOf, v, years } from './tables.ts';

vi.mock('astro:content', () => contentOf());

const words = chartWords('sv');
const norr = seriesOf('norr', 'Norr', years([120, 131, 118]));
const soder = seriesOf('soder', 'Söder', years([60, 58, 71]));
const oster = seriesOf('oster', 'Öster', years([22, 31, 25]));

describe('in one drawing', () => {
  test('every line has its name at its end, and a shape of its own', () => {
    const drawing = drawTogether([norr, soder, oster], { words });
    const names = drawing?.drawing.texts.find(({ style }) => style === 'name')?.items ?? [];
    expect(names.map(({ text }) => text)).toEqual(['Norr', 'Söder', 'Öster']);
    const shapes = [1, 2, 3].map((n) =>
      drawing?.drawing.paths.find(({ style }) => style === `dot s${n}`)?.d.replace(/[\d.]+/g, ''),
    );
    expect(new Set(shapes).size).toBe(3);
  });

  test('names that would touch are moved apart, by a line at most', () => {
    const close = [norr, seriesOf('b', 'Bro', years([100, 90, 116]))];
    const names = drawTogether(close, { words })?.drawing.texts.find(
      ({ style }) => style === 'name',
    )?.items;
    const [a, b] = (names ?? []).map(({ y }) => y);
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(14);
  });

  test.each([
    ['a single series', [norr]],
    [
      'five series',
      Array.from({ length: 5 }, (_, n) => seriesOf(`s${n}`, 'A', years([n * 40, n * 40, n * 40]))),
    ],
    [
      'a name too long for the margin',
      [norr, seriesOf('b', 'Centrum och Stationsområdet', years([60, 58, 71]))],
    ],
    ['series of other periods', [norr, seriesOf('b', 'Bro', years([60, 58, 71], 2020))]],
    [
      'ends on top of one another',
      [
        norr,
        seriesOf('b', 'B', years([1, 2, 118])),
        seriesOf('c', 'C', years([1, 2, 117])),
        seriesOf('d', 'D', years([1, 2, 116])),
      ],
    ],
    [
      'a series without any figure',
      [norr, seriesOf('b', 'B', [hidden('2021'), hidden('2022'), hidden('2023')])],
    ],
  ])('%s is not drawn together', (_what, series) => {
    expect(drawTogether(series, { words })).toBeUndefined();
  });
});

describe('side by side', () => {
  const ticksOf = (
    drawing: ReturnType<typeof drawMultiples> extends Map<string, infer D> ? D : never,
  ) => drawing.texts.find(({ style }) => style === 'tick')?.items.map(({ text }) => text);

  test('all have the same scale, set by the greatest of them', () => {
    const drawings = [...drawMultiples([norr, soder, oster], { words }).values()].map(ticksOf);
    expect(new Set(drawings.map((ticks) => JSON.stringify(ticks))).size).toBe(1);
    expect(drawings[0]?.at(-1)).toBe('150');
  });

  test('all have the same form: one long series makes lines of all', () => {
    const long = seriesOf('l', 'Lång', years(Array.from({ length: 9 }, (_, n) => n)));
    for (const drawing of drawMultiples([norr, long], { words }).values()) {
      expect(drawing.paths.some(({ style }) => style === 'bar')).toBe(false);
    }
  });

  test('an interval counts in the scale and is drawn through its point', () => {
    const drawings = drawMultiples([seriesOf('a', 'A', [v(2024, 100), v(2025, 90)])], {
      words,
      intervals: new Map([['a', new Map([['2025', { lower: 10, upper: 400 }]])]]),
    });
    const drawing = drawings.get('a');
    expect(drawing && ticksOf(drawing)?.at(-1)).toBe('400');
    expect(drawing?.paths.find(({ style }) => style === 'whisker')?.d).toMatch(
      /^M[\d.]+ 22V[\d.]+$/,
    );
  });
});
