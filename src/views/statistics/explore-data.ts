/**
 * What the browser gets when somebody explores the figures of a page: the same values as in its tables, already in
 * words. Nothing is worked out in the browser, so that the chart can say nothing that the page does not.
 */
import { populationFor, ratesOf, type PeriodRate } from '../../domain/statistics/rates.ts';
import type { PublishedValue, StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Site } from '../../lib/site.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { figureViews, type FigureView } from './figure.ts';
import { FINDING_PLACE } from './word-places.ts';

/** A number with its text in the page's language. */
export interface Amount {
  value: number;
  text: string;
}

/** One period of one series: a figure, or the reason why there is none. */
export interface ExplorePoint {
  kind: 'value' | 'suppressed' | 'missing';
  /** Absent where there is no figure. */
  count?: Amount;
  /** For a gap: one short word. */
  gap?: string;
  /** As beside the figure in the table: preliminary, or why it is hidden or missing. */
  note: string;
  preliminary: boolean;
  /** Inhabitants of the period's year, where a table of them has that year. */
  population?: number;
  /** Per 100,000 inhabitants and the period; absent where the population of the year is not at hand. */
  rate?: Amount & { madeFrom: string; preliminary: boolean };
}

export interface ExploreSeries {
  id: string;
  label: string;
  /** The sentence that stands over the figure on the page. */
  finding: string;
  /** One for each of the table's periods; a period that the series does not have is missing. */
  points: ExplorePoint[];
}

export interface ExplorePeriod {
  id: string;
  /** In running text: `andra kvartalet 2025`. */
  label: string;
  /** Under an axis: `kv 2 2025`. */
  short: string;
}

export interface ExploreData {
  /** For Intl: the numbers on the axis. */
  locale: string;
  /** The language of labels and findings, where it is not the page's. */
  own: LanguageAttributes;
  unit: string;
  /** Whole numbers alone on the axis. */
  areWhole: boolean;
  periods: ExplorePeriod[];
  series: ExploreSeries[];
  /** Before which period the way of counting changed. */
  breaks: { period: string; label: string; text: string }[];
  /** Whether any figure has a rate; `undefined` where a rate would make no sense. */
  hasRates: boolean | undefined;
  /** What a reader must know about the rates: what they are per, and which are missing. */
  rateNotes: string[];
  words: Record<ExploreWord, string>;
}

const EXPLORE_WORDS = [
  'series',
  'noSeries',
  'form',
  'line',
  'bar',
  'basis',
  'count',
  'rate',
  'rateUnit',
  'noPopulation',
  'from',
  'to',
  'cursor',
  'cursorHint',
  'preliminary',
  'gaps',
] as const;
export type ExploreWord = (typeof EXPLORE_WORDS)[number] | 'picture';

export interface ExploreOptions {
  /** The table of inhabitants that the table names. */
  population: Pick<StatisticsTable, 'series'> | undefined;
  /** False for what is not set against inhabitants, such as the inhabitants themselves. */
  canBeRated?: boolean;
}

/** The table as the browser explores it, in the language of the site. */
export function exploreData(
  site: Site,
  table: Entry<StatisticsTable>,
  { population, canBeRated = true }: ExploreOptions,
): ExploreData {
  const { lang } = site;
  const { explore: words } = dictionaryOf(lang);
  const { intl, finding } = localeOf(lang);
  const periods = [
    ...new Set(table.series.flatMap(({ values }) => values.map(({ period }) => period))),
  ].toSorted();
  const figures = new Map(figureViews(site, table).map((figure) => [figure.id, figure]));
  const rated = canBeRated && table.numberKind === 'count';
  const rates = table.series.map((series) =>
    rated && population ? ratesOf(series, populationFor(population, series.id)) : [],
  );
  const hasRates = rates.flat().some(({ kind }) => kind === 'rate');
  return {
    locale: intl,
    own: languageAttributes(table.translations[lang] ? lang : table.lang, lang),
    unit: (table.translations[lang]?.unit ?? table.unit).other,
    areWhole: !['rate', 'share'].includes(table.numberKind),
    periods: periods.map((id) => ({
      id,
      label: finding.period(id),
      short: finding.shortPeriod(id),
    })),
    series: table.series.map((series, s) => {
      const figure = figures.get(series.id);
      return {
        id: series.id,
        label: figure?.chartTitle ?? series.label,
        finding: figure?.headline ?? '',
        points: periods.map((period) => {
          const at = series.values.findIndex((value) => value.period === period);
          const value = series.values[at] ?? { period, missing: 'not-in-source' as const };
          return pointOf(value, figure?.rows[at], rates[s]?.[at], lang);
        }),
      };
    }),
    breaks: table.breaks.map(({ period, text }) => ({
      period,
      label: words.breakAt(finding.period(period)),
      text,
    })),
    hasRates: rated ? hasRates : undefined,
    rateNotes: !rated ? [] : hasRates ? rateNotes(table, rates.flat(), lang) : [words.noRates],
    words: {
      ...(Object.fromEntries(EXPLORE_WORDS.map((word) => [word, words[word]])) as Record<
        (typeof EXPLORE_WORDS)[number],
        string
      >),
      picture: words.picture(FINDING_PLACE),
    },
  };
}

/** Words and number are the row's, as the table of the page has them; the rest is what a drawing needs. */
function pointOf(
  value: PublishedValue,
  row: FigureView['rows'][number] | undefined,
  rate: PeriodRate | undefined,
  lang: string,
): ExplorePoint {
  const { statistics: words, explore } = dictionaryOf(lang);
  const note = row?.note ?? words.missing['not-in-source'];
  if ('suppressed' in value) {
    return { kind: 'suppressed', gap: words.gap.suppressed, note, preliminary: false };
  }
  if ('missing' in value) {
    return { kind: 'missing', gap: words.gap.missing, note, preliminary: false };
  }
  const text = row?.value ?? formatNumber(value.value, lang);
  return {
    kind: 'value',
    count: { value: value.value, text },
    note,
    preliminary: value.preliminary,
    ...(rate?.kind === 'rate' && {
      population: rate.population,
      rate: {
        value: rate.rounded,
        text: formatNumber(rate.rounded, lang),
        madeFrom: explore.madeFrom(text, formatNumber(rate.population, lang)),
        preliminary: rate.preliminary,
      },
    }),
  };
}

function rateNotes(table: StatisticsTable, rates: readonly PeriodRate[], lang: string): string[] {
  const { explore: words } = dictionaryOf(lang);
  const without = rates.flatMap((rate) =>
    rate.kind === 'none' && rate.because === 'no-population' ? [rate.year] : [],
  );
  const years = [...new Set(without)].toSorted((a, b) => a - b);
  return [
    words.ratePeriod[table.periodType],
    ...(years.length === 0 ? [] : [words.noRateFor(writeYears(years))]),
  ];
}

/** `2025`; `2024, 2025`; `2017–2022` for three or more that follow each other. */
function writeYears(years: readonly number[]): string {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isRun = years.length > 2 && last - first === years.length - 1;
  return isRun ? `${first}–${last}` : years.join(', ');
}
