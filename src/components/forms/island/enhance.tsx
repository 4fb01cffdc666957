/** Hydrates the static form in place: controls, what was typed in them and focus stay as they are. */
import { hydrate } from 'preact';
import type { FormView } from '../../../views/forms/form-view.ts';
import { FormIsland } from './FormIsland.tsx';

export function enhance(element: HTMLElement, data: FormView): void {
  const form = element.querySelector('form');
  if (!form) return;
  // Someone may be in the middle of a later part when the script arrives.
  const part = document.activeElement?.closest('.part');
  const first = [...element.querySelectorAll('.part')].indexOf(part as Element);
  hydrate(<FormIsland data={data} first={Math.max(first, 0)} root={element} />, element);
}
