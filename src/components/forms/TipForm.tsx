/**
 * The tip form: the same component draws the static page, the server's answer and the island, so that
 * the island can take over the form without touching what has been typed.
 *
 * Answers live in the form's own controls; the component never sets them after the first drawing.
 */
import type { RawAnswers } from '../../domain/forms/definition.ts';
import type { TipFormData } from '../../views/forms/tip-form.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';

export interface ShownError {
  field?: string;
  message: string;
}

/** How the island changes the form; absent on static pages. */
export interface Stepping {
  /** The part in view. */
  step: number;
  attempt: number;
  onBack: () => void;
  onSubmit: (event: Event) => void;
  onInput: (event: Event) => void;
  charactersLeft: string;
}

export interface TipFormProps {
  data: TipFormData;
  answers: RawAnswers;
  errors: ShownError[];
  stepping?: Stepping | undefined;
}

function TipForm({ data, answers, errors, stepping }: TipFormProps) {
  const { words } = data;
  const errorOf = (name: string) => errors.find((error) => error.field === name)?.message;
  return (
    <form
      class="form"
      method="post"
      action={`/f/${data.key}`}
      noValidate
      autoComplete="off"
      onSubmit={stepping?.onSubmit}
      onInput={stepping?.onInput}
    >
      {errors.length > 0 && (
        <ErrorSummary {...words.errorSummary} errors={errors} attempt={stepping?.attempt ?? 0} />
      )}
      <input type="hidden" name="_lang" value={data.lang} />
      <div class="trap" aria-hidden="true">
        <label for="_gotcha">{words.trap}</label>
        <input type="text" id="_gotcha" name="_gotcha" tabIndex={-1} autoComplete="off" />
      </div>
      {data.parts.map((part, index) => (
        <section
          key={part.id}
          class="part"
          id={`part-${part.id}`}
          aria-labelledby={`part-${part.id}-title`}
          hidden={stepping ? stepping.step !== index : undefined}
        >
          {stepping && <p class="small soft">{words.steps[index]}</p>}
          <h2 id={`part-${part.id}-title`} tabIndex={-1}>
            {!stepping && `${index + 1}. `}
            {part.title}
            {part.optional && <span class="optional"> ({words.optional})</span>}
          </h2>
          {part.intro && <p>{part.intro}</p>}
          {part.fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              answer={answers[field.name]}
              error={errorOf(field.name)}
              words={words}
              quiet={part.optional}
              live={stepping !== undefined}
            />
          ))}
          {part.id === 'tell' && stepping && (
            <p class="hint" role="status">
              {stepping.charactersLeft}
            </p>
          )}
        </section>
      ))}
      {data.demonstration && (
        <p class="notice amber" hidden={stepping && stepping.step < data.parts.length - 1}>
          {data.demonstration}
        </p>
      )}
      <div class="buttons">
        <button class="button" type="submit">
          {stepping && stepping.step < data.parts.length - 1 ? words.next : words.review}
        </button>
        {stepping && stepping.step > 0 && (
          <button class="button quiet" type="button" onClick={stepping.onBack}>
            {words.back}
          </button>
        )}
      </div>
    </form>
  );
}

/**
 * The form in its own box. The island keeps the box in the page while the answers are read back, so that
 * nothing typed is lost; page, server and island draw the same box, or hydration would not find it.
 */
export function TipFormBox({ away, ...form }: TipFormProps & { away?: boolean }) {
  return (
    <div hidden={away ? true : undefined}>
      <TipForm {...form} />
    </div>
  );
}
