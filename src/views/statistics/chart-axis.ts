/** The axes of a small chart: round numbers up the side, periods along the foot, and room for their words. */
import { roundHalfAwayFromZero } from '../../domain/statistics/rounding.ts';
import type { PublishedValue } from '../../domain/statistics/schema.ts';

export const CHART_WIDTH = 320;
export const CHART_HEIGHT = 200;
/** Units of the viewBox that the layout leaves room for; the style sheet must not set a greater one. */
export const CHART_FONT_SIZE = 14;

/** Width and height of a drawing in units, each above 0. */
export interface ChartSize {
  width: number;
  height: number;
}

/** A chart on its own. */
export const FULL_SIZE: ChartSize = { width: CHART_WIDTH, height: CHART_HEIGHT };
/** One of several side by side. */
export const MULTIPLE_SIZE: ChartSize = { width: 240, height: 140 };
/** Beside a sentence, on the page of something else: no axis up the side. */
export const SENTENCE_SIZE: ChartSize = { width: 240, height: 96 };

/** Width of a character, in units, rounded up: digits are 0.6 em in the widest of the fonts in use. */
const CHARACTER = CHART_FONT_SIZE * 0.6;
/** Which end of a text stands at its x. */
export type Anchor = 'start' | 'middle' | 'end';

export interface PeriodLabel {
  x: number;
  y: number;
  text: string;
  anchor: Anchor;
}

/**
 * One decimal is a twentieth of a screen pixel off at most, and keeps the drawing small. A place in a drawing is no
 * published number: the exact decimal rounding of those costs a hundred times more.
 */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Width in units; spaces and separators are narrow. */
export function textWidth(text: string): number {
  const narrow = text.match(/[\s.,]/g)?.length ?? 0;
  return (text.length - narrow / 2) * CHARACTER;
}

/** The first of the texts that the width holds, if any. */
export function fitting(width: number, ...texts: string[]): { label?: string } {
  const label = texts.find((text) => textWidth(text) <= width);
  return label === undefined ? {} : { label };
}

/**
 * Round numbers from 0 to at least `greatest`, at most `most` (1 or more) above zero: steps of 1, 2, 2.5 or 5 times a
 * power of ten (whole steps for whole counts). A count is always drawn from zero: a cut axis makes a small change look
 * great.
 */
export function chooseTicks(greatest: number, areWhole: boolean, most = 5): number[] {
  const magnitude = Math.floor(Math.log10(greatest > 0 ? greatest : 1)) - 1;
  for (let power = magnitude; ; power++) {
    for (const factor of ['1', '2', '2.5', '5']) {
      const step = Number(`${factor}e${power}`);
      const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
      if (count <= most && (!areWhole || Number.isInteger(step))) {
        return Array.from({ length: count + 1 }, (_, n) => roundHalfAwayFromZero(n * step, 10));
      }
    }
  }
}

/** The rectangle that the data is drawn in; its lower edge is the zero line. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Tick {
  value: number;
  label: string;
  /** Height of the grid line. */
  y: number;
}

export interface Scale {
  plot: Plot;
  /** From zero upwards. */
  ticks: Tick[];
  heightOf: (value: number) => number;
}

const TOP_MARGIN = 22;
const BOTTOM_MARGIN = 24;
const TICK_GAP = 6;

/** The plot, the grid with its numbers, and the height of a value: from zero to a round number at the top. */
export function placeScale(
  greatest: number,
  options: {
    areWhole: boolean;
    words: { number: (value: number) => string };
    size: ChartSize;
    hasTicks: boolean;
  },
): Scale {
  const { areWhole, words, size, hasTicks } = options;
  const steps = chooseTicks(greatest, areWhole, size.height < FULL_SIZE.height ? 3 : 5);
  const labels = steps.map((value) => words.number(value));
  const plot = {
    left: hasTicks ? round(Math.max(...labels.map(textWidth)) + TICK_GAP) : 0,
    right: size.width,
    top: TOP_MARGIN,
    bottom: size.height - BOTTOM_MARGIN,
  };
  // Without numbers up the side nothing is gained by a round top: the greatest value may fill the height.
  const top = hasTicks ? (steps.at(-1) ?? 1) : greatest || 1;
  const heightOf = (value: number) => plot.bottom - (value / top) * (plot.bottom - plot.top);
  const ticks = hasTicks
    ? steps.map((value, index) => ({
        value,
        label: labels[index] ?? '',
        y: round(heightOf(value)),
      }))
    : [];
  return { plot, ticks, heightOf };
}

/**
 * The labels under the axis: every period where there is room, else every second, third, … counted back from the
 * latest. Months are labelled by their years, at January.
 */
export function placePeriodLabels(
  values: readonly PublishedValue[],
  middleOf: (index: number) => number,
  words: { shortPeriod: (period: string) => string },
  size: ChartSize = FULL_SIZE,
): PeriodLabel[] {
  const januaries = values.flatMap(({ period }, index) =>
    /-(01|Q1)$/.test(period) ? [index] : [],
  );
  const byYear = januaries.length > 1;
  const candidates = byYear ? januaries : values.map((_, index) => index);
  const labels = candidates.map((index) => {
    const period = values[index]?.period ?? '';
    return { x: middleOf(index), text: words.shortPeriod(byYear ? period.slice(0, 4) : period) };
  });
  for (let every = 1; ; every++) {
    const kept = labels
      .filter((_, index) => (labels.length - 1 - index) % every === 0)
      .map(({ x, text }) => placeLabel(x, text, size));
    if (kept.every((label, index) => !touches(kept[index - 1], label))) return kept;
  }
}

/** A label centred under its period, or moved in from the edge that it would cross. */
function placeLabel(x: number, text: string, { width, height }: ChartSize): PeriodLabel {
  const half = textWidth(text) / 2;
  const y = height - 6;
  if (x + half > width) return { x: width, y, text, anchor: 'end' };
  if (x - half < 0) return { x: 0, y, text, anchor: 'start' };
  return { x: round(x), y, text, anchor: 'middle' };
}

const BEFORE_ANCHOR = { start: 0, middle: 0.5, end: 1 } as const;

function touches(left: PeriodLabel | undefined, right: PeriodLabel): boolean {
  if (!left) return false;
  const leftEnd = left.x + textWidth(left.text) * (1 - BEFORE_ANCHOR[left.anchor]);
  const rightStart = right.x - textWidth(right.text) * BEFORE_ANCHOR[right.anchor];
  return leftEnd + CHARACTER > rightStart;
}
