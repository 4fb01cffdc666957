/** Fields that are one input: a day in the browser's own control, and a time of day that is typed. */
import { box, textOf, type Control, type Typed } from '../control.ts';
import { clockFromText } from '../clock-text.ts';
import type { CreateElement } from '../globals.ts';

/** A day, in the browser's own control. */
export function dayControl(h: CreateElement) {
  return inputControl(h, { type: 'date' });
}

/** A time of day, typed. The browser's own control speaks of a.m. and p.m. on a machine that is not Swedish. */
export function clockControl(h: CreateElement) {
  return inputControl(h, { type: 'text', autoComplete: 'off', size: 8 }, clockFromText);
}

/** @param tidy what is made of the text when the field is left; as it was typed when left out */
function inputControl(
  h: CreateElement,
  attributes: Record<string, unknown>,
  tidy?: (text: string) => string,
) {
  return {
    render(this: Control) {
      const { forID, value, onChange } = this.props;
      const leave = tidy && { onBlur: (event: Typed) => onChange(tidy(event.target.value)) };
      return box(
        h,
        this.props,
        h('input', {
          id: forID,
          ...attributes,
          value: textOf(value),
          onChange: (event: Typed) => onChange(event.target.value),
          ...leave,
        }),
      );
    },
  };
}
