/**
 * Counts per 100,000 inhabitants. The population is that of the same year, from a published table, or there is no rate:
 * a neighbouring year's would look as exact and be wrong.
 */
import { isCounted, type AbsentPeriod } from './compare.ts';
import { garwoodInterval, type Interval } from './intervals.ts';
import { parsePeriod } from './periods.ts';
import { roundQuotient } from './rounding.ts';
import type { PublishedValue, StatisticsTable } from './schema.ts';

/** What a rate is per. Brå and Statistics Sweden use the same. */
export const PER_INHABITANTS = 100_000;

/** Per 100,000 inhabitants and the period of the count, not scaled up to a year. */
export interface Rate extends Interval {
  /** Not rounded. */
  estimate: number;
  /** A whole number, half away from zero: what is shown. */
  rounded: number;
}

/**
 * A count per 100,000 inhabitants with its 95 % interval: the count's own (Garwood), divided by the population, which
 * is taken as known. With overdispersion the count is divided by it first and multiplied back, as in `rateRatio`.
 *
 * Method: Public Health England, Technical Guide: Confidence Intervals for Public Health, 2018 (crude rates).
 *
 * @param count A whole number, 0 or more.
 * @param population Inhabitants, above 0.
 * @param options `level` between 0 and 1, 0.95 unless given; `dispersion` 1 or more, 1 (chance alone) unless given.
 * @throws {RangeError} outside those ranges.
 */
export function rateOf(
  count: number,
  population: number,
  { level = 0.95, dispersion = 1 }: { level?: number; dispersion?: number } = {},
): Rate {
  if (!(population > 0 && population < Infinity)) {
    throw new RangeError(`A population is a number above 0, not ${population}`);
  }
  const { lower, upper } = garwoodInterval(count, level, dispersion);
  const scale = PER_INHABITANTS / population;
  return {
    estimate: count * scale,
    rounded: roundQuotient(count * PER_INHABITANTS, population),
    lower: lower * scale,
    upper: upper * scale,
  };
}

/** A period with a rate and what it was made from. */
export interface RatedPeriod extends Rate {
  kind: 'rate';
  period: string;
  count: number;
  population: number;
  /** The count or the population may change. */
  preliminary: boolean;
}

/** Why a period has no rate: its count is hidden or missing, or the population of its year is not at hand. */
export type NoRateReason = 'hidden' | 'missing' | 'no-population';

export interface UnratedPeriod {
  kind: 'none';
  period: string;
  because: NoRateReason;
  /** The year whose population is needed. */
  year: number;
  /** The count as it was published, where that is why: with the reason that the publisher gave. */
  absent?: AbsentPeriod;
}

export type PeriodRate = RatedPeriod | UnratedPeriod;

/**
 * A rate, or the reason why there is none, for every period of a series. A month, a quarter or a stretch of days is set
 * against the population of its year, and the rate is per 100,000 and that month, quarter or stretch. Twelve months that
 * lie in two years have no population of their own.
 *
 * @param population Inhabitants by year; periods other than years are not used.
 * @param dispersion Widens the intervals, see `rateOf`.
 * @throws {RangeError} for a count that is not whole: a rate is made from counts.
 */
export function ratesOf(
  series: { values: readonly PublishedValue[] },
  population: { values: readonly PublishedValue[] } | undefined,
  dispersion = 1,
): PeriodRate[] {
  return series.values.map((value) => ratePeriod(value, population, dispersion));
}

/** The same for one period. */
export function ratePeriod(
  value: PublishedValue,
  population: { values: readonly PublishedValue[] } | undefined,
  dispersion = 1,
): PeriodRate {
  const { period } = value;
  const { kind, year } = parsePeriod(period);
  if (!isCounted(value)) {
    const because = 'suppressed' in value ? 'hidden' : 'missing';
    return { kind: 'none', period, year, because, absent: value };
  }
  const wanted = kind === 'twelve-months' ? undefined : String(year);
  const sameYear = population?.values.find((candidate) => candidate.period === wanted);
  if (!sameYear || !isCounted(sameYear) || sameYear.value === 0) {
    return { kind: 'none', period, year, because: 'no-population' };
  }
  return {
    kind: 'rate',
    period,
    count: value.value,
    population: sameYear.value,
    preliminary: value.preliminary || sameYear.preliminary,
    ...rateOf(value.value, sameYear.value, { dispersion }),
  };
}

/** The inhabitants that belong to a series: the series of the same short name, or the only one that there is. */
export function populationFor(
  table: Pick<StatisticsTable, 'series'>,
  seriesId: string,
): StatisticsTable['series'][number] | undefined {
  if (table.series.length === 1) return table.series[0];
  return table.series.find(({ id }) => id === seriesId);
}
