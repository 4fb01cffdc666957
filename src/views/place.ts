/** A position in words, and a link that the reader's own map opens. No map is fetched from anyone. */
import { nearestArea, type Position } from '../domain/publishers/nearest-area.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { formatNumber } from '../lib/format.ts';
import { placePoints, type PointMap } from './point-map.ts';

export interface PlaceView {
  position: string;
  /** `geo:59.004,15.512` (RFC 5870). */
  geo: string;
  /** The closest part of the municipality that has a name. */
  nearest?: string;
  map: PointMap;
}

export function placeView(
  name: string,
  position: Position,
  publisher: Publisher,
  lang: string,
): PlaceView {
  const { place: words } = dictionaryOf(lang).chain;
  const nearest = nearestArea(position, publisher.areas);
  return {
    position: words.position(formatNumber(position.lat, lang), formatNumber(position.lon, lang)),
    geo: `geo:${position.lat},${position.lon}`,
    ...(nearest && nearest.name !== name && { nearest: words.nearest(nearest.name) }),
    map: placePoints({ name, position }, [
      ...publisher.areas.flatMap((area) =>
        area.position ? [{ name: area.name, position: area.position }] : [],
      ),
      { name: publisher.shortName, position: publisher.map },
    ]),
  };
}
