/**
 * A chart as few strokes as will do: one path for all bars, one for all points of a kind, and the words by what they
 * are. What the page pays for is markup: 72 circles are ten times the bytes of one path.
 */
import type { XmrRule } from '../../domain/statistics/xmr.ts';
import { round, type Anchor } from './chart-axis.ts';
import type { ChartGeometry, GapMark, ValueMark } from './chart-geometry.ts';

/** The classes that a stroke is styled by; `open` is preliminary. */
export type PathStyle =
  | 'grid'
  | 'band'
  | 'centre'
  | 'break'
  | 'line'
  | 'line open'
  | 'bar'
  | 'bar open'
  | 'dot'
  | 'dot open'
  | 'signal'
  | 'run'
  | 'whisker'
  | 'axis'
  | `line s${number}`
  | `dot s${number}`
  | `dot open s${number}`;

export type TextStyle = 'tick' | 'period' | 'label' | 'gap' | 'name';

export interface DrawnText {
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  /** Left out where it is the usual one of the style. */
  anchor?: Anchor;
}

/** What is drawn, from the back to the front. */
export interface ChartDrawing {
  viewBox: string;
  paths: { style: PathStyle; d: string }[];
  texts: { style: TextStyle; items: DrawnText[] }[];
}

/** From the middle of a digit down to its baseline. */
export const HALF_DIGIT = 5;
const DOT_RADIUS = 3.5;
const SIGNAL_RADIUS = 7;

/** A circle as a path. */
export function circle(x: number, y: number, radius = DOT_RADIUS): string {
  return `M${written(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
}

/** At most one decimal, without the dust of binary fractions. */
export function written(value: number): string {
  return String(round(value));
}

/** Only strokes and words that are there. */
export function asDrawing(
  viewBox: string,
  paths: readonly (readonly [PathStyle, string])[],
  texts: readonly (readonly [TextStyle, readonly DrawnText[]])[],
): ChartDrawing {
  return {
    viewBox,
    paths: paths.filter(([, d]) => d !== '').map(([style, d]) => ({ style, d })),
    texts: texts
      .filter(([, items]) => items.length > 0)
      .map(([style, items]) => ({ style, items: [...items] })),
  };
}

export function drawChart(geometry: ChartGeometry): ChartDrawing {
  const { plot, marks, range } = geometry;
  const values = marks.filter((mark) => mark.kind === 'value');
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  const lines = (preliminary: boolean) =>
    join(
      geometry.lines.filter((line) => line.preliminary === preliminary),
      ({ d }) => d,
    );
  const bars = (preliminary: boolean) =>
    join(
      values.filter((mark) => mark.preliminary === preliminary),
      ({ bar }) => (bar ? `M${bar.x} ${bar.y}h${bar.width}v${bar.height}h-${bar.width}z` : ''),
    );
  const dots = (preliminary: boolean) =>
    join(
      values.filter((mark) => mark.hasPoint && mark.preliminary === preliminary),
      ({ x, y }) => circle(x, y),
    );
  const signals = (rule: XmrRule, draw: (mark: ValueMark) => string) =>
    join(
      values.filter((mark) => mark.singledOut === rule),
      draw,
    );
  return asDrawing(
    geometry.viewBox,
    [
      [
        'band',
        range ? `M${range.left} ${range.upper}H${range.right}V${range.lower}H${range.left}z` : '',
      ],
      ['grid', join(geometry.ticks, ({ y }) => `M${plot.left} ${y}H${plot.right}`)],
      ['centre', range ? `M${range.left} ${range.centre}H${range.right}` : ''],
      ['break', join(geometry.breaks, ({ x }) => `M${x} ${plot.top}V${plot.bottom}`)],
      ['line', lines(false)],
      ['line open', lines(true)],
      ['bar', bars(false)],
      ['bar open', bars(true)],
      [
        'whisker',
        join(values, ({ x, interval }) =>
          interval ? `M${x} ${interval.upper}V${interval.lower}` : '',
        ),
      ],
      ['dot', dots(false)],
      ['dot open', dots(true)],
      // A stroke of no length with round ends is a dot.
      ['run', signals('shift', ({ x, y }) => `M${x} ${y}h0`)],
      ['signal', signals('outside', ({ x, y }) => circle(x, y, SIGNAL_RADIUS))],
      ['axis', `M${plot.left} ${plot.bottom}H${plot.right}`],
    ],
    [
      ['tick', geometry.ticks.map(({ y, label }) => at(plot.left - 6, y + HALF_DIGIT, label))],
      ['label', values.flatMap(labelOf)],
      ['gap', gaps.flatMap(labelOf)],
      [
        'period',
        geometry.periodLabels.map(({ x, y, text, anchor }) => ({
          ...at(x, y, text),
          ...(anchor === 'middle' ? {} : { anchor }),
        })),
      ],
    ],
  );
}

function labelOf(mark: ValueMark | GapMark): DrawnText[] {
  if (mark.label === undefined) return [];
  if (mark.kind === 'gap') return [at(mark.x, mark.y, mark.label)];
  const { labelAnchor: anchor } = mark;
  return [{ ...at(mark.x, mark.labelY, mark.label), ...(anchor === 'middle' ? {} : { anchor }) }];
}

function at(x: number, y: number, text: string): DrawnText {
  return { x: round(x), y: round(y), text };
}

function join<T>(items: readonly T[], draw: (item: T) => string): string {
  return items.map(draw).join('');
}
