/** What the chart to explore and the map by area are made of: the table, its inhabitants, the publisher's areas. */
import type { PublisherArea } from '../domain/publishers/schema.ts';
import type { StatisticsTable } from '../domain/statistics/schema.ts';
import { publishersOfBuild, statisticsNamed, statisticsOf } from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import type { Site } from '../lib/site.ts';
import { areaMapData, isOnMap, type AreaMapData } from '../views/statistics/area-map.ts';
import {
  exploreData,
  type ExploreData,
  type ExploreOptions,
} from '../views/statistics/explore-data.ts';
import { downloadPaths } from './downloads.ts';

type Table = Entry<StatisticsTable>;

export async function loadExploreData(site: Site, table: Table): Promise<ExploreData> {
  return exploreData(site, table, await inhabitantsFor(table));
}

/** `undefined` for a table that cannot be put on a map. */
export async function loadAreaMapData(site: Site, table: Table): Promise<AreaMapData | undefined> {
  return areaMapData(site, table, await areasOf(table), await inhabitantsFor(table));
}

export async function hasAreaMap(table: Table): Promise<boolean> {
  return isOnMap(table, await areasOf(table));
}

/** The tables that can be explored: those with figures of their own. */
export async function explorePaths() {
  return (await downloadPaths()).filter(({ props }) => props.table.series.length > 0);
}

export async function areaMapPaths() {
  const paths = await downloadPaths();
  const onMap = await Promise.all(paths.map(({ props }) => hasAreaMap(props.table)));
  return paths.filter((_, index) => onMap[index]);
}

async function inhabitantsFor(table: Table): Promise<ExploreOptions> {
  const [population] = await statisticsNamed(table.publisher, [table.population ?? '']);
  const others = await statisticsOf(table.publisher);
  return { population, canBeRated: !others.some((other) => other.population === table.slug) };
}

async function areasOf(table: Table): Promise<readonly PublisherArea[]> {
  const publishers = await publishersOfBuild();
  return publishers.find(({ slug }) => slug === table.publisher)?.areas ?? [];
}
