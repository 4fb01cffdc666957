/** A published series as a figure: sentence, drawing, table, downloads; all from the same values. */
import { UNKNOWN_DATE } from '../../domain/content/fields.ts';
import { describeSeries } from '../../domain/statistics/finding.ts';
import type { PublishedValue, StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { href, type Site } from '../../lib/site.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { placeSeries, type ChartGeometry } from './chart-geometry.ts';

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
  caption: string;
  periodHeading: string;
  unit: string;
  rows: { period: string; value: string; note: string }[];
  hasPreliminary: boolean;
  geometry: ChartGeometry;
  downloads: Link[];
}

/** One figure for each series of a table. */
export function figureViews(site: Site, table: Entry<StatisticsTable>): FigureView[] {
  const { lang } = site;
  const { statistics: words } = dictionaryOf(lang);
  // The sentence is written in the language of its unit: without a translation, the table's own.
  const translated = table.translations[lang];
  const language = translated ? lang : table.lang;
  const unit = translated?.unit ?? table.unit;
  return table.series.map((series) => {
    const finding = describeSeries(
      { unit, breaks: table.breaks, numberKind: table.numberKind },
      series,
      localeOf(language).finding,
    );
    return {
      id: series.id,
      own: languageAttributes(language, lang),
      label: table.series.length > 1 ? (translated?.series[series.id] ?? series.label) : undefined,
      headline: finding.headline,
      more: [...(finding.span === undefined ? [] : [finding.span]), ...finding.notes],
      chartTitle: translated?.series[series.id] ?? series.label,
      caption: [
        words[table.origin],
        words.countedBy(table.countedBy),
        table.retrieved === UNKNOWN_DATE
          ? words.retrievedUnknown
          : words.retrieved(formatDate(table.retrieved, lang)),
      ].join(' '),
      periodHeading: words.period[table.periodType],
      unit: unit.other,
      rows: series.values.map((value) => row(value, lang)),
      hasPreliminary: series.values.some((value) => 'value' in value && value.preliminary),
      geometry: placeSeries(series.values, {
        breaks: table.breaks,
        words: {
          number: (value) => formatNumber(value, lang),
          shortPeriod: (period) => formatPeriodShort(period, lang),
          gap: { suppressed: words.gap.suppressed, missing: words.gap.missing },
        },
      }),
      downloads: [
        { text: words.csv, href: href(site, `/statistik/${table.slug}.csv`) },
        { text: words.csvExcel, href: href(site, `/statistik/${table.slug}-excel.csv`) },
        { text: words.json, href: href(site, `/statistik/${table.slug}.json`) },
      ],
    };
  });
}

function row(value: PublishedValue, lang: string): FigureView['rows'][number] {
  const { statistics: words } = dictionaryOf(lang);
  const period = formatPeriodShort(value.period, lang);
  if ('suppressed' in value) {
    return { period, value: '–', note: words.suppressed[value.suppressed] };
  }
  if ('missing' in value) return { period, value: '–', note: words.missing[value.missing] };
  return {
    period,
    value: formatNumber(value.value, lang),
    note: value.preliminary ? words.preliminary : words.final,
  };
}

/** `2021` and `2021-06` by the language; `2021-Q2` stays as it is read. */
function formatPeriodShort(period: string, lang: string): string {
  return /Q/.test(period) ? period.replace('-', ' ') : formatDate(period, lang);
}
