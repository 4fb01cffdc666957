/** Three text sizes and more space, on top of what the browser itself is set to. */
import { recallText, rememberText, type TextChoice } from './text-memory.ts';

export function offerTextSize(panel: HTMLElement): void {
  const sizes = [...panel.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const airy = panel.querySelector<HTMLInputElement>('[type=checkbox]');
  if (!airy) return;
  const before = recallText();
  for (const [index, input] of sizes.entries()) input.checked = index === before.size;
  airy.checked = before.airy;
  show(before);
  panel.addEventListener('change', () => {
    const size = sizes.findIndex((input) => input.checked);
    const choice = { size: Math.max(0, size), airy: airy.checked };
    rememberText(choice);
    show(choice);
  });
}

function show({ size, airy }: TextChoice): void {
  const { dataset } = document.documentElement;
  dataset['textSize'] = String(size);
  if (airy) dataset['airy'] = '';
  else delete dataset['airy'];
}
