import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { LEFT_OUT_COLLECTIONS, LEFT_OUT_FIELDS } from '../../../../cms/config/left-out.ts';
import type { Collection, Field } from '../../../../cms/config/decap.ts';
import { fieldsOf } from '../../../../cms/config/fields.ts';
import { generateConfig } from '../../../../cms/config/generate.ts';
import { schemaTree, type SchemaNode } from '../../../../cms/config/schema-tree.ts';
import { contentCollection, listsWithNames } from '../../../../cms/admin/own-fields.ts';
import { savedData, toFile } from '../../../../cms/admin/files-format.ts';
import { withShortNames } from '../../../../cms/saved/short-names.ts';
import {
  COLLECTION_NAMES,
  COLLECTION_SCHEMAS,
  type CollectionName,
} from '../../../../scripts/content/collections.ts';
import { configText, CONFIG_FILE } from '../../../../scripts/cms.ts';
import { parse } from 'yaml';

const ROOT = path.join(import.meta.dirname, '../../../..');
const { collections } = generateConfig('exempelkommun');
const fieldsIn = ({ fields, files }: Collection) => fields ?? files?.[0]?.fields ?? [];
const ofContent = (name: string) =>
  collections.filter((one) => one.hide !== true && contentCollection(one) === name);

describe('the form that follows from the schemas', () => {
  test('is the one that is committed', async () => {
    expect(readFileSync(path.join(ROOT, CONFIG_FILE), 'utf8')).toBe(await configText(ROOT));
  });

  test('has every collection, or a reason why not', () => {
    for (const name of COLLECTION_NAMES) {
      const there = ofContent(name).length > 0;
      expect(there !== Object.hasOwn(LEFT_OUT_COLLECTIONS, name), name).toBe(true);
    }
    for (const reason of Object.values(LEFT_OUT_COLLECTIONS))
      expect(reason.length).toBeGreaterThan(20);
  });

  test.each(COLLECTION_NAMES.filter((name) => !Object.hasOwn(LEFT_OUT_COLLECTIONS, name)))(
    'has every field of %s, or a reason why not',
    (name) => {
      const form = new Set(ofContent(name).flatMap((one) => places(fieldsIn(one), name)));
      const left = Object.keys(LEFT_OUT_FIELDS);
      for (const place of schemaPlaces(schemaTree(COLLECTION_SCHEMAS[name]), name)) {
        const reason = left.some((one) => place === one || place.startsWith(`${one}.`));
        expect(form.has(place) || reason, place).toBe(true);
      }
    },
  );

  test('leaves nothing out that no schema has any more', () => {
    const all = COLLECTION_NAMES.flatMap((name) =>
      schemaPlaces(schemaTree(COLLECTION_SCHEMAS[name]), name),
    );
    for (const place of Object.keys(LEFT_OUT_FIELDS)) expect(all).toContain(place);
  });

  test('asks in Swedish: no field is called by its name in the file', () => {
    const walk = (fields: readonly Field[]): Field[] =>
      fields.flatMap((field) => [
        field,
        ...walk([...(field.fields ?? []), ...(field.types ?? [])]),
      ]);
    const shown = collections
      .flatMap((one) => walk(fieldsIn(one)))
      .filter(({ widget }) => widget !== 'hidden');
    expect(shown.length).toBeGreaterThan(300);
    for (const { name, label } of shown) expect(label, name).not.toBe(name);
    for (const { options = [] } of shown) {
      for (const { label, value } of options) expect(label).not.toBe(value);
    }
  });

  test('puts the publisher’s own first, and writes only in its folders', () => {
    const names = collections.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['promises', 'follow-ups', 'fraud-warnings']);
    expect(names.indexOf('publisher')).toBeLessThan(names.indexOf('fraud-guides'));
    const other = JSON.stringify(generateConfig('varnamo'));
    expect(other).not.toContain('exempelkommun"');
    expect(other).toContain('src/content/promises/varnamo');
  });

  test('stops at a field that it has no place for, and says which', () => {
    const context = {
      path: 'x',
      publisher: 'a',
      references: new Map(),
      inOptional: false,
      inList: false,
    };
    const odd = z.strictObject({ when: z.tuple([z.number(), z.number()]).meta({ title: 'När' }) });
    expect(() => fieldsOf(schemaTree(odd), context)).toThrow('x.when: inget formulärfält passar');
    const nameless = z.strictObject({ when: z.number() });
    expect(() => fieldsOf(schemaTree(nameless), context)).toThrow(
      'x.when: fältet har ingen rubrik',
    );
    const foreign = z.strictObject({ kind: z.enum(['blue', 'green']).meta({ title: 'Slag' }) });
    expect(() => fieldsOf(schemaTree(foreign), context)).toThrow('blue, green saknar svenska namn');
  });

  test('offers for each reference the entries that the check knows', () => {
    const at = (name: string, ...path: string[]) =>
      path.reduce<Field | undefined>(
        (field, part) =>
          (field ? field.fields : fieldsIn(ofContent(name)[0] as Collection))?.find(
            (one) => one.name === part,
          ),
        undefined,
      );
    expect(at('promises', 'commitments', 'indicators')).toMatchObject({
      widget: 'relation',
      collection: 'statistics',
      multiple: true,
      value_field: '{{slug}}',
    });
    expect(at('follow-ups', 'promise')).toMatchObject({
      collection: 'promises',
      value_field: '{{publisher}}/{{slug}}',
    });
    expect(at('follow-ups', 'activities', 'commitment')).toMatchObject({
      collection: 'promises',
      value_field: 'commitments.*.id',
      own_from: 'promise',
    });
    expect(at('events', 'area')).toMatchObject({
      collection: 'publisher',
      file: 'publisher',
      value_field: 'areas.*.id',
    });
    expect(at('organisations', 'programmes', 'method')).toMatchObject({
      collection: 'methods',
      own_collections: ['methods-general'],
    });
  });
});

