/** The first look in the browser; the server's is the one that counts. */
import type { FormPart } from '../../../views/forms/form-view.ts';
import type { ShownError } from '../Form.tsx';

/** Errors of one part, by what the form data says about its fields. */
export function validatePart(part: FormPart, answers: FormData): ShownError[] {
  return part.fields.flatMap((field): ShownError[] => {
    // Of a ranking any rank will do: what is chosen second alone is still chosen.
    const value = answers
      .getAll(field.name)
      .map((answer) => (typeof answer === 'string' ? answer.trim() : ''))
      .join('');
    if (field.required && value === '') {
      return [{ field: field.name, message: field.requiredError ?? field.label }];
    }
    if (field.control === 'email' && value !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
      return [{ field: field.name, message: field.emailError ?? field.label }];
    }
    if (field.control === 'number' && field.numberError && value !== '' && !/^\d+$/.test(value)) {
      return [{ field: field.name, message: field.numberError }];
    }
    if (field.control === 'ranking') {
      const ranked = answers.getAll(field.name).filter((choice) => choice !== '');
      if (new Set(ranked).size < ranked.length) {
        return [{ field: field.name, message: field.twiceError ?? field.label }];
      }
    }
    return [];
  });
}
