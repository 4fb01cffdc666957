/** One question: label, reason, error and control tied together for assistive technology. */
import { PlaceField } from './PlaceField.tsx';
import type { FormField } from '../../views/forms/tip-form.ts';

export interface FieldProps {
  field: FormField;
  answer: string | string[] | undefined;
  error: string | undefined;
  words: { optional: string; choose: string; errorPrefix: string };
  /** The part as a whole says that it is optional: its questions need not. */
  quiet?: boolean;
  /** There is JavaScript: what needs it can be offered. */
  live?: boolean;
}

export function Field(props: FieldProps) {
  const { field, error } = props;
  if (field.map) return <PlaceField {...props} map={field.map} />;
  const grouped = field.control === 'radios' || field.control === 'checkboxes';
  return (
    <div class={error ? 'field wrong' : 'field'}>
      {grouped ? <Group {...props} /> : <Single {...props} />}
    </div>
  );
}

function describedBy({ field, error }: FieldProps): string | undefined {
  const ids = [field.hint && `${field.name}-hint`, error && `${field.name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function LabelText({ field, words, quiet }: FieldProps) {
  return (
    <>
      {field.label}
      {!field.required && !quiet && <span class="optional"> ({words.optional})</span>}
    </>
  );
}

function Help({ field, error, words }: FieldProps) {
  return (
    <>
      {field.hint && (
        <p class="hint" id={`${field.name}-hint`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${field.name}-error`}>
          <span class="visually-hidden">{words.errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  );
}

function Group(props: FieldProps) {
  const { field, answer, error } = props;
  const type = field.control === 'radios' ? 'radio' : 'checkbox';
  const chosen = Array.isArray(answer) ? answer : [answer];
  return (
    <fieldset aria-describedby={describedBy(props)}>
      <legend>
        <LabelText {...props} />
      </legend>
      <Help {...props} />
      <div class="choices">
        {field.choices?.map(([value, label], index) => (
          <label class="choice" key={value}>
            <input
              type={type}
              name={field.name}
              value={value}
              id={index === 0 ? field.name : `${field.name}-${value}`}
              defaultChecked={chosen.includes(value)}
              aria-invalid={error && index === 0 ? 'true' : undefined}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Single(props: FieldProps) {
  const { field, answer, error } = props;
  const value = typeof answer === 'string' ? answer : undefined;
  const common = {
    id: field.name,
    name: field.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? ('true' as const) : undefined,
  };
  return (
    <>
      <label for={field.name}>
        <LabelText {...props} />
      </label>
      <Help {...props} />
      {field.control === 'select' ? (
        <select {...common}>
          <option value="">{props.words.choose}</option>
          {field.choices?.map(([choice, label]) => (
            <option key={choice} value={choice} selected={choice === value}>
              {label}
            </option>
          ))}
        </select>
      ) : field.control === 'textarea' ? (
        <textarea
          {...common}
          rows={field.rows ?? 6}
          maxLength={field.maxLength}
          defaultValue={value}
        />
      ) : (
        <input
          {...common}
          type={field.control}
          maxLength={field.maxLength}
          autoComplete={field.autocomplete}
          defaultValue={value}
        />
      )}
    </>
  );
}
