import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../../../scripts/build/digest.ts';

const NOON = new Date('2026-11-21T12:00:00Z');
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'digest-'));
  mkdirSync(path.join(root, 'src/pages'), { recursive: true });
  mkdirSync(path.join(root, 'public'));
  mkdirSync(path.join(root, 'scripts/build'), { recursive: true });
  mkdirSync(path.join(root, 'cms'));
  for (const file of ['astro.config.ts', 'package-lock.json', 'tsconfig.json', 'src/pages/a.ts']) {
    writeFileSync(path.join(root, file), file);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const digest = (settings = {}, now = NOON) => digestOf(settings, now, root);

describe('whether a site must be built again', () => {
  test('given that nothing has changed, then it need not', () => {
    expect(digest({ PUBLISHER: 'varnamo' })).toBe(digest({ PUBLISHER: 'varnamo' }));
  });

  test.each<[string, () => void]>([
    ['a page has other words', () => writeFileSync(path.join(root, 'src/pages/a.ts'), 'b')],
    ['a file is new', () => writeFileSync(path.join(root, 'public/ny.svg'), '')],
    [
      'what is added to the site after the build is another',
      () => writeFileSync(path.join(root, 'scripts/build/worker.js'), 'b'),
    ],
    ['a file is gone', () => rmSync(path.join(root, 'src/pages/a.ts'))],
    [
      'a file has another name',
      () => renameSync(path.join(root, 'src/pages/a.ts'), path.join(root, 'src/pages/b.ts')),
    ],
    [
      'a package has another version',
      () => writeFileSync(path.join(root, 'package-lock.json'), '{}'),
    ],
  ])('given that %s, then it must', (_what, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  test('given another publisher, then it must', () => {
    expect(digest({ PUBLISHER: 'varnamo' })).not.toBe(digest({ PUBLISHER: 'aneby' }));
  });

  test.each([
    ['midnight in winter', '2026-11-21T22:59:00Z', '2026-11-21T23:01:00Z', true],
    ['midnight in summer', '2026-06-20T21:59:00Z', '2026-06-20T22:01:00Z', true],
    [
      'midnight in Greenwich, when it is one o’clock here',
      '2026-11-21T23:59:00Z',
      '2026-11-22T00:01:00Z',
      false,
    ],
    ['noon', '2026-11-21T10:59:00Z', '2026-11-21T11:01:00Z', false],
  ])(
    'given that %s has passed, then it must only if a new day has begun in Sweden',
    (_what, before, after, again) => {
      expect(digest({}, new Date(before)) !== digest({}, new Date(after))).toBe(again);
    },
  );
});
