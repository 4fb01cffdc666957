/**
 * Figures with their uncertainty, one row each: a name, a point and the stretch that the figure may lie in. Read from
 * top to bottom in the order given; the length of a name costs nothing.
 */
import { CHART_WIDTH, chooseTicks, fitting, round, textWidth } from './chart-axis.ts';
import { asDrawing, circle, type ChartDrawing } from './chart-drawing.ts';

export interface IntervalRow {
  label: string;
  /** Absent: the word for why stands in the point's place. */
  figure?: {
    estimate: number;
    lower: number;
    upper: number;
    /** The longest first: the first that has room beside the name is written. */
    texts: string[];
    preliminary: boolean;
  };
  /** Why there is no figure. */
  absent?: string;
}

const ROW_HEIGHT = 44;
const NAME_BASELINE = 17;
const LINE_HEIGHT = 31;
const AXIS_ROOM = 26;
const SIDE = 8;

/** @throws {RangeError} when there are no rows. */
export function drawIntervals(
  rows: readonly IntervalRow[],
  words: { number: (value: number) => string },
): ChartDrawing {
  if (rows.length === 0) throw new RangeError('A chart of intervals needs at least one row');
  const figures = rows.flatMap(({ figure }) => (figure ? [figure] : []));
  const ticks = chooseTicks(Math.max(0, ...figures.map(({ upper }) => upper)), false, 4);
  const top = ticks.at(-1) ?? 1;
  const height = rows.length * ROW_HEIGHT + AXIS_ROOM;
  const foot = rows.length * ROW_HEIGHT;
  const xOf = (value: number) => round(SIDE + (value / top) * (CHART_WIDTH - 2 * SIDE));
  const placed = rows.map((row, index) => ({ ...row, y: index * ROW_HEIGHT }));
  const drawn = placed.flatMap(({ figure, y }) =>
    figure ? [{ ...figure, y: y + LINE_HEIGHT }] : [],
  );
  const dots = (preliminary: boolean) =>
    drawn
      .filter((figure) => figure.preliminary === preliminary)
      .map(({ estimate, y }) => circle(xOf(estimate), y, 5))
      .join('');
  return asDrawing(
    `0 0 ${CHART_WIDTH} ${height}`,
    [
      // Beside the points only: a line through the words would make them hard to read.
      [
        'grid',
        placed
          .flatMap(({ y }) => ticks.map((tick) => `M${xOf(tick)} ${y + LINE_HEIGHT - 8}v16`))
          .join(''),
      ],
      [
        'whisker',
        drawn
          .map(({ lower, upper, y }) => {
            const [left, right] = [xOf(lower), xOf(upper)];
            return `M${left} ${y}H${right}M${left} ${y - 5}v10M${right} ${y - 5}v10`;
          })
          .join(''),
      ],
      ['dot', dots(false)],
      ['dot open', dots(true)],
      ['axis', `M${SIDE} ${foot}H${CHART_WIDTH - SIDE}`],
    ],
    [
      ['name', placed.map(({ label, y }) => ({ x: 0, y: y + NAME_BASELINE, text: label }))],
      [
        'tick',
        placed.flatMap(({ label, figure, absent = '', y }) => {
          const room = CHART_WIDTH - textWidth(label) - SIDE;
          const { label: text } = fitting(room, ...(figure?.texts ?? [absent]));
          return text === undefined ? [] : [{ x: CHART_WIDTH, y: y + NAME_BASELINE, text }];
        }),
      ],
      [
        'period',
        ticks.map((tick) => {
          const text = words.number(tick);
          const x = xOf(tick);
          const half = textWidth(text) / 2;
          if (x + half > CHART_WIDTH) {
            return { x: CHART_WIDTH, y: height - 6, text, anchor: 'end' as const };
          }
          return { x, y: height - 6, text };
        }),
      ],
    ],
  );
}
