/**
 * A table's figures by area, for the map: the series whose areas have a position. A series of the whole publisher, or of
 * an area without a point, is named beside the map.
 */
import type { Position } from '../../domain/publishers/nearest-area.ts';
import type { PublisherArea } from '../../domain/publishers/schema.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import type { Site } from '../../lib/site.ts';
import {
  exploreData,
  type ExploreData,
  type ExploreOptions,
  type ExploreSeries,
} from './explore-data.ts';
import { LENGTH_PLACE } from './word-places.ts';

/** One circle would be a map of nothing. */
const FEWEST_AREAS = 2;

export interface MapArea extends ExploreSeries {
  position: Position;
}

export interface AreaMapData extends Omit<ExploreData, 'series' | 'words'> {
  areas: MapArea[];
  /** The series that are not on the map, by their labels. */
  elsewhere: string[];
  /** The latest period with a figure on the map: what is shown first. */
  firstShown: number;
  words: Record<MapWord, string>;
}

const MAP_WORDS = [
  'basis',
  'count',
  'rate',
  'rateUnit',
  'noPopulation',
  'period',
  'areas',
  'zoomIn',
  'zoomOut',
  'whole',
  'mapNote',
  'mapHollow',
  'mapPreliminary',
  'notOnMap',
  'table',
  'area',
  'figure',
  'note',
] as const;
export type MapWord = (typeof MAP_WORDS)[number] | 'kilometres' | 'metres';

/** Whether a table can be put on a map: each area has one series, and at least two areas have a position. */
export function isOnMap(
  table: Pick<StatisticsTable, 'series'>,
  areas: readonly PublisherArea[],
): boolean {
  const placed = placedSeries(table, areas);
  const distinct = new Set(placed.map(({ series }) => series.area));
  return placed.length >= FEWEST_AREAS && distinct.size === placed.length;
}

/** The table's figures by area; `undefined` when it cannot be put on a map. */
export function areaMapData(
  site: Site,
  table: Entry<StatisticsTable>,
  areas: readonly PublisherArea[],
  options: ExploreOptions,
): AreaMapData | undefined {
  if (!isOnMap(table, areas)) return undefined;
  const { explore: words } = dictionaryOf(site.lang);
  const { series, ...shared } = exploreData(site, table, options);
  const places = new Map(
    placedSeries(table, areas).map((placed) => [placed.series.id, placed.position]),
  );
  const onMap = series.flatMap((one) => {
    const position = places.get(one.id);
    return position ? [{ ...one, position }] : [];
  });
  const hasFigure = shared.periods.map((_, at) =>
    onMap.some(({ points }) => points[at]?.count !== undefined),
  );
  return {
    ...shared,
    areas: onMap,
    elsewhere: series.filter(({ id }) => !places.has(id)).map(({ label }) => label),
    firstShown: Math.max(0, hasFigure.lastIndexOf(true)),
    words: {
      ...(Object.fromEntries(MAP_WORDS.map((word) => [word, words[word]])) as Record<
        (typeof MAP_WORDS)[number],
        string
      >),
      kilometres: words.kilometres(7).replace('7', LENGTH_PLACE),
      metres: words.metres(7).replace('7', LENGTH_PLACE),
    },
  };
}

function placedSeries(table: Pick<StatisticsTable, 'series'>, areas: readonly PublisherArea[]) {
  return table.series.flatMap((series) => {
    const position = areas.find(({ id }) => id === series.area)?.position;
    return position ? [{ series, position }] : [];
  });
}
