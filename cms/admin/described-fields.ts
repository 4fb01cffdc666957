/**
 * Ties what Decap draws around a field to the field itself, for the one who listens: the help under it and what is wrong
 * with it are read with its name.
 */

/** Attributes of ours are told from those that a control sets itself. */
const MARK = 'data-told-wrong';

/** Of every field that is drawn now; to be called again when something was drawn. */
export function describeFields(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('[class*="-ControlContainer"]')) {
    const label = box.querySelector<HTMLLabelElement>(':scope > div > label[for]');
    if (!label) continue;
    const id = label.htmlFor;
    const control = page.getElementById(id) ?? buttonsOf(box, label);
    if (!control) continue;
    const told = [
      named(box.querySelector(':scope > div > [class*="-ControlErrorsList"]'), `wrong-${id}`),
      named(box.querySelector(':scope > [class*="-ControlHint"]'), `hint-${id}`),
    ].filter((part) => part !== undefined);
    if (told.length === 0) control.removeAttribute('aria-describedby');
    else setAttribute(control, 'aria-describedby', told.join(' '));
    tellWrong(control, told.includes(`wrong-${id}`));
  }
}

/** What unfolds a group of fields says which one: "Visa: Bild". */
export function nameFolds(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-testid="expand-button"]')) {
    const [verb = ''] = (button.getAttribute('aria-label') ?? '').split(':');
    const box = button.closest('[class*="-ControlContainer"]');
    // Without "(frivillig)", which stands in an element of its own.
    const group = box?.querySelector(':scope > div > label')?.firstChild?.textContent?.trim() ?? '';
    if (verb !== '' && group !== '') setAttribute(button, 'aria-label', `${verb}: ${group}`);
  }
}

/** The buttons of a picture, which have no one control that the label could be for: a group with the label's name. */
function buttonsOf(box: HTMLElement, label: HTMLLabelElement): HTMLElement | undefined {
  if (box.querySelector('[class*="-ControlContainer"]')) return undefined;
  const group = [...box.children].find(
    (part) => !part.contains(label) && part.querySelector('button') !== null,
  );
  if (!(group instanceof HTMLElement)) return undefined;
  label.id = `label-${label.htmlFor}`;
  setAttribute(group, 'role', 'group');
  setAttribute(group, 'aria-labelledby', label.id);
  return group;
}

function named(part: Element | null, id: string): string | undefined {
  if (!part?.textContent) return undefined;
  if (part.id !== id) part.id = id;
  return id;
}

/** Only where it says something else: who listens for changes is not woken. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function tellWrong(control: HTMLElement, wrong: boolean): void {
  if (wrong === control.hasAttribute(MARK)) return;
  control.toggleAttribute(MARK, wrong);
  // A group of inputs is not wrong or right: what is said of it is.
  const holds = control.matches('input, select, textarea');
  if (holds && wrong) control.setAttribute('aria-invalid', 'true');
  else if (holds) control.removeAttribute('aria-invalid');
}
