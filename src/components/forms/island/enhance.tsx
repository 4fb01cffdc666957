/** Hydrates the static form in place: controls, what was typed in them and focus stay as they are. */
import { hydrate } from 'preact';
import type { TipFormData } from '../../../views/forms/tip-form.ts';
import { TipIsland } from './TipIsland.tsx';

export function enhance(element: HTMLElement, data: TipFormData): void {
  const form = element.querySelector('form');
  if (!form) return;
  // Someone may be in the middle of a later part when the script arrives.
  const part = document.activeElement?.closest('.part');
  const first = [...element.querySelectorAll('.part')].indexOf(part as Element);
  hydrate(<TipIsland data={data} first={Math.max(first, 0)} root={element} />, element);
}
