/** How a view reaches the desk, and is drawn again when it has changed. */
import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Desk } from './contract.ts';
import type { LiveDesk } from './desk.ts';

export const DeskContext = createContext<LiveDesk | undefined>(undefined);

/** The desk. @throws outside of the shell */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view of the desk stands outside of its shell.');
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => desk.subscribe(() => draw(undefined)), [desk]);
  return desk;
}

/** A text that is written and not sent yet: it outlives the view, and a session that ends. */
export function useDraft(name: string, first = ''): [string, (text: string) => void] {
  const { drafts } = useDesk();
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const write = (text: string) => {
    if (text === first) drafts.delete(name);
    else drafts.set(name, text);
    draw(undefined);
  };
  return [drafts.get(name) ?? first, write];
}
