/** How much of a text field is left, said when typing pauses: a count at every key would drown it. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { FormView } from '../../../views/forms/form-view.ts';

const PAUSE_MS = 900;

export function useCharactersLeft(data: FormView) {
  const limits = data.parts
    .flatMap((part) => part.fields)
    .flatMap(({ name, maxLength }) => (maxLength ? [[name, maxLength] as const] : []));
  const timer = useRef<number>(0);
  const [left, setLeft] = useState<ReadonlyMap<string, number>>(new Map(limits));
  const count = useCallback((form: HTMLFormElement) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const typed = new FormData(form);
      const room = limits.map(([name, max]) => {
        const text = typed.get(name);
        return [name, max - (typeof text === 'string' ? text.length : 0)] as const;
      });
      setLeft(new Map(room));
    }, PAUSE_MS);
  }, []);
  const charactersLeft = (name: string): string | undefined => {
    const number = left.get(name);
    if (number === undefined) return undefined;
    return data.words.charactersLeft.replace(
      '{n}',
      new Intl.NumberFormat(data.intl).format(number),
    );
  };
  return { charactersLeft, count };
}
