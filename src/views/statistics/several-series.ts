/**
 * Several series at once: in one drawing where each line can carry its own name, else as small charts of the same scale.
 *
 * A legend sends the reader back and forth, and colours alone tell nothing to one in twelve men: so a line has a dash, a
 * shape and its name at its end, and where there is no room for that there are several charts.
 */
import { isCounted } from '../../domain/statistics/compare.ts';
import type { PublishedValue } from '../../domain/statistics/schema.ts';
import { CHART_FONT_SIZE, FULL_SIZE, MULTIPLE_SIZE, round, textWidth } from './chart-axis.ts';
import { asDrawing, drawChart, HALF_DIGIT, type ChartDrawing } from './chart-drawing.ts';
import {
  chooseForm,
  placeSeries,
  type ChartForm,
  type ChartGeometry,
  type ChartWords,
} from './chart-geometry.ts';
import { drawShape } from './chart-shapes.ts';

export interface NamedSeries {
  id: string;
  label: string;
  values: readonly PublishedValue[];
}

/** More lines than this are a tangle. */
export const MOST_LINES = 4;
/** Share of the drawing's width that the names may take. */
const NAME_SHARE = 0.4;
const NAME_GAP = 12;
const LINE_HEIGHT = CHART_FONT_SIZE + 2;

interface Options {
  words: ChartWords;
  breaks?: readonly { period: string; text: string }[];
}

/**
 * All series as lines in one drawing, each with its name at its end.
 *
 * @returns undefined where that cannot be read: one series or more than four, other periods, names that are too long,
 * or ends so near one another that a name would stand more than a line from its own.
 */
export function drawTogether(
  series: readonly NamedSeries[],
  { words, breaks = [] }: Options,
): { drawing: ChartDrawing; placed: ChartGeometry[] } | undefined {
  const periods = series[0]?.values ?? [];
  const room = Math.max(0, ...series.map(({ label }) => textWidth(label))) + NAME_GAP;
  const isSame = series.every(
    ({ values }) =>
      values.length === periods.length &&
      values.every(({ period }, index) => period === periods[index]?.period),
  );
  if (series.length < 2 || series.length > MOST_LINES || !isSame) return undefined;
  if (room > FULL_SIZE.width * NAME_SHARE || periods.length < 3) return undefined;

  const greatest = greatestOf(series);
  const size = { width: FULL_SIZE.width - room, height: FULL_SIZE.height };
  const placed = series.map(({ values }) =>
    placeSeries(values, { words, breaks, form: 'line', size, greatest }),
  );
  const ends = placed.map(({ marks }) => marks.findLast((mark) => mark.kind === 'value'));
  const names = spread(ends.map((end) => end?.y));
  if (!names) return undefined;

  const [first] = placed;
  if (!first) return undefined;
  const base = drawChart({ ...first, marks: [], lines: [] });
  const drawing = asDrawing(
    `0 0 ${FULL_SIZE.width} ${FULL_SIZE.height}`,
    [
      ...base.paths.map(({ style, d }) => [style, d] as const),
      ...placed.flatMap(({ lines, marks }, index) => {
        const points = marks.flatMap((mark) =>
          mark.kind === 'value' && mark.hasPoint ? [mark] : [],
        );
        const shapes = (preliminary: boolean) =>
          points
            .filter((mark) => mark.preliminary === preliminary)
            .map(({ x, y }) => drawShape(index, x, y))
            .join('');
        return [
          [`line s${index + 1}`, lines.map(({ d }) => d).join('')] as const,
          [`dot s${index + 1}`, shapes(false)] as const,
          [`dot open s${index + 1}`, shapes(true)] as const,
        ];
      }),
    ],
    [
      ...base.texts.map(({ style, items }) => [style, items] as const),
      [
        'name',
        series.map(({ label }, index) => ({
          x: round((ends[index]?.x ?? 0) + NAME_GAP),
          y: round((names[index] ?? 0) + HALF_DIGIT),
          text: label,
        })),
      ],
    ],
  );
  return { drawing, placed };
}

/** Heights for the names, at least a line apart; undefined when one would move more than a line, or has no end. */
function spread(ends: readonly (number | undefined)[]): number[] | undefined {
  const heights: number[] = [];
  const order = ends
    .map((end, index) => ({ end, index }))
    .sort((a, b) => (a.end ?? 0) - (b.end ?? 0));
  let free = -Infinity;
  for (const { end, index } of order) {
    if (end === undefined) return undefined;
    const height = Math.max(end, free);
    if (height - end > LINE_HEIGHT) return undefined;
    heights[index] = round(height);
    free = height + LINE_HEIGHT;
  }
  return heights;
}

interface MultipleOptions extends Options {
  intervals?: ReadonlyMap<string, ReadonlyMap<string, { lower: number; upper: number }>>;
}

/** One small drawing for each series, all of the same form and scale. */
export function drawMultiples(
  series: readonly NamedSeries[],
  options: MultipleOptions,
): Map<string, ChartDrawing> {
  const placed = [...placeMultiples(series, options)];
  return new Map(placed.map(([id, geometry]) => [id, drawChart(geometry)]));
}

/** What `drawMultiples` draws, where each thing stands. */
export function placeMultiples(
  series: readonly NamedSeries[],
  options: MultipleOptions,
): Map<string, ChartGeometry> {
  const { words, breaks = [], intervals } = options;
  const tops = [...(intervals?.values() ?? [])].flatMap((of) =>
    [...of.values()].map(({ upper }) => upper),
  );
  const greatest = Math.max(greatestOf(series), ...tops);
  // Intervals are read against a point: a bar would hide half of each.
  const form: ChartForm =
    intervals || series.some(({ values }) => chooseForm(values) === 'line') ? 'line' : 'bar';
  return new Map(
    series.map(({ id, values }) => {
      const of = intervals?.get(id);
      return [
        id,
        placeSeries(values, {
          words,
          breaks,
          form,
          greatest,
          size: MULTIPLE_SIZE,
          ...(of && { intervals: of }),
        }),
      ];
    }),
  );
}

function greatestOf(series: readonly NamedSeries[]): number {
  return Math.max(
    0,
    ...series.flatMap(({ values }) => values.filter(isCounted).map(({ value }) => value)),
  );
}
