/** Loads the tables that something points at, as figures in short. */
import { statisticsNamed } from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
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
