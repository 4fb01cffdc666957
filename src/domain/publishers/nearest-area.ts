/** Which named part of a municipality a position lies closest to: the words for a point on a map. */
import type { Publisher } from './schema.ts';

export interface Position {
  lat: number;
  lon: number;
}

/** What is needed of a part of the municipality to say whether a position is near it. */
export type Area = Pick<Publisher['areas'][number], 'id' | 'name' | 'position'>;

export const COMPASS = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;
export type Direction = (typeof COMPASS)[number];

/** One degree of latitude, in metres: the mean of the earth's meridian, 40,008 km / 360. */
const METRES_PER_DEGREE = 111_132;

/** The area whose own point is closest; nothing when no area has a point. */
export function nearestArea<One extends Area>(
  position: Position,
  areas: readonly One[],
): One | undefined {
  return areas
    .flatMap((area) =>
      area.position ? [{ area, distance: stepBetween(area.position, position).metres }] : [],
    )
    .toSorted((a, b) => a.distance - b.distance)[0]?.area;
}

/**
 * How far one position lies from another, in metres, and in which of eight directions. Reckoned on a flat map, where a
 * degree of longitude shrinks with the latitude: within a municipality it is right to a hundredth.
 */
export function stepBetween(from: Position, to: Position): { metres: number; towards: Direction } {
  const shrink = Math.cos(((from.lat + to.lat) / 2) * (Math.PI / 180));
  const north = (to.lat - from.lat) * METRES_PER_DEGREE;
  const east = (to.lon - from.lon) * METRES_PER_DEGREE * shrink;
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return { metres: Math.hypot(north, east), towards: COMPASS.at(eighth % 8) ?? 'north' };
}
