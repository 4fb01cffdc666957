/** Says why something was not saved or not deleted, in a window that stays until it is read. */

export interface Complaint {
  /** Where in the form: "Åtaganden 2, Mål". Empty when it is about the whole. */
  place: string;
  message: string;
  hint?: string;
}

export function showComplaints(
  title: string,
  lead: string,
  complaints: readonly Complaint[],
  /** When it has been read. */
  onClosed?: () => void,
): void {
  document.querySelector('dialog.complaints')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'complaints';
  dialog.setAttribute('aria-labelledby', 'complaints-title');
  const heading = element('h2', title);
  heading.id = 'complaints-title';
  const list = document.createElement('ul');
  list.append(...complaints.map(item));
  const close = element('button', 'Tillbaka till formuläret');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClosed?.();
  });
  dialog.append(heading, element('p', lead), list, close);
  document.body.append(dialog);
  dialog.showModal();
}

function item({ place, message, hint }: Complaint): HTMLLIElement {
  const line = document.createElement('li');
  if (place !== '') line.append(element('strong', place), document.createElement('br'));
  line.append(message);
  if (hint !== undefined) line.append(element('pre', hint));
  return line;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
