/** The map on which a point can be shown: the publisher's own areas, and its tiles if it has any. */
import { boxAround } from '../../domain/publishers/map-point.ts';
import type { Position } from '../../domain/publishers/nearest-area.ts';
import { formWordsOf, intlOf } from '../../i18n/locales.ts';
import type { PlaceMapData } from './place-map.ts';

export interface MapPublisher {
  areas: readonly { id: string; name: string; position?: Position | undefined }[];
  map: Position & { zoom: number; tiles?: PlaceMapData['tiles'] | undefined };
}

/**
 * The map of a form in a language.
 *
 * @param places What is named on the map and in words, nearest first of all; the publisher's areas when left out.
 */
export function placeMapData(
  { areas, map }: MapPublisher,
  lang: string,
  places: MapPublisher['areas'] = areas,
): PlaceMapData {
  const { lat, lon, zoom, tiles } = map;
  const own = areas.flatMap(({ position }) => position ?? []);
  return {
    locale: intlOf(lang),
    middle: { lat, lon },
    zoom,
    box: boxAround([map, ...own]),
    areas: places.flatMap(({ id, name, position }) => (position ? [{ id, name, position }] : [])),
    ...(tiles ? { tiles } : {}),
    words: formWordsOf(lang).placeMap,
  };
}
