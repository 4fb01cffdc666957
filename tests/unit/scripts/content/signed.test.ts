import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../scripts/content/check.ts';
import { SIGNED_FILE } from '../../../../scripts/content/signed.ts';
import { recordSigned } from '../../../../scripts/promises.ts';
import { writeContent } from './content-folder.ts';

const PROMISE = 'promises/exempelkommun/2026.yaml';
const SIGNED = 'signed:\n  date: 2025-12-11\n  parties:\n    - organisation: Exempelkommun\n';
const CHANGE =
  'changes:\n  - { date: 2026-05-20, kind: changed, commitment: trafik, reason: Ett skäl. }\n';

/** A folder with one signed promise, and what one does to its file. */
function signedFolder() {
  const { root, remove } = writeContent([
    { file: PROMISE, replace: ['commitments:', `${SIGNED}commitments:`] },
  ]);
  onTestFinished(remove);
  const file = path.join(root, 'src/content', PROMISE);
  return {
    root,
    problems: () =>
      checkContent(root, '2026-11-21').map(({ message, hint }) => `${message} ${hint ?? ''}`),
    edit: (was: string, becomes: string) => {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(was);
      writeFileSync(file, text.replace(was, becomes));
    },
    remove: () => rmSync(file),
    loseRecords: (text?: string) => {
      const records = path.join(root, SIGNED_FILE);
      if (text === undefined) rmSync(records);
      else writeFileSync(records, text);
    },
  };
}

function recordedFolder() {
  const folder = signedFolder();
  expect(recordSigned(folder.root)).toEqual({ recorded: 1, refused: [] });
  expect(folder.problems()).toEqual([]);
  return folder;
}

test('a promise that no one has signed needs no record', () => {
  const { root, remove } = writeContent();
  onTestFinished(remove);
  expect(checkContent(root, '2026-11-21')).toEqual([]);
});

describe('a record that is not there', () => {
  test.each([
    ['lost', undefined],
    ['not JSON', '{'],
    ['something else', '{"exempelkommun/2026": "abc"}'],
  ])('given a file that is %s, then the check says so', (_what, text) => {
    const folder = recordedFolder();
    folder.loseRecords(text);
    expect(folder.problems()).toEqual([expect.stringContaining('saknas eller är trasig')]);
  });

  test('given a new signed promise, then the check says how it is recorded', () => {
    const folder = recordedFolder();
    folder.loseRecords('{}');
    expect(folder.problems()).toEqual([
      'Löftet är undertecknat men inte inskrivet i listan över undertecknade löften. Kör: npm run promises -- record',
    ]);
    recordSigned(folder.root);
    expect(folder.problems()).toEqual([]);
  });
});

describe('words that were signed', () => {
  test.each([
    ['the words of a commitment', 'Fler trafikkontroller', 'Några trafikkontroller'],
    ['its target', 'count: 15', 'count: 12'],
    ['the period', 'to: 2026', 'to: 2027'],
    ['the day of the signature', 'date: 2025-12-11', 'date: 2025-12-12'],
    ['the kind of document', 'kind: medborgarlofte', 'kind: overenskommelse'],
    ['the title', 'title: Medborgarlöfte 2026', 'title: Löfte 2026'],
    [
      'a date that was not there',
      'title: Fler trafikkontroller',
      'title: Fler trafikkontroller\n    due: 2026-06-30',
    ],
  ])('given that %s is changed in silence, then check and record refuse', (_what, was, becomes) => {
    const folder = recordedFolder();
    folder.edit(was, becomes);
    expect(folder.problems()).toEqual([expect.stringContaining('ingen ändring är tillagd')]);
    expect(folder.problems()[0]).toContain('npm run promises -- record');
    expect(recordSigned(folder.root)).toEqual({
      recorded: 0,
      refused: [expect.stringContaining(PROMISE)],
    });
    expect(folder.problems()).toHaveLength(1);
  });

  test('given a change with its day and reason, then it is recorded, and the next silence is seen', () => {
    const folder = recordedFolder();
    folder.edit('count: 15', 'count: 12');
    folder.edit('sources:', `${CHANGE}sources:`);
    expect(folder.problems()).toEqual([expect.stringContaining('inte är inskriven')]);
    expect(recordSigned(folder.root).refused).toEqual([]);
    expect(folder.problems()).toEqual([]);
    folder.edit('count: 12', 'count: 9');
    expect(folder.problems()).toEqual([expect.stringContaining('ingen ändring är tillagd')]);
  });

  test('given that a change is taken away again, then it is missed', () => {
    const folder = recordedFolder();
    folder.edit('sources:', `${CHANGE}sources:`);
    recordSigned(folder.root);
    folder.edit(CHANGE, '');
    expect(folder.problems()).toEqual([expect.stringContaining('har tagits bort')]);
  });

  test('given that a signed promise is gone or no longer said to be signed, then it is missed', () => {
    const folder = recordedFolder();
    folder.edit(SIGNED, '');
    expect(folder.problems()).toEqual([expect.stringContaining('inte längre undertecknat')]);
    folder.remove();
    expect(folder.problems().join()).toContain('finns inte längre');
  });
});

test('given what does not bind, then nothing is asked', () => {
  const folder = recordedFolder();
  folder.edit('summary: Två åtaganden.', 'summary: Ett åtagande.');
  folder.edit('priorityAreas: [skolvagar]', 'themes: [traffic]\n    priorityAreas: [skolvagar]');
  folder.edit('title: Fler trafikkontroller', 'title: >-\n      Fler\n      trafikkontroller');
  expect(folder.problems()).toEqual([]);
});
