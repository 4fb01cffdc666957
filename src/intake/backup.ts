/**
 * Backups of the SQLite file, and how one is put back. `VACUUM INTO` writes a whole and compact copy
 * while the intake goes on taking tips; freed pages, where erased bytes could linger, are not copied.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConfigurationError } from './configuration-error.ts';

/** `intake-20261122T034000Z.sqlite`. The time stands in the name: a copied file may lose its own. */
const NAME = /^intake-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:-replaced)?\.sqlite$/;

export interface Backup {
  file: string;
  madeAt: Date;
}

/** The name of a backup made now. `replaced` is what was there before a backup was put back. */
export function backupName(now: Date, replaced = false): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `intake-${stamp}Z${replaced ? '-replaced' : ''}.sqlite`;
}

/** The backups in a folder, oldest first. No folder is no backups. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
      if (year === undefined) return [];
      const madeAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
      return [{ file: path.join(folder, name), madeAt }];
    });
}

/**
 * Copies the database to a file that is not there yet, readable by its owner alone, and reads the copy
 * through before it gets its name.
 * @returns how many tips and other responses the copy holds
 * @throws ConfigurationError when there is no database, or the file exists; Error for a damaged copy
 */
export function makeBackup(databaseFile: string, out: string): number {
  if (!existsSync(databaseFile)) {
    throw new ConfigurationError([`Det finns ingen databas att kopiera: ${databaseFile} saknas.`]);
  }
  if (existsSync(out)) throw new ConfigurationError([`${out} finns redan. Välj ett annat namn.`]);
  mkdirSync(path.dirname(out), { recursive: true, mode: 0o700 });
  const draft = `${out}.draft`;
  rmSync(draft, { force: true });
  const database = new DatabaseSync(databaseFile, { timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run(draft);
  } finally {
    database.close();
  }
  chmodSync(draft, 0o600);
  const tips = checkDatabase(draft);
  renameSync(draft, out);
  return tips;
}

/**
 * Reads a database file through, page by page.
 * @returns how many tips and other responses it holds
 * @throws ConfigurationError when it is damaged, or is no database of the intake
 */
export function checkDatabase(file: string): number {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const result = database.prepare('PRAGMA integrity_check').get();
      if (result?.['integrity_check'] !== 'ok') throw new Error('damaged');
      // A backup of an earlier version has its tips in a table of that name.
      const table = database
        .prepare(`SELECT name FROM sqlite_master WHERE name IN ('responses', 'tips')`)
        .get()?.['name'];
      const count = database.prepare(`SELECT count(*) AS count FROM ${String(table)}`).get();
      return Number(count?.['count']);
    } finally {
      database.close();
    }
  } catch {
    throw new ConfigurationError([`${file} är skadad, eller är ingen kopia av intaget.`]);
  }
}

/** Removes the backups that are older than this many days. @returns how many */
export function removeExpired(folder: string, days: number, now: Date): number {
  const expired = listBackups(folder).filter(({ madeAt }) => isExpired(madeAt, days, now));
  for (const { file } of expired) {
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  }
  return expired.length;
}

/** Whether a backup has outlived the decision. */
export function isExpired(madeAt: Date, days: number, now: Date): boolean {
  return now.getTime() - madeAt.getTime() > days * 86_400_000;
}

export interface RestoreResult {
  tips: number;
  /** What was there before, kept like a backup and removed with the others. */
  replaced?: string;
}

/**
 * Puts a backup in the place of the database. Stop the server first.
 *
 * Numbers that were given after the backup was made are not given again, when the old database can
 * still be read: a register number means one tip for ever.
 *
 * @param prepare what must be done with the copy before it is used: migrating and erasing
 */
export async function restoreBackup(
  from: string,
  databaseFile: string,
  folder: string,
  now: Date,
  prepare: (file: string) => Promise<void>,
): Promise<RestoreResult> {
  checkDatabase(from);
  const draft = `${databaseFile}.restore`;
  for (const ending of ['', '-wal', '-shm']) rmSync(draft + ending, { force: true });
  makeBackup(from, draft);
  if (existsSync(databaseFile)) keepRegisters(databaseFile, draft);
  await prepare(draft);
  const tips = checkDatabase(draft);
  const replaced = setAside(databaseFile, folder, now);
  renameSync(draft, databaseFile);
  for (const ending of ['-wal', '-shm']) rmSync(draft + ending, { force: true });
  return { tips, ...(replaced === undefined ? {} : { replaced }) };
}

/** The highest number of each register, so that none is used twice. */
function keepRegisters(old: string, draft: string): void {
  const target = new DatabaseSync(draft);
  try {
    target.prepare('ATTACH DATABASE ? AS old').run(old);
    target.exec(
      `INSERT INTO registers SELECT * FROM old.registers WHERE true
       ON CONFLICT DO UPDATE SET last = max(last, excluded.last)`,
    );
  } catch {
    // The old file is damaged, which may be why a backup is put back.
  } finally {
    target.close();
  }
}

function setAside(databaseFile: string, folder: string, now: Date): string | undefined {
  if (!existsSync(databaseFile)) return undefined;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = path.join(folder, backupName(now, true));
  try {
    makeBackup(databaseFile, kept);
    for (const ending of ['', '-wal', '-shm']) rmSync(databaseFile + ending, { force: true });
  } catch {
    // Damaged: kept as it is with its log, for the one who would try to save what is in it.
    rmSync(`${kept}.draft`, { force: true });
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(databaseFile + ending)) renameSync(databaseFile + ending, kept + ending);
    }
  }
  return kept;
}

/** Size of the database with its log, in bytes. */
export function databaseBytes(databaseFile: string): number {
  return [databaseFile, `${databaseFile}-wal`].reduce(
    (sum, file) => sum + (existsSync(file) ? statSync(file).size : 0),
    0,
  );
}
