/** What the documents say of the project, against the project. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../eslint.config.js';

const ROOT = path.join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const documents = [
  ...readdirSync(ROOT),
  ...['docs', 'deploy'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  ),
]
  .filter((file) => file.endsWith('.md'))
  .toSorted();

/** As GitHub, GitLab and Forgejo make them: small letters, no punctuation, spaces as hyphens. */
function anchorsOf(text: string): Set<string> {
  const headings = [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  return new Set(headings);
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Relative links and pictures of a document. */
function linksOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => decodeURI(to))
    .filter((to) => !/^(?:[a-z]+:|\/)/i.test(to));
}

describe('links in the documents', () => {
  test('there are documents and links, so that the rules below say something', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/hosting.md']));
    expect(documents.flatMap((file) => linksOf(textOf(file))).length).toBeGreaterThan(100);
  });

  test.each(documents)('%s leads only to what is there', (file) => {
    const dead = linksOf(textOf(file)).filter((link) => {
      const [to = '', anchor] = link.split('#');
      const target = to === '' ? file : path.join(path.dirname(file), to);
      if (!existsSync(path.join(ROOT, target))) return true;
      if (anchor === undefined || statSync(path.join(ROOT, target)).isDirectory()) return false;
      return !anchorsOf(textOf(target)).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  test('every document is reached from README', () => {
    const reached = new Set(['README.md']);
    for (const file of reached) {
      for (const link of linksOf(textOf(file))) {
        const target = path.join(path.dirname(file), link.split('#')[0] ?? '');
        // A folder shows its README, and the others beside it.
        const inFolder = documents.filter(
          (document) => path.dirname(document) === path.normalize(target).replace(/\/$/, ''),
        );
        for (const found of [target, ...inFolder])
          if (documents.includes(found)) reached.add(found);
      }
    }
    expect(documents.filter((file) => !reached.has(file))).toEqual([]);
  });
});

test('README lists every command, and none that is not there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const table = textOf('README.md').split('## Kommandon')[1]?.split('\n## ')[0] ?? '';
  const listed = [...table.matchAll(/^\| `npm (?:run )?([a-z-]+)/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(Object.keys(scripts).toSorted());
});

describe('the picture of the layers', () => {
  const picture = /```mermaid\n([\s\S]*?)```/.exec(textOf('docs/architecture.md'))?.[1] ?? '';
  const arrows = new Map<string, Set<string>>();
  for (const line of picture.split('\n').filter((row) => row.includes('-->'))) {
    const names = line.split('-->').map((name) => name.trim());
    names.slice(1).forEach((to, index) => {
      const from = names[index] ?? '';
      arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    });
  }
  const allowed = new Map(Object.entries(LAYERS).map(([layer, below]) => [layer, new Set(below)]));

  /** Everything that can be come to from there. */
  function below(graph: ReadonlyMap<string, ReadonlySet<string>>, from: string): string[] {
    const seen = new Set(graph.get(from));
    for (const layer of seen) for (const next of graph.get(layer) ?? []) seen.add(next);
    return [...seen].toSorted();
  }

  test('has every layer and no other', () => {
    const drawn = new Set([...arrows].flatMap(([from, to]) => [from, ...to]));
    expect([...drawn].toSorted()).toEqual([...allowed.keys()].toSorted());
  });

  test('draws no arrow that lint forbids', () => {
    for (const [from, to] of arrows)
      for (const layer of to)
        expect([from, [...(allowed.get(from) ?? [])]]).toEqual([
          from,
          expect.arrayContaining([layer]),
        ]);
  });

  test.each(Object.keys(LAYERS))('%s stands above what lint lets it lead to', (layer) => {
    expect(below(arrows, layer)).toEqual(below(allowed, layer));
  });

  test('the table has every folder of src, and every folder of the table is there', () => {
    const listed = [...textOf('docs/architecture.md').matchAll(/^\| `src\/(\w+)`/gm)].map(
      ([, name]) => name,
    );
    const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(listed.toSorted()).toEqual(folders.toSorted());
  });
});
