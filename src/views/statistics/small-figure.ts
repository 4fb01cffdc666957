/** A table in short, on the page of what it belongs to: one sentence, one small drawing, the way to the rest. */
import { describeSeries } from '../../domain/statistics/finding.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { href, type Site } from '../../lib/site.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { SENTENCE_SIZE } from './chart-axis.ts';
import { drawChart, type ChartDrawing } from './chart-drawing.ts';
import { placeSeries } from './chart-geometry.ts';
import { legendOf } from './figure.ts';
import { chartWords } from './chart-words.ts';
import { tableWords } from './table-language.ts';

export interface SmallFigureView {
  own: LanguageAttributes;
  /** Which figure it is: the series' name. */
  label: string;
  headline: string;
  drawing: ChartDrawing;
  chartLabel: string;
  /** What the marks of the drawing mean, in the page's language. */
  legend: string;
  /** The indicator's own page: table, definition, caveats, downloads. */
  more: Link;
}

type Series = StatisticsTable['series'][number];

/**
 * The series that stands for a table: the one of the area in question, else the sum, else the only one of the whole
 * publisher, else the first.
 */
export function mainSeries(table: StatisticsTable, area?: string): Series | undefined {
  const { series, sums } = table;
  const whole = series.filter((of) => of.area === undefined && of.category === undefined);
  return (
    (area === undefined ? undefined : series.find((of) => of.area === area && !of.category)) ??
    series.find(({ id }) => sums.some(({ total }) => total === id)) ??
    (whole.length === 1 ? whole[0] : series[0])
  );
}

/** Nothing for a table that has only changes without the counts behind them. */
export function smallFigures(
  site: Site,
  tables: readonly Entry<StatisticsTable>[],
  area?: string,
): SmallFigureView[] {
  const { lang } = site;
  return tables.flatMap((table) => {
    const series = mainSeries(table, area);
    if (!series) return [];
    const { language, title, unit, labelOf } = tableWords(table, lang);
    const { charts } = dictionaryOf(language);
    const { headline } = describeSeries({ ...table, unit }, series, localeOf(language).finding);
    const label = labelOf(series.id);
    const geometry = placeSeries(series.values, {
      words: chartWords(lang),
      breaks: table.breaks,
      size: SENTENCE_SIZE,
      hasTicks: false,
    });
    return [
      {
        own: languageAttributes(language, lang),
        label,
        headline,
        drawing: drawChart(geometry),
        chartLabel: charts.smallLabel(label, headline),
        legend: legendOf([geometry], lang),
        more: { text: charts.small.more(title), href: href(site, `/statistik/${table.slug}/`) },
      },
    ];
  });
}
