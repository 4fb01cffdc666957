/**
 * Numbers in groups, `114 14`, keep their order in writing from right to left: each is put between the
 * invisible signs of Unicode that isolate it, as `<bdi>` does in HTML. The words may then stand anywhere,
 * in an attribute and in JSON too.
 */
/** A time of day, `15:00`, and a decimal number are one number too. */
const GROUPS = /\+?\d(?:[\d -]|[:.,](?=\d))*\d/g;
const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';
/** A number in groups is read as one: it is not divided between lines. */
const NO_BREAK = '\u00a0';

function isolated(number: string): string {
  return `${LEFT_TO_RIGHT}${number.replaceAll(' ', NO_BREAK)}${END}`;
}

/** The same words, every number isolated; functions keep their parameters. Telephone numbers to ring stay bare. */
export function isolateNumbers<T>(value: T): T {
  if (typeof value === 'string') return value.replace(GROUPS, isolated) as T;
  if (typeof value === 'function') {
    return ((...args: unknown[]) =>
      isolateNumbers((value as (...a: unknown[]) => unknown)(...args))) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => isolateNumbers(item)) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) =>
        key === 'phone' && typeof item === 'string' ? [key, item] : [key, isolateNumbers(item)],
      ),
    ) as T;
  }
  return value;
}
