/** The series of a table as one figure: together where that can be read, else side by side on one scale. */
import { describeSeries } from '../../domain/statistics/finding.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { drawChart, type ChartDrawing } from './chart-drawing.ts';
import { chartWords } from './chart-words.ts';
import { figureRow, legendOf } from './figure.ts';
import { tableWords } from './table-language.ts';
import { drawTogether, placeMultiples } from './several-series.ts';

export interface SmallMultiple {
  id: string;
  name: string;
  /** The newest figure, where the drawing has no number on it. */
  note?: string;
  drawing: ChartDrawing;
  /** What a screen reader says of the drawing. */
  chartLabel: string;
}

export interface SeveralFigureView {
  id: string;
  own: LanguageAttributes;
  title: string;
  /** All in one drawing, or one each. */
  together: { drawing: ChartDrawing; chartLabel: string } | undefined;
  multiples: SmallMultiple[];
  /** What the marks of the drawings mean, only those that are in them; in the page's language. */
  legend: string;
  /** The unit, which stands once for all. */
  unit: string;
  table: ColumnTable;
}

/** Periods down, one column for each series. */
export interface ColumnTable {
  corner: string;
  columns: string[];
  rows: { head: string; cells: string[] }[];
}

/** @throws {RangeError} for a table without series. */
export function severalFigure(table: Entry<StatisticsTable>, lang: string): SeveralFigureView {
  if (table.series.length === 0) throw new RangeError(`${table.id} has no series to draw`);
  const { charts, statistics } = dictionaryOf(lang);
  const { language, title, unit, labelOf } = tableWords(table, lang);
  const series = table.series.map(({ id, values }) => ({ id, label: labelOf(id), values }));
  const options = { words: chartWords(lang), breaks: table.breaks };
  const own = dictionaryOf(language).charts;
  const headlines = table.series.map(
    (of) => describeSeries({ ...table, unit }, of, localeOf(language).finding).headline,
  );
  const label = (name: string, index: number) => own.label(name, headlines[index] ?? '');
  const together = drawTogether(series, options);
  const drawings = together ? undefined : placeMultiples(series, options);
  const rows = table.series.map(({ values }) => values.map((value) => figureRow(value, lang)));
  const periods = [...new Set(table.series.flatMap(({ values }) => values.map((v) => v.period)))];
  return {
    id: `${table.slug}-alla`,
    own: languageAttributes(language, lang),
    title,
    together: together && {
      drawing: together.drawing,
      chartLabel: own.label(
        title,
        series.map((of, i) => `${of.label}: ${headlines[i] ?? ''}`).join(' '),
      ),
    },
    multiples: series.flatMap(({ id, label: name }, index) => {
      const small = drawings?.get(id);
      return small ? [{ id, name, drawing: drawChart(small), chartLabel: label(name, index) }] : [];
    }),
    legend: legendOf(together?.placed ?? [...(drawings?.values() ?? [])], lang),
    unit: unit.other,
    table: {
      corner: statistics.period[table.periodType],
      columns: series.map(({ label: name }) => name),
      rows: periods.sort().map((period) => ({
        head: localeOf(lang).finding.period(period),
        cells: table.series.map(({ values }, s) => {
          const index = values.findIndex((value) => value.period === period);
          const [value, row] = [values[index], rows[s]?.[index]];
          if (!value || !row) return statistics.gap.missing;
          if ('suppressed' in value) return statistics.gap.suppressed;
          if ('missing' in value) return statistics.gap.missing;
          return value.preliminary ? `${row.value} (${charts.preliminary})` : row.value;
        }),
      })),
    },
  };
}
