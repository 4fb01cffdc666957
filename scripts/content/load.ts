/**
 * Reads content files and keeps where in the file each value stands.
 *
 * The `yaml` package rather than the loader of Astro: Astro's forgets the lines, stops at the first
 * file that it cannot read, and takes the last of two keys with the same name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  COLLECTION_NAMES,
  endingOf,
  isCollectionName,
  type CollectionName,
} from './collections.ts';
import type { FieldPath, Problem } from './problem.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';

export const CONTENT_FOLDER = 'src/content';

export interface ContentFile {
  collection: CollectionName;
  /** The path inside the collection without its ending: `kungsor/2023`. */
  id: string;
  file: string;
  /** As the file says, before any schema. `undefined` when it is not readable. */
  data: unknown;
  /** The line of the field, or of the nearest one around it that stands in the file. */
  lineOf: (field: FieldPath) => number;
}

export interface LoadedContent {
  files: ContentFile[];
  problems: Problem[];
}

export function loadContent(rootDir: string): LoadedContent {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  if (!existsSync(path.join(rootDir, CONTENT_FOLDER))) {
    const message = `Mappen ${CONTENT_FOLDER} finns inte i ${rootDir}.`;
    return { files, problems: [{ file: CONTENT_FOLDER, line: 1, field: '', message }] };
  }
  for (const file of listFiles(path.join(rootDir, CONTENT_FOLDER))) {
    const shown = `${CONTENT_FOLDER}/${file}`;
    const [folder = '', ...rest] = file.split('/');
    const misplaced = rest.length === 0 || !isCollectionName(folder);
    if (misplaced) {
      problems.push({
        file: shown,
        line: 1,
        field: '',
        message:
          'Filen ligger inte i någon av innehållets mappar och kommer inte med på webbplatsen.',
        hint: `Mapparna är: ${COLLECTION_NAMES.join(', ')}.`,
      });
      continue;
    }
    const name = rest.join('/');
    const ending = endingOf(folder);
    if (!name.endsWith(ending) || !NAME.test(name.slice(0, -ending.length))) {
      problems.push({
        file: shown,
        line: 1,
        field: '',
        message: 'Filens namn blir en adress, och det här namnet går inte att läsa in.',
        hint: `Använd små bokstäver a till z, siffror och bindestreck, och ändelsen ${ending}. Så här: 2024-uppfoljning${ending}`,
      });
      continue;
    }
    const text = readFileSync(path.join(rootDir, CONTENT_FOLDER, file), 'utf8');
    const read = ending === '.mdx' ? readFrontMatter(text, shown) : readYaml(text, shown);
    problems.push(...read.problems);
    files.push({
      collection: folder,
      id: name.slice(0, -ending.length),
      file: shown,
      data: read.data,
      lineOf: read.lineOf,
    });
  }
  return { files, problems };
}

const NAME = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

/** The data between the two lines of three hyphens; line numbers are those of the whole file. */
function readFrontMatter(text: string, file: string): ReadYaml {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) {
    const message = 'Filen börjar inte med uppgifter mellan två rader med tre bindestreck.';
    const hint = 'Så här: --- på första raden, sedan fälten, sedan --- på en egen rad.';
    return {
      data: undefined,
      problems: [{ file, line: 1, field: '', message, hint }],
      lineOf: () => 1,
    };
  }
  const { data, problems, lineOf } = readYaml(match[1] ?? '', file);
  return {
    data,
    problems: problems.map((problem) => ({ ...problem, line: problem.line + 1 })),
    lineOf: (field) => lineOf(field) + 1,
  };
}

/** Files in the folder and below it, with forward slashes, in a fixed order. Hidden files are not content. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}
