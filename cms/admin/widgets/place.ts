/**
 * A place: chosen among the areas that have one, found on the publisher's own map, pasted from another, or typed. No map
 * from elsewhere is fetched.
 */
import {
  group,
  invalid,
  labelled,
  plainGroup,
  plainList,
  saying,
  textOf,
  VALID,
  type Control,
  type Typed,
} from '../control.ts';
import type { CreateElement } from '../globals.ts';
import { formatPoint, parsePoint } from '../../../src/domain/publishers/map-point.ts';
import type { PlaceMapData } from '../../../src/views/forms/place-map.ts';
import { isInSweden, placeFromText, type Place } from '../place-text.ts';
import { mapOf, WORDS } from '../publisher-map.ts';

interface Known extends Place {
  name: string;
}
interface State {
  known: Known[];
  pasted: string;
  /** Of the publisher; undefined until it is read, and where it has no middle. */
  map?: PlaceMapData | undefined;
  open: boolean;
}

/** @param panel the opened map (placeMapPanel), as React makes it */
export function placeControl(h: CreateElement, panel: unknown) {
  return {
    getInitialState: (): State => ({ known: [], pasted: '', open: false }),
    componentDidMount(this: Control<State>) {
      const { query, forID } = this.props;
      void query(forID, 'publisher', ['name'], '', 'publisher')
        .then(({ payload }) =>
          this.setState({
            known: (payload.hits ?? []).flatMap(({ data }) => areas(data)),
            map: payload.hits?.[0] && mapOf(payload.hits[0].data),
          }),
        )
        // Without the list the place can still be pasted or typed.
        .catch(() => undefined);
    },
    isValid(this: Control<State>) {
      const { lat, lon } = plainGroup(this.props.value);
      const empty = (part: unknown) => part === undefined || part === '';
      if (empty(lat) && empty(lon)) {
        return this.props.field.toJS().required === false ? VALID : invalid('Platsen saknas.');
      }
      const inside = typeof lat === 'number' && typeof lon === 'number' && isInSweden({ lat, lon });
      return inside
        ? VALID
        : invalid(
            'Platsen ligger inte i Sverige. Latituden är det första talet, ungefär 55 till 69.',
          );
    },
    shouldComponentUpdate: () => true,
    render(this: Control<State>) {
      const { value, onChange, field } = this.props;
      const place = plainGroup(value);
      const { known, pasted, map, open } = this.state;
      const { own_fields: fields = [] } = field.toJS();
      const put = ({ lat, lon }: Place) => onChange({ ...place, lat, lon });
      const unread = pasted !== '' && placeFromText(pasted) === undefined;
      const same = known.find(({ lat, lon }) => lat === place['lat'] && lon === place['lon']);
      return group(
        h,
        this.props,
        known.length === 0
          ? null
          : labelled(
              h,
              'Välj ett område',
              h(
                'select',
                {
                  value: same?.name ?? '',
                  onChange: (event: Typed) => {
                    const chosen = known.find(({ name }) => name === event.target.value);
                    if (chosen) put(chosen);
                  },
                },
                h('option', { value: '' }, 'Välj …'),
                ...known.map(({ name }) => h('option', { key: name, value: name }, name)),
              ),
            ),
        map === undefined
          ? null
          : h(
              'button',
              {
                type: 'button',
                className: 'own-button own-part',
                'aria-expanded': open,
                onClick: () => this.setState({ open: !open }),
              },
              open ? WORDS.close : WORDS.open,
            ),
        map !== undefined && open
          ? h(panel, {
              map,
              point: pointOf(place),
              onUse: (point: string) => {
                const found = parsePoint(point);
                if (found) put(found);
              },
            })
          : null,
        labelled(
          h,
          'Klistra in en plats från en karta',
          h('input', {
            type: 'text',
            autoComplete: 'off',
            value: pasted,
            placeholder: '57.1862, 14.0402',
            onChange: (event: Typed) => {
              this.setState({ pasted: event.target.value });
              const found = placeFromText(event.target.value);
              if (found) put(found);
            },
          }),
        ),
        unread
          ? saying(
              h,
              'Det går inte att läsa som en plats i Sverige. Så här: 57.1862, 14.0402',
              true,
            )
          : null,
        h(
          'div',
          { className: 'own-row' },
          ...fields
            .filter(({ widget }) => widget === 'number')
            .map(({ name, label, min, max, value_type: type }) =>
              labelled(
                h,
                label,
                h('input', {
                  key: name,
                  type: 'number',
                  step: type === 'int' ? 1 : 'any',
                  min,
                  max,
                  value: textOf(place[name]),
                  onChange: (event: Typed) =>
                    onChange({
                      ...place,
                      [name]: event.target.value === '' ? undefined : Number(event.target.value),
                    }),
                }),
              ),
            ),
        ),
        this.props.field.toJS().required === false && Object.keys(place).length > 0
          ? h(
              'button',
              { type: 'button', className: 'own-button', onClick: () => onChange({}) },
              'Ta bort platsen',
            )
          : null,
      );
    },
  };
}

function pointOf({ lat, lon }: Readonly<Record<string, unknown>>): string {
  return typeof lat === 'number' && typeof lon === 'number' ? formatPoint({ lat, lon }) : '';
}

function areas(data: Readonly<Record<string, unknown>>): Known[] {
  return plainList(data['areas']).flatMap((item) => {
    const { name, position } = plainGroup(item);
    const { lat, lon } = plainGroup(position);
    return typeof lat === 'number' && typeof lon === 'number'
      ? [{ name: textOf(name), lat, lon }]
      : [];
  });
}
