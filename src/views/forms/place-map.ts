/**
 * The map of a form as plain data, and a position in words. Kept apart from the form's definition: that brings zod, and
 * this goes to the browser.
 */
import { parsePoint, type Box } from '../../domain/publishers/map-point.ts';
import {
  nearestArea,
  stepBetween,
  type Area,
  type Position,
} from '../../domain/publishers/nearest-area.ts';
import type { Dictionary } from '../../i18n/sv/index.ts';

/** What the map of a form needs to be drawn and to say where it is. */
export interface PlaceMapData {
  /** The language tag in which numbers are written. */
  locale: string;
  middle: Position;
  zoom: number;
  /** Points outside it are not taken. */
  box: Box;
  /** The areas that have a point, with their names. */
  areas: Area[];
  tiles?: { path: string; maxZoom: number; attribution: string };
  words: Dictionary['placeMap'];
}

/** Nearer than this the area itself is the place. */
const AT_METRES = 30;

/**
 * Where a position is, from the nearest area: "300 meter norr om Centrum", to the nearest ten metres, fifty metres from
 * 200 m and a tenth of a kilometre from one. Degrees when no area has a point.
 */
export function positionInWords(
  position: Position,
  { areas, words, locale }: Pick<PlaceMapData, 'areas' | 'words' | 'locale'>,
): string {
  const area = nearestArea(position, areas);
  if (!area?.position) {
    const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 5 });
    return words.degrees
      .replace('{lat}', degrees.format(position.lat))
      .replace('{lon}', degrees.format(position.lon));
  }
  const { metres, towards } = stepBetween(area.position, position);
  if (metres < AT_METRES) return words.from.at.replace('{area}', () => area.name);
  return words.from[towards]
    .replace('{length}', lengthInWords(metres, words, locale))
    .replace('{area}', () => area.name);
}

/** A point of a form, in words and in degrees: what is read back before sending. */
export function pointInWords(text: string, map: PlaceMapData): string {
  const position = parsePoint(text);
  if (!position) return text;
  const where = positionInWords(position, map);
  return map.areas.length === 0 ? where : `${where} (${text.replace(',', ', ')})`;
}

function lengthInWords(metres: number, words: PlaceMapData['words'], locale: string): string {
  const rounded = metres < 200 ? roundTo(metres, 10) : roundTo(metres, 50);
  if (rounded < 1000) return words.metres.replace('{n}', String(rounded));
  const kilometres = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return words.kilometres.replace('{n}', kilometres.format(metres / 1000));
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}
