/** How fast charts are drawn, from published values to the strokes of the page. */
import type { PublishedValue } from '../../src/domain/statistics/schema.ts';
import { xmrLimits } from '../../src/domain/statistics/xmr.ts';
import { drawChart, type ChartDrawing } from '../../src/views/statistics/chart-drawing.ts';
import { placeSeries } from '../../src/views/statistics/chart-geometry.ts';
import type { Bench, BenchRow } from './bench-row.ts';

const MILLISECONDS = 600;
const words = {
  number: String,
  shortPeriod: (period: string) => period.slice(0, 4),
  gap: { suppressed: 'dold', missing: 'saknas' },
};

function monthly(count: number): PublishedValue[] {
  return Array.from({ length: count }, (_, index) => ({
    period: `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    value: 400 + ((index * 7919) % 97),
    preliminary: index === count - 1,
  }));
}

/** Runs for a while, after a warm-up that is not counted, and says how many times. */
function perSecond(draw: () => string): number {
  let length = 0;
  const run = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    let times = 0;
    const start = performance.now();
    while (performance.now() < end) {
      length += draw().length;
      times += 1;
    }
    return (times * 1000) / (performance.now() - start);
  };
  run(MILLISECONDS / 3);
  const result = run(MILLISECONDS);
  // What is never used may never be run.
  if (length === 0) throw new Error('Nothing was drawn');
  return result;
}

function toMarkup({ viewBox, paths, texts }: ChartDrawing): string {
  const strokes = paths.map(({ style, d }) => `<path class="${style}" d="${d}"/>`).join('');
  const labels = texts
    .map(
      ({ style, items }) =>
        `<g class="${style}">${items.map(({ x, y, text }) => `<text x="${x}" y="${y}">${text}</text>`).join('')}</g>`,
    )
    .join('');
  return `<svg viewBox="${viewBox}">${strokes}${labels}</svg>`;
}

export const bench: Bench = async () =>
  [4, 12, 72].map((points): BenchRow => {
    const values = monthly(points);
    const draw = () =>
      toMarkup(drawChart(placeSeries(values, { words, range: xmrLimits(values) })));
    const parts = draw().split(/(?<=>)/);
    const drawn = perSecond(draw);
    // The least that any way of drawing does: put the same finished pieces together.
    const joined = perSecond(() => {
      let markup = '';
      for (const part of parts) markup += part;
      // Asking for a character makes the engine put the pieces together now.
      return markup.charCodeAt(markup.length - 1) > 0 ? markup : '';
    });
    const number = (value: number) => Math.round(value).toLocaleString('sv-SE');
    return {
      name: `Rita ett diagram med ${points} punkter`,
      figure: `${number(drawn)} i sekunden`,
      baseline: `sätta ihop samma ${parts.length} färdiga bitar: ${number(joined)} i sekunden`,
      ratio: drawn / joined,
    };
  });
