/** A place: chosen among the areas that have one, pasted from a map, or typed. No map from elsewhere is fetched. */
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
import { isInSweden, placeFromText, type Place } from '../place-text.ts';

interface Known extends Place {
  name: string;
}
interface State {
  known: Known[];
  pasted: string;
}

export function placeControl(h: CreateElement) {
  return {
    getInitialState: (): State => ({ known: [], pasted: '' }),
    componentDidMount(this: Control<State>) {
      const { query, forID } = this.props;
      void query(forID, 'publisher', ['name'], '', 'publisher')
        .then(({ payload }) =>
          this.setState({ known: (payload.hits ?? []).flatMap(({ data }) => areas(data)) }),
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
      const { known, pasted } = this.state;
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

function areas(data: Readonly<Record<string, unknown>>): Known[] {
  return plainList(data['areas']).flatMap((item) => {
    const { name, position } = plainGroup(item);
    const { lat, lon } = plainGroup(position);
    return typeof lat === 'number' && typeof lon === 'number'
      ? [{ name: textOf(name), lat, lon }]
      : [];
  });
}
