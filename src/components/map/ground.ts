/**
 * What lies under a map: paper, and a line that says how far is far. Streets only as tiles of the site's own, when the
 * publisher has them (`map.tiles`): none are fetched from anyone else.
 */
import type { Map as LeafletMap } from 'leaflet';
import { LENGTH_PLACE } from '../../views/statistics/word-places.ts';
import { make } from '../statistics/explore/dom.ts';
import { scaleLine } from './scale.ts';
import { tileLayer, type Tiles } from './tiles.ts';

const WIDEST_SCALE = 110;

export interface Ground {
  /** The language tag in which numbers are written. */
  locale: string;
  /** Lengths in words, with LENGTH_PLACE where the number stands. */
  words: { metres: string; kilometres: string };
  tiles?: Tiles | undefined;
}

/** Lays the ground and returns the element of the scale, which follows the zoom. */
export function layGround(map: LeafletMap, { words, locale, tiles }: Ground): HTMLElement {
  if (tiles) tileLayer(tiles).addTo(map);
  const text = make('span');
  const line = make('span', { class: 'line' });
  const number = new Intl.NumberFormat(locale);
  const follow = () => {
    const { metres, length } = scaleLine(map.getCenter().lat, map.getZoom(), WIDEST_SCALE);
    line.style.inlineSize = `${length}px`;
    text.textContent =
      metres < 1000
        ? words.metres.replace(LENGTH_PLACE, number.format(metres))
        : words.kilometres.replace(LENGTH_PLACE, number.format(metres / 1000));
  };
  map.on('zoomend moveend', follow);
  follow();
  return make('p', { class: 'scale small' }, line, text);
}
