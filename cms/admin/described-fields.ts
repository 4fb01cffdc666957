/**
 * Ties what Decap draws around a field to the field itself, for the one who listens: the help under it and what is wrong
 * with it are read with its name.
 */

/** Attributes of ours are told from those that a control sets itself. */
const MARK = 'data-told-wrong';

/** Of every field that is drawn now; to be called again when something was drawn. */
export function describeFields(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('[class*="-ControlContainer"]')) {
    const id = box.querySelector<HTMLLabelElement>(':scope > div > label[for]')?.htmlFor;
    const control = id === undefined ? null : page.getElementById(id);
    if (!control || id === undefined) continue;
    const told = [
      named(box.querySelector(':scope > div > [class*="-ControlErrorsList"]'), `wrong-${id}`),
      named(box.querySelector(':scope > [class*="-ControlHint"]'), `hint-${id}`),
    ].filter((part) => part !== undefined);
    set(control, 'aria-describedby', told.join(' '));
    tellWrong(control, told.includes(`wrong-${id}`));
  }
}

function named(part: Element | null, id: string): string | undefined {
  if (!part?.textContent) return undefined;
  if (part.id !== id) part.id = id;
  return id;
}

function set(control: HTMLElement, name: string, value: string): void {
  if (value === '') control.removeAttribute(name);
  else if (control.getAttribute(name) !== value) control.setAttribute(name, value);
}

function tellWrong(control: HTMLElement, wrong: boolean): void {
  if (wrong === control.hasAttribute(MARK)) return;
  control.toggleAttribute(MARK, wrong);
  // A group of inputs is not wrong or right: what is said of it is.
  const holds = control.matches('input, select, textarea');
  if (holds && wrong) control.setAttribute('aria-invalid', 'true');
  else if (holds) control.removeAttribute('aria-invalid');
}
