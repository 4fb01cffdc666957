/**
 * A small map of points alone: where a place lies among the parts of the municipality that have a name.
 * No boundary, no streets and no tiles: none is at hand, and none is fetched from anyone. The same is
 * said in words beside it.
 */
import type { Position } from '../domain/publishers/nearest-area.ts';

export const MAP_WIDTH = 320;
export const MAP_HEIGHT = 220;
const MARGIN = 46;
const LINE_HEIGHT = 15;
const LABEL_WIDTH = 80;
const KM_PER_DEGREE = 111.32;
/** The map never shows less than this: two points a street apart are not to look like two towns. */
const SMALLEST_SPAN_KM = 3;

export interface NamedPoint {
  name: string;
  position: Position;
}

export interface PlacedPoint {
  name: string;
  x: number;
  y: number;
  /** Where the label begins, so that it stays inside the drawing. */
  anchor: 'start' | 'end';
  highlighted: boolean;
}

export interface PointMap {
  points: PlacedPoint[];
  /** A line of a round length, in kilometres, and how long it is drawn. */
  scale: { km: number; length: number };
}

/** Places the points, north upwards; a degree of longitude shrinks with the latitude. */
export function placePoints(place: NamedPoint, others: readonly NamedPoint[]): PointMap {
  const around = others.filter(({ name }) => name !== place.name);
  const all = [place, ...around];
  const lat = all.map(({ position }) => position.lat);
  const shrink = Math.cos((middle(lat) * Math.PI) / 180);
  const km = all.map(({ position }) => ({
    east: position.lon * KM_PER_DEGREE * shrink,
    north: position.lat * KM_PER_DEGREE,
  }));
  const east = km.map((point) => point.east);
  const north = km.map((point) => point.north);
  const perKm = Math.min(
    (MAP_WIDTH - 2 * MARGIN) / Math.max(span(east), SMALLEST_SPAN_KM),
    (MAP_HEIGHT - 2 * MARGIN) / Math.max(span(north), SMALLEST_SPAN_KM),
  );
  const points = all.map(({ name }, index) => {
    const x = round(MAP_WIDTH / 2 + ((east[index] ?? 0) - middle(east)) * perKm);
    return {
      name,
      x,
      y: round(MAP_HEIGHT / 2 - ((north[index] ?? 0) - middle(north)) * perKm),
      anchor: x > MAP_WIDTH / 2 ? ('end' as const) : ('start' as const),
      highlighted: index === 0,
    };
  });
  const clear = points.filter((point, index) => !isCovered(point, points.slice(0, index)));
  const roundKm = [50, 20, 10, 5, 2, 1].find((length) => length * perKm <= MAP_WIDTH / 3) ?? 1;
  return { points: clear, scale: { km: roundKm, length: round(roundKm * perKm) } };
}

/** A name on top of another can be read by nobody: the earlier point is kept. */
function isCovered(point: PlacedPoint, earlier: readonly PlacedPoint[]): boolean {
  return earlier.some(
    (other) =>
      Math.abs(other.y - point.y) < LINE_HEIGHT && Math.abs(other.x - point.x) < LABEL_WIDTH,
  );
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
