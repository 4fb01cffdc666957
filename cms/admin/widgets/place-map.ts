/**
 * A map to find a place on, opened with a button: the one of the public forms, under the same cross and moved with the same
 * keys. What lies on it is the publisher's own: its areas, and its tiles where it has any. Nothing is asked of anyone else.
 */
import { drawPlaceMap, type PlaceMap } from '../../../src/components/map/place-map-leaflet.ts';
import { addStyles } from '../../../src/components/statistics/explore/dom.ts';
import { positionInWords, type PlaceMapData } from '../../../src/views/forms/place-map.ts';
import { saying } from '../control.ts';
import type { CreateElement } from '../globals.ts';
import { WORDS } from '../publisher-map.ts';

const STYLES = '/admin/place-map.css';

interface Props {
  map: PlaceMapData;
  /** As `formatPoint` writes it; empty when none is chosen. */
  point: string;
  onUse: (point: string) => void;
}

interface Panel {
  props: Props;
  state: { middle: string };
  setState: (change: { middle: string }) => void;
  frame: HTMLElement | null;
  scale: HTMLElement | null;
  drawn?: PlaceMap | undefined;
}

/** The opened map, for React's `createClass`. */
export function placeMapPanel(h: CreateElement) {
  return {
    getInitialState: () => ({ middle: '' }),
    componentDidMount(this: Panel) {
      const { map, point } = this.props;
      void addStyles(STYLES).then(() => {
        if (!this.frame) return;
        this.drawn = drawPlaceMap(this.frame, map, { point, area: '' }, (position) => {
          this.setState({
            middle: WORDS.middle.replace('{where}', () => positionInWords(position, map)),
          });
        });
        this.scale?.append(this.drawn.scale);
        this.drawn.mark(point);
      });
    },
    componentDidUpdate(this: Panel) {
      this.drawn?.mark(this.props.point);
    },
    componentWillUnmount(this: Panel) {
      this.drawn?.remove();
      this.drawn = undefined;
    },
    render(this: Panel) {
      const { map, onUse } = this.props;
      const press = (words: string, sign: string, onClick: () => void) =>
        h(
          'button',
          { type: 'button', className: 'own-button', 'aria-label': words, title: words, onClick },
          h('span', { 'aria-hidden': true }, sign),
        );
      const move = (x: number, y: number) => () => this.drawn?.move(x, y);
      return h(
        'div',
        { className: 'own-map' },
        h('p', null, WORDS.howTo),
        h(
          'div',
          { className: 'own-map-stage' },
          h('div', {
            className: 'own-map-ground',
            role: 'application',
            'aria-label': WORDS.map,
            tabIndex: 0,
            ref: (frame: HTMLElement | null) => {
              this.frame = frame;
            },
          }),
          h('span', { className: 'own-map-cross', 'aria-hidden': true }),
        ),
        h(
          'div',
          { className: 'own-row' },
          press(WORDS.west, '←', move(-1, 0)),
          press(WORDS.north, '↑', move(0, -1)),
          press(WORDS.south, '↓', move(0, 1)),
          press(WORDS.east, '→', move(1, 0)),
          press(WORDS.zoomOut, '−', () => this.drawn?.zoom(-1)),
          press(WORDS.zoomIn, '+', () => this.drawn?.zoom(1)),
          h('div', {
            ref: (scale: HTMLElement | null) => {
              this.scale = scale;
            },
          }),
        ),
        saying(h, this.state.middle),
        h(
          'button',
          {
            type: 'button',
            className: 'own-button',
            onClick: () => {
              if (this.drawn) onUse(this.drawn.point());
            },
          },
          WORDS.use,
        ),
        h(
          'p',
          { className: 'own-saying' },
          map.tiles ? `${WORDS.source} ${map.tiles.attribution}` : WORDS.noStreets,
        ),
      );
    },
  };
}
