/** Several series of a table at a glance: which are more, which fewer, and which cannot be told apart. */
import { newestComparison } from '../../domain/statistics/newest.ts';
import { isCounted, type Direction } from '../../domain/statistics/compare.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { withSign } from '../../domain/statistics/words/numbers.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import { formatList, formatNumber } from '../../lib/format.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { tableWords } from './table-language.ts';

export interface GlanceRow {
  id: string;
  label: string;
  previous: string;
  current: string;
  /** Signed; empty where nothing is compared. */
  change: string;
  verdict: string;
  /** Absent where nothing is compared. */
  direction: Direction | undefined;
}

export interface Glance {
  previousPeriod: string;
  currentPeriod: string;
  rows: GlanceRow[];
  own: LanguageAttributes;
}

/** A series with what its newest figure is compared with. */
interface Compared {
  id: string;
  label: string;
  comparison: ReturnType<typeof newestComparison>;
}

function comparedSeries(table: StatisticsTable, lang: string): Compared[] {
  const { labelOf } = tableWords(table, lang);
  return table.series.map((series) => ({
    id: series.id,
    label: labelOf(series.id),
    comparison: newestComparison(table, series),
  }));
}

/**
 * The series side by side. Only where there are several, and all that can be compared are so over the same two
 * periods: a column has one heading.
 */
export function glanceOf(table: StatisticsTable, lang: string): Glance | undefined {
  const { glance: words } = dictionaryOf(lang).statistics;
  const series = comparedSeries(table, lang);
  const first = series.find(({ comparison }) => comparison)?.comparison;
  const isCommon = series.every(
    ({ comparison }) =>
      !comparison ||
      (comparison.previous.period === first?.previous.period &&
        comparison.current.period === first.current.period),
  );
  if (table.series.length < 2 || !first || !isCommon) return undefined;
  const { shortPeriod, number } = localeOf(lang).finding;
  return {
    previousPeriod: shortPeriod(first.previous.period),
    currentPeriod: shortPeriod(first.current.period),
    own: languageAttributes(tableWords(table, lang).language, lang),
    rows: series.map(({ id, label, comparison }) => {
      if (!comparison) {
        const nothing = { previous: '–', current: '–', change: '', direction: undefined };
        return { id, label, ...nothing, verdict: words.none };
      }
      const { previous, current, difference, direction } = comparison;
      return {
        id,
        label,
        previous: formatNumber(previous.value, lang),
        current: formatNumber(current.value, lang),
        change: withSign(difference, number(difference)),
        verdict: words.verdicts[direction],
        direction,
      };
    }),
  };
}

/** "Fler än 2022: A och B. Färre än 2022: C. Det är osäkert om det är fler eller färre: D." */
export function summaryOf(table: StatisticsTable, lang: string): string {
  const { summary: words } = dictionaryOf(lang).statistics;
  const { period } = localeOf(lang).finding;
  const series = comparedSeries(table, lang);
  const labels = (some: readonly Compared[]) =>
    formatList(
      some.map(({ label }) => label),
      lang,
    );
  const going = (direction: Direction) =>
    series.filter(({ comparison }) => comparison?.direction === direction);
  const certain = (['more', 'fewer', 'equal'] as const).flatMap((direction) =>
    [...Map.groupBy(going(direction), ({ comparison }) => comparison?.previous.period ?? '')].map(
      ([previous, some]) => words[direction](period(previous), labels(some)),
    ),
  );
  const uncertain = going('uncertain');
  const none = series.filter(({ comparison }) => !comparison);
  return [
    ...certain,
    ...(uncertain.length > 0 ? [words.uncertain(labels(uncertain))] : []),
    ...(none.length > 0 ? [words.none(labels(none))] : []),
  ].join(' ');
}

/** "2025: A 23 400 och B 3 160. 2024: C 15 910." Newest first; a series that has no figure is left out. */
export function newestFigures(table: StatisticsTable, lang: string): string {
  const { summary: words } = dictionaryOf(lang).statistics;
  const { period } = localeOf(lang).finding;
  const { labelOf } = tableWords(table, lang);
  const newest = table.series.flatMap(({ id, values }) => {
    const value = values.findLast(isCounted);
    return value ? [{ label: labelOf(id), value }] : [];
  });
  return [...Map.groupBy(newest, ({ value }) => value.period)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([of, some]) =>
      words.newest(
        period(of),
        formatList(
          some.map(({ label, value }) => `${label} ${formatNumber(value.value, lang)}`),
          lang,
        ),
      ),
    )
    .join(' ');
}
