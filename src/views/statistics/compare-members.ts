/**
 * Members of a network, or neighbours, side by side: per inhabitant, with the uncertainty drawn, by name and never by
 * rank. A list by size would make a winner and a loser of what is mostly chance.
 */
import type { Publisher } from '../../domain/publishers/schema.ts';
import { describeMember, describeMembers } from '../../domain/statistics/finding-members.ts';
import { rateMembers, type MemberRate } from '../../domain/statistics/members.ts';
import { populationFor, type PeriodRate } from '../../domain/statistics/rates.ts';
import { roundHalfAwayFromZero } from '../../domain/statistics/rounding.ts';
import type { PublishedValue, StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatNumber } from '../../lib/format.ts';
import { href, type Site } from '../../lib/site.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import { chartWords } from './chart-words.ts';
import { drawIntervals } from './interval-chart.ts';
import type { ColumnTable, SmallMultiple } from './several-figure.ts';
import { drawMultiples } from './several-series.ts';
import { tableWords } from './table-language.ts';

export interface ComparisonView {
  id: string;
  own: LanguageAttributes;
  question: string;
  /** What is drawn: the unit per 100,000 inhabitants, and the period; in the table's own language. */
  title: string;
  finding: string;
  drawing: ChartDrawing;
  chartLabel: string;
  hasPreliminary: boolean;
  /** The newest period, one row for each member. */
  rows: { name: string; rate: string; interval: string; count: string; population: string }[];
  /** Each member over time, all on one scale. */
  multiples: SmallMultiple[];
  allYears: ColumnTable;
  caption: string;
  full: Link;
}

/**
 * @param population The table that the rates are made with: the same years, series of the same short names.
 * @returns undefined where fewer than two members have a rate for one and the same period.
 */
