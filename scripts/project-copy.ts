/** A copy of the project to write in, for tests of commands that change files: the content, the keys, git. */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
/** What is made from the rest, or too large to copy. */
const LEFT_OUT = new Set(['.astro', '.cache', '.git', 'data', 'dist', 'node_modules', 'tests']);

/**
 * Copies the project to a folder of its own, and takes away what lay there. Packages are found where the copy lies
 * below the project, so that nothing is installed; what tools write beside them is the copy's own.
 * @param name one for each test file: they run at the same time
 */
export function copyProject(name: string): string {
  const copy = path.join(ROOT, '.cache/copies', name, 'site');
  rmSync(path.dirname(copy), { recursive: true, force: true });
  mkdirSync(path.join(copy, 'node_modules'), { recursive: true });
  for (const entry of readdirSync(ROOT)) {
    if (LEFT_OUT.has(entry)) continue;
    cpSync(path.join(ROOT, entry), path.join(copy, entry), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules/.bin'), path.join(copy, 'node_modules/.bin'), 'dir');
  return copy;
}

/** Takes the copy away again. */
export function removeCopy(copy: string): void {
  rmSync(path.dirname(copy), { recursive: true, force: true });
}
