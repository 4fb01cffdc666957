/** One question: label, reason, error and control tied together for assistive technology. */
import type { JSX } from 'preact';
import type { FormField } from '../../views/forms/form-view.ts';
import { describedBy, Help, LabelText, type FieldProps } from './FieldLabel.tsx';
import { PlaceField } from './PlaceField.tsx';

export function Field(props: FieldProps) {
  const { field, error } = props;
  if (field.control === 'point') return <PlaceField {...props} />;
  const Control = CONTROLS[field.control] ?? Single;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <Control {...props} />
    </div>
  );
}

function isDemanded({ field, checked }: FieldProps): true | undefined {
  return checked && field.required ? true : undefined;
}

/** What is typed runs as its own letters do; addresses and numbers from left to right in every language. */
function directionOfTyped(control: FormField['control']): 'auto' | 'ltr' | undefined {
  if (control === 'email' || control === 'tel') return 'ltr';
  return control === 'text' || control === 'textarea' || control === 'place' ? 'auto' : undefined;
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
              required={type === 'radio' && isDemanded(props)}
              aria-invalid={error && index === 0 ? 'true' : undefined}
            />
            <span lang={field.own?.lang} dir={field.own?.dir}>
              {label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Steps in a row. The words of the ends belong to the first and the last step, and stand below the row. */
function Scale(props: FieldProps) {
  const { field, answer, error } = props;
  const { choices = [], ends } = field;
  const endOf = (index: number) =>
    index === 0 ? ends?.[0] : index === choices.length - 1 ? ends?.[1] : undefined;
  return (
    <fieldset aria-describedby={describedBy(props)}>
      <legend>
        <LabelText {...props} />
      </legend>
      <Help {...props} />
      <div class="scale">
        <div class="steps">
          {choices.map(([value, label], index) => (
            <label class="choice" key={value}>
              <input
                type="radio"
                name={field.name}
                value={value}
                id={index === 0 ? field.name : `${field.name}-${value}`}
                defaultChecked={answer === value}
                required={isDemanded(props)}
                aria-invalid={error && index === 0 ? 'true' : undefined}
              />
              <span lang={field.own?.lang} dir={field.own?.dir}>
                {label}
                {endOf(index) && <span class="visually-hidden">, {endOf(index)}</span>}
              </span>
            </label>
          ))}
        </div>
        {ends && (
          <p class="ends" aria-hidden="true" lang={field.own?.lang} dir={field.own?.dir}>
            <span>{ends[0]}</span>
            <span>{ends[1]}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** The most important first, without dragging: one list for each rank, all with the field's name. */
function Ranking(props: FieldProps) {
  const { field, answer, error, words } = props;
  const chosen = Array.isArray(answer) ? answer : [];
  return (
    <fieldset aria-describedby={describedBy(props)}>
      <legend>
        <LabelText {...props} />
      </legend>
      <Help {...props} />
      <ol class="ranking">
        {field.ranks?.map((rank, index) => {
          const id = index === 0 ? field.name : `${field.name}-${index + 1}`;
          return (
            <li key={rank}>
              <label class="rank" for={id}>
                {rank}
              </label>
              <select
                id={id}
                name={field.name}
                class="ranked"
                aria-invalid={error && index === 0 ? 'true' : undefined}
              >
                <option value="">{words.choose}</option>
                {field.choices?.map(([choice, label]) => (
                  <option
                    key={choice}
                    value={choice}
                    selected={choice === chosen[index]}
                    lang={field.own?.lang}
                    dir={field.own?.dir}
                  >
                    {label}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

const CONTROLS: Partial<Record<FormField['control'], (props: FieldProps) => JSX.Element>> = {
  radios: Group,
  checkboxes: Group,
  scale: Scale,
  ranking: Ranking,
};

/** A place in words is a line of text; what helps to point it out stands beside it. */
const INPUT_TYPES: Partial<Record<FormField['control'], string>> = { place: 'text' };

function Single(props: FieldProps) {
  const { field, answer, error } = props;
  const value = typeof answer === 'string' ? answer : undefined;
  const common = {
    id: field.name,
    name: field.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? ('true' as const) : undefined,
    required: isDemanded(props),
    dir: directionOfTyped(field.control),
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
          type={INPUT_TYPES[field.control] ?? field.control}
          maxLength={field.maxLength}
          autoComplete={field.autocomplete}
          defaultValue={value}
        />
      )}
    </>
  );
}
