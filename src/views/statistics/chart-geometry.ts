/**
 * Where everything in a small chart stands: pure numbers, no markup, no style.
 *
 * The drawing is 320 units wide, made for a column of 288 CSS px (a 320 px screen less its margins): text of 14 units
 * is then 12.6 px, and it grows from there. Colour, dash and type are the style sheet's, by class.
 */
import { isCounted } from '../../domain/statistics/compare.ts';
import type { PublishedValue } from '../../domain/statistics/schema.ts';
import type { ExpectedRange, XmrRule } from '../../domain/statistics/xmr.ts';
import {
  CHART_FONT_SIZE,
  FULL_SIZE,
  fitting,
  placePeriodLabels,
  placeScale,
  round,
  textWidth,
  type Anchor,
  type ChartSize,
  type PeriodLabel,
  type Plot,
  type Tick,
} from './chart-axis.ts';

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
  labelAnchor: Anchor;
  /** Baseline of the label: clear of the line it belongs to. */
  labelY: number;
  /** On a line: whether the point itself is drawn (the ends, a point alone between gaps, a preliminary one). */
  hasPoint: boolean;
  /** Drawn open (bar outlined and hatched, point hollow). */
  preliminary: boolean;
  /** Singled out by a rule of the expected range: beyond a limit, or one of a long run on one side. */
  singledOut?: XmrRule;
  /** Heights of the ends of its 95 % interval. */
  interval?: { upper: number; lower: number };
  /** Present for bars. */
  bar?: { x: number; y: number; width: number; height: number };
}

/** A period without a figure: an empty slot with a word, never a bar of height 0. */
export interface GapMark extends Mark {
  kind: 'gap';
  y: number;
  reason: 'suppressed' | 'missing';
  /** The word where the slot is wide enough for it, else `..` (the sign of Statistics Sweden), else nothing. */
  label?: string;
}

export interface ChartGeometry {
  form: ChartForm;
  viewBox: string;
  width: number;
  height: number;
  plot: Plot;
  /** From zero upwards. */
  ticks: Tick[];
  marks: (ValueMark | GapMark)[];
  /** For a line: one path for each unbroken stretch; `preliminary` stretches are dashed. Empty for bars. */
  lines: { d: string; preliminary: boolean }[];
  /** Under the axis, thinned so that they never touch. */
  periodLabels: PeriodLabel[];
  /** Vertical lines where the way of counting changed. */
  breaks: { x: number; period: string; text: string }[];
  /** What the series has usually moved within, from edge to edge of the periods that it holds for. */
  range?: { left: number; right: number; upper: number; lower: number; centre: number };
}

export type ChartForm = 'bar' | 'line';

export interface ChartWords {
  number: (value: number) => string;
  shortPeriod: (period: string) => string;
  /** One short word each, for an empty slot. */
  gap: { suppressed: string; missing: string };
}

export interface ChartOptions {
  words: ChartWords;
  /** Chosen by `chooseForm` when left out. */
  form?: ChartForm;
  breaks?: readonly { period: string; text: string }[];
  /** `FULL_SIZE` when left out. */
  size?: ChartSize;
  /** The scale's own top, for charts that are compared by eye; never below the greatest value. */
  greatest?: number;
  /** False: no numbers up the side; the labels in the drawing carry the scale. */
  hasTicks?: boolean;
  range?: ExpectedRange | undefined;
  /** 95 % intervals by period, in the unit of the values. */
  intervals?: ReadonlyMap<string, { lower: number; upper: number }>;
}

/**
 * Bars for a few separate counts (up to eight periods), where each is read by its own number: four yearly counts are
 * four amounts, and a line between them would claim something about the months in between. A line for long series,
 * where the shape is the message.
 */
export function chooseForm(values: readonly PublishedValue[]): ChartForm {
  return values.length <= 8 ? 'bar' : 'line';
}

const LABEL_GAP = 6;
/** Where there is no room for the word: the sign for a figure that is not to be had. */
export const NO_FIGURE = '..';
/** Share of a slot that its bar fills. */
const BAR_SHARE = 0.7;

/**
 * Lays out one series.
 *
 * @throws {RangeError} when there are no values.
 */
