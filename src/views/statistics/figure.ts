/** A published series as a figure: sentence, drawing, table, downloads; all from the same values. */
import { UNKNOWN_DATE } from '../../domain/content/fields.ts';
import { describeRange } from '../../domain/statistics/finding-range.ts';
import { describeSeries } from '../../domain/statistics/finding.ts';
import type { PublishedValue, StatisticsTable } from '../../domain/statistics/schema.ts';
import { xmrLimits } from '../../domain/statistics/xmr.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { href, type Site } from '../../lib/site.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { drawChart, type ChartDrawing } from './chart-drawing.ts';
import { NO_FIGURE, placeSeries, type ChartGeometry } from './chart-geometry.ts';
import { chartWords } from './chart-words.ts';
import { tableWords } from './table-language.ts';

export interface FigureView {
  id: string;
  /** The table's own language, where it is not the page's. */
  own: LanguageAttributes;
  /** Which of the table's series this is; only where there are several. */
  label: string | undefined;
  headline: string;
  /** What follows the headline: how sure it is, and the whole span. */
  more: string[];
  chartTitle: string;
  /** What a screen reader says of the drawing: what it shows and what it says, in the table's own language. */
  chartLabel: string;
  /** What the series usually moves within, for twelve periods or more, and what stands out. */
  range: string[];
  /** What the marks of the drawing mean, only those that are in it; in the page's language. */
  legend: string;
  caption: string;
  periodHeading: string;
  unit: string;
  rows: FigureRow[];
  /** False when every figure is final: a column of the same word tells nothing. */
  hasNotes: boolean;
  drawing: ChartDrawing;
  downloads: Link[];
}

export interface FigureRow {
  period: string;
  /** The number, or a dash where there is none. */
  value: string;
  /** Preliminary, or why there is no number; empty for a final figure. */
  note: string;
}

/** One figure for each series of a table. */
export function figureViews(site: Site, table: Entry<StatisticsTable>): FigureView[] {
  const { lang } = site;
  const { statistics: words } = dictionaryOf(lang);
  // The sentence is written in the language of its unit: without a translation, the table's own.
  const { language, unit, labelOf } = tableWords(table, lang);
  return table.series.map((series) => {
    const finding = describeSeries(
      { unit, breaks: table.breaks, numberKind: table.numberKind },
      series,
      localeOf(language).finding,
    );
    const range = xmrLimits(series.values, { breaks: table.breaks });
    const chartTitle = labelOf(series.id);
    const geometry = placeSeries(series.values, {
      breaks: table.breaks,
      words: chartWords(lang),
      range: range?.hasLevel ? range : undefined,
    });
    const rows = series.values.map((value) => figureRow(value, lang));
    return {
      id: series.id,
      own: languageAttributes(language, lang),
      label: table.series.length > 1 ? chartTitle : undefined,
      headline: finding.headline,
      more: [...(finding.span === undefined ? [] : [finding.span]), ...finding.notes],
      chartTitle,
      chartLabel: dictionaryOf(language).charts.label(chartTitle, finding.headline),
      range: range ? describeRange(range, localeOf(lang).finding, decimalsOf(series.values)) : [],
      legend: legendOf([geometry], lang),
      caption: [
        words[table.origin],
        words.countedBy(table.countedBy),
        table.retrieved === UNKNOWN_DATE
          ? words.retrievedUnknown
          : words.retrieved(formatDate(table.retrieved, lang)),
      ].join(' '),
      periodHeading: words.period[table.periodType],
      unit: unit.other,
      rows,
      hasNotes: rows.some(({ note }) => note !== ''),
      drawing: drawChart(geometry),
      downloads: [
        { text: words.csv, href: href(site, `/statistik/${table.slug}.csv`) },
        { text: words.csvExcel, href: href(site, `/statistik/${table.slug}-excel.csv`) },
        { text: words.json, href: href(site, `/statistik/${table.slug}.json`) },
      ],
    };
  });
}

/** A published value as a row of a table. */
export function figureRow(value: PublishedValue, lang: string): FigureRow {
  const { statistics: words } = dictionaryOf(lang);
  const period = localeOf(lang).finding.period(value.period);
  if ('suppressed' in value) {
    return { period, value: '–', note: words.suppressed[value.suppressed] };
  }
  if ('missing' in value) return { period, value: '–', note: words.missing[value.missing] };
  return {
    period,
    value: formatNumber(value.value, lang),
    note: value.preliminary ? words.preliminary : '',
  };
}

/** As many decimals as the published figures have, up to six. */
function decimalsOf(values: readonly PublishedValue[]): number {
  const written = values.map((value) => ('value' in value ? String(value.value) : ''));
  return Math.min(6, Math.max(0, ...written.map((text) => text.split('.')[1]?.length ?? 0)));
}

/** Only what the drawings hold and a reader could not guess; what several have in common is said once. */
export function legendOf(drawn: readonly ChartGeometry[], lang: string): string {
  return [...new Set(drawn.flatMap((geometry) => legendLines(geometry, lang)))].join(' ');
}

function legendLines({ form, marks, breaks, range }: ChartGeometry, lang: string): string[] {
  const words = chartWords(lang);
  const { charts } = dictionaryOf(lang);
  const { period } = localeOf(lang).finding;
  const isPreliminary = marks.some((mark) => mark.kind === 'value' && mark.preliminary);
  const hasBareGap = marks.some(
    (mark) => mark.kind === 'gap' && mark.label !== words.gap[mark.reason],
  );
  return [
    ...(isPreliminary ? [form === 'bar' ? charts.legendDashed : charts.legendHollow] : []),
    ...(hasBareGap ? [charts.legendNoFigure(NO_FIGURE)] : []),
    ...(range ? [charts.legendRange] : []),
    ...(['outside', 'shift'] as const).flatMap((rule) =>
      marks.some((mark) => mark.kind === 'value' && mark.singledOut === rule)
        ? [charts.legendSingledOut[rule]]
        : [],
    ),
    ...breaks.map((item) => charts.legendBreak(period(item.period))),
  ];
}
