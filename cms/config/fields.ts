/**
 * One field of a schema → one field of the form. `RULES` is the table: the first that fits decides, and a field that
 * none fits stops the generator, so that nothing is left out in silence.
 */
import { FULL_LANGUAGES } from '../../scripts/content/references.ts';
import { PARTIAL_DATE, UNKNOWN_DATE } from '../../src/domain/content/fields.ts';
import type { Field } from './decap.ts';
import { labelsOf } from './labels.ts';
import { leftOutReason } from './left-out.ts';
import type { Target } from './references.ts';
import type { SchemaNode } from './schema-tree.ts';

export interface FieldContext {
  /** `promises.commitments.*.target`: the collection, then where the field stands. */
  path: string;
  publisher: string;
  references: ReadonlyMap<string, readonly Target[]>;
  /** Within a group that may be left out, Decap asks for every part as soon as the group is there: the guard asks. */
  inOptional: boolean;
  inList: boolean;
}

type Shape = Omit<Field, 'name' | 'label'>;

interface Rule {
  fits: (node: SchemaNode, context: FieldContext) => boolean;
  shape: (node: SchemaNode, context: FieldContext) => Shape;
}

/** The fields of a group, in the order of the schema. @throws Error naming the field that no rule fits */
export function fieldsOf(node: SchemaNode, context: FieldContext): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, part]) => {
    const inner = { ...context, path: `${context.path}.${name}` };
    return leftOutReason(inner.path) === undefined ? [fieldOf(name, part, inner)] : [];
  });
}

function fieldOf(name: string, node: SchemaNode, context: FieldContext): Field {
  const rule = RULES.find(({ fits }) => fits(node, context));
  if (!rule) {
    throw new Error(
      `${context.path}: inget formulärfält passar. Lägg till en regel i cms/config/fields.ts, eller ett skäl i cms/config/left-out.ts.`,
    );
  }
  const shape = rule.shape(node, context);
  const label = node.cms?.label ?? node.title;
  if (label === undefined && shape.widget !== 'hidden') {
    throw new Error(`${context.path}: fältet har ingen rubrik. Skriv .meta({ title: '…' }).`);
  }
  const hint = shape.hint ?? hintOf(node, shape);
  const required = shape.required ?? !(node.optional || context.inOptional);
  return {
    name,
    label: label ?? name,
    ...shape,
    required: shape.widget === 'boolean' ? false : required,
    ...(hint !== undefined && { hint }),
    ...(node.cms?.widget !== undefined && { own_widget: node.cms.widget }),
    ...(node.cms?.choose !== undefined && { own_from: node.cms.choose }),
  };
}

