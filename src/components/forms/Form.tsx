/**
 * A form of one part or several: the same component draws the static page, the server's answer and the island, so that
 * the island can take over the form without touching what has been typed.
 *
 * Answers live in the form's own controls; the component never sets them after the first drawing.
 */
import { Fragment } from 'preact';
import type { RawAnswers } from '../../domain/forms/definition.ts';
import type { FormField, FormView } from '../../views/forms/form-view.ts';
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
  /** What is left of a text field, or nothing where it has no limit. */
  charactersLeft: (field: string) => string | undefined;
}

export interface FormProps {
  data: FormView;
  answers: RawAnswers;
  errors: ShownError[];
  stepping?: Stepping | undefined;
}

function StepForm({ data, answers, errors, stepping }: FormProps) {
  const { words, hosted } = data;
  const errorOf = (name: string) => errors.find((error) => error.field === name)?.message;
  const draw = (quiet: boolean) => (field: FormField) => (
    <Fragment key={field.name}>
      <Field
        field={field}
        answer={answers[field.name]}
        error={errorOf(field.name)}
        words={words}
        quiet={quiet}
        live={stepping !== undefined}
        map={data.map}
        position={data.position}
        checked={hosted !== undefined}
      />
      {stepping && field.control === 'textarea' && (
        <p class="hint no-print" role="status">
          {stepping.charactersLeft(field.name)}
        </p>
      )}
    </Fragment>
  );
  // Where nothing is required there is nothing to tell apart.
  const tellsOptional = data.parts.some(({ optional }) => !optional);
  return (
    <form
      class="form"
      method="post"
      action={hosted ? `${hosted.origin}/f/${hosted.key}` : `/f/${data.key}`}
      // Nobody checks a hosted form before it leaves but the browser; the island does it in our words.
      noValidate={!hosted || stepping !== undefined}
      autoComplete="off"
      onSubmit={stepping?.onSubmit}
      onInput={stepping?.onInput}
    >
      {errors.length > 0 && (
        <ErrorSummary {...words.errorSummary} errors={errors} attempt={stepping?.attempt ?? 0} />
      )}
      {hosted ? (
        <>
          {hosted.next && <input type="hidden" name="_next" value={hosted.next} />}
          {data.entry !== undefined && <input type="hidden" name="entry" value={data.entry} />}
        </>
      ) : (
        <>
          <input type="hidden" name="_lang" value={data.lang} />
          {data.entry !== undefined && <input type="hidden" name="_entry" value={data.entry} />}
        </>
      )}
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
          {stepping && words.steps[index] && (
            <p class="small soft no-print">{words.steps[index]}</p>
          )}
          <h2 id={`part-${part.id}-title`} tabIndex={-1}>
            {!stepping && data.parts.length > 1 && `${index + 1}. `}
            <span lang={part.own?.lang} dir={part.own?.dir}>
              {part.title}
            </span>
            {part.optional && tellsOptional && <span class="optional"> ({words.optional})</span>}
          </h2>
          {part.intro && (
            <p lang={part.own?.lang} dir={part.own?.dir}>
              {part.intro}
            </p>
          )}
          {blocksOf(part.fields).map(({ title, fields }) =>
            title === undefined ? (
              fields.map(draw(part.optional))
            ) : (
              <details
                key={title}
                class="fold"
                open={fields.some(({ name }) => answers[name] !== undefined)}
              >
                <summary>{title}</summary>
                <div class="part">{fields.map(draw(part.optional))}</div>
              </details>
            ),
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
          {submitText(data, stepping)}
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

function submitText({ words, parts, hosted }: FormView, stepping: Stepping | undefined): string {
  if (stepping && stepping.step < parts.length - 1) return words.next;
  // Without our own server there is no page to read the answers back on: it goes at once.
  return hosted && !stepping ? words.send : words.review;
}

/**
 * The form in its own box. The island keeps the box in the page while the answers are read back, so that
 * nothing typed is lost; page, server and island draw the same box, or hydration would not find it.
 */
export function FormBox({ away, ...form }: FormProps & { away?: boolean }) {
  return (
    <div hidden={away ? true : undefined}>
      <StepForm {...form} />
    </div>
  );
}

/** The fields in their order; those that are folded away together stand together. */
function blocksOf(fields: readonly FormField[]): { title?: string; fields: FormField[] }[] {
  const blocks: { title?: string; fields: FormField[] }[] = [];
  for (const field of fields) {
    const title = field.group?.folded === true ? field.group.title : undefined;
    const last = blocks.at(-1);
    if (last && last.title === title) last.fields.push(field);
    else blocks.push({ ...(title === undefined ? {} : { title }), fields: [field] });
  }
  return blocks;
}