export function placeSeries(
  values: readonly PublishedValue[],
  {
    words,
    form = chooseForm(values),
    breaks = [],
    size = FULL_SIZE,
    greatest = 0,
    hasTicks = true,
    range,
    intervals,
  }: ChartOptions,
): ChartGeometry {
  if (values.length === 0) throw new RangeError('A chart needs at least one value');
  const numbers = values.filter(isCounted).map(({ value }) => value);
  const tops = [...(intervals?.values() ?? [])].map(({ upper }) => upper);
  const { plot, ticks, heightOf } = placeScale(
    Math.max(greatest, range?.upper ?? 0, ...tops, ...numbers),
    { areWhole: numbers.every(Number.isInteger), words, size, hasTicks },
  );
  const slot = (plot.right - plot.left) / values.length;
  const middleOf = (index: number) => plot.left + (index + 0.5) * slot;
  const singledOut = new Map(range?.points.map(({ period, rules }) => [period, rules[0]]));

  /** Above the point, or below where the line beside it, half a label away, runs higher and through the label. */
  const labelHeight = (index: number, y: number, label: string, side: 1 | -1) => {
    const beside = values[index + side * Math.max(1, Math.round(textWidth(label) / 2 / slot))];
    const below = y + LABEL_GAP + CHART_FONT_SIZE * 0.7;
    const isCrossed = beside && isCounted(beside) && heightOf(beside.value) < y;
    return isCrossed && below < plot.bottom ? below : y - LABEL_GAP;
  };

  const counted = values.flatMap((value, index) => (isCounted(value) ? [index] : []));
  const marks = values.map((value, index): ValueMark | GapMark => {
    const place = { period: value.period, x: round(middleOf(index)) };
    if (!isCounted(value)) {
      const reason = 'suppressed' in value ? 'suppressed' : 'missing';
      const label = words.gap[reason];
      const y = round(plot.bottom - CHART_FONT_SIZE / 2);
      return { ...place, kind: 'gap', y, reason, ...fitting(slot, label, NO_FIGURE) };
    }
    const y = heightOf(value.value);
    const label = words.number(value.value);
    const isFirst = index === counted[0];
    const isLast = index === counted.at(-1);
    const isLone =
      !isJoined(values[index - 1], value, breaks) && !isJoined(value, values[index + 1], breaks);
    const isBar = form === 'bar';
    const rule = singledOut.get(value.period);
    const interval = intervals?.get(value.period);
    return {
      ...place,
      kind: 'value',
      y: round(y),
      value: value.value,
      preliminary: value.preliminary,
      ...(isBar ? fitting(slot, label) : (isFirst || isLast) && !interval && { label }),
      labelAnchor: isBar || isFirst === isLast ? 'middle' : isFirst ? 'start' : 'end',
      labelY: round(isBar ? y - LABEL_GAP : labelHeight(index, y, label, isFirst ? 1 : -1)),
      hasPoint:
        !isBar && (isFirst || isLast || isLone || value.preliminary || interval !== undefined),
      ...(rule && { singledOut: rule }),
      ...(interval && {
        interval: {
          upper: round(heightOf(interval.upper)),
          lower: round(heightOf(interval.lower)),
        },
      }),
      ...(isBar && { bar: placeBar(middleOf(index), slot * BAR_SHARE, y, plot.bottom) }),
    };
  });

  const edgeOf = (period: string, side: 0 | 1) => {
    const index = values.findIndex((value) => value.period === period);
    return round(plot.left + (index + side) * slot);
  };
  return {
    form,
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...size,
    plot,
    ticks,
    marks,
    lines: form === 'line' ? drawLines(marks, breaks) : [],
    periodLabels: placePeriodLabels(values, middleOf, words, size),
    breaks: breaks.flatMap(({ period, text }) => {
      const index = values.findIndex((value) => value.period >= period);
      return index > 0 ? [{ x: round(middleOf(index) - slot / 2), period, text }] : [];
    }),
    ...(range && {
      range: {
        left: edgeOf(range.from, 0),
        right: edgeOf(range.to, 1),
        upper: round(heightOf(range.upper)),
        lower: round(heightOf(range.lower)),
        centre: round(heightOf(range.centre)),
      },
    }),
  };
}

function placeBar(middle: number, width: number, top: number, bottom: number) {
  const y = round(top);
  return { x: round(middle - width / 2), y, width: round(width), height: round(bottom - y) };
}

/** Whether a line may run between two neighbours: both are figures, counted in the same way. */
function isJoined(
  before: { period: string; value?: number } | undefined,
  after: { period: string; value?: number } | undefined,
  breaks: readonly { period: string }[],
): boolean {
  if (before?.value === undefined || after?.value === undefined) return false;
  return !breaks.some(({ period }) => before.period < period && period <= after.period);
}

/**
 * One path for each stretch without a gap or a break; a stretch that leads to a preliminary point is a path of its own.
 * A lone point is drawn by its mark.
 */
function drawLines(
  marks: readonly (ValueMark | GapMark)[],
  breaks: readonly { period: string }[],
): ChartGeometry['lines'] {
  const lines: ChartGeometry['lines'] = [];
  let open: { d: string; preliminary: boolean } | undefined;
  marks.forEach((mark, index) => {
    const before = marks[index - 1];
    if (mark.kind === 'gap' || before?.kind !== 'value' || !isJoined(before, mark, breaks)) {
      open = undefined;
      return;
    }
    const preliminary = mark.preliminary || before.preliminary;
    if (open?.preliminary !== preliminary) {
      open = { d: `M${before.x} ${before.y}`, preliminary };
      lines.push(open);
    }
    open.d += step(mark.x - before.x, mark.y - before.y);
  });
  return lines;
}

/**
 * A line from where the last one ended: equal steps along the axis are equal text, which compresses. Both ends are whole
 * tenths, so that no error adds up.
 */
function step(across: number, down: number): string {
  const y = round(down);
  return `l${round(across)}${y < 0 ? '' : ' '}${y}`;
}
