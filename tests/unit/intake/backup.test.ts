/** Backups, and the drill of putting one back, with real files. */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  backupName,
  checkDatabase,
  listBackups,
  makeBackup,
  removeExpired,
  restoreBackup,
} from '../../../src/intake/backup.ts';
import { runJobs } from '../../../src/intake/jobs.ts';
import { openTip, sealTip } from '../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import { answers, newTip, recipients, registrarKey } from './test-intake.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const NOW = new Date('2026-11-22T03:40:00.500Z');
const nothing = () => Promise.resolve();

async function put(lookupHash: string): Promise<string> {
  const store = openSqliteStore(at('intake.sqlite'));
  const tip = await sealTip(newTip({ lookupHash }), 'sv', answers, {}, recipients);
  const { number } = (await store.put(tip)).tip;
  await store.close();
  return number;
}

async function numbers(): Promise<string[]> {
  const store = openSqliteStore(at('intake.sqlite'));
  const tips = await store.list();
  await store.close();
  return tips.map(({ number }) => number);
}

describe('a backup', () => {
  test('given an intake that is at work, then the copy is whole and the owner’s alone', async () => {
    const store = openSqliteStore(at('intake.sqlite'));
    await store.put(newTip());
    // The tip is still in the log of the database: copying the file alone would lose it.
    expect(statSync(at('intake.sqlite-wal')).size).toBeGreaterThan(0);
    expect(makeBackup(at('intake.sqlite'), at('copy/kopia.sqlite'))).toBe(1);
    await store.put(newTip({ lookupHash: 'b' }));
    await store.close();
    expect(checkDatabase(at('copy/kopia.sqlite'))).toBe(1);
    expect(statSync(at('copy/kopia.sqlite')).mode & 0o777).toBe(0o600);
    expect(existsSync(at('copy/kopia.sqlite.draft'))).toBe(false);
  });

  test('then nothing is written over, and no database is no backup', async () => {
    await put('a');
    makeBackup(at('intake.sqlite'), at('kopia.sqlite'));
    expect(() => makeBackup(at('intake.sqlite'), at('kopia.sqlite'))).toThrow('finns redan');
    expect(() => makeBackup(at('nowhere.sqlite'), at('x.sqlite'))).toThrow('saknas');
  });

  test('then the old ones go by the time in their name, and other files are left alone', () => {
    const name = (day: string) => at(backupName(new Date(`${day}T00:00:00Z`)));
    for (const day of ['2026-10-01', '2026-10-24', '2026-11-21']) writeFileSync(name(day), 'x');
    writeFileSync(`${name('2026-10-01')}-wal`, 'x');
    writeFileSync(at('anteckning.txt'), 'x');
    expect(listBackups(folder)).toHaveLength(3);
    expect(removeExpired(folder, 30, NOW)).toBe(1);
    expect(existsSync(`${name('2026-10-01')}-wal`)).toBe(false);
    expect(existsSync(name('2026-10-24'))).toBe(true);
    expect(existsSync(at('anteckning.txt'))).toBe(true);
    expect(listBackups(at('nowhere'))).toEqual([]);
  });

  test('given a folder for backups, then one is made each day', async () => {
    await put('a');
    const store = openSqliteStore(at('intake.sqlite'));
    const run = (now: string) =>
      runJobs({
        store,
        publishers: [],
        clock: () => new Date(now),
        log: () => undefined,
        mailboxes: {},
        databaseFile: at('intake.sqlite'),
        backupDir: at('backup'),
        makesBackups: true,
      });
    await run('2026-11-22T03:00:00Z');
    await run('2026-11-22T20:00:00Z');
    await run('2026-11-23T03:00:00Z');
    await store.close();
    expect(listBackups(at('backup'))).toHaveLength(2);
  });
});

describe('putting a backup back: the drill', () => {
  test('given a lost database, then every tip of the backup is there and can be opened', async () => {
    await put('a');
    await put('b');
    makeBackup(at('intake.sqlite'), at('kopia.sqlite'));
    for (const ending of ['', '-wal', '-shm']) {
      rmSync(at(`intake.sqlite${ending}`), { force: true });
    }
    const result = await restoreBackup(
      at('kopia.sqlite'),
      at('intake.sqlite'),
      at('backup'),
      NOW,
      nothing,
    );
    expect(result).toEqual({ tips: 2 });
    const store = openSqliteStore(at('intake.sqlite'));
    const tip = await store.get('varnamo', '2026-0002');
    if (!tip) throw new Error('No tip.');
    expect((await openTip(tip, registrarKey)).answers).toMatchObject(answers);
    await store.close();
    expect(statSync(at('intake.sqlite')).mode & 0o777).toBe(0o600);
  });

  test('given tips after the backup, then their numbers are not given again', async () => {
    await put('a');
    makeBackup(at('intake.sqlite'), at('kopia.sqlite'));
    expect(await put('b')).toBe('2026-0002');
    const { replaced } = await restoreBackup(
      at('kopia.sqlite'),
      at('intake.sqlite'),
      at('backup'),
      NOW,
      nothing,
    );
    expect(await numbers()).toEqual(['2026-0001']);
    expect(await put('c')).toBe('2026-0003');
    // What was there is kept as a backup is, and removed with the others.
    expect(checkDatabase(String(replaced))).toBe(2);
    expect(listBackups(at('backup')).map(({ file }) => file)).toEqual([replaced]);
  });

  test('given a damaged database, then the backup takes its place and the old one is kept', async () => {
    await put('a');
    makeBackup(at('intake.sqlite'), at('kopia.sqlite'));
    writeFileSync(at('intake.sqlite'), 'not a database any more');
    const { replaced, tips } = await restoreBackup(
      at('kopia.sqlite'),
      at('intake.sqlite'),
      at('backup'),
      NOW,
      nothing,
    );
    expect(tips).toBe(1);
    expect(existsSync(String(replaced))).toBe(true);
    expect(await numbers()).toEqual(['2026-0001']);
  });

  test('given a backup that is damaged, then nothing is touched', async () => {
    await put('a');
    writeFileSync(at('kopia.sqlite'), 'not a database');
    const restore = restoreBackup(
      at('kopia.sqlite'),
      at('intake.sqlite'),
      at('backup'),
      NOW,
      nothing,
    );
    await expect(restore).rejects.toThrow('skadad');
    expect(await numbers()).toEqual(['2026-0001']);
    expect(existsSync(at('backup'))).toBe(false);
  });

  test('given preparations that fail, then nothing is touched', async () => {
    await put('a');
    makeBackup(at('intake.sqlite'), at('kopia.sqlite'));
    await put('b');
    const failing = () => Promise.reject(new Error('no'));
    await expect(
      restoreBackup(at('kopia.sqlite'), at('intake.sqlite'), at('backup'), NOW, failing),
    ).rejects.toThrow('no');
    expect(await numbers()).toHaveLength(2);
  });
});
