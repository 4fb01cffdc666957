/** What a text or a number may be, as Decap asks for it while one writes. */
import type { Shape } from './field-context.ts';
import { optionsOf } from './node-kinds.ts';
import type { SchemaNode } from './schema-tree.ts';

const LINE = '^[^\\n]*$';

/** A line, or a text with a form of its own: neither is running text. */
export function hasOneLine({ pattern: form, format, maxLength }: SchemaNode): boolean {
  return form !== undefined || format !== undefined || maxLength !== undefined;
}

export function pattern(node: SchemaNode): Pick<Shape, 'pattern'> {
  const { pattern: form, maxLength, refusal, format } = node;
  if (form === LINE && maxLength !== undefined) {
    return { pattern: [`^[^\\n]{0,${maxLength}}$`, `högst ${maxLength} tecken, på en rad`] };
  }
  if (format === 'uri') return { pattern: ['^https://[^\\s]+$', refusal ?? 'med https:// först'] };
  return form === undefined || refusal === undefined ? {} : { pattern: [form, refusal] };
}

/** Either of the texts, such as a date or the words that say that it is missing. */
export function unionPattern(node: SchemaNode): Pick<Shape, 'pattern'> {
  const forms = optionsOf(node).map(({ const: word, pattern: form }) =>
    typeof word === 'string' ? `^${word}$` : form,
  );
  return forms.includes(undefined) || node.refusal === undefined
    ? {}
    : { pattern: [forms.map((form) => `(${String(form)})`).join('|'), node.refusal] };
}

export function size({ minItems, maxItems }: SchemaNode): Pick<Shape, 'min' | 'max'> {
  return { ...bound('min', minItems), ...bound('max', maxItems) };
}

/** zod writes the largest safe number where a schema has no bound of its own. */
export function bound<K extends 'min' | 'max'>(
  key: K,
  value: number | undefined,
): Record<K, number> | object {
  return value === undefined ||
    !Number.isFinite(value) ||
    Math.abs(value) >= Number.MAX_SAFE_INTEGER
    ? {}
    : { [key]: value };
}
