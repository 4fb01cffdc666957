/**
 * The schemas as a tree that says what a form needs to know: JSON Schema as zod writes it, with the words of `.meta()`,
 * and beside each part whether it may be left out, what it then is, and how zod refuses a wrong text.
 */
import { z } from 'zod';

/** What `.meta({ cms })` may say about a field. Everything has a default that follows from the schema itself. */
export interface FieldSettings {
  /** What the editor calls it, where the title that the content check quotes does not fit. */
  label?: string;
  /** One or two sentences under the field. */
  hint?: string;
  /** A control of ours (cms/admin/widgets), for what the standard one is hard to fill in with. */
  widget?: string;
  /** A file that is uploaded and chosen among those that are there. */
  picture?: boolean;
  /** Folded away until asked for: most entries do without it. */
  rare?: boolean;
  /** Names things within the same entry: the list whose short names are chosen among. */
  choose?: string;
  /** What the values of a fixed list are called. */
  options?: Readonly<Record<string, string>>;
}

export interface SchemaNode {
  type?: string;
  title?: string;
  example?: unknown;
  cms?: FieldSettings;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: readonly unknown[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, SchemaNode>>;
  items?: SchemaNode;
  prefixItems?: readonly SchemaNode[];
  anyOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  propertyNames?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  /** True when the entry parses without it. */
  optional: boolean;
  /** What it is when it is left out; undefined when it is then absent. */
  absent: unknown;
  /** The schema's own words about a text that it refuses. */
  refusal?: string;
}

// Where a schema has no words of its own.
z.config(z.locales.sv());

/** A text that no pattern of a content field takes. */
const REFUSED = '\n§';

/** Made once for each schema: the form of each publisher asks for all of them, many times over. */
const made = new WeakMap<z.ZodType, SchemaNode>();

/** @throws Error when a schema holds something that JSON Schema has no word for */
export function schemaTree(schema: z.ZodType): SchemaNode {
  const known = made.get(schema);
  if (known) return known;
  const tree = treeOf(schema);
  made.set(schema, tree);
  return tree;
}

function treeOf(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const field = zodSchema as unknown as z.ZodType;
      const left = field.safeParse(undefined);
      const refused = field.safeParse(REFUSED);
      const message = refused.success ? undefined : refused.error.issues.at(-1)?.message;
      Object.assign(jsonSchema, {
        optional: left.success,
        absent: left.data,
        ...(message !== undefined && { refusal: message }),
      });
    },
  }) as unknown as SchemaNode;
}
