/** A series per 100,000 inhabitants, for the years whose population is known. */
import { ratesOf, populationFor, type RatedPeriod } from '../../domain/statistics/rates.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import { roundHalfAwayFromZero } from '../../domain/statistics/rounding.ts';
import { formatNumber } from '../../lib/format.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { tableWords } from './table-language.ts';

export interface RateRow {
  period: string;
  inhabitants: string;
  rate: string;
  lower: string;
  upper: string;
}

export interface RateTable {
  id: string;
  label: string;
  own: LanguageAttributes;
  /** Above the periods: year, quarter, month. */
  periodHeading: string;
  rows: RateRow[];
  /** Periods that have a count but no population, as first and last; absent when all have one. */
  without: string | undefined;
}

/** One table for each series that has a rate for some period; the population table is the one that it names. */
export function rateTables(
  table: StatisticsTable,
  population: StatisticsTable | undefined,
  lang: string,
): RateTable[] {
  if (!population || table.numberKind !== 'count') return [];
  const { labelOf, language } = tableWords(table, lang);
  const own = languageAttributes(language, lang);
  const { shortPeriod } = localeOf(lang).finding;
  return table.series.flatMap((series) => {
    const rates = ratesOf(series, populationFor(population, series.id));
    const rated = rates.filter((rate): rate is RatedPeriod => rate.kind === 'rate');
    if (rated.length === 0) return [];
    const without = rates.filter(
      (rate) => rate.kind === 'none' && rate.because === 'no-population',
    );
    const [first, last] = [without[0], without.at(-1)];
    return [
      {
        id: series.id,
        label: labelOf(series.id),
        own,
        periodHeading: dictionaryOf(lang).statistics.period[table.periodType],
        rows: rated.map((rate) => ({
          period: shortPeriod(rate.period),
          inhabitants: formatNumber(rate.population, lang),
          rate: formatNumber(rate.rounded, lang),
          lower: formatNumber(roundHalfAwayFromZero(rate.lower), lang),
          upper: formatNumber(roundHalfAwayFromZero(rate.upper), lang),
        })),
        without:
          first &&
          last &&
          (first === last
            ? shortPeriod(first.period)
            : `${shortPeriod(first.period)}–${shortPeriod(last.period)}`),
      },
    ];
  });
}
