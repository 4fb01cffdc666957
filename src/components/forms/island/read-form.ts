/** The answers as they stand in the form's controls. */
import type { RawAnswers } from '../../../domain/forms/definition.ts';

export function readForm(form: HTMLFormElement): RawAnswers {
  const answers: RawAnswers = {};
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('_') || typeof value !== 'string' || value.trim() === '') continue;
    const several = form.querySelector(`:is([type=checkbox],.ranked)[name="${name}"]`) !== null;
    const earlier = answers[name];
    answers[name] = several ? [...(Array.isArray(earlier) ? earlier : []), value] : value.trim();
  }
  return answers;
}
