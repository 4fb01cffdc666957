/** A labelled choice of one. */
import type { Choice } from '../labels.ts';

interface Props {
  id: string;
  label: string;
  value: string;
  /** The word for choosing nothing. */
  none: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  /** The key that goes here. */
  hotkey?: string;
}

export function Select({ id, label, value, none, choices, onChange, hotkey }: Props) {
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-key={hotkey}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
