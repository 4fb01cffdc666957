/** Kept apart from the form's definition: that brings zod, and this goes to the browser. */
import { pointInWords, type PlaceMapData } from './place-map.ts';
import type { FormField } from './form-view.ts';

/** An answer as it is read back: the words of the choices, or what was typed. */
export function answerText(
  field: FormField,
  answer: string | string[] | undefined,
  map?: PlaceMapData,
): string {
  if (answer === undefined || answer.length === 0) return '';
  if (field.control === 'point' && map && typeof answer === 'string') {
    return pointInWords(answer, map);
  }
  const values = Array.isArray(answer) ? answer : [answer];
  const label = (value: string) =>
    field.choices?.find(([candidate]) => candidate === value)?.[1] ?? value;
  if (field.control === 'ranking') {
    return values.map((value, index) => `${index + 1}. ${label(value)}`).join('\n');
  }
  if (field.ends) {
    const steps = field.choices?.map(([value]) => value) ?? [];
    const [first, last] = field.ends;
    return `${values[0] ?? ''} (${steps[0] ?? ''} = ${first}, ${steps.at(-1) ?? ''} = ${last})`;
  }
  return values.map(label).join(', ');
}
