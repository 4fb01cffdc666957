/** Elements with attributes and children in one call. Text is set as text: the security policy allows no markup. */
import type { LanguageAttributes } from '../../../views/language.ts';

type Child = Node | string;
type Attributes = Record<string, string | number | boolean | undefined>;

/** An attribute that is `false` or `undefined` is left out; `true` stands without a value. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children);
  return element;
}

/** The attributes of text in the table's own language. */
export const inOwn = ({ lang, dir }: LanguageAttributes): Attributes => ({ lang, dir });

/** A group of radio buttons, each with its word; `choose` is told which one is chosen. */
export function radios<Value extends string>(
  legend: string,
  name: string,
  chosen: Value,
  options: readonly Value[],
  words: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
): HTMLFieldSetElement {
  return make(
    'fieldset',
    {},
    make('legend', {}, legend),
    ...options.map((value) => {
      const input = make('input', { type: 'radio', name, value });
      input.checked = value === chosen;
      input.addEventListener('change', () => choose(value));
      return make('label', {}, input, words[value]);
    }),
  );
}

/** A list to choose one from, by its index. */
export function select(
  label: string,
  options: readonly string[],
  chosen: number,
  choose: (index: number) => void,
): { box: HTMLElement; input: HTMLSelectElement } {
  const input = make(
    'select',
    {},
    ...options.map((text, index) => make('option', { value: index }, text)),
  );
  input.selectedIndex = chosen;
  input.addEventListener('change', () => choose(input.selectedIndex));
  return { box: make('label', { class: 'pick' }, make('span', {}, label), input), input };
}

/** Adds a style sheet of our own and waits until it is there. @throws when it cannot be fetched */
export function addStyles(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  const link = make('link', { rel: 'stylesheet', href: address });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(address));
    });
    document.head.append(link);
  });
}

/**
 * Says a text to screen readers, but not before nothing new has come for a moment: who holds an arrow key down hears
 * where they stop, not every step on the way.
 */
export function calmVoice(region: HTMLElement, pauseMs = 600): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = text;
    }, pauseMs);
  };
}
