/**
 * What lies under the circles: paper, and a line that says how far is far. No streets: none are at hand on our own
 * origin, and none are fetched from anyone. Map tiles of our own are added here, and nowhere else.
 */
import type { Map as LeafletMap } from 'leaflet';
import type { AreaMapData } from '../../../views/statistics/area-map.ts';
import { LENGTH_PLACE } from '../../../views/statistics/word-places.ts';
import { make } from '../explore/dom.ts';
import { scaleLine } from './circles.ts';

const WIDEST_SCALE = 110;

/** Lays the ground and returns the element of the scale, which follows the zoom. */
export function layGround(map: LeafletMap, { words, locale }: AreaMapData): HTMLElement {
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
