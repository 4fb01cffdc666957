/** The map of a form: Leaflet under a fixed cross, with nothing that Leaflet would write as HTML or in English. */
import { divIcon, latLngBounds, map as createMap, marker, type Marker } from 'leaflet';
import { formatPoint, isWithin, parsePoint } from '../../domain/publishers/map-point.ts';
import type { Position } from '../../domain/publishers/nearest-area.ts';
import type { PlaceMapData } from '../../views/forms/place-map.ts';
import { make } from '../statistics/explore/dom.ts';
import { layGround } from './ground.ts';

export interface PlaceMap {
  /** The line that says how far is far. */
  scale: HTMLElement;
  /** The middle of the map, as the form takes it. */
  point: () => string;
  /** Shows where the chosen point is; no point takes the mark away. */
  mark: (point: string) => void;
  /** Steps to the right and down; a step is a fifth of the map. */
  move: (x: number, y: number) => void;
  zoom: (steps: number) => void;
  remove: () => void;
}

/** Near enough to tell one street corner from the next. */
const CLOSE_ZOOM = 15;
const FARTHEST_ZOOM = 6;
const CLOSEST_ZOOM = 18;
const STEPS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type DrawPlaceMap = typeof drawPlaceMap;

/**
 * Draws the map in `frame`, which must be in sight.
 *
 * @param first Where the map opens: at the point, else at the area chosen in the list, else at the publisher's middle.
 * @param moved is told the middle each time it has moved.
 */
export function drawPlaceMap(
  frame: HTMLElement,
  data: PlaceMapData,
  first: { point: string; area: string },
  moved: (middle: Position) => void,
): PlaceMap {
  const { box } = data;
  const map = createMap(frame, {
    zoomControl: false,
    attributionControl: false,
    // Our own keys: Leaflet's scroll the page when the map takes focus, and slide.
    keyboard: false,
    // A page that is scrolled past the map must not stop in it.
    scrollWheelZoom: false,
    boxZoom: false,
    doubleClickZoom: 'center',
    touchZoom: 'center',
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    minZoom: FARTHEST_ZOOM,
    maxZoom: CLOSEST_ZOOM,
    maxBounds: latLngBounds([
      [box.south, box.west],
      [box.north, box.east],
    ]),
  });
  const start = parsePoint(first.point) ?? data.areas.find(({ id }) => id === first.area)?.position;
  const { lat, lon } = start ?? data.middle;
  map.setView([lat, lon], start ? CLOSE_ZOOM : data.zoom, { animate: false });

  const direction = document.documentElement.dir;
  for (const { name, position } of data.areas) {
    if (!position) continue;
    // The list says the same; for who sees it, the map says which way is home.
    const label = make(
      'span',
      { class: 'place-name', 'aria-hidden': 'true', dir: direction },
      make('span', { class: 'dot' }),
      name,
    );
    marker([position.lat, position.lon], {
      icon: divIcon({ html: label, className: 'place-name-box', iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
    }).addTo(map);
  }
  let pin: Marker | undefined;
  const middle = (): Position => {
    const { lat: y, lng: x } = map.getCenter();
    return { lat: y, lon: x };
  };
  const move = (x: number, y: number) => {
    const step = Math.round(Math.min(frame.clientWidth, frame.clientHeight) / 5);
    map.panBy([x * step, y * step], { animate: false });
  };
  const zoom = (steps: number) => {
    map.setZoom(map.getZoom() + steps, { animate: false });
  };
  frame.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) move(...step);
    else if (event.key === '+') zoom(1);
    else if (event.key === '-' || event.key === '−') zoom(-1);
    else return;
    event.preventDefault();
  });
  map.on('moveend', () => moved(middle()));

  return {
    scale: layGround(map, { locale: data.locale, words: data.words, tiles: data.tiles }),
    point: () => {
      const here = middle();
      return formatPoint(isWithin(here, box) ? here : data.middle);
    },
    mark(point) {
      pin?.remove();
      const position = parsePoint(point);
      if (!position) return;
      const icon = divIcon({
        html: make('span', { class: 'pin', 'aria-hidden': 'true' }),
        className: 'place-name-box',
        iconSize: [0, 0],
      });
      pin = marker([position.lat, position.lon], { icon, interactive: false, keyboard: false });
      pin.addTo(map);
    },
    move,
    zoom,
    remove: () => void map.remove(),
  };
}
