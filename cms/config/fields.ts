/**
 * One field of a schema → one field of the form. `RULES` is the table: the first that fits decides, and a field that
 * none fits stops the generator, so that nothing is left out in silence.
 */
import { PARTIAL_DATE } from '../../src/domain/content/fields.ts';
import type { Field } from './decap.ts';
import { placeOf, type FieldContext, type Shape } from './field-context.ts';
import {
  group,
  groupByLanguage,
  isByLanguage,
  kindField,
  listOfGroups,
  listOfKinds,
  merged,
  NO_ITEMS,
} from './groups.ts';
import { labelsOf } from './labels.ts';
import { leftOutReason } from './left-out.ts';
import { bound, hasOneLine, pattern, size, unionPattern } from './limits.ts';
import {
  isList,
  isText,
  isUnionOfGroups,
  isUnionOfTexts,
  isUnknownDate,
  optionsOf,
} from './node-kinds.ts';
import { relation, targetsAt } from './relations.ts';
import type { SchemaNode } from './schema-tree.ts';

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

/** What is made or set without the editor: the publisher, the language, short names of list items. */
const HIDDEN: readonly string[] = ['publisher', 'lang'];

/** The default of a form is that of the schema; within a group that may be left out it would bring the group about. */
function defaultOf(node: SchemaNode, { inOptional }: FieldContext): { default?: unknown } {
  const plain = ['string', 'number', 'boolean'].includes(typeof node.absent);
  return plain && !inOptional ? { default: node.absent } : {};
}

const RULES: readonly Rule[] = [
  {
    fits: (_node, context) => placeOf(context.path) === 'publisher',
    shape: (_node, { publisher }) => ({ widget: 'hidden', default: publisher, required: false }),
  },
  {
    fits: (node, context) => HIDDEN.includes(placeOf(context.path)) && node.optional,
    shape: () => ({ widget: 'hidden', default: 'sv', required: false }),
  },
  {
    // Made from the title when the entry is saved (cms/saved/short-names.ts).
    fits: (node, { path, inList }) => inList && path.endsWith('.id') && isText(node),
    shape: () => ({ widget: 'hidden', required: false }),
  },
  {
    fits: (_node, { references, path }) =>
      (references.get(placeOf(path)) ?? []).length > 0 && !path.endsWith('.lang'),
    shape: (_node, context) => relation(targetsAt(context), false),
  },
  {
    fits: (node, { references, path }) =>
      isList(node) && (references.get(`${placeOf(path)}.*`) ?? []).length > 0,
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
    shape: (node, context) => listOfKinds(node, context, fieldsOf),
  },
  {
    fits: isList,
    shape: (node, context) => listOfGroups(node, context, fieldsOf),
  },
  {
    fits: isUnionOfGroups,
    shape: (node, context) => group(merged(node), context, node, fieldsOf),
  },
  {
    fits: (node) => node.properties !== undefined,
    shape: (node, context) => group(node, context, node, fieldsOf),
  },
  {
    fits: (node) => isByLanguage(node),
    shape: (node, context) => groupByLanguage(node, context, fieldsOf),
  },
];

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
