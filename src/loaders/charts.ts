/** Loads the tables that something points at, as figures in short. */
import type { StatisticsTable } from '../domain/statistics/schema.ts';
import { statisticsNamed, statisticsOf } from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import type { Site } from '../lib/site.ts';
import { comparisonOf, type ComparisonView } from '../views/statistics/compare-members.ts';
import { smallFigures, type SmallFigureView } from '../views/statistics/small-figure.ts';

/**
 * @param slugs The tables' short names; a name that comes again is shown once.
 * @param area The publisher's area in question, whose own series is taken where there is one.
 */
export async function loadSmallFigures(
  site: Site,
  publisher: string,
  slugs: readonly string[],
  area?: string,
): Promise<SmallFigureView[]> {
  return smallFigures(site, await statisticsNamed(publisher, [...new Set(slugs)]), area);
}

/** A publisher's comparisons of like with like; a table that has no population for its years is left out. */
export async function loadComparisons(site: Site, publisher: string): Promise<ComparisonView[]> {
  const tables = await statisticsOf(publisher);
  return tables.flatMap((table) => comparisonOf(site, table, tables) ?? []);
}

/** What one table says of like beside like; undefined where it compares nothing. */
export async function loadComparison(
  site: Site,
  table: Entry<StatisticsTable>,
): Promise<ComparisonView | undefined> {
  return comparisonOf(site, table, await statisticsOf(table.publisher));
}
