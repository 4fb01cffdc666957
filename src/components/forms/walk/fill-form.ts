/** Puts answers back into a form's controls, before or after its script has taken over. */
import type { RawAnswers } from '../../../domain/forms/definition.ts';

export function fillForm(form: HTMLFormElement, answers: RawAnswers): void {
  for (const control of form.elements) {
    if (!(
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )) {
      continue;
    }
    const answer = answers[control.name];
    if (answer === undefined || control.name.startsWith('_')) continue;
    const values = Array.isArray(answer) ? answer : [answer];
    if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type)) {
      control.checked = values.includes(control.value);
    } else {
      control.value = values[0] ?? '';
    }
    // What was written in a stop of one's own is not to be missed.
    control.closest('details')?.setAttribute('open', '');
  }
}
