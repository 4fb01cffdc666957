/** A digest of everything that a build is made from, so that a second start need not build again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from '../../src/domain/calendar/days.ts';
import { ROOT } from '../command.ts';

/** scripts/build too: it writes the workers of the fraud pages into the site, and the admin page of cms. */
const FOLDERS = ['src', 'public', 'scripts/build', 'cms'];
const FILES = ['astro.config.ts', 'package-lock.json', 'tsconfig.json'];

/**
 * Files, settings and the day: what "today" is decides every status, so a site from yesterday is old. The
 * day is Sweden's, as it is for the statuses: it begins an hour or two before the one of UTC.
 */
export function digestOf(
  settings: Readonly<Record<string, string>>,
  now = new Date(),
  root = ROOT,
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(settings));
  hash.update(dayOf(now));
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  for (const file of [...FILES, ...files.sort()]) {
    hash.update(`\0${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}
