/**
 * Members of a network, or neighbours, side by side: per inhabitant, with the uncertainty drawn, by name and never by
 * rank. A list by size would make a winner and a loser of what is mostly chance.
 */
import type { Publisher } from '../../domain/publishers/schema.ts';
import {
  populationFor,
  ratesOf,
  type PeriodRate,
  type RatedPeriod,
} from '../../domain/statistics/rates.ts';
import { roundHalfAwayFromZero } from '../../domain/statistics/rounding.ts';
import type { PublishedValue, StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatList, formatNumber } from '../../lib/format.ts';
import { href, type Site } from '../../lib/site.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import { chartWords } from './chart-words.ts';
import { drawIntervals } from './interval-chart.ts';
import type { ColumnTable, SmallMultiple } from './several-figure.ts';
import { drawMultiples } from './several-series.ts';
import { tableWords } from './table-language.ts';

interface Member {
  id: string;
  label: string;
  rates: PeriodRate[];
}

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
    .map(({ id, values }): Member => {
      const inhabitants = population && populationFor(population, id);
      return { id, label: labelOf(id), rates: ratesOf({ values }, inhabitants) };
    })
    .sort((a, b) => a.label.localeCompare(b.label, localeOf(language).intl));
  const period = newestShared(members);
  if (period === undefined) return undefined;

  const number = (value: number) => formatNumber(roundHalfAwayFromZero(value), lang);
  const latest = members.map((member) => ({ ...member, rate: rateIn(member, period) }));
  const rated = latest.flatMap(({ rate }) => (rate?.kind === 'rate' ? [rate] : []));
  const counted = unit.other.charAt(0).toLocaleUpperCase(language) + unit.other.slice(1);
  const title = own.chart(counted, localeOf(language).finding.period(period));
  const between = own.finding(
    rated.length,
    number(Math.min(...rated.map(({ estimate }) => estimate))),
    number(Math.max(...rated.map(({ estimate }) => estimate))),
  );
  const self = latest.find(({ id }) => id === table.publisher);
  const others = latest.filter((member) => member !== self);
  const finding = [between, ...describeApart(self, others, language)].join(' ');
  return {
    id: table.slug,
    own: languageAttributes(language, lang),
    question,
    title,
    finding,
    drawing: drawIntervals(
      latest.map(({ label, rate }) => ({ label, ...figureOf(rate, lang) })),
      chartWords(lang),
    ),
    chartLabel: labelWords(title, finding),
    hasPreliminary: rated.some(({ preliminary }) => preliminary),
    rows: latest.map(({ label: name, rate }) => {
      if (rate?.kind !== 'rate') {
        const why = words.because[rate?.because ?? 'missing'];
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
    multiples: multiplesOf(members, unit.other, { lang, language }),
    allYears: {
      corner: dictionaryOf(lang).statistics.period[table.periodType],
      columns: members.map(({ label }) => label),
      rows: periodsOf(members).map((head) => ({
        head: localeOf(lang).finding.period(head),
        cells: members.map((member) => {
          const rate = rateIn(member, head);
          if (rate?.kind !== 'rate') return words.because[rate?.because ?? 'missing'];
          return words.rated(number(rate.estimate), number(rate.lower), number(rate.upper));
        }),
      })),
    },
    caption: [
      dictionaryOf(lang).statistics.countedBy(table.countedBy),
      ...(population ? [words.populationFrom(population.countedBy)] : []),
    ].join(' '),
    full: { text: words.full, href: href(site, `/statistik/${table.slug}/`) },
  };
}

function rateIn({ rates }: Member, period: string): PeriodRate | undefined {
  return rates.find((rate) => rate.period === period);
}

function periodsOf(members: readonly Member[]): string[] {
  return [...new Set(members.flatMap(({ rates }) => rates.map(({ period }) => period)))].sort();
}

/** The newest period in which two members or more have a rate. */
function newestShared(members: readonly Member[]): string | undefined {
  return periodsOf(members).findLast(
    (period) => members.filter((member) => rateIn(member, period)?.kind === 'rate').length > 1,
  );
}

type Latest = Member & { rate: PeriodRate | undefined };

/**
 * Which of the others the publisher's own figure can be told from; where the publisher is not among them, whether any
 * two can be. Told apart are those whose 95 % intervals do not reach over each other. That asks for more than a test at
 * 5 % does (N. Schenker, J. F. Gentleman, The American Statistician 55 (2001) 182–186); with several others some would
 * part by chance, so the stricter rule is the fair one.
 */
function describeApart(
  self: Latest | undefined,
  others: readonly Latest[],
  language: string,
): string[] {
  const { compare: words } = dictionaryOf(language).charts;
  const rated = others.flatMap(({ label, rate }) =>
    rate?.kind === 'rate' ? [{ label, rate }] : [],
  );
  if (self?.rate?.kind !== 'rate') {
    const isApart = rated.some((a) => rated.some((b) => a.rate.lower > b.rate.upper));
    return [isApart ? words.someApart : words.noneApart];
  }
  const { lower, upper } = self.rate;
  const names = (chosen: (rate: RatedPeriod) => boolean) =>
    rated.filter(({ rate }) => chosen(rate)).map(({ label }) => label);
  const say = (write: (self: string, others: string) => string, labels: string[]) =>
    labels.length > 0 ? [write(self.label, formatList(labels, language))] : [];
  const isBelow = (rate: RatedPeriod) => rate.upper < lower;
  const isAbove = (rate: RatedPeriod) => rate.lower > upper;
  return [
    ...say(words.more, names(isBelow)),
    ...say(words.fewer, names(isAbove)),
    ...say(
      words.alike,
      names((rate) => !isBelow(rate) && !isAbove(rate)),
    ),
  ];
}

function figureOf(rate: PeriodRate | undefined, lang: string) {
  const { compare: words } = dictionaryOf(lang).charts;
  if (rate?.kind !== 'rate') return { absent: words.because[rate?.because ?? 'missing'] };
  const { estimate, lower, upper, preliminary } = rate;
  const number = (value: number) => formatNumber(roundHalfAwayFromZero(value), lang);
  const texts = [words.rated(number(estimate), number(lower), number(upper)), number(estimate)];
  return { figure: { estimate, lower, upper, preliminary, texts } };
}

function multiplesOf(
  members: readonly Member[],
  unit: string,
  { lang, language }: { lang: string; language: string },
): SmallMultiple[] {
  const { compare: own, smallLabel } = dictionaryOf(language).charts;
  const { period } = localeOf(language).finding;
  const number = (value: number) => formatNumber(roundHalfAwayFromZero(value), lang);
  const series = members.map(({ id, label, rates }) => ({
    id,
    label,
    values: rates.map(asValue),
  }));
  const intervals = new Map(
    members.map(({ id, rates }) => [
      id,
      new Map(rates.flatMap((rate) => (rate.kind === 'rate' ? [[rate.period, rate]] : []))),
    ]),
  );
  const drawings = drawMultiples(series, { words: chartWords(lang), intervals });
  return members.flatMap(({ id, label: name, rates }) => {
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
