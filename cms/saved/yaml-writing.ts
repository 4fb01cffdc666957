/** Values as text, in the project's own style: over several lines, or on one. */
import { stringify, type Scalar } from 'yaml';
import { isGroup } from './same.ts';

export type Group = Readonly<Record<string, unknown>>;
/** The order in which the fields of a group are written by hand, by where the group stands (`commitments.*`). */
export type FieldOrder = (place: string) => readonly string[];

/** As the project's formatter breaks lines. */
const WIDTH = 100;
const STYLE = { lineWidth: 0, singleQuote: true, indent: 2 } as const;

/** A short group or list on one line, as it was; one that no longer fits is written over several. */
export function flowed(
  now: unknown,
  order: FieldOrder,
  place: string,
  column: number,
  around: (text: string) => string,
): string | undefined {
  const text = inFlow(now, order, place);
  return text === undefined || column + text.length > WIDTH ? undefined : around(text);
}

/** `{ from: 2024, to: 2025 }`, `[traffic, fraud]`; undefined when it holds a text of several lines. */
function inFlow(value: unknown, order: FieldOrder, place: string): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map((item) => inFlow(item, order, join(place, '*')));
    return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`;
  }
  if (isGroup(value)) {
    const parts = Object.entries(ordered(value, order, place)).map(([name, part]) => {
      const text = inFlow(part, order, join(place, name));
      return text === undefined ? undefined : `${name}: ${text}`;
    });
    return parts.includes(undefined) ? undefined : `{ ${parts.join(', ')} }`;
  }
  const text = stringify([value], {
    ...STYLE,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  });
  const inner = text.trim().slice(1, -1);
  return inner.includes('\n') ? undefined : inner;
}

export function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

export function scalar(value: unknown, type: Scalar['type']): string {
  const quoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
  const kept = quoted && typeof value === 'string' && !value.includes('\n');
  return stringify(value, {
    ...STYLE,
    ...(kept && { defaultStringType: type, singleQuote: type === 'QUOTE_SINGLE' }),
  }).replace(/\n$/, '');
}

export function block(value: Group, order: FieldOrder, place: string): string {
  return Object.entries(value)
    .map(([name, part]) => field(name, part, order, place))
    .join('');
}

/** One field with its value, from the first column. */
export function field(name: string, value: unknown, order: FieldOrder, place: string): string {
  return stringify({ [name]: deeplyOrdered(value, order, join(place, name)) }, STYLE);
}

export function listItem(item: unknown, order: FieldOrder, place: string, inline: boolean): string {
  const flow = inline ? inFlow(item, order, place) : undefined;
  return flow === undefined ? stringify([deeplyOrdered(item, order, place)], STYLE) : `- ${flow}\n`;
}

function deeplyOrdered(value: unknown, order: FieldOrder, place: string): unknown {
  if (Array.isArray(value))
    return value.map((item) => deeplyOrdered(item, order, join(place, '*')));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(ordered(value, order, place)).map(([name, part]) => [
      name,
      deeplyOrdered(part, order, join(place, name)),
    ]),
  );
}

export function ordered(value: Group, order: FieldOrder, place: string): Group {
  const names = order(place);
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b)));
}

export function indented(text: string, columns: number): string {
  return columns === 0 ? text : text.replace(/^(?=.)/gm, ' '.repeat(columns));
}

export const join = (place: string, name: string) => (place === '' ? name : `${place}.${name}`);
export const parentOf = (place: string) => place.slice(0, Math.max(place.lastIndexOf('.'), 0));
