import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goBack, NoEarlierBuild, putBeside } from '../../../../scripts/build/side-by-side.ts';

let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'builds-'));
  dist = path.join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A build with one page and one style sheet, whose name says what is in it. */
function write(folder: string, words: string): string {
  mkdirSync(path.join(folder, 'client/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'client/index.html'), words);
  writeFileSync(path.join(folder, `client/assets/${words}.css`), words);
  return folder;
}

function build(words: string, day: number, options: { keep?: number; before?: string } = {}): void {
  const { keep = 3, before } = options;
  const now = new Date(Date.UTC(2026, 10, day));
  putBeside(write(path.join(root, 'work'), words), dist, { keep, now, before });
}

const page = (folder = dist) => readFileSync(path.join(folder, 'client/index.html'), 'utf8');
const assets = () => readdirSync(path.join(dist, 'client/assets')).toSorted();
const builds = () => readdirSync(path.join(root, 'builds'));

describe('builds side by side', () => {
  test('a server that began with a build reads on in it when the next one has come', () => {
    build('monday', 1);
    const running = realpathSync(dist);
    build('tuesday', 2);
    expect(page()).toBe('tuesday');
    expect(page(running)).toBe('monday');
  });

  test('the page that was fetched before the change finds its style sheet after it, but not for ever', () => {
    build('monday', 1);
    build('tuesday', 2);
    expect(assets()).toEqual(['monday.css', 'tuesday.css']);
    build('wednesday', 3);
    expect(assets()).toEqual(['tuesday.css', 'wednesday.css']);
  });

  test('a new version has the files of the one that it takes over from', () => {
    const before = write(path.join(root, 'old/dist'), 'old');
    build('new', 1, { before });
    expect(assets()).toEqual(['new.css', 'old.css']);
  });

  test('the latest are kept, and at least one to go back to', () => {
    for (const day of [1, 2, 3, 4]) build(`day${String(day)}`, day);
    expect(builds()).toHaveLength(3);
    build('last', 5, { keep: 1 });
    expect(builds()).toHaveLength(2);
    expect(page()).toBe('last');
  });

  test('given a folder from an ordinary build, then it becomes the one to go back to', () => {
    write(dist, 'ordinary');
    build('tuesday', 2);
    expect(lstatSync(dist).isSymbolicLink()).toBe(true);
    expect(page()).toBe('tuesday');
    expect(builds()).toHaveLength(2);
  });

  test('back leads to the build before, which then has the files of both', () => {
    build('monday', 1);
    build('tuesday', 2);
    goBack(dist);
    expect(page()).toBe('monday');
    expect(assets()).toEqual(['monday.css', 'tuesday.css']);
  });

  test('given nothing to go back to, then it is said and nothing is moved', () => {
    expect(() => goBack(dist)).toThrow(NoEarlierBuild);
    expect(existsSync(dist)).toBe(false);
    build('monday', 1);
    expect(() => goBack(dist)).toThrow(NoEarlierBuild);
    expect(page()).toBe('monday');
  });
});
