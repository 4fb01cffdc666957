/** The map of a publisher as the form knows it: its middle, its areas and its tiles, from its own entry. */
import { boxAround } from '../../src/domain/publishers/map-point.ts';
import type { Position } from '../../src/domain/publishers/nearest-area.ts';
import { sv } from '../../src/i18n/sv/index.ts';
import type { PlaceMapData } from '../../src/views/forms/place-map.ts';
import { plainGroup, plainList, textOf } from './control.ts';

export const WORDS = sv.placeMap;

/**
 * What the map shows of a publisher, from its entry.
 * @returns undefined when the entry has no middle: then there is nothing to open the map at
 */
export function mapOf(publisher: Readonly<Record<string, unknown>>): PlaceMapData | undefined {
  const { zoom, tiles, ...middle } = plainGroup(publisher['map']);
  const { path, maxZoom, attribution } = plainGroup(tiles);
  if (!isPosition(middle) || typeof zoom !== 'number') return undefined;
  const areas = plainList(publisher['areas']).flatMap((item) => {
    const { id, name, position } = plainGroup(item);
    const place = plainGroup(position);
    return isPosition(place) ? [{ id: textOf(id), name: textOf(name), position: place }] : [];
  });
  return {
    locale: 'sv',
    middle,
    zoom,
    box: boxAround([middle, ...areas.map(({ position }) => position)]),
    areas,
    ...(typeof path === 'string' &&
      typeof maxZoom === 'number' && {
        tiles: { path, maxZoom, attribution: textOf(attribution) },
      }),
    words: WORDS,
  };
}

function isPosition(place: object): place is Position {
  const { lat, lon } = place as Partial<Position>;
  return typeof lat === 'number' && typeof lon === 'number';
}
