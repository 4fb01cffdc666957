/**
 * Stands in for `astro:content` where the gateway reads it, during local editing alone: the entry that someone is
 * writing takes the place of the saved one. Pages, loaders and views know nothing of it.
 */
import { getCollection as savedCollection, type CollectionKey } from 'astro:content';
import { currentUnsaved } from './unsaved.ts';

export { getEntry, render } from 'astro:content';

export async function getCollection(collection: CollectionKey) {
  const saved = await savedCollection(collection);
  const read = currentUnsaved();
  if (read === undefined || !('entry' in read) || read.entry.collection !== collection)
    return saved;
  const { id, data } = read.entry;
  return [...saved.filter((entry) => entry.id !== id), { id, collection, data }];
}
