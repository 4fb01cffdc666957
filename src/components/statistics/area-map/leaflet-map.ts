/** The map itself: Leaflet with circles that are buttons of ours, and nothing that Leaflet would write as HTML. */
import { divIcon, latLngBounds, map as createMap, marker } from 'leaflet';
import type { AreaMapData } from '../../../views/statistics/area-map.ts';
import { inOwn, make } from '../explore/dom.ts';
import { circleDiameter, GREATEST_CIRCLE } from './circles.ts';
import { layGround } from './ground.ts';
import type { ShownPoint } from '../explore/selection.ts';

export interface AreaMap {
  /** Shows a figure for each area, in the areas' order. `names` is what each circle is called aloud. */
  show: (points: readonly (ShownPoint & { name: string })[], greatest: number) => void;
  element: HTMLElement;
}

/**
 * Draws the areas in `place`, which must be on the page and have a size.
 *
 * @param choose is told which area was pressed.
 */
export function drawAreaMap(
  place: HTMLElement,
  data: AreaMapData,
  choose: (index: number) => void,
): AreaMap {
  const { words } = data;
  const map = createMap(place, {
    // Drawn by ourselves: Leaflet's own are written as HTML, and in English.
    zoomControl: false,
    attributionControl: false,
    // Each area can be reached by Tab and comes into view; a map that is a stop of its own would be one too many.
    keyboard: false,
    // A page that is scrolled past the map must not stop in it.
    scrollWheelZoom: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    boxZoom: false,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    zoomSnap: 0.5,
    maxZoom: 16,
  });
  const bounds = latLngBounds(data.areas.map(({ position: { lat, lon } }) => [lat, lon]));
  const whole = () => {
    map.fitBounds(bounds, {
      padding: [GREATEST_CIRCLE * 0.6, GREATEST_CIRCLE * 0.6],
      maxZoom: 14,
      animate: false,
    });
  };
  whole();
  map.setMinZoom(map.getZoom() - 1);
  map.setMaxBounds(bounds.pad(1.5));

  const pageDirection = document.documentElement.dir;
  const circles = data.areas.map(({ label, position }, index) => {
    const circle = make('span', { class: 'circle' });
    const figure = make('span', { class: 'figure' });
    const name = make('span', { ...inOwn(data.own), dir: data.own.dir ?? pageDirection }, label);
    const button = make('button', { type: 'button', class: 'area' }, circle, figure, name);
    button.addEventListener('click', () => choose(index));
    const place = { lat: position.lat, lng: position.lon };
    button.addEventListener('focus', () => {
      map.panInside(place, { padding: [GREATEST_CIRCLE / 2, GREATEST_CIRCLE / 2], animate: false });
    });
    const icon = divIcon({ html: button, className: 'area-place', iconSize: [0, 0] });
    marker(place, { icon, interactive: false, keyboard: false }).addTo(map);
    return { button, circle, figure };
  });

  const press = (text: string, sign: string, act: () => void) => {
    const button = make(
      'button',
      { type: 'button', class: 'button quiet', 'aria-label': text },
      sign,
    );
    button.addEventListener('click', act);
    return button;
  };
  const fit = make('button', { type: 'button', class: 'button quiet' }, words.whole);
  fit.addEventListener('click', whole);
  const tools = make(
    'div',
    { class: 'map-tools' },
    press(words.zoomIn, '+', () => map.zoomIn(1, { animate: false })),
    press(words.zoomOut, '−', () => map.zoomOut(1, { animate: false })),
    fit,
    layGround(map, data),
  );

  return {
    element: tools,
    show(points, greatest) {
      points.forEach(({ value, figure: number, gap, preliminary, name }, index) => {
        const drawn = circles[index];
        if (!drawn) return;
        const { button, circle, figure } = drawn;
        circle.classList.toggle('gap', value === null);
        circle.classList.toggle('open', preliminary);
        circle.style.inlineSize = value === null ? '' : `${circleDiameter(value, greatest)}px`;
        figure.textContent = gap ?? number;
        button.setAttribute('aria-label', name);
      });
    },
  };
}
