/** The leader's form after a meeting: five questions, one step. The same on the page and in the server's answer. */
import type { RawAnswers } from '../../domain/forms/definition.ts';
import type { CountedFormData } from '../../views/forms/counted-form.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import type { ShownError } from './Form.tsx';

export interface ShowOfHandsFormProps {
  data: CountedFormData;
  answers: RawAnswers;
  errors: ShownError[];
}

export function ShowOfHandsForm({ data, answers, errors }: ShowOfHandsFormProps) {
  const { words } = data;
  return (
    <form class="form" method="post" action={`/f/${data.key}`} noValidate autoComplete="off">
      {errors.length > 0 && <ErrorSummary {...words.errorSummary} errors={errors} attempt={0} />}
      <input type="hidden" name="_lang" value={data.lang} />
      <div class="trap" aria-hidden="true">
        <label for="_gotcha">{words.trap}</label>
        <input type="text" id="_gotcha" name="_gotcha" tabIndex={-1} autoComplete="off" />
      </div>
      {data.demonstration && <p class="notice amber">{data.demonstration}</p>}
      {data.fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          answer={answers[field.name]}
          error={errors.find((error) => error.field === field.name)?.message}
          words={words}
        />
      ))}
      {data.demonstration && <p class="notice amber">{data.demonstration}</p>}
      <div class="buttons">
        <button class="button" type="submit">
          {words.send}
        </button>
      </div>
    </form>
  );
}
