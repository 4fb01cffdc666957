/** Groups of fields, and lists of groups: of one kind, of several that a field tells apart, and by language. */
import { FULL_LANGUAGES } from '../../scripts/content/references.ts';
import type { Field } from './decap.ts';
import type { FieldContext, FieldsOf, Shape } from './field-context.ts';
import { size } from './limits.ts';
import { isGroup, isUnionOfGroups, optionsOf } from './node-kinds.ts';
import type { SchemaNode } from './schema-tree.ts';

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'På engelska' };

export function isByLanguage({ propertyNames, additionalProperties }: SchemaNode): boolean {
  return (
    propertyNames?.pattern === '^[a-z]{2,3}$' &&
    typeof additionalProperties === 'object' &&
    isGroup(additionalProperties)
  );
}

/** A group, folded where most entries do without it. The third is the schema itself, where `node` is put together from it. */
export function group(
  node: SchemaNode,
  context: FieldContext,
  { optional, cms }: SchemaNode,
  fieldsOf: FieldsOf,
): Shape {
  const folded = cms?.rare ?? optional;
  return {
    widget: 'object',
    ...(folded && { collapsed: true }),
    fields: fieldsOf(node, { ...context, inOptional: context.inOptional || optional }),
  };
}

/** Items of one kind, or of several that no field tells apart: then one with the fields of all. */
export function listOfGroups(node: SchemaNode, context: FieldContext, fieldsOf: FieldsOf): Shape {
  const items = node.items as SchemaNode;
  const parts = isUnionOfGroups(items) ? merged(items) : items;
  const fields = fieldsOf(parts, {
    ...context,
    path: `${context.path}.*`,
    inOptional: false,
    inList: true,
  });
  const shown = fields.find(
    ({ widget, own_widget: own }) =>
      own === undefined && (widget === 'string' || widget === 'text'),
  );
  return {
    widget: 'list',
    ...(items.title !== undefined && { label_singular: items.title }),
    ...(shown && { summary: summaryOf(shown.name) }),
    collapsed: true,
    ...size(node),
    ...NO_ITEMS,
    fields,
  };
}

/** The field whose fixed word tells the groups of a union apart, where all have titles to choose by. */
export function kindField(union: SchemaNode): string | undefined {
  const groups = optionsOf(union);
  if (groups.length < 2 || !groups.every(({ title }) => title !== undefined)) return undefined;
  const [first] = groups;
  return Object.keys(first?.properties ?? {}).find((name) =>
    groups.every(({ properties }) => typeof properties?.[name]?.const === 'string'),
  );
}

/** Items of several kinds, with a field that says which (`kindField`). */
export function listOfKinds(node: SchemaNode, context: FieldContext, fieldsOf: FieldsOf): Shape {
  const items = node.items as SchemaNode;
  const key = kindField(items) ?? '';
  const within = { ...context, path: `${context.path}.*`, inOptional: false, inList: true };
  return {
    widget: 'list',
    ...(items.title !== undefined && { label_singular: items.title }),
    collapsed: true,
    ...size(node),
    ...NO_ITEMS,
    typeKey: key,
    types: optionsOf(items).map((kind): Field => {
      const { [key]: told, ...properties } = kind.properties ?? {};
      const fields = fieldsOf({ ...kind, properties }, within);
      const shown = fields.find(({ widget }) => widget === 'string');
      return {
        name: String(told?.const),
        label: kind.title ?? String(told?.const),
        widget: 'object',
        ...(shown && { summary: summaryOf(shown.name) }),
        fields,
      };
    }),
  };
}

/** An item that nothing is written in yet would be called by its first field's name, in English. */
function summaryOf(field: string): string {
  return `{{fields.${field} | default('Inget skrivet än')}}`;
}

/**
 * A new entry begins with no items: without a default Decap gives it an empty one, folded, which stops the save of the one
 * who added another beside it.
 */
export const NO_ITEMS: { default: unknown[] } = { default: [] };

/**
 * Of several kinds of groups one, with what all have as it is and the rest as may be left out: the files have no field
 * that says which kind it is, as Decap's own typed lists want, and the guard knows which go together.
 */
export function merged(union: SchemaNode): SchemaNode {
  const groups = optionsOf(union);
  const names = [...new Set(groups.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const properties = names.map((name): [string, SchemaNode] => {
    const found = groups.flatMap(({ properties: own }) => own?.[name] ?? []);
    const [first] = found as [SchemaNode];
    const kinds = found.flatMap((part) => (part.const === undefined ? [] : [part.const]));
    const part = kinds.length > 1 ? { ...first, const: undefined, enum: kinds } : first;
    const everywhere = found.length === groups.length;
    return [name, { ...part, optional: !everywhere || part.optional }];
  });
  return { ...union, properties: Object.fromEntries(properties) };
}

/** Words by language: one group for each language that the whole site has, beside Swedish. */
export function groupByLanguage(
  node: SchemaNode,
  context: FieldContext,
  fieldsOf: FieldsOf,
): Shape {
  const words = node.additionalProperties as SchemaNode;
  const languages = FULL_LANGUAGES.filter((language) => language !== 'sv');
  const properties = Object.fromEntries(
    languages.map((language) => [
      language,
      { ...words, optional: true, title: LANGUAGE_NAMES[language] ?? language },
    ]),
  );
  return group({ ...node, properties }, context, node, fieldsOf);
}
