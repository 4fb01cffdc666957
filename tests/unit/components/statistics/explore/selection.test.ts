import { describe, expect, it } from 'vitest';
import {
  describePeriod,
  firstChoice,
  showPoint,
  shownSeries,
} from '../../../../../src/components/statistics/explore/selection.ts';
import type {
  ExploreData,
  ExplorePoint,
} from '../../../../../src/views/statistics/explore-data.ts';

const words = { noPopulation: 'okänt antal invånare', rateUnit: 'per 100 000 invånare' };
const unrated: ExplorePoint = {
  kind: 'value',
  count: { value: 52, text: '52' },
  note: 'slutlig siffra',
  preliminary: false,
};
const final: ExplorePoint = {
  ...unrated,
  rate: { value: 833, text: '833', madeFrom: '52 bland 6 240 invånare', preliminary: false },
};
const preliminary: ExplorePoint = { ...final, note: 'preliminär siffra', preliminary: true };
const hidden: ExplorePoint = {
  kind: 'suppressed',
  gap: 'dold',
  note: 'Visas inte',
  preliminary: false,
};

function dataOf(series: Record<string, ExplorePoint[]>): ExploreData {
  const periods = Math.max(...Object.values(series).map(({ length }) => length));
  return {
    periods: Array.from({ length: periods }, (_, n) => ({
      id: String(2020 + n),
      label: String(2020 + n),
      short: String(2020 + n),
    })),
    series: Object.entries(series).map(([id, points]) => ({ id, label: id, finding: '', points })),
    words,
  } as unknown as ExploreData;
}

describe('what is shown', () => {
  it.each([
    ['a final count', final, 'count', { value: 52, text: '52', note: '', gap: undefined }],
    ['a preliminary count', preliminary, 'count', { value: 52, note: 'preliminär siffra' }],
    [
      'a rate',
      final,
      'rate',
      { value: 833, text: '833 per 100 000 invånare', note: '52 bland 6 240 invånare' },
    ],
    ['a count of a year without inhabitants', unrated, 'rate', { value: null, gap: '..' }],
    ['a hidden count', hidden, 'count', { value: null, figure: '–', gap: 'dold' }],
    ['a hidden count as a rate', hidden, 'rate', { value: null, note: 'Visas inte', gap: 'dold' }],
  ] as const)('given %s, then it is shown as it is', (_what, point, basis, expected) => {
    expect(showPoint(point, basis, words)).toMatchObject(expected);
  });

  it('given many series, then the first four are shown, and colour and shape follow their place', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const data = dataOf(Object.fromEntries(names.map((name) => [name, [final]])));
    const choice = firstChoice(data);
    expect([...choice.shown]).toEqual(['a', 'b', 'c', 'd']);
    const later = shownSeries(data, { ...choice, shown: new Set(['c', 'f']) });
    expect(later.map(({ label, index }) => [label, index])).toEqual([
      ['c', 2],
      ['f', 5],
    ]);
  });

  it.each([
    ['one series of few periods', { a: [final, final] }, 'bar'],
    ['one long series', { a: Array.from({ length: 9 }, () => final) }, 'line'],
    ['two series', { a: [final], b: [final] }, 'line'],
  ])('given %s, then it begins as on the page: %s', (_what, series, form) => {
    expect(firstChoice(dataOf(series)).form).toBe(form);
  });

  it('given a range of periods, then both ends are in it', () => {
    const data = dataOf({ a: [final, hidden, preliminary, final] });
    const [series] = shownSeries(data, { ...firstChoice(data), from: 1, to: 2 });
    expect(series?.points.map(({ value }) => value)).toEqual([null, 52]);
  });

  it('given a period, then it is said in sentences, gaps with their reason', () => {
    const data = dataOf({ Centrum: [preliminary], Norrby: [hidden] });
    expect(describePeriod('2020', shownSeries(data, firstChoice(data)), 0)).toBe(
      '2020. Centrum: 52 (preliminär siffra). Norrby: Visas inte.',
    );
  });
});
