/** Which named part of a municipality a position lies closest to: the words for a point on a map. */
import type { Publisher } from './schema.ts';

export interface Position {
  lat: number;
  lon: number;
}

type Area = Publisher['areas'][number];

/** The area whose own point is closest; nothing when no area has a point. */
export function nearestArea(position: Position, areas: readonly Area[]): Area | undefined {
  return areas
    .flatMap((area) =>
      area.position ? [{ area, distance: distanceOf(position, area.position) }] : [],
    )
    .toSorted((a, b) => a.distance - b.distance)[0]?.area;
}

/** Good for comparing within a municipality: a degree of longitude shrinks with the latitude. */
function distanceOf(a: Position, b: Position): number {
  const shrink = Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * shrink);
}
