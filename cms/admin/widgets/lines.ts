/** A list of single lines, one on each row: rows are moved, removed and added as in any text. */
import {
  group,
  plainList,
  saying,
  textOf,
  VALID,
  invalid,
  type Control,
  type Typed,
} from '../control.ts';
import type { CreateElement } from '../globals.ts';

interface State {
  /** What is being typed, empty rows included. */
  text: string;
}

type Lines = Control<State>;

export function linesControl(h: CreateElement) {
  return {
    getInitialState(this: Lines): State {
      return { text: plainList(this.props.value).map(textOf).join('\n') };
    },
    componentDidUpdate(this: Lines) {
      // Another entry in the same form, or a value that was taken back.
      const value = plainList(this.props.value).map(textOf);
      if (rows(this.state.text).join('\n') !== value.join('\n')) {
        this.setState({ text: value.join('\n') });
      }
    },
    shouldComponentUpdate: () => true,
    isValid(this: Lines) {
      const { label, min, max, required } = this.props.field.toJS();
      const count = plainList(this.props.value).length;
      if (count === 0 && required === false) return VALID;
      if (min !== undefined && count < min) return invalid(`${label}: minst ${String(min)}.`);
      if (max !== undefined && count > max) return invalid(`${label}: högst ${String(max)}.`);
      return VALID;
    },
    render(this: Lines) {
      const { field, forID, onChange } = this.props;
      const { label, own_fields: fields } = field.toJS();
      const count = rows(this.state.text).length;
      return group(
        h,
        { ...this.props, forID: `${forID}-rows` },
        h('textarea', {
          id: forID,
          'aria-label': label,
          rows: Math.max(3, this.state.text.split('\n').length + 1),
          value: this.state.text,
          onChange: (event: Typed) => {
            const text = event.target.value;
            this.setState({ text });
            onChange(rows(text));
          },
        }),
        saying(
          h,
          `Skriv en sak på varje rad. ${count === 1 ? '1 rad.' : `${count} rader.`} ${fields?.[0]?.hint ?? ''}`.trim(),
        ),
      );
    },
  };
}

function rows(text: string): string[] {
  return text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
}
