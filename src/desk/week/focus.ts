/** Where the eye and the screen reader go when a form is not right. */
import type { RefObject } from 'preact';

/** Moves to the first field that is marked as wrong, once it has been drawn so. */
export function focusFirstWrong(form: RefObject<HTMLElement>): void {
  requestAnimationFrame(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  });
}
