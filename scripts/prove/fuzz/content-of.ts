/** The project's own content as a beginning for inputs: what is real has the depth that made-up data lacks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../command.ts';
import {
  COLLECTION_NAMES,
  COLLECTION_SCHEMAS,
  type CollectionName,
} from '../../content/collections.ts';
import { CONTENT_FOLDER, loadContent } from '../../content/load.ts';
import type { z } from 'zod';

export interface TextFile {
  collection: CollectionName;
  text: string;
}

/** All files of YAML, by name. @param largest longer ones are left out: they only make the run slow */
export function yamlFiles(largest = 12_000): TextFile[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const folder = path.join(ROOT, CONTENT_FOLDER, collection);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => ({ collection, text: readFileSync(path.join(folder, name), 'utf8') }));
  }).filter(({ text }) => text.length <= largest);
}

/** The entries of a publisher in a collection, as their schema reads them. */
export function entriesOf<Name extends CollectionName>(
  collection: Name,
  publisher: string,
): (z.infer<(typeof COLLECTION_SCHEMAS)[Name]> & { slug: string })[] {
  return loadContent(ROOT)
    .files.filter((file) => file.collection === collection && file.id.startsWith(publisher))
    .map(({ id, data }) => ({
      ...(COLLECTION_SCHEMAS[collection].parse(data) as z.infer<(typeof COLLECTION_SCHEMAS)[Name]>),
      slug: id.split('/').at(-1) ?? id,
    }));
}
