/**
 * The opened map of a form: a cross that stands still in the middle, a map that moves under it, and a button that takes
 * the middle. Arrow keys move the map and plus and minus zoom; each has a button too, for fingers and for voices.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { positionInWords } from '../../views/forms/place-map.ts';
import type { PlacePanelProps } from '../forms/PlaceField.tsx';
import { addStyles } from '../statistics/explore/dom.ts';
import { fetchPart } from '../ui/fetch-part.ts';
import groundStyles from './ground.css?url';
import placeStyles from './place-map.css?url';
import type { DrawPlaceMap, PlaceMap } from './place-map-leaflet.ts';
import { allowLeafletProbe } from './trusted-html.ts';

/** Who holds an arrow key down hears where they stop, not every step on the way. */
const CALM_MS = 600;

/** Fetches the map and its styles. @throws when any of it cannot be fetched */
export async function loadPlacePanel() {
  allowLeafletProbe();
  const [{ drawPlaceMap }] = await Promise.all([
    fetchPart(() => import('./place-map-leaflet.ts')),
    addStyles(groundStyles),
    addStyles(placeStyles),
  ]);
  return (props: PlacePanelProps) => <PlacePanel {...props} drawPlaceMap={drawPlaceMap} />;
}

function PlacePanel({
  map,
  point,
  area,
  choose,
  drawPlaceMap,
}: PlacePanelProps & { drawPlaceMap: DrawPlaceMap }) {
  const { words: t } = map;
  const frame = useRef<HTMLDivElement>(null);
  const scale = useRef<HTMLDivElement>(null);
  const drawn = useRef<PlaceMap>();
  const [middle, setMiddle] = useState('');
  const how = useId();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = drawPlaceMap(
      frame.current as HTMLDivElement,
      map,
      { point, area },
      (position) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          setMiddle(t.middle.replace('{where}', () => positionInWords(position, map)));
        }, CALM_MS);
      },
    );
    scale.current?.append(place.scale);
    drawn.current = place;
    return () => {
      clearTimeout(timer);
      place.remove();
    };
  }, []);
  useEffect(() => drawn.current?.mark(point), [point]);

  const press = (text: string, sign: string, act: () => void) => (
    <button class="button quiet" type="button" aria-label={text} onClick={act}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  const move = (x: number, y: number) => () => drawn.current?.move(x, y);
  return (
    <div class="place-map">
      <p id={how}>{t.howTo}</p>
      <div class="stage" dir="ltr">
        <div
          ref={frame}
          class="map-ground"
          role="application"
          aria-label={t.map}
          aria-describedby={how}
          tabIndex={0}
        />
        <svg class="cross" viewBox="0 0 48 48" aria-hidden="true">
          <path class="edge" d="M24 2v16M24 30v16M2 24h16M30 24h16" />
          <path d="M24 2v16M24 30v16M2 24h16M30 24h16" />
          <circle cx="24" cy="24" r="2.5" />
        </svg>
      </div>
      <div class="map-tools">
        <div class="arrows" dir="ltr">
          {press(t.west, '←', move(-1, 0))}
          {press(t.north, '↑', move(0, -1))}
          {press(t.south, '↓', move(0, 1))}
          {press(t.east, '→', move(1, 0))}
        </div>
        <div class="arrows" dir="ltr">
          {press(t.zoomOut, '−', () => drawn.current?.zoom(-1))}
          {press(t.zoomIn, '+', () => drawn.current?.zoom(1))}
        </div>
        <div ref={scale} class="scale-box" />
      </div>
      <p class="middle" role="status">
        {middle}
      </p>
      <button
        class="button"
        type="button"
        onClick={() => {
          if (drawn.current) choose(drawn.current.point());
        }}
      >
        {t.use}
      </button>
      <p class="small soft">{map.tiles ? `${t.source} ${map.tiles.attribution}` : t.noStreets}</p>
    </div>
  );
}
