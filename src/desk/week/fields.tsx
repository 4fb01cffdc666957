/** The fields of the week's small forms: label above, hint and error below the label, all tied together. */
import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onValue: (value: string) => void;
}

/** One line, a day, or several lines. */
export function TextField({
  type = 'text',
  max,
  rows,
  ...field
}: FieldProps & { type?: 'text' | 'date'; max?: number; rows?: number }) {
  return (
    <Frame field={field}>
      {(own) => {
        const shared = {
          ...own,
          value: field.value,
          onInput: (event: { currentTarget: { value: string } }) => {
            field.onValue(event.currentTarget.value);
          },
        };
        return rows === undefined ? (
          <input {...shared} type={type} maxLength={max} autocomplete="off" />
        ) : (
          <textarea {...shared} rows={rows} />
        );
      }}
    </Frame>
  );
}

/** `first` is the choice of nothing, with an empty value. */
export function SelectField({
  options,
  first,
  ...field
}: FieldProps & { options: readonly (readonly [value: string, label: string])[]; first?: string }) {
  return (
    <Frame field={field}>
      {(own) => (
        <select
          {...own}
          value={field.value}
          onChange={(event) => {
            field.onValue(event.currentTarget.value);
          }}
        >
          {first !== undefined && <option value="">{first}</option>}
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

interface Own {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

function Frame({
  field: { label, hint, error },
  children,
}: {
  field: FieldProps;
  children: (own: Own) => ComponentChildren;
}) {
  const id = useId();
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ].join(' ');
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <span class="desk-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span class="week-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : 'true',
      })}
    </div>
  );
}
