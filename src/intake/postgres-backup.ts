/**
 * Backups of PostgreSQL in the same form as those of the SQLite file: one file that the same programs
 * read, search and restore, into either database. PostgreSQL's own tools are not needed.
 *
 * Both schemas have the same tables and columns (a test holds them to it), so a copy is every row of
 * every table. What only several instances share for an hour (counters, spent puzzles) is not copied.
 */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SerializableParameter, TransactionSql } from 'postgres';
import { backupName, checkDatabase, makeBackup, type RestoreResult } from './backup.ts';
import { ConfigurationError } from './configuration-error.ts';
import { connect, openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Rows read or written at a time: sealed envelopes may be 100 kB each. */
const BATCH = 100;

interface Table {
  name: string;
  columns: string[];
}

/**
 * Writes everything that PostgreSQL holds, as it was at one moment, to a file that is not there yet. The
 * intake goes on taking tips meanwhile.
 * @returns how many tips the copy holds
 * @throws ConfigurationError when the file exists or the database cannot be reached
 */
export async function makePostgresBackup(url: string, out: string): Promise<number> {
  if (existsSync(out)) throw new ConfigurationError([`${out} finns redan. Välj ett annat namn.`]);
  mkdirSync(path.dirname(out), { recursive: true, mode: 0o700 });
  const draft = `${out}.draft`;
  removeDatabase(draft);
  // Brings PostgreSQL's schema up to date, and says in words when it cannot be reached.
  await (await openPostgresStore(url)).close();
  await openSqliteStore(draft).close();
  const sql = connect(url);
  const target = new DatabaseSync(draft);
  try {
    // Tables are copied in any order; the whole is right at the end.
    target.exec('PRAGMA foreign_keys = OFF');
    await sql.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', async (snapshot) => {
      for (const table of tablesOf(target)) await copyOut(snapshot, target, table);
    });
    // One file, without a log beside it.
    target.exec('PRAGMA journal_mode = DELETE');
  } finally {
    target.close();
    await sql.end();
  }
  chmodSync(draft, 0o600);
  const tips = checkDatabase(draft);
  renameSync(draft, out);
  return tips;
}

/**
 * Puts a backup in the place of what PostgreSQL holds, in one transaction: all or nothing. What was there
 * is written to the folder of backups first. Stop the servers first.
 *
 * @param prepare what must be done with the copy before it is used: erasing what was due since
 * @throws ConfigurationError for a damaged file, or a database that cannot be reached
 */
export async function restorePostgresBackup(
  from: string,
  url: string,
  folder: string,
  now: Date,
  prepare: (file: string) => Promise<void>,
): Promise<RestoreResult> {
  checkDatabase(from);
  const replaced = path.join(folder, backupName(now, true));
  const before = await makePostgresBackup(url, replaced);
  const draft = path.join(folder, `${backupName(now)}.restore`);
  removeDatabase(draft);
  makeBackup(from, draft);
  const sql = connect(url);
  try {
    await prepare(draft);
    const source = new DatabaseSync(draft, { readOnly: true });
    try {
      await sql.begin((transaction) => replaceAll(transaction, source));
    } finally {
      source.close();
    }
    const tips = checkDatabase(draft);
    if (before > 0) return { tips, replaced };
    rmSync(replaced);
    return { tips };
  } finally {
    await sql.end();
    removeDatabase(draft);
  }
}

async function replaceAll(transaction: TransactionSql, source: DatabaseSync): Promise<void> {
  const tables = tablesOf(source);
  // Numbers that were given after the backup was made are not given again.
  const given = await transaction<{ publisher: string; year: number; last: number }[]>`
    SELECT publisher, year, last FROM registers`;
  await transaction`TRUNCATE ${transaction(tables.map(({ name }) => name))}`;
  for (const table of tables) await copyIn(transaction, source, table);
  for (const { publisher, year, last } of given) {
    await transaction`
      INSERT INTO registers VALUES (${publisher}, ${year}, ${last})
      ON CONFLICT (publisher, year) DO UPDATE SET last = greatest(registers.last, excluded.last)`;
  }
}

async function copyOut(
  snapshot: TransactionSql,
  target: DatabaseSync,
  table: Table,
): Promise<void> {
  const insert = target.prepare(
    `INSERT INTO ${table.name} (${table.columns.join(', ')})
     VALUES (${table.columns.map(() => '?').join(', ')})`,
  );
  const rows = snapshot<Record<string, SQLInputValue>[]>`
    SELECT ${snapshot(table.columns)} FROM ${snapshot(table.name)}`.cursor(BATCH);
  for await (const batch of rows) {
    target.exec('BEGIN');
    for (const row of batch) insert.run(...table.columns.map((column) => row[column] ?? null));
    target.exec('COMMIT');
  }
}

async function copyIn(
  transaction: TransactionSql,
  source: DatabaseSync,
  table: Table,
): Promise<void> {
  const rows = source.prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name}`);
  let batch: Record<string, SerializableParameter>[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await transaction`INSERT INTO ${transaction(table.name)} ${transaction(batch, table.columns)}`;
    batch = [];
  };
  for (const row of rows.iterate()) {
    batch.push(row as Record<string, SerializableParameter>);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
}

/** Every table with what it holds, those that others point at first. */
function tablesOf(database: DatabaseSync): Table[] {
  const names = database
    .prepare(
      `SELECT name FROM sqlite_master
       WHERE type = 'table' AND name <> 'schema_version' AND name NOT LIKE 'sqlite%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => String(name));
  const pointsAt = (name: string) =>
    database
      .prepare('SELECT DISTINCT "table" AS name FROM pragma_foreign_key_list(?)')
      .all(name)
      .map((row) => String(row['name']));
  const ordered: string[] = [];
  const add = (name: string): void => {
    if (ordered.includes(name)) return;
    pointsAt(name).forEach(add);
    ordered.push(name);
  };
  names.forEach(add);
  return ordered.map((name) => ({
    name,
    columns: database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(name)
      .map((row) => String(row['name'])),
  }));
}

function removeDatabase(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}
