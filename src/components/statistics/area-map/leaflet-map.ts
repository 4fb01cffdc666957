/** The map itself: Leaflet with circles that are buttons of ours, and nothing that Leaflet would write as HTML. */
import { divIcon, latLngBounds, map as createMap, marker } from 'leaflet';
import type { AreaMapData } from '../../../views/statistics/area-map.ts';
import { layGround } from '../../map/ground.ts';
import { inOwn, make } from '../explore/dom.ts';
import { circleDiameter, greatestCircle } from './circles.ts';
import type { ShownPoint } from '../explore/selection.ts';

export interface AreaMap {
  /** Shows a figure for each area, in the areas' order. `rest` follows name and figure for who hears the map. */
  show: (points: readonly (ShownPoint & { rest: string })[], greatest: number) => void;
  element: HTMLElement;
}

/** Room for an area's name below its circle, in CSS px. */
const NAME_WIDTH = 130;
const NAME_HEIGHT = 56;

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
    // The first view fits the areas as closely as it can, between whole steps too.
    zoomSnap: 0,
    maxZoom: 16,
  });
  const widest = greatestCircle(place.clientWidth);
  const margin = Math.max(widest, NAME_WIDTH) / 2 + 4;
  const bounds = latLngBounds(data.areas.map(({ position: { lat, lon } }) => [lat, lon]));
  const whole = () => {
    map.fitBounds(bounds, {
      paddingTopLeft: [margin, widest / 2 + 12],
      paddingBottomRight: [margin, widest / 2 + NAME_HEIGHT],
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
    const name = make(
      'span',
      {
        class: 'name',
        ...inOwn(data.own),
        dir: data.own.dir ?? pageDirection,
      },
      label,
    );
    // What is seen is what is heard, and the unit and the period after it.
    const rest = make('span', { class: 'visually-hidden' });
    const button = make(
      'button',
      { type: 'button', class: 'area' },
      circle,
      name,
      ' ',
      figure,
      ' ',
      rest,
    );
    button.addEventListener('click', () => choose(index));
    const place = { lat: position.lat, lng: position.lon };
    button.addEventListener('focus', () => {
      map.panInside(place, {
        paddingTopLeft: [margin, widest / 2],
        paddingBottomRight: [margin, widest / 2 + NAME_HEIGHT],
        animate: false,
      });
    });
    const icon = divIcon({ html: button, className: 'area-place', iconSize: [0, 0] });
    marker(place, { icon, interactive: false, keyboard: false }).addTo(map);
    return { circle, figure, rest };
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
      points.forEach(({ value, figure: number, gap, preliminary, rest }, index) => {
        const drawn = circles[index];
        if (!drawn) return;
        const { circle, figure } = drawn;
        circle.classList.toggle('gap', value === null);
        circle.classList.toggle('open', preliminary);
        circle.style.inlineSize =
          value === null ? '' : `${circleDiameter(value, greatest, widest)}px`;
        figure.textContent = gap ?? number;
        drawn.rest.textContent = rest;
      });
    },
  };
}