/** What the field is for, then what a right value looks like. Examples of groups are YAML, and no help in a form. */
function hintOf({ cms, example }: SchemaNode, { widget }: Shape): string | undefined {
  const typed = widget === 'string' || widget === 'text' || widget === 'number';
  const shown =
    typed && (typeof example === 'string' || typeof example === 'number')
      ? String(example).replaceAll('"', '')
      : undefined;
  const parts = [cms?.hint, shown !== undefined && `Till exempel: ${shown}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** The place of a field as the references write it: without the collection. */
function place({ path }: FieldContext): string {
  return path.slice(path.indexOf('.') + 1);
}

const isText = (node: SchemaNode) => node.type === 'string';
const isList = (node: SchemaNode) => node.type === 'array' && typeof node.items === 'object';
const isGroup = (node: SchemaNode) => node.properties !== undefined;
const optionsOf = (node: SchemaNode) => node.oneOf ?? node.anyOf ?? [];
const isUnionOfGroups = (node: SchemaNode) =>
  optionsOf(node).length > 0 && optionsOf(node).every(isGroup);
const isUnknownDate = (node: SchemaNode) => node.const === UNKNOWN_DATE;
const isUnionOfTexts = (node: SchemaNode) =>
  optionsOf(node).length > 0 && optionsOf(node).every(isText);

/** What is made or set without the editor: the publisher, the language, short names of list items. */
const HIDDEN: readonly string[] = ['publisher', 'lang'];

/** The default of a form is that of the schema; within a group that may be left out it would bring the group about. */
function defaultOf(node: SchemaNode, { inOptional }: FieldContext): { default?: unknown } {
  const plain = ['string', 'number', 'boolean'].includes(typeof node.absent);
  return plain && !inOptional ? { default: node.absent } : {};
}

const RULES: readonly Rule[] = [
  {
    fits: (_node, context) => place(context) === 'publisher',
    shape: (_node, { publisher }) => ({ widget: 'hidden', default: publisher, required: false }),
  },
  {
    fits: (node, context) => HIDDEN.includes(place(context)) && node.optional,
    shape: () => ({ widget: 'hidden', default: 'sv', required: false }),
  },
  {
    // Made from the title when the entry is saved (cms/admin/short-names.ts).
    fits: (node, { path, inList }) => inList && path.endsWith('.id') && isText(node),
    shape: () => ({ widget: 'hidden', required: false }),
  },
  {
    fits: (_node, { references, path }) =>
      (references.get(place({ path } as FieldContext)) ?? []).length > 0 && !path.endsWith('.lang'),
    shape: (_node, context) => relation(targetsAt(context), false),
  },
  {
    fits: (node, { references, path }) =>
      isList(node) && (references.get(`${place({ path } as FieldContext)}.*`) ?? []).length > 0,
    shape: (_node, context) => relation(targetsAt({ ...context, path: `${context.path}.*` }), true),
  },
  {
    fits: (node) => isText(node) && node.cms?.picture === true,
    // An address elsewhere would be a request to somebody else.
    shape: () => ({ widget: 'image', choose_url: false }),
  },
  {
    fits: (node) => isText(node) && node.enum !== undefined,
    shape: (node, context) => ({
      widget: 'select',
      options: options(node, context),
      ...defaultOf(node, context),
    }),
  },
  {
    fits: (node) => isText(node) && node.format === 'date',
    shape: () => ({
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
      // Without this Decap fills in today, and a day that nobody chose is no fact.
      default: '',
      own_widget: 'day',
    }),
  },
  {
    fits: (node) => node.pattern === PARTIAL_DATE.source,
    shape: (node) => ({ widget: 'string', ...pattern(node), own_widget: 'date' }),
  },
  {
    fits: (node) => isText(node) && node.const === undefined && hasOneLine(node),
    shape: (node, context) => ({ widget: 'string', ...pattern(node), ...defaultOf(node, context) }),
  },
  {
    fits: (node) => isText(node) && node.const === undefined,
    shape: () => ({ widget: 'text' }),
  },
  {
    // A date, or the words that say that the source does not give it.
    fits: (node) => isUnionOfTexts(node) && optionsOf(node).some(isUnknownDate),
    shape: (node) => ({ widget: 'string', ...unionPattern(node), own_widget: 'date-or-unknown' }),
  },
  {
    fits: isUnionOfTexts,
    shape: (node) => ({ widget: 'string', ...unionPattern(node) }),
  },
  {
    fits: (node) => node.type === 'number' || node.type === 'integer',
    shape: (node, context) => ({
      widget: 'number',
      value_type: node.type === 'integer' ? 'int' : 'float',
      ...bound('min', node.minimum),
      ...bound('max', node.maximum),
      ...defaultOf(node, context),
    }),
  },
  {
    fits: (node) => node.type === 'boolean',
    shape: (node, context) => ({ widget: 'boolean', ...defaultOf(node, context) }),
  },
  {
    fits: (node) => isList(node) && node.items?.enum !== undefined,
    shape: (node, context) => ({
      widget: 'select',
      multiple: true,
      options: options({ ...node.items, cms: node.cms } as SchemaNode, context),
    }),
  },
  {
    fits: (node) => isList(node) && node.items?.type === 'string',
    shape: (node, context) => ({
      widget: 'list',
      own_widget: 'lines',
      collapsed: false,
      ...size(node),
      ...NO_ITEMS,
      field: fieldOf('rad', node.items as SchemaNode, {
        ...context,
        path: `${context.path}.*`,
        inList: true,
        inOptional: false,
      }),
    }),
  },
  {
    // So many texts, no more and no fewer.
    fits: ({ prefixItems }) => prefixItems?.every(isText) === true,
    shape: ({ prefixItems = [] }) => ({
      widget: 'list',
      own_widget: 'lines',
      collapsed: false,
      min: prefixItems.length,
      max: prefixItems.length,
      field: { name: 'rad', label: 'Rad', widget: 'string' },
    }),
  },
  {
    // Items of several kinds, with a field that says which.
    fits: (node) => isList(node) && kindField(node.items as SchemaNode) !== undefined,
    shape: (node, context) => listOfKinds(node, context),
  },
  {
    fits: isList,
    shape: (node, context) => listOfGroups(node, context),
  },
  {
    fits: isUnionOfGroups,
    shape: (node, context) => group(merged(node), context, node),
  },
  {
    fits: (node) => node.properties !== undefined,
    shape: (node, context) => group(node, context, node),
  },
  {
    // Words by language: one group for each language that the whole site has, beside Swedish.
    fits: (node) => isByLanguage(node),
    shape: (node, context) => {
      const words = node.additionalProperties as SchemaNode;
      const languages = FULL_LANGUAGES.filter((language) => language !== 'sv');
      const properties = Object.fromEntries(
        languages.map((language) => [
          language,
          { ...words, optional: true, title: LANGUAGE_NAMES[language] ?? language },
        ]),
      );
      return group({ ...node, properties }, context, node);
    },
  },
];

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'På engelska' };

function isByLanguage({ propertyNames, additionalProperties }: SchemaNode): boolean {
  return (
    propertyNames?.pattern === '^[a-z]{2,3}$' &&
    typeof additionalProperties === 'object' &&
    isGroup(additionalProperties)
  );
}

function group(node: SchemaNode, context: FieldContext, { optional, cms }: SchemaNode): Shape {
  const folded = cms?.rare ?? optional;
  return {
    widget: 'object',
    ...(folded && { collapsed: true }),
    fields: fieldsOf(node, { ...context, inOptional: context.inOptional || optional }),
  };
}

function listOfGroups(node: SchemaNode, context: FieldContext): Shape {
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
function kindField(union: SchemaNode): string | undefined {
  const groups = optionsOf(union);
  if (groups.length < 2 || !groups.every(({ title }) => title !== undefined)) return undefined;
  const [first] = groups;
  return Object.keys(first?.properties ?? {}).find((name) =>
    groups.every(({ properties }) => typeof properties?.[name]?.const === 'string'),
  );
}

function listOfKinds(node: SchemaNode, context: FieldContext): Shape {
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
const NO_ITEMS: { default: unknown[] } = { default: [] };

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

function options(node: SchemaNode, { path }: FieldContext): { label: string; value: string }[] {
  const values = (node.enum ?? []).map(String);
  const labels = labelsOf(values, node.cms?.options);
  if (!labels) {
    throw new Error(
      `${path}: ${values.join(', ')} saknar svenska namn. Skriv dem i ordlistan (src/i18n/sv) eller i .meta({ cms: { options } }).`,
    );
  }
  return values.map((value) => ({ label: labels[value] ?? value, value }));
}

function targetsAt({ references, path }: FieldContext): readonly Target[] {
  return references.get(place({ path } as FieldContext)) ?? [];
}

/** A name of another entry is chosen among those that there are. */
function relation(targets: readonly Target[], multiple: boolean): Shape {
  const [first, ...others] = targets;
  if (!first) throw new Error('En hänvisning utan mål.');
  const chosen = multiple ? { multiple: true } : {};
  // Parts of a publisher are those of the publisher's own file.
  if (first.part !== undefined) {
    const at = (name: string) => `${String(first.part)}.*.${name}`;
    const title = first.collection === 'publishers' ? 'name' : 'title';
    return {
      widget: 'relation',
      own_widget: 'choice',
      ...relationTo(first),
      value_field: at('id'),
      search_fields: [at(title)],
      display_fields: [at(title)],
      options_length: 200,
      ...(first.collection === 'promises' && { own_from: 'promise' }),
      ...chosen,
    };
  }
  const title = TITLE_FIELDS[first.collection] ?? 'title';
  return {
    widget: 'relation',
    own_widget: 'choice',
    ...relationTo(first),
    value_field: first.name === 'whole' ? '{{publisher}}/{{slug}}' : '{{slug}}',
    search_fields: [title],
    display_fields: [title],
    options_length: 200,
    ...(others.length > 0 && { own_collections: others.map(collectionNameOf) }),
    ...chosen,
  };
}

/** Publishers have a name, and languages too. */
const TITLE_FIELDS: Readonly<Record<string, string>> = {
  publishers: 'name',
  'fraud-languages': 'name',
};

function relationTo(target: Target): Pick<Shape, 'collection' | 'file'> {
  return target.part !== undefined && target.collection === 'publishers'
    ? { collection: 'publisher', file: 'publisher' }
    : { collection: collectionNameOf(target) };
}

/** The name in the form's configuration: a collection's general entries are a collection of their own there. */
export function collectionNameOf({ collection, name }: Target): string {
  return name === 'general' && collection === 'methods' ? 'methods-general' : collection;
}

const LINE = '^[^\\n]*$';

/** A line, or a text with a form of its own: neither is running text. */
function hasOneLine({ pattern: form, format, maxLength }: SchemaNode): boolean {
  return form !== undefined || format !== undefined || maxLength !== undefined;
}

function pattern(node: SchemaNode): Pick<Shape, 'pattern'> {
  const { pattern: form, maxLength, refusal, format } = node;
  if (form === LINE && maxLength !== undefined) {
    return { pattern: [`^[^\\n]{0,${maxLength}}$`, `högst ${maxLength} tecken, på en rad`] };
  }
  if (format === 'uri') return { pattern: ['^https://[^\\s]+$', refusal ?? 'med https:// först'] };
  return form === undefined || refusal === undefined ? {} : { pattern: [form, refusal] };
}

/** Either of the texts, such as a date or the words that say that it is missing. */
function unionPattern(node: SchemaNode): Pick<Shape, 'pattern'> {
  const forms = optionsOf(node).map(({ const: word, pattern: form }) =>
    typeof word === 'string' ? `^${word}$` : form,
  );
  return forms.includes(undefined) || node.refusal === undefined
    ? {}
    : { pattern: [forms.map((form) => `(${String(form)})`).join('|'), node.refusal] };
}

function size({ minItems, maxItems }: SchemaNode): Pick<Shape, 'min' | 'max'> {
  return { ...bound('min', minItems), ...bound('max', maxItems) };
}

/** zod writes the largest safe number where a schema has no bound of its own. */
function bound<K extends 'min' | 'max'>(
  key: K,
  value: number | undefined,
): Record<K, number> | object {
  return value === undefined ||
    !Number.isFinite(value) ||
    Math.abs(value) >= Number.MAX_SAFE_INTEGER
    ? {}
    : { [key]: value };
}
