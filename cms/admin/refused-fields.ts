/**
 * Decap says of a field that is wrong only beside the field, which may be far away or folded: then a press on Publicera
 * seems to do nothing. Here the same window as for all else that is refused names the fields, and leads to the first.
 */
import { showComplaints, type Complaint } from './problems-dialog.ts';

const WRONG = '[class*="-ControlErrorsList"]';
const BOX = '[class*="-ControlContainer"]';
/** The words on what saves. */
const SAVES = /^(Publicera|Spara)/;

/** Listens for what saves. @returns what stops it */
export function tellOfRefusedFields(page: Document): () => void {
  const pressed = (event: Event) => {
    const key = event instanceof KeyboardEvent ? event.key : undefined;
    if (key !== undefined && key !== 'Enter' && key !== ' ') return;
    const target = event.target instanceof Element ? event.target : undefined;
    const button = target?.closest('[role="menuitem"], button, [role="button"]');
    if (!button || button.hasAttribute('aria-haspopup') || !SAVES.test(button.textContent)) return;
    // Decap looks through the fields at once, and draws what it found with the next picture.
    requestAnimationFrame(() => requestAnimationFrame(() => tell(page)));
  };
  page.addEventListener('click', pressed, true);
  page.addEventListener('keydown', pressed, true);
  return () => {
    page.removeEventListener('click', pressed, true);
    page.removeEventListener('keydown', pressed, true);
  };
}

function tell(page: Document): void {
  const wrong = [...page.querySelectorAll<HTMLElement>(WRONG)].filter(
    ({ textContent }) => textContent !== '',
  );
  const [first] = wrong;
  if (!first || page.querySelector('dialog.complaints')) return;
  showComplaints(
    'Det är inte sparat än',
    'Rätta det här och spara igen. Det du har skrivit finns kvar.',
    wrong.map(complaintOf),
    () => goTo(first),
  );
}

function complaintOf(list: HTMLElement): Complaint {
  const item = list.closest<HTMLElement>(BOX)?.parentElement?.closest(`:has(> [data-item])`);
  const within = item?.querySelector<HTMLElement>(':scope > [data-item]')?.dataset['item'];
  const label = list.parentElement
    ?.querySelector('label')
    ?.textContent.replace(/\([^)]*\)$/, '')
    .trim();
  return {
    place: [within, label].filter(Boolean).join(', '),
    message: [...list.children].map(({ textContent }) => textContent).join(' '),
  };
}

/** Unfolds what it lies in, from the outside in, and puts the focus in the field. */
function goTo(list: HTMLElement): void {
  const box = list.closest<HTMLElement>(BOX);
  const folds = box ? ancestorsOf(box).flatMap(foldOf) : [];
  for (const button of folds) button.click();
  requestAnimationFrame(() => {
    const field = box?.querySelector<HTMLElement>(
      ':is(input, select, textarea, button):not(:disabled)',
    );
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  });
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) found.unshift(one);
  return found;
}

/** The button that opens an item of a list, or a group, where it is closed. */
function foldOf(element: Element): HTMLElement[] {
  const closed = element.querySelector<HTMLElement>(
    ':scope > .own-bar > [aria-expanded="false"], :scope > * > [data-testid="expand-button"][aria-label^="Visa"]',
  );
  // A list opens all of its items with that button; its items have their own.
  return closed && !closed.parentElement?.querySelector('[class*="-AddButton"]') ? [closed] : [];
}
