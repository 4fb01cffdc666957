/** The first look in the browser; the server's is the one that counts. */
import type { FormPart } from '../../../views/forms/tip-form.ts';
import type { ShownError } from '../TipForm.tsx';

/** Errors of one part, by what the form data says about its fields. */
export function validatePart(part: FormPart, answers: FormData): ShownError[] {
  return part.fields.flatMap((field): ShownError[] => {
    const answer = answers.get(field.name);
    const value = typeof answer === 'string' ? answer.trim() : '';
    if (field.required && value === '') {
      return [{ field: field.name, message: field.requiredError ?? field.label }];
    }
    if (field.control === 'email' && value !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
      return [{ field: field.name, message: field.emailError ?? field.label }];
    }
    return [];
  });
}
