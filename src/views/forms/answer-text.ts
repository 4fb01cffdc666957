/** Kept apart from the form's definition: that brings zod, and this goes to the browser. */
import { pointInWords } from './place-map.ts';
import type { FormField } from './tip-form.ts';

/** An answer as it is read back: the words of the choices, or what was typed. */
export function answerText(field: FormField, answer: string | string[] | undefined): string {
  if (answer === undefined || answer.length === 0) return '';
  if (field.map && typeof answer === 'string') return pointInWords(answer, field.map);
  const values = Array.isArray(answer) ? answer : [answer];
  const label = (value: string) =>
    field.choices?.find(([candidate]) => candidate === value)?.[1] ?? value;
  return values.map(label).join(', ');
}
