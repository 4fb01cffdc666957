/** How entries are read from and written to their files. */
import { parse } from 'yaml';
import { COLLECTION_SCHEMAS, type CollectionName } from '../../scripts/content/collections.ts';
import { asShown, withoutCleared } from '../saved/cleared.ts';
import { fieldOrderOf } from '../saved/field-order.ts';
import { isGroup } from '../saved/same.ts';
import { changedFile, newFile } from '../saved/yaml-file.ts';

/** Goes along with the entry while it is edited: the file as it was read, so that it can be changed and not rewritten. */
const SOURCE = '_file';

/** The entry as the form shows it. */
export function fromFile(collection: CollectionName, text: string): Record<string, unknown> {
  const data = asShown(COLLECTION_SCHEMAS[collection], parse(text));
  return { ...(isGroup(data) ? data : {}), [SOURCE]: text };
}

/** The entry as it stood in the file that was read; undefined when there was none. */
export function inFile({ [SOURCE]: source }: Readonly<Record<string, unknown>>): unknown {
  return typeof source === 'string' ? parse(source) : undefined;
}

/** The entry as it is to stand in the file. */
export function savedData(
  collection: CollectionName,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entry = Object.fromEntries(Object.entries(data).filter(([name]) => name !== SOURCE));
  return withoutCleared(COLLECTION_SCHEMAS[collection], entry, inFile(data)) as Record<
    string,
    unknown
  >;
}

export function toFile(
  collection: CollectionName,
  data: Readonly<Record<string, unknown>>,
): string {
  const { [SOURCE]: source } = data;
  const entry = savedData(collection, data);
  const order = fieldOrderOf(COLLECTION_SCHEMAS[collection]);
  return typeof source === 'string' ? changedFile(source, entry, order) : newFile(entry, order);
}
