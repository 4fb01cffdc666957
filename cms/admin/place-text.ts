/** Coordinates as people copy them from a map. */

export interface Place {
  lat: number;
  lon: number;
}

/** Sweden's box, as the schema has it. */
const SWEDEN = { lat: [55, 69.1], lon: [10.5, 24.2] } as const;

/**
 * `57.1862, 14.0402`, `57,1862 14,0402`, or the address of a map that has them in it (`…@57.1862,14.0402…`,
 * `…#map=15/57.1862/14.0402`).
 *
 * @returns undefined when there are no two numbers, or they lie outside Sweden; latitude comes first
 */
export function placeFromText(text: string): Place | undefined {
  const [, lat, lon] =
    /(?:^|[@/=]|\s)(\d{2}[.,]\d+)\s*(?:[/;]|,\s*|\s+)(\d{2}[.,]\d+)/.exec(text.trim()) ??
    ([] as undefined[]);
  if (lat === undefined || lon === undefined) return undefined;
  const place = { lat: toNumber(lat), lon: toNumber(lon) };
  return isInSweden(place) ? place : undefined;
}

export function isInSweden({ lat, lon }: Place): boolean {
  return (
    lat >= SWEDEN.lat[0] && lat <= SWEDEN.lat[1] && lon >= SWEDEN.lon[0] && lon <= SWEDEN.lon[1]
  );
}

const toNumber = (text: string) => Number(text.replace(',', '.'));
