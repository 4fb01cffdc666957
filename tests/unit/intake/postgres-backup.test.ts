/** The drill: what PostgreSQL holds is copied to a file, lost, and put back. On a real server. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres, type RunningPostgres } from '../../../scripts/running-postgres.ts';
import { listBackups } from '../../../src/intake/backup.ts';
import { makePostgresBackup, restorePostgresBackup } from '../../../src/intake/postgres-backup.ts';
import { openPostgresStore } from '../../../src/intake/postgres-store.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import type { TipStore } from '../../../src/intake/store.ts';
import { newMessage, newTip } from './test-intake.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-11-21T12:00:00Z');
const unprepared = () => Promise.resolve();

let server: RunningPostgres;
let admin: Sql;
let folder: string;
beforeAll(async () => {
  server = await startPostgres();
  admin = postgres(server.url, { max: 1, onnotice: () => {} });
  folder = mkdtempSync(path.join(tmpdir(), 'postgres-backup-'));
}, 60_000);
afterAll(async () => {
  await admin.end();
  await server.stop();
  rmSync(folder, { recursive: true });
}, 60_000);

const at = (name: string) => path.join(folder, name);

/** A schema of its own is as good as a database. */
async function newDatabase(name: string): Promise<string> {
  await admin.unsafe(`CREATE SCHEMA ${name}`);
  return `${server.url}?search_path=${name}`;
}