describe('whatever the form can hold', () => {
  const shown = collections.filter(({ hide }) => hide !== true);

  test.each(shown.map((one) => [one.label, one] as const))(
    '%s: parses by its schema, or breaks only a rule between fields, which the guard says',
    (_label, collection) => {
      const name = contentCollection(collection) as CollectionName;
      const schema: z.ZodType = COLLECTION_SCHEMAS[name];
      fc.assert(
        fc.property(entryOf(fieldsIn(collection)), (typed) => {
          const named = withShortNames(typed, listsWithNames(fieldsIn(collection)));
          const data = savedData(name, named);
          const result = schema.safeParse(parse(toFile(name, named)));
          const odd = result.success
            ? []
            : result.error.issues.filter(
                ({ code, path }) => !isForTheGuard(code, path, fieldsIn(collection)),
              );
          expect(odd, JSON.stringify(data)).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );
});

/**
 * What the form cannot know by itself, and the guard says: rules between fields, of which one of several belongs, and
 * what a group that may be left out needs once something stands in it.
 */
function isForTheGuard(
  code: string,
  path: readonly PropertyKey[],
  fields: readonly Field[],
): boolean {
  if (code === 'custom' || code === 'invalid_union') return true;
  if (code === 'unrecognized_keys') return false;
  let within = fields;
  for (const part of path) {
    if (typeof part === 'number') continue;
    const field = within.find(({ name }) => name === part);
    if (field?.widget === 'object' && field.required === false) return true;
    within = [
      ...(field?.fields ?? []),
      ...(field?.types ?? []).flatMap(({ fields: own = [] }) => own),
    ];
  }
  return false;
}

function places(fields: readonly Field[], within: string): string[] {
  return fields.flatMap((field): string[] => {
    const place = `${within}.${field.name}`;
    const inner = field.widget === 'list' ? `${place}.*` : place;
    const kinds = (field.types ?? []).flatMap((kind) => [
      `${inner}.${field.typeKey ?? ''}`,
      ...places(kind.fields ?? [], inner),
    ]);
    return [place, ...kinds, ...places(field.fields ?? [], inner)];
  });
}

/** Where fields stand in a schema, all of a union's, and of words by language the ones in English. */
function schemaPlaces(node: SchemaNode, within: string): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, part]) => [
    `${within}.${name}`,
    ...schemaPlaces(part, `${within}.${name}`),
  ]);
  const kinds = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap((kind) =>
    schemaPlaces(kind, within),
  );
  const items = node.items ? schemaPlaces(node.items, `${within}.*`) : [];
  const words =
    typeof node.additionalProperties === 'object' && node.additionalProperties.properties
      ? [`${within}.en`, ...schemaPlaces(node.additionalProperties, `${within}.en`)]
      : [];
  return [...own, ...kinds, ...items, ...words];
}

function entryOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])));
}

/** What someone may have put in a field, nothing included where nothing is asked for. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  const filled = filledValue(field);
  const mayBeEmpty =
    field.required === false && field.widget !== 'hidden' && field.widget !== 'boolean';
  return mayBeEmpty ? fc.oneof(fc.constantFrom('', null, undefined), filled) : filled;
}

const DAY = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const LINE = fc.stringMatching(/^[A-Za-zåäöÅÄÖ][a-zåäö ,:#'-]{0,20}[a-z.]$/);
/** Forms that a pattern can be matched by but hardly hit by chance. */
const SAMPLES = [
  '114 14',
  'trygghet@nyby.example',
  '18:00',
  'trafik-vid-skolan',
  '2024',
  '0683',
  'sv',
  'https://polisen.se/',
  'xpzvabcd',
  '2021-06',
  'fi-FI',
  '10.1.2',
];

function filledValue(field: Field): fc.Arbitrary<unknown> {
  const { widget, own_widget: own, options, multiple } = field;
  if (widget === 'hidden') return fc.constant(field.default);
  if (options) {
    const one = fc.constantFrom(...options.map(({ value }) => value));
    return multiple ? fc.uniqueArray(one, { maxLength: 3 }) : one;
  }
  if (widget === 'relation') {
    const name = field.collection === 'fraud-languages' ? 'fi' : 'nagot';
    const whole = field.value_field?.includes('{{publisher}}') === true;
    const one = fc.constant(whole ? `nyby/${name}` : name);
    return multiple ? fc.array(one, { maxLength: 1 }) : one;
  }
  if (own === 'date' || own === 'date-or-unknown' || widget === 'datetime') return DAY;
  if (widget === 'number') {
    const bounds = { min: field.min ?? 0, max: field.max ?? 1000 };
    return fc.integer({ min: Math.ceil(bounds.min), max: Math.floor(bounds.max) });
  }
  if (widget === 'boolean') return fc.boolean();
  if (widget === 'object') return entryOf(field.fields ?? []);
  if (widget === 'list') {
    const item = field.types
      ? fc.oneof(
          ...field.types.map((kind) =>
            entryOf(kind.fields ?? []).map((data) => ({
              [field.typeKey ?? 'type']: kind.name,
              ...data,
            })),
          ),
        )
      : field.field
        ? filledValue(field.field)
        : entryOf(field.fields ?? []);
    const min = field.min ?? 0;
    return fc.array(item, { minLength: min, maxLength: Math.min(field.max ?? 3, min + 2) });
  }
  const [form] = field.pattern ?? [];
  if (form === undefined) return LINE;
  const samples = SAMPLES.filter((sample) => new RegExp(form).test(sample));
  return /^\^\[\^/.test(form) ? shorter(form) : fc.constantFrom(...samples);
}

/** A line within the length that the field allows. */
function shorter(form: string): fc.Arbitrary<string> {
  const max = Number(/,(\d+)\}\$$/.exec(form)?.[1] ?? 200);
  return LINE.map((text) => text.slice(0, max).trim());
}
