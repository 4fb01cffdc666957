/**
 * The chosen text size, remembered on the device and sent nowhere. The one file that may use
 * localStorage: a person with weak sight must not choose again on every page, the page says in words
 * where the choice is kept, and the choice tells nothing of what is read (decision 27).
 */
const KEY = 'textstorlek';

export interface TextChoice {
  /** 0, 1 or 2: ordinary, larger, largest. */
  size: number;
  airy: boolean;
}

export const ORDINARY: TextChoice = { size: 0, airy: false };

/** What was chosen before; the ordinary text when nothing was, or when the browser keeps nothing. */
export function recallText(): TextChoice {
  try {
    const [size, airy] = (localStorage.getItem(KEY) ?? '').split(' ');
    const known = size === '1' || size === '2';
    return { size: known ? Number(size) : 0, airy: airy === 'luftig' };
  } catch {
    return ORDINARY;
  }
}

/** Keeps the choice; the ordinary one leaves nothing behind. */
export function rememberText({ size, airy }: TextChoice): void {
  try {
    if (size === 0 && !airy) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, `${size} ${airy ? 'luftig' : ''}`);
  } catch {
    // A browser that keeps nothing still shows the size on this page.
  }
}
