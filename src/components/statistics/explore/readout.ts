/** What stands in words under the drawing: the period that the reader is on, and what the signs mean. */
import type { ExploreData } from '../../../views/statistics/explore-data.ts';
import { inOwn, make } from './dom.ts';
import type { Choice, Basis, ShownSeries } from './selection.ts';

/** Every shown series at one period. */
export function readoutOf(
  { periods, own, words }: ExploreData,
  basis: Basis,
  series: readonly ShownSeries[],
  period: number,
  from: number,
): Node[] {
  const lines = series.flatMap(({ label, points }) => {
    const point = points[period - from];
    if (!point) return [];
    return [
      make('dt', inOwn(own), label),
      make(
        'dd',
        {},
        make('span', { class: 'figure' }, point.figure),
        ...(point.note === '' ? [] : [' ', make('span', { class: 'soft' }, point.note)]),
      ),
    ];
  });
  return [
    make(
      'p',
      { class: 'period' },
      periods[period]?.label ?? '',
      ...(basis === 'rate' ? [`, ${words.rateUnit}`] : []),
    ),
    make('dl', { class: 'facts' }, ...lines),
  ];
}

/** The meaning of each sign that is in the drawing, and of no other. */
export function notesOf(
  data: ExploreData,
  { basis, from, to }: Choice,
  series: readonly ShownSeries[],
): Node[] {
  const { words, periods } = data;
  const points = series.flatMap((one) => one.points);
  const first = periods[from]?.id ?? '';
  const last = periods[to]?.id ?? '';
  return [
    ...(points.some(({ preliminary }) => preliminary) ? [words.preliminary] : []),
    ...(points.some(({ gap }) => gap !== undefined) ? [words.gaps] : []),
    ...(basis === 'rate' || data.hasRates === false ? data.rateNotes : []),
  ]
    .map((text) => make('li', {}, text))
    .concat(
      data.breaks
        .filter(({ period }) => first < period && period <= last)
        .map(({ label, text }) => make('li', {}, label, ' ', make('span', inOwn(data.own), text))),
    );
}
