/** What Decap hands a control, and the few things that ours have in common. */
import type { Field } from '../config/decap.ts';
import type { CreateElement, Element, StoredGroup } from './globals.ts';
import type { OwnField } from './own-fields.ts';

export interface Hit {
  slug: string;
  path: string;
  data: Record<string, unknown>;
}

export interface ControlProps {
  value: unknown;
  field: { toJS: () => OwnField };
  forID: string;
  classNameWrapper: string;
  onChange: (value: unknown) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  getEntry: () => StoredGroup;
  /** Entries of a collection; the answer comes as the payload of an action. */
  query: (
    namespace: string,
    collection: string,
    searchFields: readonly string[],
    term: string,
    file?: string,
  ) => Promise<{ payload: { hits?: Hit[] } }>;
}

/** The control itself, as React made it. */
export interface Control<S = object> {
  props: ControlProps;
  state: S;
  setState: (change: Partial<S>) => void;
}

export interface Validity {
  error: false | { message: string; type?: string };
}
export const VALID: Validity = { error: false };

export function invalid(message: string): Validity {
  return { error: { message } };
}

/** Values come as Decap's immutable ones from a file, and plain from our own controls. */
export function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'toJS' in value
    ? (value as { toJS: () => unknown }).toJS()
    : value;
}

export function plainGroup(value: unknown): Record<string, unknown> {
  const group = plain(value);
  return typeof group === 'object' && group !== null && !Array.isArray(group)
    ? (group as Record<string, unknown>)
    : {};
}

export function plainList(value: unknown): unknown[] {
  const list = plain(value);
  return Array.isArray(list) ? list : [];
}

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What an input tells when it is typed in. */
export interface Typed {
  target: { value: string; checked: boolean };
}

/** The outer box: Decap's look, and its mark for the field that is being written in. */
export function box(h: CreateElement, props: ControlProps, ...children: Element[]): Element {
  return h(
    'div',
    {
      className: `${props.classNameWrapper} own-control`,
      onFocus: props.setActiveStyle,
      onBlur: props.setInactiveStyle,
    },
    ...children,
  );
}

/** A group of inputs that belong to one question; Decap's label stands above and is read with the group. */
export function group(h: CreateElement, props: ControlProps, ...children: Element[]): Element {
  const { label } = props.field.toJS();
  return h(
    'div',
    {
      id: props.forID,
      role: 'group',
      'aria-label': label,
      tabIndex: -1,
      className: `${props.classNameWrapper} own-control`,
      onFocus: props.setActiveStyle,
      onBlur: props.setInactiveStyle,
    },
    ...children,
  );
}

/** A label with what it labels inside. */
export function labelled(h: CreateElement, text: string, input: Element): Element {
  return h('label', { className: 'own-part' }, h('span', null, text), input);
}

export function fieldNamed(fields: readonly Field[] | undefined, name: string): Field | undefined {
  return fields?.find((field) => field.name === name);
}

/** What is said under the inputs as they are filled in; read aloud when it changes. */
export function saying(h: CreateElement, text: string, wrong = false): Element {
  return h('p', { className: wrong ? 'own-saying own-wrong' : 'own-saying', role: 'status' }, text);
}