export function compareMembers(
  site: Site,
  table: Entry<StatisticsTable>,
  population: StatisticsTable | undefined,
): ComparisonView | undefined {
  const { lang } = site;
  const { language, question, unit, labelOf } = tableWords(table, lang);
  const { compare: words } = dictionaryOf(lang).charts;
  const { compare: own, label: labelWords } = dictionaryOf(language).charts;
  const members = table.series
    .map(({ id, values }) => {
      const inhabitants = population && populationFor(population, id);
      return {
        id,
        name: labelOf(id),
        series: { values },
        ...(inhabitants && { population: inhabitants }),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, localeOf(language).intl));
  const periods = [
    ...new Set(table.series.flatMap(({ values }) => values.map(({ period }) => period))),
  ].sort();
  const byPeriod = periods.map((period) => ({
    period,
    rates: rateMembers(members, period, table),
  }));
  const newest = byPeriod.findLast(
    ({ rates }) => rates.filter(({ rate }) => rate.kind === 'rate').length > 1,
  );
  if (!newest) return undefined;

  const { rates: latest, period } = newest;
  const number = (value: number) => formatNumber(roundHalfAwayFromZero(value), lang);
  const counted = unit.other.charAt(0).toLocaleUpperCase(language) + unit.other.slice(1);
  const title = own.chart(counted, localeOf(language).finding.period(period));
  const self = members.find(({ id }) => id === table.publisher);
  const { finding: sentences } = localeOf(language);
  const finding = (
    self ? describeMember(self.name, latest, unit, sentences) : describeMembers(latest, sentences)
  ).join(' ');
  return {
    id: table.slug,
    own: languageAttributes(language, lang),
    question,
    title,
    finding,
    drawing: drawIntervals(
      latest.map(({ name, rate }) => ({ label: name, ...figureOf(rate, lang) })),
      chartWords(lang),
    ),
    chartLabel: labelWords(title, finding),
    hasPreliminary: latest.some(({ rate }) => rate.kind === 'rate' && rate.preliminary),
    rows: latest.map(({ name, rate }) => {
      if (rate.kind === 'none') {
        const why = words.because[rate.because];
        return { name, rate: why, interval: '–', count: '–', population: '–' };
      }
      return {
        name,
        rate: number(rate.estimate),
        interval: words.between(number(rate.lower), number(rate.upper)),
        count: number(rate.count),
        population: number(rate.population),
      };
    }),
    multiples: multiplesOf(
      members.map(({ id, name }, index) => ({
        id,
        name,
        rates: byPeriod.flatMap(({ rates }) => rates[index]?.rate ?? []),
      })),
      unit.other,
      { lang, language },
    ),
    allYears: {
      corner: dictionaryOf(lang).statistics.period[table.periodType],
      columns: members.map(({ name }) => name),
      rows: byPeriod.map(({ period: head, rates }) => ({
        head: localeOf(lang).finding.period(head),
        cells: rates.map(({ rate }) =>
          rate.kind === 'none'
            ? words.because[rate.because]
            : words.rated(number(rate.estimate), number(rate.lower), number(rate.upper)),
        ),
      })),
    },
    caption: [
      dictionaryOf(lang).statistics.countedBy(table.countedBy),
      ...(population ? [words.populationFrom(population.countedBy)] : []),
    ].join(' '),
    full: { text: words.full, href: href(site, `/statistik/${table.slug}/`) },
  };
}

/** The comparison of a table that compares like with like, made with the inhabitants of the same publisher's tables. */
export function comparisonOf(
  site: Site,
  table: Entry<StatisticsTable>,
  tables: readonly Entry<StatisticsTable>[],
): ComparisonView | undefined {
  if (!table.compares) return undefined;
  return compareMembers(
    site,
    table,
    tables.find(({ slug }) => slug === table.population),
  );
}

function figureOf(rate: MemberRate['rate'], lang: string) {
  const { compare: words } = dictionaryOf(lang).charts;
  if (rate.kind === 'none') return { absent: words.because[rate.because] };
  const { estimate, lower, upper, preliminary } = rate;
  const number = (value: number) => formatNumber(roundHalfAwayFromZero(value), lang);
  const texts = [words.rated(number(estimate), number(lower), number(upper)), number(estimate)];
  return { figure: { estimate, lower, upper, preliminary, texts } };
}

function multiplesOf(
  members: readonly { id: string; name: string; rates: PeriodRate[] }[],
  unit: string,
  { lang, language }: { lang: string; language: string },
): SmallMultiple[] {
  const { compare: own, smallLabel } = dictionaryOf(language).charts;
  const { period } = localeOf(language).finding;
  const number = (value: number) => formatNumber(roundHalfAwayFromZero(value), lang);
  const series = members.map(({ id, name, rates }) => ({
    id,
    label: name,
    values: rates.map(asValue),
  }));
  const intervals = new Map(
    members.map(({ id, rates }) => [
      id,
      new Map(rates.flatMap((rate) => (rate.kind === 'rate' ? [[rate.period, rate]] : []))),
    ]),
  );
  const drawings = drawMultiples(series, { words: chartWords(lang), intervals });
  return members.flatMap(({ id, name, rates }) => {
    const drawing = drawings.get(id);
    const rated = rates.flatMap((rate) => (rate.kind === 'rate' ? [rate] : []));
    const [first, last] = [rated.at(0), rated.at(-1)];
    if (!drawing || !first || !last) return [];
    const ends = [first, last].map((rate) => `${period(rate.period)}: ${number(rate.estimate)}.`);
    return [
      {
        id,
        name,
        note: dictionaryOf(lang).charts.compare.newest(
          localeOf(lang).finding.period(last.period),
          number(last.estimate),
        ),
        drawing,
        chartLabel: smallLabel(own.overChart(name, unit), [...new Set(ends)].join(' ')),
      },
    ];
  });
}

/** A rate as a value to draw; where there is none, the empty slot says why. */
function asValue(rate: PeriodRate): PublishedValue {
  const { period } = rate;
  if (rate.kind === 'rate') return { period, value: rate.rounded, preliminary: rate.preliminary };
  return rate.absent ?? { period, missing: 'not-published' };
}

/** What stands where there is no comparison: of a real name on public facts we only know our sources. */
export function noComparisonText(publisher: Publisher, lang: string): string {
  const { compare: words } = dictionaryOf(lang).charts;
  return publisher.demonstration && !publisher.invented ? words.noneKnown : words.none;
}
