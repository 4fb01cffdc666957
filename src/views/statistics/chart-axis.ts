/** The axes of a small chart: round numbers up the side, periods along the foot, and room for their words. */
import { roundHalfAwayFromZero } from '../../domain/statistics/rounding.ts';
import type { PublishedValue } from '../../domain/statistics/schema.ts';

export const CHART_WIDTH = 320;
export const CHART_HEIGHT = 200;
/** Units of the viewBox that the layout leaves room for; the style sheet must not set a greater one. */
export const CHART_FONT_SIZE = 14;

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

/** One decimal is a twentieth of a screen pixel off at most, and keeps the drawing small. */
export function round(value: number): number {
  return roundHalfAwayFromZero(value, 1);
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
 * Round numbers from 0 to at least `greatest`, three to six of them: steps of 1, 2, 2.5 or 5 times a power of ten
 * (whole steps for whole counts). A count is always drawn from zero: a cut axis makes a small change look great.
 */
export function chooseTicks(greatest: number, areWhole: boolean): number[] {
  const magnitude = Math.floor(Math.log10(greatest > 0 ? greatest : 1)) - 1;
  for (let power = magnitude; ; power++) {
    for (const factor of ['1', '2', '2.5', '5']) {
      const step = Number(`${factor}e${power}`);
      const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
      if (count <= 5 && (!areWhole || Number.isInteger(step))) {
        return Array.from({ length: count + 1 }, (_, n) => roundHalfAwayFromZero(n * step, 10));
      }
    }
  }
}

/**
 * The labels under the axis: every period where there is room, else every second, third, … counted back from the
 * latest. Months are labelled by their years, at January.
 */
export function placePeriodLabels(
  values: readonly PublishedValue[],
  middleOf: (index: number) => number,
  words: { shortPeriod: (period: string) => string },
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
      .map(({ x, text }) => placeLabel(x, text));
    if (kept.every((label, index) => !touches(kept[index - 1], label))) return kept;
  }
}

/** A label centred under its period, or moved in from the edge that it would cross. */
function placeLabel(x: number, text: string): PeriodLabel {
  const half = textWidth(text) / 2;
  const y = CHART_HEIGHT - 6;
  if (x + half > CHART_WIDTH) return { x: CHART_WIDTH, y, text, anchor: 'end' };
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
