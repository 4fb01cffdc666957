/** The whole configuration of the form for one publisher, from the schemas. */
import {
  COLLECTION_NAMES,
  COLLECTION_SCHEMAS,
  type CollectionName,
} from '../../scripts/content/collections.ts';
import { CONTENT_FOLDER } from '../../scripts/content/load.ts';
import { helpAddress } from '../help/address.ts';
import {
  ALL_PUBLISHERS,
  GENERAL_METHODS,
  ORGANISATION,
  OWN,
  SHARED,
  type CollectionSettings,
} from './collections.ts';
import type { Collection, Config, Field } from './decap.ts';
import { fieldsOf } from './fields.ts';
import { LEFT_OUT_COLLECTIONS } from './left-out.ts';
import { referencesOf } from './references.ts';
import { schemaTree } from './schema-tree.ts';

/**
 * @param publisher the short name of a publisher; its folders and its own file are what the form writes to
 * @throws Error naming the field that has no place in the form and no reason to be left out
 */
export function generateConfig(publisher: string): Config {
  return {
    locale: 'sv',
    media_folder: 'src/pictures',
    public_folder: '/src/pictures',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...ownCollections(publisher),
      organisation(publisher),
      publisherFile(publisher),
      ...sharedCollections(publisher),
      generalMethods(publisher),
      allPublishers(publisher),
    ],
  };
}

/** Collections with a folder for each publisher; those of the table first, in its order. */
export function ownCollectionNames(): CollectionName[] {
  const listed = Object.keys(OWN) as CollectionName[];
  const apart: readonly string[] = ['publishers', 'organisations'];
  const others = COLLECTION_NAMES.filter(
    (name) =>
      !listed.includes(name) &&
      !apart.includes(name) &&
      !Object.hasOwn(SHARED, name) &&
      !Object.hasOwn(LEFT_OUT_COLLECTIONS, name),
  );
  const homeless = others.filter((name) => !('publisher' in fieldsIn(name)));
  if (homeless.length > 0) {
    throw new Error(
      `${homeless.join(', ')} hör inte till någon utgivare. Lägg till i SHARED (cms/config/collections.ts), eller ett skäl i cms/config/left-out.ts.`,
    );
  }
  return [...listed.filter((name) => COLLECTION_NAMES.includes(name)), ...others];
}

function fieldsIn(name: CollectionName) {
  return schemaTree(COLLECTION_SCHEMAS[name]).properties ?? {};
}

function ownCollections(publisher: string): Collection[] {
  return ownCollectionNames().map((name) => ({
    ...folderCollection(name, name, OWN[name] ?? settingsFromSchema(name), publisher),
    folder: `${CONTENT_FOLDER}/${name}/${publisher}`,
  }));
}

function settingsFromSchema(name: CollectionName): CollectionSettings {
  const title = schemaTree(COLLECTION_SCHEMAS[name]).title ?? name;
  return { label: title, singular: title.toLowerCase() };
}

function folderCollection(
  name: string,
  from: CollectionName,
  settings: CollectionSettings,
  publisher: string,
): Collection {
  const fields = fieldsFor(from, publisher);
  const has = (field: string) => fields.some((candidate) => candidate.name === field);
  const sort = settings.sort ?? [
    ...(has('date') ? ([['date', 'Datum', 'desc']] as const) : []),
    ...(has('order') ? ([['order', 'Ordning', 'asc']] as const) : []),
    ...(has('title') ? ([['title', 'Rubrik']] as const) : []),
  ];
  return {
    name,
    label: settings.label,
    label_singular: settings.singular,
    ...(settings.description !== undefined && { description: settings.description }),
    folder: `${CONTENT_FOLDER}/${from}`,
    create: true,
    identifier_field: settings.identifier ?? 'title',
    slug: settings.slug ?? '{{title}}',
    extension: 'yaml',
    format: 'yaml',
    ...(settings.summary !== undefined && { summary: settings.summary }),
    sortable_fields: sort.map(([field, label, order]) => ({
      field,
      label,
      ...(order !== undefined && { default_sort: order }),
    })),
    ...(settings.page !== undefined && { preview_path: settings.page }),
    editor: { preview: settings.preview ?? false },
    fields: settings.help === undefined ? fields : withHelp(fields, settings.help),
  };
}

/** The first field that is seen links to the guide, which opens beside the form. */
function withHelp(fields: readonly Field[], guide: string): Field[] {
  const first = fields.findIndex(({ widget }) => widget !== 'hidden');
  return fields.map((field, index) =>
    index === first
      ? {
          ...field,
          hint: [field.hint, `[Så gör du, steg för steg](${helpAddress(guide)})`]
            .filter(Boolean)
            .join(' '),
        }
      : field,
  );
}

function fieldsFor(name: CollectionName, publisher: string): Field[] {
  return fieldsOf(schemaTree(COLLECTION_SCHEMAS[name]), {
    path: name,
    publisher,
    references: referencesOf(name),
    inOptional: false,
    inList: false,
  });
}

/** One file for each publisher, which may not be there yet. */
function organisation(publisher: string): Collection {
  return {
    ...folderCollection('organisations', 'organisations', ORGANISATION, publisher),
    filter: { field: 'publisher', value: publisher },
  };
}

function publisherFile(publisher: string): Collection {
  return {
    name: 'publisher',
    label: 'Om oss',
    label_singular: 'uppgifter',
    description: 'Kontakt, områden, länkar och det som står om er på varje sida.',
    format: 'yaml',
    editor: { preview: false },
    files: [
      {
        name: 'publisher',
        label: 'Om oss',
        file: `${CONTENT_FOLDER}/publishers/${publisher}.yaml`,
        fields: fieldsFor('publishers', publisher),
      },
    ],
  };
}

function sharedCollections(publisher: string): Collection[] {
  return (Object.keys(SHARED) as (keyof typeof SHARED)[]).flatMap((name) => {
    const settings = SHARED[name];
    if (!settings) return [];
    return [
      {
        ...folderCollection(name, name, settings, publisher),
        ...(settings.path !== undefined && { path: settings.path }),
        ...(settings.create !== undefined && { create: settings.create }),
      },
    ];
  });
}

/** Explanations of ways of working that belong to nobody: no publisher, and no day when it began. */
function generalMethods(publisher: string): Collection {
  const collection = folderCollection('methods-general', 'methods', GENERAL_METHODS, publisher);
  const withheld = ['publisher', 'since'];
  return {
    ...collection,
    fields: (collection.fields ?? []).filter(({ name }) => !withheld.includes(name)),
  };
}

/** Not in the menu: there to be named as a member of an association. */
function allPublishers(publisher: string): Collection {
  return {
    ...folderCollection('publishers', 'publishers', ALL_PUBLISHERS, publisher),
    hide: true,
    create: false,
    delete: false,
    fields: [{ name: 'name', label: 'Namn', widget: 'string' }],
  };
}
