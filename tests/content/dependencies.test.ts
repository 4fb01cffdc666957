import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** The packages of docs/dependencies.md with their versions; one that stands twice is there twice. */
function documented(): [name: string, version: string][] {
  return [...read('docs/dependencies.md').matchAll(/^\| (`.+?`)\s*\| (\S+)\s*\|/gm)].flatMap(
    ([, names = '', version = '']) =>
      names.split(', ').map((name): [string, string] => [name.replaceAll('`', ''), version]),
  );
}

test('every package that is named in package.json stands once in the list, with its version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
  const used = Object.entries({ ...dependencies, ...devDependencies }).map(
    ([name, version]): [string, string] => [name, version.replace(/^npm:.*@/, '')],
  );
  expect(documented().toSorted()).toEqual(used.toSorted());
});
