/**
 * What a form leaves behind when a field is cleared ("" or null), and what it fills in without being asked, is taken
 * away before the entry is checked and written. So the schemas stay as strict as they are for a file that someone types.
 */
import { z } from 'zod';
import { unwrap } from '../../scripts/content/schema-node.ts';
import { formerIndexes, isGroup, isSame } from './same.ts';

/**
 * The entry as it would be typed by hand: fields that may be left out are absent when they are empty, or when they say
 * what the schema says anyway and the file did not.
 *
 * @param before the entry as it stood in the file; what stood there is left as it was
 */
export function withoutCleared(schema: z.ZodType, data: unknown, before?: unknown): unknown {
  if (before !== undefined && isSame(data, before)) return data;
  if (typeof data === 'string') return data.trim();
  const here = unwrap(schema, data).schema;
  if (Array.isArray(data)) {
    const element = here instanceof z.ZodArray ? (here.element as z.ZodType) : undefined;
    return items(element, data, Array.isArray(before) ? before : []);
  }
  if (!isGroup(data)) return data;
  const former = isGroup(before) ? before : {};
  const kept = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
    const field = fieldOf(here, name);
    const cleared = field
      ? withoutCleared(field, value, former[name])
      : isGroup(value) || Array.isArray(value)
        ? value
        : value;
    return isLeftOut(field, cleared, Object.hasOwn(former, name), former[name])
      ? []
      : [[name, cleared]];
  });
  return Object.fromEntries(kept);
}

function items(
  element: z.ZodType | undefined,
  data: readonly unknown[],
  before: readonly unknown[],
): unknown[] {
  const written = data.filter((item) => item !== '' && item !== null && item !== undefined);
  const was = formerIndexes(written, before);
  return written.map((item, index) => {
    const former = was[index];
    return element
      ? withoutCleared(element, item, former === undefined ? undefined : before[former])
      : item;
  });
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
    (isGroup(value) && Object.keys(value).length === 0)
  );
}
