/**
 * What a form leaves behind when a field is cleared ("" or null), and what it fills in without being asked, is taken
 * away before the entry is checked and written. So the schemas stay as strict as they are for a file that someone types.
 */
import { z } from 'zod';
import { unwrap } from '../../scripts/content/schema-node.ts';
import { broken, flowing, isProse } from './prose.ts';
import { formerIndexes, isGroup, isSame } from './same.ts';

/**
 * The entry as it would be typed by hand: fields that may be left out are absent when they are empty, or when they say
 * what the schema says anyway and the file did not.
 *
 * @param before the entry as it stood in the file; what stood there is left as it was
 */
export function withoutCleared(schema: z.ZodType, data: unknown, before?: unknown): unknown {
  if (before !== undefined && isSame(data, before)) return data;
  const here = unwrap(schema, data).schema;
  if (typeof data === 'string') return written(here, data, before);
  if (Array.isArray(data)) {
    const element = here instanceof z.ZodArray ? (here.element as z.ZodType) : undefined;
    return items(element, data, Array.isArray(before) ? before : []);
  }
  if (!isGroup(data)) return data;
  const former = isGroup(before) ? before : {};
  const kind = isUnionByKind(schema);
  const kept = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
    const field = fieldOf(here, name);
    // What was filled in for another kind, before this one was chosen.
    if (!field && kind && !Object.hasOwn(former, name)) return [];
    const cleared = field ? withoutCleared(field, value, former[name]) : value;
    return isLeftOut(field, cleared, Object.hasOwn(former, name), former[name])
      ? []
      : [[name, cleared]];
  });
  return Object.fromEntries(kept);
}

/** A text that flows otherwise and says the same stays as it was. */
function written(here: z.ZodType, text: string, before: unknown): string {
  if (!isProse(here)) return text.trim();
  return typeof before === 'string' && flowing(before) === flowing(text) ? before : broken(text);
}

/** The entry as the form shows it: running text flows. */
export function asShown(schema: z.ZodType, data: unknown): unknown {
  const here = unwrap(schema, data).schema;
  if (typeof data === 'string') return isProse(here) ? flowing(data) : data;
  if (Array.isArray(data)) {
    const element = here instanceof z.ZodArray ? (here.element as z.ZodType) : undefined;
    return element ? data.map((item) => asShown(element, item)) : data;
  }
  if (!isGroup(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fieldOf(here, name);
      return [name, field ? asShown(field, value) : value];
    }),
  );
}

function items(
  element: z.ZodType | undefined,
  data: readonly unknown[],
  before: readonly unknown[],
): unknown[] {
  const left = data.filter((item) => item !== '' && item !== null && item !== undefined);
  const was = formerIndexes(left, before);
  return left.map((item, index) => {
    const former = was[index];
    return element
      ? withoutCleared(element, item, former === undefined ? undefined : before[former])
      : item;
  });
}

/** A field says which kind of group it is: what belongs to the other kinds does not belong here. */
function isUnionByKind(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional) return isUnionByKind(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodDiscriminatedUnion;
}

function fieldOf(here: z.ZodType, name: string): z.ZodType | undefined {
  if (here instanceof z.ZodObject) return (here.shape as Record<string, z.ZodType>)[name];
  if (here instanceof z.ZodRecord) return here.valueType as z.ZodType;
  return undefined;
}

function isLeftOut(
  field: z.ZodType | undefined,
  value: unknown,
  stood: boolean,
  former: unknown,
): boolean {
  if (value === undefined) return true;
  // A field of another kind of the same group, such as the count of a target that is not known.
  if (!field) return isEmpty(value);
  const left = field.safeParse(undefined);
  if (!left.success) return false;
  if (stood && isSame(value, former)) return false;
  return isEmpty(value) || (!stood && isSame(value, left.data));
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    // A group that was opened and left, whose parts are asked for once one of them is there.
    (isGroup(value) && Object.values(value).every(isEmpty))
  );
}