async function withStore<T>(url: string, work: (store: TipStore) => Promise<T>): Promise<T> {
  const store = await openPostgresStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const everything = (store: TipStore) =>
  Promise.all([
    store.list(),
    store.messages.list('varnamo', '2026-0001'),
    store.marks.get('varnamo', 'notice'),
    store.counts.listHelped('varnamo'),
  ]);

/** Two tips with all that can hang on one. */
async function fill(url: string) {
  return withStore(url, async (store) => {
    await store.put(newTip({ contactEnvelope: new Uint8Array([0, 255, 10, 13]) }));
    await store.put(newTip({ lookupHash: 'b', timeBand: 'night' }));
    await store.messages.add(newMessage());
    await store.marks.replace('varnamo', 'notice', undefined, 'igår');
    await store.counts.addHelped({
      publisher: 'varnamo',
      isoWeek: '2026-W47',
      page: 'nagon-ringer',
      answer: 'yes',
    });
    return everything(store);
  });
}

test('both stores have the same tables and columns: a copy is everything', async () => {
  await withStore(await newDatabase('same'), () => Promise.resolve());
  const file = at('schema.sqlite');
  await openSqliteStore(file).close();
  const database = new DatabaseSync(file);
  const inSqlite = database
    .prepare(
      `SELECT m.name || '.' || c.name AS name FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`,
    )
    .all()
    .map(({ name }) => String(name));
  database.close();
  const sharedForAnHour = ['hourly_salts', 'hourly_counters', 'spent'];
  const rows = await admin<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'same' AND table_name <> ALL (${sharedForAnHour})`;
  expect(rows.map(({ name }) => name).toSorted()).toEqual(inSqlite.toSorted());
});

describe('a backup of PostgreSQL', () => {
  test('holds everything, is the owner’s alone, and is one file that the other store opens', async () => {
    const url = await newDatabase('whole');
    const there = await fill(url);
    expect(await makePostgresBackup(url, at('whole.sqlite'))).toBe(2);
    expect(statSync(at('whole.sqlite')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.startsWith('whole'))).toEqual([
      'whole.sqlite',
    ]);
    const copy = openSqliteStore(at('whole.sqlite'));
    expect(await everything(copy)).toEqual(there);
    await copy.close();
  });

  test('is as it was at one moment, while tips come in', async () => {
    const url = await newDatabase('busy');
    await withStore(url, async (store) => {
      const puts = Array.from({ length: 300 }, (_, n) =>
        store.put(newTip({ lookupHash: `h${n}` })),
      );
      await puts[0];
      const tips = await makePostgresBackup(url, at('busy.sqlite'));
      await Promise.all(puts);
      const copy = openSqliteStore(at('busy.sqlite'));
      const numbers = (await copy.list()).map(({ number }) => number);
      await copy.close();
      expect(numbers).toHaveLength(tips);
      // No number is missing below the highest: the register and the tips are of one moment.
      expect(numbers.at(-1)).toBe(`2026-${String(tips).padStart(4, '0')}`);
    });
  });

  test('never replaces a file', async () => {
    writeFileSync(at('there.sqlite'), 'mine');
    await expect(
      makePostgresBackup(await newDatabase('there'), at('there.sqlite')),
    ).rejects.toThrow(/finns redan/);
  });
});

describe('a backup put back', () => {
  test('given a database that was lost, then a new one holds everything, and goes on numbering', async () => {
    const url = await newDatabase('lost');
    const there = await fill(url);
    await makePostgresBackup(url, at('lost.sqlite'));
    const fresh = await newDatabase('fresh');
    const result = await restorePostgresBackup(
      at('lost.sqlite'),
      fresh,
      at('put-back'),
      NOW,
      unprepared,
    );
    expect(result).toEqual({ tips: 2 });
    await withStore(fresh, async (store) => {
      expect(await everything(store)).toEqual(there);
      expect((await store.put(newTip({ lookupHash: 'c' }))).tip.number).toBe('2026-0003');
    });
  });

  test('given newer tips, then they are set aside in a backup, and no number means two tips', async () => {
    const url = await newDatabase('newer_tips');
    await fill(url);
    await makePostgresBackup(url, at('older.sqlite'));
    await withStore(url, (store) => store.put(newTip({ lookupHash: 'newer' })));
    const aside = at('aside');
    const { replaced } = await restorePostgresBackup(
      at('older.sqlite'),
      url,
      aside,
      LATER,
      unprepared,
    );
    expect(listBackups(aside).map(({ file }) => file)).toEqual([replaced]);
    await withStore(url, async (store) => {
      expect(await store.list()).toHaveLength(2);
      expect((await store.put(newTip({ lookupHash: 'd' }))).tip.number).toBe('2026-0004');
    });
    const kept = openSqliteStore(replaced ?? '');
    expect(await kept.list()).toHaveLength(3);
    await kept.close();
  });

  test('given something due since, then it does not come back', async () => {
    const url = await newDatabase('due');
    await fill(url);
    await makePostgresBackup(url, at('due.sqlite'));
    await restorePostgresBackup(at('due.sqlite'), url, at('due'), NOW, async (file) => {
      const draft = openSqliteStore(file);
      await draft.delete('varnamo', '2026-0001');
      await draft.close();
    });
    await withStore(url, async (store) => {
      expect((await store.list()).map(({ number }) => number)).toEqual(['2026-0002']);
    });
  });

  test.each([
    ['a damaged file', (file: string) => writeFileSync(file, 'not a database')],
    ['no file', () => {}],
  ])('given %s, then nothing is touched', async (what, make) => {
    const url = await newDatabase(what.replaceAll(' ', '_'));
    const there = await fill(url);
    make(at(`${what}.sqlite`));
    const attempt = restorePostgresBackup(
      at(`${what}.sqlite`),
      url,
      at('untouched'),
      NOW,
      unprepared,
    );
    await expect(attempt).rejects.toThrow(/skadad/);
    expect(existsSync(at('untouched'))).toBe(false);
    expect(await withStore(url, everything)).toEqual(there);
  });

  test('given a failure half way, then what was there is still there', async () => {
    const url = await newDatabase('half');
    const there = await fill(url);
    await makePostgresBackup(url, at('half.sqlite'));
    const attempt = restorePostgresBackup(at('half.sqlite'), url, at('half'), NOW, (file) => {
      const draft = new DatabaseSync(file);
      // A row that PostgreSQL refuses, after the tables have been emptied.
      draft.exec(`PRAGMA foreign_keys = OFF;
        INSERT INTO messages VALUES ('ingen', 2026, 9, 1, 'sender', '', '', x'00')`);
      draft.close();
      return Promise.resolve();
    });
    await expect(attempt).rejects.toThrow();
    expect(await withStore(url, everything)).toEqual(there);
  });
});
