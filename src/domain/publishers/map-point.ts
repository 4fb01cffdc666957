/**
 * A point that somebody has shown on a map, as text in a form: latitude and longitude in WGS 84 degrees with
 * five decimals (a metre or so), `59.00123,15.49876`. No zod: the same reading is done in the browser.
 */
import type { Position } from './nearest-area.ts';

/** Five decimals of a degree are about 1.1 m northwards and 0.6 m eastwards in Sweden. */
const DECIMALS = 5;
export const POINT_PATTERN = /^\d{2}\.\d{5},\d{2}\.\d{5}$/;

/** A box in degrees. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Within Sweden's box: what a point is checked against when nothing nearer is known. */
export const SWEDEN: Box = { south: 55, west: 10.5, north: 69.1, east: 24.2 };

/** How far outside the publisher's own points a point may lie, in degrees: about 110 km each way. */
const MARGIN: Position = { lat: 1, lon: 2 };

/** `59.00123,15.49876` */
export function formatPoint({ lat, lon }: Position): string {
  return `${lat.toFixed(DECIMALS)},${lon.toFixed(DECIMALS)}`;
}

/** The position of a point in text; nothing when it is written in any other way. */
export function parsePoint(text: string): Position | undefined {
  if (!POINT_PATTERN.test(text)) return undefined;
  const [lat, lon] = text.split(',').map(Number);
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/** A wide box around the publisher's own points, within Sweden. The whole country when there is none. */
export function boxAround(points: readonly Position[]): Box {
  if (points.length === 0) return SWEDEN;
  const lat = points.map((point) => point.lat);
  const lon = points.map((point) => point.lon);
  return {
    south: Math.max(SWEDEN.south, Math.min(...lat) - MARGIN.lat),
    west: Math.max(SWEDEN.west, Math.min(...lon) - MARGIN.lon),
    north: Math.min(SWEDEN.north, Math.max(...lat) + MARGIN.lat),
    east: Math.min(SWEDEN.east, Math.max(...lon) + MARGIN.lon),
  };
}

export function isWithin({ lat, lon }: Position, box: Box): boolean {
  return lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
}
