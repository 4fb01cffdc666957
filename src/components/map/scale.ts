/** How long the line is that says how far is far on a map. Pure numbers. */

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
