/**
 * What a name in an entry is a name of, found out by asking the content check's own table of references with a made-up
 * index: whatever names come back say where they were read. So a reference that is added there is known here at once.
 */
import {
  COLLECTION_NAMES,
  COLLECTION_SCHEMAS,
  type CollectionName,
} from '../../scripts/content/collections.ts';
import type { ContentFile } from '../../scripts/content/load.ts';
import { REFERENCES, type Index } from '../../scripts/content/references.ts';
import { schemaTree, type SchemaNode } from './schema-tree.ts';

export interface Target {
  collection: CollectionName;
  /** `own`: the last part of the address. `whole`: publisher and name. `general`: an entry in the folder itself. */
  name: 'own' | 'whole' | 'general';
  /** The list within the entry whose items are named: `commitments` of a promise, `areas` of a publisher. */
  part?: string;
}

const OWNER = 'proba';

/** The targets of every reference of a collection, by its place (`commitments.*.indicators.*`). */
export function referencesOf(collection: CollectionName): ReadonlyMap<string, readonly Target[]> {
  const found = new Map<string, readonly Target[]>();
  for (const reference of REFERENCES) {
    if (reference.from !== collection) continue;
    const names = reference.known(asking(collection), madeUpIndex());
    // A place may stand in the table twice: it is asked about once.
    if (!found.has(reference.at)) found.set(reference.at, targetsOf(names));
  }
  return found;
}

/** An entry of the made-up publisher that names the made-up promise. */
function asking(collection: CollectionName): ContentFile {
  return fileOf(collection, `${OWNER}/fragan`, {
    publisher: OWNER,
    promise: `${OWNER}/${own('promises')}`,
  });
}

const own = (collection: CollectionName) => `own-${collection}`;
const general = (collection: CollectionName) => `general-${collection}`;

/** Of every collection one entry of the made-up publisher and one of nobody's, each with a named item in every list. */
function madeUpIndex(): Index {
  return new Map(
    COLLECTION_NAMES.map((collection) => {
      const data = namedParts(collection, schemaTree(COLLECTION_SCHEMAS[collection]));
      const ids = [`${OWNER}/${own(collection)}`, general(collection)];
      if (collection === 'publishers') ids.push(OWNER);
      return [collection, new Map(ids.map((id) => [id, fileOf(collection, id, data)]))];
    }),
  );
}

function namedParts(collection: CollectionName, tree: SchemaNode): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tree.properties ?? {})
      .filter(([, field]) => field.items?.properties?.['id'] !== undefined)
      .map(([name]) => [name, [{ id: `part-${collection}-${name}` }]]),
  );
}

function fileOf(collection: CollectionName, id: string, data: unknown): ContentFile {
  return { collection, id, file: id, data, lineOf: () => 1 };
}

/** Names that are not of entries, such as languages and `riket`, lead nowhere: they are typed, not chosen. */
function targetsOf(names: readonly string[]): Target[] {
  return COLLECTION_NAMES.flatMap((collection): Target[] => {
    const part = names.find((name) => name.startsWith(`part-${collection}-`));
    if (part !== undefined) {
      return [{ collection, name: 'own', part: part.slice(`part-${collection}-`.length) }];
    }
    // The publishers' own files lie in the folder itself: their short name is their whole name.
    if (collection === 'publishers' && names.includes(OWNER))
      return [{ collection, name: 'general' }];
    if (names.includes(own(collection))) {
      return [
        { collection, name: 'own' },
        ...(names.includes(general(collection)) ? [{ collection, name: 'general' } as const] : []),
      ];
    }
    if (names.includes(`${OWNER}/${own(collection)}`)) {
      // Only folders of languages have no publisher in between: there the plain name comes back too.
      return isByPublisher(collection)
        ? [{ collection, name: 'whole' }]
        : [{ collection, name: 'general' }];
    }
    return names.includes(general(collection)) ? [{ collection, name: 'general' }] : [];
  });
}

function isByPublisher(collection: CollectionName): boolean {
  const fields = schemaTree(COLLECTION_SCHEMAS[collection]).properties ?? {};
  return 'publisher' in fields || 'promise' in fields;
}
