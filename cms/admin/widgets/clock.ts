/** A time of day, typed. The browser's own control speaks of a.m. and p.m. on a machine that is not Swedish. */
import { box, textOf, type Control, type Typed } from '../control.ts';
import { clockFromText } from '../clock-text.ts';
import type { CreateElement } from '../globals.ts';

export function clockControl(h: CreateElement) {
  return {
    render(this: Control) {
      const { forID, value, onChange } = this.props;
      return box(
        h,
        this.props,
        h('input', {
          id: forID,
          type: 'text',
          autoComplete: 'off',
          size: 8,
          value: textOf(value),
          onChange: (event: Typed) => onChange(event.target.value),
          onBlur: (event: Typed) => onChange(clockFromText(event.target.value)),
        }),
      );
    },
  };
}
