import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { DatabaseFileGone } from '../../../src/intake/sqlite-file.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import { describeCountStore } from './count-store-contract.ts';
import { describeDeskStore, newRecord } from './desk-store-contract.ts';
import { FIRST_SCHEMA, FIRST_TIP, THIRD_SCHEMA } from './sqlite-first-version.ts';
import { describeTipStore } from './store-contract.ts';
import { newMessage, newTip } from './test-intake.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'intake-store-'));
const fileOf = (place: string) => path.join(folder, place, 'intake.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

describeTipStore('SQLite', async (place) => openSqliteStore(fileOf(place)));

describeCountStore('SQLite', async (place) => openSqliteStore(fileOf(place)));
describeDeskStore('SQLite', async (place) => openSqliteStore(fileOf(place)));

describe('the SQLite file', () => {
  test('given a file of an earlier version with answers to a tip, then they are there after the start', async () => {
    const file = fileOf('third');
    mkdirSync(path.dirname(file));
    const database = new DatabaseSync(file);
    database.exec(FIRST_SCHEMA);
    database.exec(THIRD_SCHEMA);
    database.close();
    const store = openSqliteStore(file);
    expect(await store.get('varnamo', '2026-0002')).toEqual({
      ...FIRST_TIP,
      status: 'closed',
      closedReason: 'done',
    });
    expect(await store.messages.list('varnamo', '2026-0002')).toEqual([
      { ...newMessage({ number: '2026-0002' }), position: 1 },
    ]);
    // Erased with their tip: the moved messages hang on it still.
    await store.delete('varnamo', '2026-0002');
    expect(await store.messages.list('varnamo', '2026-0002')).toEqual([]);
    await store.close();
  });

  test('given a file of the first version with tips, then they are all there after the start', async () => {
    const file = fileOf('first');
    mkdirSync(path.dirname(file));
    const database = new DatabaseSync(file);
    database.exec(FIRST_SCHEMA);
    database.close();
    const store = openSqliteStore(file);
    expect(await store.list()).toEqual([FIRST_TIP]);
    expect((await store.put(newTip({ lookupHash: 'new' }))).tip.number).toBe('2026-0003');
    expect(await store.counts.listMeetings('varnamo')).toEqual([]);
    expect(await store.messages.list('varnamo', '2026-0002')).toEqual([]);
    await store.close();
  });

  test('given a migration that fails half-way, then the file is as it was', () => {
    const file = fileOf('half');
    mkdirSync(path.dirname(file));
    const database = new DatabaseSync(file);
    database.exec(FIRST_SCHEMA);
    // A table that the second migration makes is in the way.
    database.exec('CREATE TABLE meetings (other INTEGER)');
    expect(() => openSqliteStore(file)).toThrow(/meetings/);
    expect(database.prepare('SELECT version FROM schema_version').get()).toEqual({ version: 1 });
    expect(
      database.prepare("SELECT name FROM sqlite_schema WHERE name = 'helped'").get(),
    ).toBeUndefined();
    database.close();
  });

  // A server that runs on writes to a file without a name, which nobody finds again.
  describe.each([
    ['removed with its folder', (file: string) => rmSync(path.dirname(file), { recursive: true })],
    [
      'another, put in its place',
      (file: string) => {
        renameSync(file, `${file}.old`);
        writeFileSync(file, readFileSync(`${file}.old`));
      },
    ],
  ])('%s under an open store', (what, happen) => {
    test('then nothing is acknowledged, and the check says so', async () => {
      const file = fileOf(what);
      const store = openSqliteStore(file);
      const { tip } = await store.put(newTip());
      await expect(store.check()).resolves.toBeUndefined();
      happen(file);
      await expect(store.check()).rejects.toThrow(DatabaseFileGone);
      await expect(store.put(newTip({ lookupHash: 'next' }))).rejects.toThrow(DatabaseFileGone);
      await expect(store.messages.add(newMessage({ number: tip.number }))).rejects.toThrow(
        DatabaseFileGone,
      );
      await expect(store.desk.save(newRecord(), 0)).rejects.toThrow(/starta om servern/i);
      const helped = {
        publisher: 'varnamo',
        isoWeek: '2026-W47',
        page: '/',
        answer: 'yes',
      } as const;
      await expect(store.counts.addHelped(helped)).rejects.toThrow(DatabaseFileGone);
      await expect(store.setStatus('varnamo', tip.number, 'read')).rejects.toThrow(
        DatabaseFileGone,
      );
      await store.close();
    });
  });

  test('given a new store, then folder and files are the owner’s alone', async () => {
    const store = openSqliteStore(fileOf('rights'));
    await store.put(newTip());
    const inside = path.dirname(fileOf('rights'));
    expect(statSync(inside).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(inside)) {
      expect(statSync(path.join(inside, file)).mode & 0o777, file).toBe(0o600);
    }
    await store.close();
  });

  test('given an erased tip, then its bytes are neither in the file nor in the log', async () => {
    const store = openSqliteStore(fileOf('erased'));
    const needle = 'NÅL-I-HÖSTACK-'.repeat(500);
    await store.put(newTip({ textEnvelope: Buffer.from(needle) }));
    await store.put(newTip({ lookupHash: 'b', contactEnvelope: Buffer.from(needle) }));
    const bytes = () =>
      readdirSync(path.dirname(fileOf('erased')))
        .map((file) => readFileSync(path.join(path.dirname(fileOf('erased')), file), 'utf8'))
        .join('');
    expect(bytes()).toContain('NÅL-I-HÖSTACK');
    await store.delete('varnamo', '2026-0001');
    await store.sweep('varnamo', { contacts: '2027-01-01T00:00:00Z' });
    expect(bytes()).not.toContain('NÅL-I-HÖSTACK');
    await store.close();
  });

  test('given a file of a newer version, then it is refused and left as it was', async () => {
    const file = fileOf('newer');
    await openSqliteStore(file).close();
    const database = new DatabaseSync(file);
    database.exec('UPDATE schema_version SET version = 999');
    database.close();
    expect(() => openSqliteStore(file)).toThrow(/schema version 999/);
    const after = new DatabaseSync(file);
    expect(after.prepare('SELECT version FROM schema_version').get()).toEqual({ version: 999 });
    after.close();
  });

  test('given four processes that open a new store and write at once, then nothing is lost', async () => {
    const file = fileOf('processes');
    const script = `
      import { openSqliteStore } from ${JSON.stringify(path.resolve('src/intake/sqlite-store.ts'))};
      const store = openSqliteStore(process.argv[1]);
      for (let index = 0; index < 25; index += 1) {
        await store.put({
          publisher: 'varnamo', year: 2026, lookupHash: process.pid + '-' + index, contentTag: '',
          answerRecipient: '', experience: 'unsafe', category: 'light', area: 'centrum',
          receivedAt: '2026-11-20T12:00:00Z', isoWeek: '2026-W47', flags: [],
          textEnvelope: new Uint8Array([1]),
        });
      }
      await store.close();`;
    const run = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, file]);
    await Promise.all([run(), run(), run(), run()]);
    const store = openSqliteStore(file);
    const numbers = (await store.list()).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(100);
    expect(numbers.at(-1)).toBe('2026-0100');
    await store.close();
  });
});
