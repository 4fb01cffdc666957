/**
 * A copy of the project with as many publishers as Sweden has municipalities. Each has the content of a real
 * demonstration under a made-up name: promises, areas, statistics and methods, as much as a municipality starts with.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordSigned } from '../../promises.ts';

/** The publisher whose content is copied. */
export const TEMPLATE = 'varnamo';

/** Above every code that SCB has given a municipality. */
const FIRST_CODE = 3000;

const PARTS = [
  'astro.config.ts',
  'cms',
  'docs',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Copies the project without what is made from the rest, and takes away what lay there. */
export function copyProject(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(path.join(from, part), path.join(to, part), { recursive: true });
}

/**
 * Adds publishers until there are `count` of them.
 *
 * @returns the short names of those that were added
 */
export function addPublishers(root: string, count: number): string[] {
  const content = path.join(root, 'src/content');
  const there = readdirSync(path.join(content, 'publishers')).length;
  const added = Array.from(
    { length: Math.max(0, count - there) },
    (_, index) => `kommun-${index + 1}`,
  );
  const originals = templateFiles(content);
  for (const [index, slug] of added.entries()) {
    for (const [file, text] of originals) {
      const to = path.join(content, file.replace(TEMPLATE, slug));
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, renamed(file, text, slug, index));
    }
  }
  const { refused } = recordSigned(root);
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return added;
}

/** Files of the template, by their paths below the content: its publisher, and its folder in each collection. */
function templateFiles(content: string): [file: string, text: string][] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.yaml'))
    .filter((file) =>
      file.split('/').some((part) => part === TEMPLATE || part === `${TEMPLATE}.yaml`),
    )
    .map((file) => [file, readFileSync(path.join(content, file), 'utf8')]);
}

function renamed(file: string, text: string, slug: string, index: number): string {
  const name = `Påhittade ${slug}`;
  const own = text
    .replace(/^publisher: .*$/m, `publisher: ${slug}`)
    .replace(new RegExp(`^promise: ${TEMPLATE}/`, 'm'), `promise: ${slug}/`);
  if (!file.startsWith('publishers/')) return own;
  return own
    .replace(/^name: .*$/m, `name: ${name}`)
    .replace(/^shortName: .*$/m, `shortName: ${name}`)
    .replace(/^scbCode: .*$/m, `scbCode: '${FIRST_CODE + index}'`);
}
