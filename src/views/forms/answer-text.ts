/** Kept apart from the form's definition: that brings zod, and this goes to the browser. */
import type { FormField } from './tip-form.ts';

/** An answer as it is read back: the words of the choices, or what was typed. */
export function answerText(field: FormField, answer: string | string[] | undefined): string {
  if (answer === undefined || answer.length === 0) return '';
  const values = Array.isArray(answer) ? answer : [answer];
  const label = (value: string) =>
    field.choices?.find(([candidate]) => candidate === value)?.[1] ?? value;
  return values.map(label).join(', ');
}
