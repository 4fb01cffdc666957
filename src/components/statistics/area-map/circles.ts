/** How large a circle is for its figure, and how long the line of the scale. Pure numbers. */

/** CSS px of the greatest circle, across, on a map of a width: a fifth of it, so that circles leave room for names. */
export function greatestCircle(mapWidth: number): number {
  return Math.min(96, Math.max(56, Math.round(mapWidth / 5)));
}

/**
 * Diameter in CSS px. The area of the circle follows the figure, so the diameter follows its square root: a figure four
 * times as great is twice as wide. Smaller than 4 px it could not be seen.
 *
 * @param greatest The greatest figure of any period that the map can show: circles of two periods can be compared.
 * @param widest The diameter of the greatest figure, in CSS px.
 */
export function circleDiameter(value: number, greatest: number, widest: number): number {
  if (value <= 0 || greatest <= 0) return 0;
  return Math.max(4, Math.round(widest * Math.sqrt(value / greatest)));
}

/** Metres around the equator, over the 256 px that the world is wide at zoom 0 (Web Mercator, EPSG:3857). */
const METRES_PER_PIXEL = 40_075_016.686 / 256;

/** A line of a round length in metres that is at most `widest` px long, and its length in px. */
export function scaleLine(
  latitude: number,
  zoom: number,
  widest: number,
): { metres: number; length: number } {
  const perPixel = (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
  const longest = perPixel * widest;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= longest) ?? power;
  return { metres, length: Math.round(metres / perPixel) };
}
