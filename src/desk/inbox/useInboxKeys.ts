/**
 * The inbox's keys: single letters, only outside of fields, and not when they are turned off (WCAG 2.1.4).
 * What a key does is what a button on the screen does: `data-key` on the control that it presses or goes to.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface InboxKeys {
  next: () => void;
  previous: () => void;
  mark: () => void;
  help: () => void;
  toList: () => void;
}

/** Keys that go to, or press, a control of the open tip. */
const CONTROLS = new Set(['c', 'm', 'l', 's', '/']);

export function useInboxKeys(root: RefObject<HTMLElement>, on: boolean, keys: InboxKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (!act(key, latest.current, root.current)) return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, root]);
}

function act(key: string, keys: InboxKeys, root: HTMLElement | null): boolean {
  switch (key) {
    case 'j':
      keys.next();
      return true;
    case 'k':
      keys.previous();
      return true;
    case 'x':
      keys.mark();
      return true;
    case 'u':
      keys.toList();
      return true;
    case '?':
      keys.help();
      return true;
    default: {
      if (!CONTROLS.has(key)) return false;
      const control = root?.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (!control) return false;
      openAround(control);
      control.focus();
      if ('press' in control.dataset) control.click();
      return true;
    }
  }
}

/** A control in a part that is folded is unfolded first. */
function openAround(control: HTMLElement): void {
  const folded = control.closest('details');
  if (folded) folded.open = true;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}
