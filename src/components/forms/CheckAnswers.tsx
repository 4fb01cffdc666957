/** The answers read back before they are sent, each with a way to change it. */
import type { ComponentChildren } from 'preact';
import type { RawAnswers } from '../../domain/forms/definition.ts';
import { answerText } from '../../views/forms/answer-text.ts';
import type { FormView } from '../../views/forms/form-view.ts';

export interface CheckAnswersProps {
  data: FormView;
  answers: RawAnswers;
  /** Kinds of personal data that the text seems to hold. */
  warnings: readonly string[];
  /** The control that leads back to a question. */
  change: (name: string, label: string) => ComponentChildren;
}

export function CheckAnswers({ data, answers, warnings, change }: CheckAnswersProps) {
  const { words } = data;
  const kinds = [...new Set(warnings)];
  return (
    <>
      {kinds.length > 0 && (
        <div class="notice amber">
          <h2>{words.personalData.title}</h2>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>{words.personalData.kinds[kind]}</li>
            ))}
          </ul>
          <p>{words.personalData.text}</p>
        </div>
      )}
      <dl class="answers">
        {data.parts
          .flatMap((part) => part.fields)
          .map((field) => {
            const text = answerText(field, answers[field.name], data.map);
            return text === '' && !field.required ? null : (
              <div key={field.name}>
                <dt lang={field.own?.lang} dir={field.own?.dir}>
                  {field.group && <span class="small soft">{field.group.title}</span>}
                  {field.label}
                </dt>
                <dd class="said" lang={field.own?.lang} dir={field.own?.dir ?? 'auto'}>
                  {text || words.noAnswer}
                </dd>
                <dd>{change(field.name, field.label)}</dd>
              </div>
            );
          })}
      </dl>
    </>
  );
}
