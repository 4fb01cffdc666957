/** How large a circle is for its figure. Pure numbers. */

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
