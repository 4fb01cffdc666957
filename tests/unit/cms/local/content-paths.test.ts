import { expect, test } from 'vitest';
import { isContentPath, pathsAsked } from '../../../../cms/local/content-paths.ts';

test.each([
  'src/content',
  'src/content/events/nyby/a.yaml',
  '/src/content/events/',
  'src/content/a/../b',
])('given %j, then it is content', (path) => {
  expect(isContentPath(path)).toBe(true);
});

test.each([
  '',
  '.',
  'package.json',
  'src',
  'src/contents/a.yaml',
  'src/content/../pages/index.astro',
  'src/content/events/../../../package.json',
  '../src/content/a.yaml',
  'src\\content\\..\\..\\package.json',
  '.git/hooks/post-commit',
  '/x/../../src/content/a.yaml',
  '/../src/content/a.yaml',
  '\\x/../../src/content/a.yaml',
])('given %j, then it is not', (path) => {
  expect(isContentPath(path)).toBe(false);
});

test('every path of a request is found, however deep', () => {
  const request = {
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ path: 'a', newPath: 'b', raw: 'path: c' }],
      assets: [{ path: 'd' }],
      paths: ['e', 'f'],
      options: { mediaFolder: 'g' },
    },
  };
  expect(pathsAsked(request)).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
  expect(pathsAsked(undefined)).toEqual([]);
});
