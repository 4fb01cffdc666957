/**
 * Where everything in a small chart stands: pure numbers, no markup, no style.
 *
 * The drawing is 320 units wide, made for a column of 288 CSS px (a 320 px screen less its margins): text of 14 units
 * is then 12.6 px, and it grows from there. Colour, dash and type are the style sheet's, by class.
 */
import type { PublishedValue } from '../../domain/statistics/schema.ts';

export const CHART_WIDTH = 320;
export const CHART_HEIGHT = 200;
/** Units of the viewBox that the layout leaves room for; the style sheet must not set a greater one. */
export const CHART_FONT_SIZE = 14;

export interface Tick {
  value: number;
  label: string;
  /** Height of the grid line. */
  y: number;
}

interface Mark {
  period: string;
  /** Middle of the period's slot: where its labels are centred. */
  x: number;
}

/** A figure: the top of a bar or a point on a line. */
export interface ValueMark extends Mark {
  kind: 'value';
  y: number;
  value: number;
  /** Written above a bar; on a line only for the first and the last point. */
  label?: string;
  /** Drawn open (bar outlined and hatched, point hollow). */
  preliminary: boolean;
  /** Present for bars. */
  bar?: { x: number; y: number; width: number; height: number };
}

/** A period without a figure: an empty slot with a word, never a bar of height 0. */
export interface GapMark extends Mark {
  kind: 'gap';
  y: number;
  reason: 'suppressed' | 'missing';
  /** Present where the slot is wide enough for the word. */
  label?: string;
}

export interface ChartGeometry {
  form: ChartForm;
  viewBox: string;
  width: number;
  height: number;
  /** The rectangle that the data is drawn in; its lower edge is the zero line. */
  plot: { left: number; right: number; top: number; bottom: number };
  /** From zero upwards. */
  ticks: Tick[];
  marks: (ValueMark | GapMark)[];
  /** For a line: one path for each unbroken stretch; `preliminary` stretches are dashed. Empty for bars. */
  lines: { d: string; preliminary: boolean }[];
  /** Under the axis, thinned so that they never touch. */
  periodLabels: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  /** Vertical lines where the way of counting changed. */
  breaks: { x: number; period: string; text: string }[];
}

export type ChartForm = 'bar' | 'line';

export interface ChartWords {
  number(value: number): string;
  shortPeriod(period: string): string;
  /** One short word each, for an empty slot. */
  gap: { suppressed: string; missing: string };
}

export interface ChartOptions {
  words: ChartWords;
  /** Chosen by `chooseForm` when left out. */
  form?: ChartForm;
  breaks?: readonly { period: string; text: string }[];
}

/**
 * Bars for a few separate counts (up to eight periods), where each is read by its own number: four yearly counts are
 * four amounts, and a line between them would claim something about the months in between. A line for long series,
 * where the shape is the message.
 */
export function chooseForm(values: readonly PublishedValue[]): ChartForm {
  return values.length <= 8 ? 'bar' : 'line';
}

/** @throws {RangeError} when there are no values. */
export function placeSeries(
  values: readonly PublishedValue[],
  options: ChartOptions,
): ChartGeometry {
  throw new Error(`${values.length} ${options.form}`);
}
