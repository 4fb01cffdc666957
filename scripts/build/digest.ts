/** A digest of everything that a build is made from, so that a second start need not build again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../command.ts';

const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.ts', 'package-lock.json', 'tsconfig.json'];

/**
 * Files, settings and the day: what "today" is decides every status, so a site from yesterday is old.
 */
export function digestOf(settings: Record<string, string>, now = new Date()): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(settings));
  hash.update(now.toISOString().slice(0, 10));
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))),
  );
  for (const file of [...FILES, ...files.sort()]) {
    hash.update(`\0${file}\0`);
    hash.update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}
