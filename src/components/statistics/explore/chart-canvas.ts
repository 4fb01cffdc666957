/** The drawing: Chart.js with what it needs and no more. It draws what `selection.ts` says, and nothing moves. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import { fillOf, shapeOf } from './marks.ts';
import type { ShownSeries } from './selection.ts';
import type { Theme } from './theme.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

export interface Drawing {
  series: readonly ShownSeries[];
  form: 'line' | 'bar';
  periods: readonly { label: string; short: string }[];
  /** Indexes of the first period after each change in how it is counted. */
  breaks: readonly number[];
  /** The period that the reader stands on, by index. */
  cursor: number;
  areWhole: boolean;
  /** For numbers on the axis. */
  locale: string;
}

export interface ChartCanvas {
  draw: (drawing: Drawing, theme: Theme) => void;
  /** Takes away the box over the chart. */
  hideTooltip: () => void;
}

/** Above this, every point would be a string of beads. */
const MANY_POINTS = 24;
const DASH = [6, 4];
const NO_FIGURE = '..';

/** @param pointAt is told which period the pointer is over. */
export function createChartCanvas(
  canvas: HTMLCanvasElement,
  pointAt: (index: number) => void,
): ChartCanvas {
  let drawing: Drawing | undefined;
  let theme: Theme | undefined;
  const behind: Plugin<'bar'> = {
    id: 'behind',
    beforeDatasetsDraw(chart) {
      if (drawing && theme) drawLines(chart, drawing, theme);
    },
    afterDatasetsDraw(chart) {
      if (drawing && theme) drawGaps(chart, drawing, theme);
    },
  };
  const chart = new Chart<'bar' | 'line', (number | null)[], string>(canvas, {
    type: 'bar',
    data: { labels: [], datasets: [] },
    plugins: [behind],
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      onHover: (_event, elements) => {
        const index = elements[0]?.index;
        if (index !== undefined) pointAt(index);
      },
    },
  });

  return {
    draw(next, nextTheme) {
      drawing = next;
      theme = nextTheme;
      const { ink, soft, edge, surface, fontFamily: family, fontSize: size } = nextTheme;
      const font = { family, size };
      const number = new Intl.NumberFormat(next.locale);
      chart.data = {
        labels: next.periods.map(({ short }) => short),
        datasets: next.series.map((series) => datasetOf(series, next, nextTheme)),
      };
      chart.options.scales = {
        x: {
          ticks: { color: soft, font, maxRotation: 0, autoSkipPadding: 10 },
          grid: { display: false },
          border: { color: ink },
        },
        y: {
          // A count is always drawn from zero: a cut axis makes a small change look great.
          min: 0,
          suggestedMax: 1,
          ticks: {
            color: soft,
            font,
            maxTicksLimit: 6,
            callback: (value) => number.format(Number(value)),
            ...(next.areWhole && { precision: 0 }),
          },
          grid: { color: edge },
          border: { display: false },
        },
      };
      chart.options.plugins = {
        tooltip: {
          backgroundColor: surface,
          borderColor: ink,
          borderWidth: 1,
          cornerRadius: 6,
          padding: 10,
          displayColors: false,
          titleColor: ink,
          bodyColor: ink,
          titleFont: { ...font, weight: 700 },
          bodyFont: font,
          callbacks: {
            title: (items) => next.periods[items[0]?.dataIndex ?? -1]?.label ?? '',
            label: ({ datasetIndex, dataIndex }) =>
              sentenceAt(next.series[datasetIndex], dataIndex),
            afterBody: (items) =>
              next.series
                .filter(({ points }) => points[items[0]?.dataIndex ?? -1]?.value === null)
                .map((series) => sentenceAt(series, items[0]?.dataIndex ?? -1)),
          },
        },
      };
      chart.update('none');
    },
    hideTooltip() {
      chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
      chart.update('none');
    },
  };
}

function sentenceAt(series: ShownSeries | undefined, at: number): string {
  const point = series?.points[at];
  return series && point ? `${series.label}: ${point.gap ?? point.text}` : '';
}

