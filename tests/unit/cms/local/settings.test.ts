import { createServer } from 'node:net';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from '../../../../scripts/running-site.ts';
import {
  currentBranch,
  editingSettings,
  refuseBusyPort,
  refuseUnsavedWork,
} from '../../../../cms/local/settings.ts';

describe('the settings of local editing', () => {
  test('given none, then files are written at once, on a port beside that of npm start', () => {
    expect(editingSettings({})).toEqual({ port: 4322, mode: 'files' });
  });

  test('given MODE=git, then what is saved becomes a draft', () => {
    expect(editingSettings({ MODE: 'git', PORT: '4400' })).toEqual({ port: 4400, mode: 'git' });
  });

  test.each([
    [{ PORT: 'åtta' }, /PORT ska vara ett tal.*"åtta"/],
    [{ PORT: '80' }, /PORT ska vara ett tal/],
    [{ MODE: 'svn' }, /MODE ska vara files eller git.*"svn"/],
  ])('given %j, then it says what the setting should be', (env, words) => {
    expect(() => editingSettings(env)).toThrow(words);
  });
});

test('given a port that is taken, then it says how to choose another', async () => {
  const port = await freePort();
  await expect(refuseBusyPort(port)).resolves.toBeUndefined();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  await expect(refuseBusyPort(port)).rejects.toThrow(/upptagen.*PORT=4400 npm run cms/);
  await new Promise((resolve) => other.close(resolve));
});

describe('drafts on branches', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function repository(): string {
    folder = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-utkast-'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '-q', '-b', 'sidan');
    writeFileSync(path.join(folder, 'a.yaml'), 'a: 1\n');
    git('add', '.');
    git('-c', 'user.name=Prov', '-c', 'user.email=prov@kommun.example', 'commit', '-qm', 'Prov');
    return folder;
  }

  test('given nothing unsaved, then editing may start, on the branch that is checked out', async () => {
    const root = repository();
    await expect(refuseUnsavedWork(root)).resolves.toBeUndefined();
    expect(await currentBranch(root)).toBe('sidan');
  });

  test('given a changed and a new file, then both are named: they would follow into a draft', async () => {
    const root = repository();
    writeFileSync(path.join(root, 'a.yaml'), 'a: 2\n');
    writeFileSync(path.join(root, 'b.yaml'), 'b: 1\n');
    await expect(refuseUnsavedWork(root)).rejects.toThrow(/a\.yaml\n {2}b\.yaml\n.*git commit/);
  });

  test('given no repository, then it says that one is needed', async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-utkast-'));
    await expect(refuseUnsavedWork(folder)).rejects.toThrow(/behöver ett git-arkiv/);
  });
});
