/** What is shown of a table with the reader's choices: plain data, for the drawing, the text under it and the voice. */
import type { ExploreData, ExplorePoint } from '../../../views/statistics/explore-data.ts';

export type Basis = 'count' | 'rate';

export interface Choice {
  /** The chosen series, by their short names. */
  shown: ReadonlySet<string>;
  form: 'line' | 'bar';
  basis: Basis;
  /** The first and the last period, by index; both included. */
  from: number;
  to: number;
}

/** A point as it is shown: with a value, or with the word of its gap. */
export interface ShownPoint {
  value: number | null;
  /** The number alone, or `–` as in the tables. */
  figure: string;
  /** The number with what it is per. */
  text: string;
  /** What must be said beside it: preliminary, hidden, missing, what a rate was made from. Empty for a final count. */
  note: string;
  /** For a gap: one short word. */
  gap: string | undefined;
  preliminary: boolean;
}

export interface ShownSeries {
  /** Its place among all the series: colour and shape stay the same when others are taken away. */
  index: number;
  label: string;
  finding: string;
  points: ShownPoint[];
}

/** More lines than this in one drawing are hard to follow: the first are shown, the rest can be chosen. */
const FIRST_SHOWN = 4;
/** As in the drawing on the page: a few counts are amounts, many are a course. */
const MOST_BARS = 8;

/** What is shown before anything has been chosen. */
export function firstChoice({ series, periods }: ExploreData): Choice {
  return {
    shown: new Set(series.slice(0, FIRST_SHOWN).map(({ id }) => id)),
    form: series.length === 1 && periods.length <= MOST_BARS ? 'bar' : 'line',
    basis: 'count',
    from: 0,
    to: periods.length - 1,
  };
}

/** The chosen series within the chosen periods. */
export function shownSeries(data: ExploreData, choice: Choice): ShownSeries[] {
  return data.series.flatMap(({ id, label, finding, points }, index) =>
    choice.shown.has(id)
      ? [
          {
            index,
            label,
            finding,
            points: points
              .slice(choice.from, choice.to + 1)
              .map((point) => showPoint(point, choice.basis, data.words)),
          },
        ]
      : [],
  );
}

/** A point by count or by rate, in words. */
export function showPoint(
  point: ExplorePoint,
  basis: Basis,
  words: { noPopulation: string; rateUnit: string },
): ShownPoint {
  const { count, rate, note } = point;
  const nothing = { value: null, figure: '–', text: '–', preliminary: false };
  if (!count) return { ...nothing, note, gap: point.gap ?? '' };
  if (basis === 'count') {
    const { preliminary } = point;
    const { value, text } = count;
    return {
      value,
      figure: text,
      text,
      note: preliminary ? note : '',
      gap: undefined,
      preliminary,
    };
  }
  // There is a figure, only no rate of it: the drawing has a sign for that, the text says why.
  if (!rate) return { ...nothing, note: words.noPopulation, gap: '..' };
  return {
    value: rate.value,
    figure: rate.text,
    text: `${rate.text} ${words.rateUnit}`,
    note: [rate.madeFrom, ...(point.preliminary ? [note] : [])].join(', '),
    gap: undefined,
    preliminary: rate.preliminary,
  };
}

/** One period of the shown series in a sentence each, to be read out. */
export function describePeriod(period: string, series: readonly ShownSeries[], at: number): string {
  const parts = series.flatMap(({ label, points }) => {
    const point = points[at];
    if (!point) return [];
    const figure = point.value === null ? point.note : point.text;
    const beside = point.value !== null && point.note !== '' ? ` (${point.note})` : '';
    return [`${label}: ${figure}${beside}.`];
  });
  return [`${period}.`, ...parts].join(' ');
}
