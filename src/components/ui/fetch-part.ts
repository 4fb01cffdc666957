/**
 * Fetches a part of a page when it is asked for, and asks again when that is tried again.
 *
 * A browser may remember for as long as the page is open that a module could not be fetched, as Chromium 153 does: the same
 * `import()` fails at once, without asking. Under another address it is asked for anew.
 */

/** Files that could not be fetched. */
const missed = new Set<string>();
let tries = 0;

/**
 * @param load `() => import('./part.ts')`
 * @throws what `load` throws, when the file cannot be fetched; call again to try again
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    // The message names the file that was missed, which may be one that the part itself asks for.
    const file = /https?:[^\s?]+\.js/.exec(String(error))?.[0];
    if (!file?.startsWith(`${location.origin}/`)) throw error;
    if (!missed.has(file)) {
      missed.add(file);
      throw error;
    }
    tries += 1;
    return (await import(/* @vite-ignore */ `${file}?${String(tries)}`)) as Part;
  }
}
