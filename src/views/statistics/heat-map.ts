/** Counts by weekday and time as a table: the number in each box, and a shade for the eye. */
import type { CountAtTime, CountsByTime } from '../../domain/situation-reports/schema.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import { formatNumber } from '../../lib/format.ts';
import { chooseTicks } from './chart-axis.ts';

/** 1 is the palest. More than five shades cannot be told apart. */
export const MOST_SHADES = 5;

export interface HeatCell {
  text: string;
  /** A shade from 1 to `MOST_SHADES`, or what stands in a number's place. */
  look: `shade${number}` | 'hidden' | 'missing';
}

export interface HeatMapView {
  bands: string[];
  rows: { day: string; cells: HeatCell[] }[];
  /** The stretch of counts that each shade stands for: "0–9". */
  shades: { text: string; look: HeatCell['look'] }[];
  /** Where there were most among what is shown; empty where nothing is. */
  most: string;
  /** What the words in place of numbers mean, only those that are there. */
  notes: string[];
}

export function heatMapView(byTime: CountsByTime, lang: string): HeatMapView {
  const { charts, statistics } = dictionaryOf(lang);
  const { heat } = charts;
  const cells = byTime.rows.flatMap(({ day, values }) =>
    values.map((cell, index) => ({ day, band: byTime.bands[index] ?? '', cell })),
  );
  const shown = cells.flatMap(({ day, band, cell }) =>
    'value' in cell ? [{ where: heat.cell(heat.days[day], band), value: cell.value }] : [],
  );
  const greatest = Math.max(0, ...shown.map(({ value }) => value));
  const steps = chooseTicks(greatest + 1, true, MOST_SHADES);
  // Few steps are spread over all the shades, so that they are easy to tell apart.
  const spread = (MOST_SHADES - 1) / Math.max(1, steps.length - 2);
  const shade = (step: number): `shade${number}` => `shade${1 + Math.round(step * spread)}`;
  const lookOf = (value: number) => shade(steps.findLastIndex((step) => step <= value));
  const number = (value: number) => formatNumber(value, lang);
  const view = (cell: CountAtTime): HeatCell => {
    if ('suppressed' in cell) return { text: statistics.gap.suppressed, look: 'hidden' };
    if ('missing' in cell) return { text: statistics.gap.missing, look: 'missing' };
    return { text: number(cell.value), look: lookOf(cell.value) };
  };
  const most = shown.filter(({ value }) => value === greatest && value > 0);
  return {
    bands: byTime.bands,
    rows: byTime.rows.map(({ day, values }) => ({ day: heat.days[day], cells: values.map(view) })),
    shades: steps.slice(0, -1).map((step, index) => ({
      text: range(number, step, (steps[index + 1] ?? step) - 1),
      look: shade(index),
    })),
    most:
      most.length === 0
        ? ''
        : heat.most(most.map(({ where }) => where).join(', '), number(greatest)),
    notes: [
      ...(cells.some(({ cell }) => 'suppressed' in cell) ? [heat.hidden] : []),
      ...(cells.some(({ cell }) => 'missing' in cell) ? [heat.missing] : []),
    ],
  };
}

function range(number: (value: number) => string, from: number, to: number): string {
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}
