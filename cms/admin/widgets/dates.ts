/** Dates as exact as a source is, and periods. What is typed is said back in words. */
import { UNKNOWN_DATE } from '../../../src/domain/content/fields.ts';
import {
  box,
  fieldNamed,
  group,
  invalid,
  labelled,
  plainGroup,
  saying,
  textOf,
  VALID,
  type Control,
  type Typed,
} from '../control.ts';
import { dateInWords, isDate, periodInWords } from '../dates-in-words.ts';
import type { CreateElement } from '../globals.ts';

const HOW = 'Skriv ett år, en månad eller en dag: 2024, 2024-04 eller 2024-04-22.';

/** @param unknown whether the source may be silent about it */
export function dateControl(h: CreateElement, unknown: boolean) {
  return {
    isValid(this: Control) {
      const text = textOf(this.props.value);
      const fine = text === '' || isDate(text) || (unknown && text === UNKNOWN_DATE);
      return fine ? VALID : invalid(`"${text}" är inget datum. ${HOW}`);
    },
    render(this: Control) {
      return box(
        h,
        this.props,
        ...dateInputs(h, this.props.forID, textOf(this.props.value), unknown, this.props.onChange),
      );
    },
  };
}

function dateInputs(
  h: CreateElement,
  id: string,
  value: string,
  unknown: boolean,
  onChange: (value: string) => void,
) {
  const silent = value === UNKNOWN_DATE;
  const words = dateInWords(value);
  const wrong = value !== '' && words === undefined;
  return [
    h('input', {
      id,
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'off',
      disabled: silent,
      value: silent ? '' : value,
      'aria-invalid': wrong,
      onChange: (event: Typed) => onChange(event.target.value.trim()),
    }),
    unknown ? silentSource(h, silent, (chosen) => onChange(chosen ? UNKNOWN_DATE : '')) : null,
    saying(
      h,
      words === undefined ? HOW : `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
      wrong,
    ),
  ];
}

/** The box for a source that gives no day. */
function silentSource(h: CreateElement, silent: boolean, onChange: (chosen: boolean) => void) {
  return h(
    'label',
    { className: 'own-box' },
    h('input', {
      type: 'checkbox',
      checked: silent,
      onChange: (event: Typed) => onChange(event.target.checked),
    }),
    h('span', null, 'Källan säger inte när'),
  );
}

/** From and to, with a note where the schema has one; said back as a sentence. */
export function periodControl(h: CreateElement) {
  return {
    isValid(this: Control) {
      const { field, value } = this.props;
      const { from, to } = plainGroup(value);
      const said = periodInWords(textOf(from), textOf(to), mayBeOpen(field.toJS().own_fields));
      if (said.wrong) return invalid(said.text);
      // Where nothing at all is written Decap says so itself.
      return said.text === '' &&
        field.toJS().required !== false &&
        Object.keys(plainGroup(value)).length > 0
        ? invalid('Skriv när det börjar.')
        : VALID;
    },
    shouldComponentUpdate: () => true,
    render(this: Control) {
      const { field, forID, value, onChange } = this.props;
      const { own_fields: fields } = field.toJS();
      const parts = plainGroup(value);
      const set = (name: string, text: string) => onChange({ ...parts, [name]: text });
      const said = periodInWords(textOf(parts['from']), textOf(parts['to']), mayBeOpen(fields));
      const unknown = fieldNamed(fields, 'from')?.own_widget === 'date-or-unknown';
      const silent = parts['from'] === UNKNOWN_DATE;
      return group(
        h,
        this.props,
        h(
          'div',
          { className: 'own-row' },
          ...['from', 'to'].map((name) =>
            labelled(
              h,
              fieldNamed(fields, name)?.label ?? name,
              h('input', {
                id: `${forID}-${name}`,
                type: 'text',
                inputMode: 'numeric',
                autoComplete: 'off',
                size: 12,
                disabled: silent,
                value: silent ? '' : textOf(parts[name]),
                onChange: (event: Typed) => set(name, event.target.value.trim()),
              }),
            ),
          ),
        ),
        unknown
          ? silentSource(h, silent, (chosen) =>
              onChange({ ...parts, from: chosen ? UNKNOWN_DATE : '', to: '' }),
            )
          : null,
        saying(h, said.text === '' ? HOW : said.text, said.wrong),
        fieldNamed(fields, 'note')
          ? labelled(
              h,
              `${fieldNamed(fields, 'note')?.label ?? ''} (frivilligt)`,
              h('input', {
                type: 'text',
                value: textOf(parts['note']),
                onChange: (event: Typed) => set('note', event.target.value),
              }),
            )
          : null,
      );
    },
  };
}

function mayBeOpen(fields: Parameters<typeof fieldNamed>[0]): boolean {
  return fieldNamed(fields, 'to')?.required === false;
}
