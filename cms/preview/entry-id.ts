/** Which entry a form is about: its place in its collection. */

/** The last part of the address of an entry that has not been saved. */
export const DRAFT = 'utkast';

/**
 * @param path the file as Decap knows it, `src/content/promises/nyby/2027.yaml`; empty for a new entry
 * @returns the id that the site knows it by, `nyby/2027`; for a new entry a stand-in beside those it belongs with
 */
export function entryId(collection: string, path: string, data: Record<string, unknown>): string {
  const folder = `src/content/${collection}/`;
  if (path.startsWith(folder)) return path.slice(folder.length).replace(/\.[a-z]+$/, '');
  const { publisher, promise, lang } = data;
  const [owner] = [publisher, typeof promise === 'string' ? promise.split('/')[0] : promise, lang]
    .filter((value) => typeof value === 'string')
    .filter((value) => /^[a-z0-9-]+$/.test(value));
  return `${owner ?? 'riket'}/${DRAFT}`;
}
