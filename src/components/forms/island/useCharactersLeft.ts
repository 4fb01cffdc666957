/** How much of the text field is left, said when typing pauses: a count at every key would drown it. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { TipFormData } from '../../../views/forms/tip-form.ts';

const PAUSE_MS = 900;

export function useCharactersLeft(data: TipFormData) {
  const field = data.parts.flatMap((part) => part.fields).find(({ name }) => name === 'text');
  const max = field?.maxLength ?? 0;
  const timer = useRef<number>(0);
  const [left, setLeft] = useState(max);
  const count = useCallback((form: HTMLFormElement) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const text = new FormData(form).get('text');
      setLeft(max - (typeof text === 'string' ? text.length : 0));
    }, PAUSE_MS);
  }, []);
  const number = new Intl.NumberFormat(data.lang).format(left);
  return { charactersLeft: data.words.charactersLeft.replace('{n}', number), count };
}
