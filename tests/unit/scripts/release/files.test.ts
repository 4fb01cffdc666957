import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  archive,
  commitTime,
  digestsOf,
  formatDigests,
  refusalOf,
  uncommitted,
} from '../../../../scripts/release/files.ts';

const good = {
  version: '1.2.0',
  changelog: '# Ändringar\n\n## [1.2.0] – 2026-12-01\n',
  uncommitted: [],
  trial: false,
};

describe('whether a release may be made', () => {
  test('of a version that is committed and written down: yes', () => {
    expect(refusalOf(good)).toBeUndefined();
  });

  test('not while something is not in git, even as a trial', () => {
    expect(refusalOf({ ...good, uncommitted: [' M src/a.ts'], trial: true })).toContain('src/a.ts');
  });

  test('not of a version that CHANGELOG does not tell of, unless it is a trial', () => {
    const state = { ...good, changelog: '## [1.1.0] – 2026-11-01\n' };
    expect(refusalOf(state)).toContain('## [1.2.0]');
    expect(refusalOf({ ...state, trial: true })).toBeUndefined();
  });
});

describe('the files of a release', () => {
  let root: string;
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Prov', '-c', 'user.email=prov@trygghet.example', ...args],
      { cwd: root, env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-22T10:00:00+01:00' } },
    );
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'release-'));
    mkdirSync(path.join(root, 'b'));
    writeFileSync(path.join(root, 'b/z.txt'), 'hej');
    writeFileSync(path.join(root, 'a.txt'), '');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Ett');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('the archive is the same bytes each time, and has what is in git and nothing else', () => {
    writeFileSync(path.join(root, 'not-in-git.txt'), 'hemligt');
    const make = (name: string) => {
      archive(root, path.join(root, name), '1.2.0');
      return readFileSync(path.join(root, name));
    };
    const first = make('1.tar.gz');
    expect(make('2.tar.gz').equals(first)).toBe(true);
    const tar = gunzipSync(first).toString('latin1');
    expect(tar).toContain('trygghetsloftet-1.2.0/b/z.txt');
    expect(tar).not.toContain('hemligt');
  });

  test('the time of the build is the commit’s, in UTC', () => {
    expect(commitTime(root)).toBe('2026-11-22T09:00:00.000Z');
  });

  test('what is not committed is named', () => {
    expect(uncommitted(root)).toEqual([]);
    writeFileSync(path.join(root, 'a.txt'), 'nytt');
    expect(uncommitted(root)).toEqual([' M a.txt']);
  });

  test('the list of digests is one that sha256sum reads', () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    const list = formatDigests(digestsOf(root));
    expect(list.split('\n')[0]).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt',
    );
    expect(list).toMatch(/^[0-9a-f]{64} {2}b\/z\.txt$/m);
  });
});