function datasetOf(series: ShownSeries, drawing: Drawing, theme: Theme): Dataset {
  const colour = theme.series[series.index % theme.series.length] ?? theme.ink;
  const data = series.points.map(({ value }) => value);
  const shared = { label: series.label, data };
  const isOpen = (at: number) => series.points[at]?.preliminary === true;
  if (drawing.form === 'bar') {
    const fill = fillOf(series.index, colour, theme.surface);
    return {
      ...shared,
      type: 'bar',
      backgroundColor: data.map((_, at) => (isOpen(at) ? theme.surface : fill)),
      borderColor: colour,
      borderWidth: 2,
      borderSkipped: false,
      categoryPercentage: 0.8,
      barPercentage: 0.9,
    };
  }
  const radius = data.length > MANY_POINTS ? 2.5 : 5;
  return {
    ...shared,
    type: 'line',
    borderColor: colour,
    borderWidth: 2.5,
    // A gap stays a gap: a line over it would claim a figure.
    spanGaps: false,
    segment: {
      borderDash: ({ p1DataIndex: at }) => (isOpen(at) || isOpen(at - 1) ? DASH : undefined),
      borderColor: ({ p1DataIndex: at }) =>
        drawing.breaks.includes(at) ? 'transparent' : undefined,
    },
    pointStyle: shapeOf(series.index),
    pointRadius: data.map((_, at) => (isOpen(at) ? Math.max(radius, 4) : radius)),
    pointHoverRadius: radius + 2,
    pointBorderWidth: 2,
    pointBorderColor: colour,
    pointBackgroundColor: data.map((_, at) => (isOpen(at) ? theme.surface : colour)),
    pointHoverBackgroundColor: data.map((_, at) => (isOpen(at) ? theme.surface : colour)),
  };
}

/** The reader's place, and where the way of counting changed. */
function drawLines(chart: Chart<'bar'>, { cursor, breaks }: Drawing, theme: Theme): void {
  const { ctx, chartArea: area, scales } = chart;
  const middle = (at: number) => scales['x']?.getPixelForValue(at) ?? 0;
  ctx.save();
  ctx.lineWidth = 2;
  const vertical = (x: number) => {
    ctx.beginPath();
    ctx.moveTo(x, area.top);
    ctx.lineTo(x, area.bottom);
    ctx.stroke();
  };
  ctx.strokeStyle = theme.cursor;
  vertical(middle(cursor));
  ctx.strokeStyle = theme.soft;
  ctx.setLineDash([4, 4]);
  for (const at of breaks) vertical((middle(at - 1) + middle(at)) / 2);
  ctx.restore();
}

/**
 * The word for a gap where its figure would stand: upright in the empty place of a bar, under the points of a line. Where
 * there is no room for it, the sign of Statistics Sweden for a figure that is not to be had.
 */
function drawGaps(chart: Chart<'bar'>, drawing: Drawing, theme: Theme): void {
  const { ctx, chartArea: area } = chart;
  const size = theme.fontSize * 0.9;
  const slot = (area.right - area.left) / drawing.periods.length;
  ctx.save();
  ctx.font = `${size}px ${theme.fontFamily}`;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = theme.surface;
  ctx.fillStyle = theme.ink;
  const write = (text: string, x: number, y: number, turn = 0) => {
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(turn);
    ctx.strokeText(text, 0, 0);
    ctx.fillText(text, 0, 0);
    ctx.restore();
  };
  if (drawing.form === 'bar') {
    ctx.textBaseline = 'middle';
    drawing.series.forEach(({ points }, s) => {
      chart.getDatasetMeta(s).data.forEach((bar, at) => {
        const gap = points[at]?.gap;
        const width = (slot * 0.8) / drawing.series.length;
        if (gap) write(width < size ? NO_FIGURE : gap, bar.x, area.bottom - 5, -Math.PI / 2);
      });
    });
  } else {
    ctx.textAlign = 'center';
    drawing.periods.forEach((_, at) => {
      const words = new Set(drawing.series.flatMap(({ points }) => points[at]?.gap ?? []));
      [...words].forEach((word, line) => {
        const text = ctx.measureText(word).width < slot - 2 ? word : NO_FIGURE;
        const x = chart.scales['x']?.getPixelForValue(at) ?? 0;
        write(text, x, area.bottom - 6 - line * size * 1.3);
      });
    });
  }
  ctx.restore();
}
