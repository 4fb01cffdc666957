import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fromFile, toFile } from '../../../../cms/admin/files-format.ts';
import { fieldOrderOf } from '../../../../cms/saved/field-order.ts';
import { isGroup } from '../../../../cms/saved/same.ts';
import { changedFile, newFile } from '../../../../cms/saved/yaml-file.ts';
import { COLLECTION_SCHEMAS } from '../../../../scripts/content/collections.ts';
import { loadContent } from '../../../../scripts/content/load.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const FILES = loadContent(ROOT).files.filter(({ file }) => file.endsWith('.yaml'));
const order = fieldOrderOf(COLLECTION_SCHEMAS.promises);

const FILE = `# Skriven av kommunikatören
publisher: nyby
title: Medborgarlöfte 2027 # det andra
period: { from: 2027, to: 2027 }
builtOn: [tips, survey]
commitments:
  - id: fart
    title: "Fler kontroller"
    responsible: [police]
  # Det andra
  - id: ljus
    title: Mer ljus
    text: |-
      Lampor vid
      gångvägen.
sources:
  - publisher: Nyby kommun
`;
const read = () => parse(FILE) as Record<string, unknown> & { commitments: object[] };

describe('an entry that goes back into its file', () => {
  test.each(FILES.map(({ file, collection }) => [file, collection] as const))(
    '%s is byte for byte the same when nothing was changed',
    (file, collection) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      expect(toFile(collection, fromFile(collection, text))).toBe(text);
    },
  );

  test('changes the word that was changed, and keeps comments, quotes, order and broken lines', () => {
    const data = read();
    data['title'] = 'Medborgarlöfte 2027: Nyby';
    expect(changedFile(FILE, data, order)).toBe(
      FILE.replace('title: Medborgarlöfte 2027 #', "title: 'Medborgarlöfte 2027: Nyby' #"),
    );
  });

  test('puts a new field where the schema has it, and takes a cleared one away', () => {
    const data = read();
    data['kind'] = 'medborgarlofte';
    delete data['builtOn'];
    expect(changedFile(FILE, data, order)).toBe(
      FILE.replace('title: Medb', 'kind: medborgarlofte\ntitle: Medb').replace(
        'builtOn: [tips, survey]\n',
        '',
      ),
    );
  });

  test('moves what was moved whole, with the comment above it', () => {
    const data = read();
    data.commitments.reverse();
    const changed = changedFile(FILE, data, order);
    expect(changed).toContain('commitments:\n  # Det andra\n  - id: ljus');
    expect(changed).toContain('text: |-\n      Lampor vid\n      gångvägen.\n');
    expect(changed.split('\n').toSorted()).toEqual(FILE.split('\n').toSorted());
  });

  test('adds to a short list on its line, and writes a new item below the others', () => {
    const data = read();
    data['builtOn'] = ['tips', 'survey', 'statistics'];
    data.commitments.push({ id: 'ny', title: 'Nytt', responsible: ['police'] });
    const changed = changedFile(FILE, data, order);
    expect(changed).toContain('builtOn: [tips, survey, statistics]\n');
    expect(changed).toContain(
      '  - id: ny\n    title: Nytt\n    responsible:\n      - police\nsources:',
    );
  });

  test('says what was written, whichever field of whichever file is changed, and disturbs few lines', () => {
    let changes = 0;
    // Some files of many collections: each change reads and writes the whole of one.
    for (const { file, collection } of FILES.filter((_, index) => index % 20 === 0)) {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const data: unknown = parse(text);
      const fields = fieldOrderOf(COLLECTION_SCHEMAS[collection]);
      for (const [group, name] of plainValues(data)) {
        const before = group[name];
        group[name] = typeof before === 'number' ? before + 1 : `${String(before)} x: #y`;
        const changed = changedFile(text, data as Record<string, unknown>, fields);
        expect(parse(changed), `${file} ${name}`).toEqual(data);
        const kept = new Set(changed.split('\n'));
        const lost = text.split('\n').filter((line) => !kept.has(line));
        expect(lost.length, `${file} ${name}`).toBeLessThanOrEqual(6);
        group[name] = before;
        changes += 1;
      }
    }
    expect(changes).toBeGreaterThan(200);
  }, 240_000);

  test('is written as the project’s formatter would, when it is new', async () => {
    for (const { data, collection } of FILES) {
      const text = newFile(
        data as Record<string, unknown>,
        fieldOrderOf(COLLECTION_SCHEMAS[collection]),
      );
      expect(parse(text)).toEqual(data);
      expect(await format(text, { parser: 'yaml', printWidth: 100, singleQuote: true })).toBe(text);
    }
  });
});

/** Where texts and numbers stand. */
function plainValues(data: unknown): [Record<string, unknown>, string][] {
  if (Array.isArray(data)) {
    return data.flatMap((item, index) =>
      typeof item === 'object'
        ? plainValues(item)
        : [[data as unknown as Record<string, unknown>, String(index)]],
    );
  }
  if (!isGroup(data)) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'object' ? plainValues(value) : [[data, name]],
  );
}
