/**
 * Finds the part of a schema that a field belongs to, to quote its title, its example and its fields.
 *
 * Wrappers (optional, default, preprocess) are looked through, and the words on the outermost one win,
 * since `.meta()` after `.optional()` is the last word about the field.
 */
import { z } from 'zod';
import type { FieldPath } from './problem.ts';

export interface FieldWords {
  title?: string;
  example?: string;
}

export interface SchemaNode {
  schema: z.ZodType;
  words: FieldWords;
}

/** The schema at the path; `undefined` when the path leads out of the schema. */
export function schemaAt(
  schema: z.ZodType,
  path: FieldPath,
  data: unknown,
): SchemaNode | undefined {
  const here = unwrap(schema, data);
  const [part, ...rest] = path;
  if (part === undefined) return here;
  if (here.schema instanceof z.ZodObject) {
    const field = (here.schema.shape as Record<string, z.ZodType>)[String(part)];
    return field && schemaAt(field, rest, valueIn(data, part));
  }
  if (here.schema instanceof z.ZodArray) {
    return schemaAt(here.schema.element as z.ZodType, rest, valueIn(data, part));
  }
  return undefined;
}

/** The names of the fields of an object schema, in the order in which they are usually written. */
export function fieldNames(node: SchemaNode | undefined): string[] {
  return node?.schema instanceof z.ZodObject ? Object.keys(node.schema.shape) : [];
}

export function valueIn(data: unknown, part: string | number): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.hasOwn(data, part) ? (data as Record<string | number, unknown>)[part] : undefined;
}

export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce(valueIn, data);
}

/** The schema within its wrappers; of a union the one that the data comes closest to. */
export function unwrap(schema: z.ZodType, data: unknown): SchemaNode {
  const words = wordsOf(schema);
  const inner = innerOf(schema, data);
  if (!inner) return { schema, words };
  const deeper = unwrap(inner, data);
  return { schema: deeper.schema, words: { ...deeper.words, ...words } };
}

function innerOf(schema: z.ZodType, data: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodUnion) return closestOption(schema, data);
  // `z.preprocess` is a pipe whose second half is the schema of the field.
  if (schema instanceof z.ZodPipe) return schema.out as z.ZodType;
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodCatch;
  return wrapped ? (schema.unwrap() as z.ZodType) : undefined;
}

/** Of a union's options the one that the data says it is, or comes closest to, told by how few complaints it has. */
function closestOption(union: z.ZodUnion, data: unknown): z.ZodType | undefined {
  const options = union.options as readonly z.ZodType[];
  if (union instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = union.def as { discriminator: string };
    const told = options.find((option) => {
      const kind =
        option instanceof z.ZodObject
          ? (option.shape as Record<string, z.ZodType>)[discriminator]
          : undefined;
      return kind?.safeParse(valueIn(data, discriminator)).success === true;
    });
    if (told) return told;
  }
  return options
    .map((option) => ({ option, complaints: option.safeParse(data).error?.issues.length ?? 0 }))
    .toSorted((a, b) => a.complaints - b.complaints)[0]?.option;
}

function wordsOf(schema: z.ZodType): FieldWords {
  const meta = z.globalRegistry.get(schema) as { title?: unknown; example?: unknown } | undefined;
  return {
    ...(typeof meta?.title === 'string' && { title: meta.title }),
    ...(meta?.example !== undefined && { example: formatExample(meta.example) }),
  };
}

/** An example is quoted as it is to be typed. */
function formatExample(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
