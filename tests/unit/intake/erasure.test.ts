/** Erasure under a decision, with real envelopes, a real file and its log, and real backups. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerSender } from '../../../src/intake/answers.ts';
import { backupName, listBackups, makeBackup } from '../../../src/intake/backup.ts';
import type { IntakeEvent, IntakePublisher } from '../../../src/intake/contract.ts';
import { eraseDue } from '../../../src/intake/erasure.ts';
import { findBytes } from '../../../src/intake/find-bytes.ts';
import { runJobs, type JobDeps } from '../../../src/intake/jobs.ts';
import { deriveAnswerRecipient, sealTip } from '../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import type { StoredTip, TipStore } from '../../../src/intake/store.ts';
import { answers, newTip, recipients, varnamo } from './test-intake.ts';

const erasure = {
  decision: 'KS 2026/120',
  contactsAfterDays: 90,
  tipsAfterDays: 365,
  backupsAfterDays: 30,
};
const decided: IntakePublisher = { ...varnamo, erasure };

let folder: string;
let file: string;
let backups: string;
let store: TipStore;
let log: IntakeEvent[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-erasure-'));
  file = path.join(folder, 'intake.sqlite');
  backups = path.join(folder, 'backup');
  store = openSqliteStore(file);
  log = [];
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const deps = (now: string, publishers: readonly IntakePublisher[] = [decided]): JobDeps => ({
  store,
  publishers,
  clock: () => new Date(now),
  log: (event) => log.push(event),
  mailboxes: {},
  databaseFile: file,
  backupDir: backups,
  makesBackups: false,
});

async function put(day: string, text: string): Promise<StoredTip> {
  const tip = newTip({
    lookupHash: text,
    receivedAt: `${day}T12:00:00Z`,
    answerRecipient: await deriveAnswerRecipient(text),
  });
  const contact = { contactName: 'Vera Exempel' };
  const sealed = await sealTip(tip, 'sv', { ...answers, text }, contact, recipients);
  return (await store.put(sealed)).tip;
}

/** Every file of the folder, backups too. */
function onDisk(bytes: Uint8Array | undefined): boolean {
  if (!bytes) throw new Error('No bytes to look for.');
  const piece = Buffer.from(bytes.slice(-48));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(path.join(entry.parentPath, entry.name)).includes(piece));
}

describe('erasure', () => {
  test('given no decision, then nothing is ever erased', async () => {
    const tip = await put('2001-01-01', 'gammalt');
    makeBackup(file, path.join(backups, backupName(new Date('2001-01-02T00:00:00Z'))));
    await runJobs(deps('2026-11-22T03:00:00Z', [varnamo]));
    expect(onDisk(tip.textEnvelope)).toBe(true);
    expect(onDisk(tip.contactEnvelope)).toBe(true);
    expect(listBackups(backups)).toHaveLength(1);
    expect(log).toEqual([]);
  });

  test('given a decision, then contact details go first and their bytes with them, then the whole tip', async () => {
    const tip = await put('2026-01-01', 'A');
    await answerSender(
      { store, recipients: () => recipients, clock: () => new Date('2026-01-02T12:00:00Z') },
      tip,
      'Tack!',
    );
    const [message] = await store.messages.list('varnamo', tip.number);

    await runJobs(deps('2026-04-01T11:00:00Z')); // 89 days and 23 hours
    expect(onDisk(tip.contactEnvelope)).toBe(true);
    await runJobs(deps('2026-04-02T12:00:01Z'));
    expect(onDisk(tip.contactEnvelope)).toBe(false);
    expect(onDisk(tip.textEnvelope)).toBe(true);
    expect(onDisk(message?.envelope)).toBe(true);

    await runJobs(deps('2027-01-02T12:00:01Z'));
    expect(onDisk(tip.textEnvelope)).toBe(false);
    expect(onDisk(message?.envelope)).toBe(false);
    expect(await store.get('varnamo', tip.number)).toBeUndefined();
    expect(log).toEqual([
      { event: 'erased', publisher: 'varnamo', contacts: 1, tips: 0, remaining: 0 },
      { event: 'erased', publisher: 'varnamo', contacts: 0, tips: 1, remaining: 0 },
    ]);
  });

  test('given a backup that has outlived the decision, then it goes; a younger one stays', async () => {
    const tip = await put('2026-01-01', 'A');
    const made = (day: string) =>
      makeBackup(file, path.join(backups, backupName(new Date(`${day}T02:00:00Z`))));
    made('2026-12-31');
    await runJobs(deps('2027-01-20T03:00:00Z'));
    expect(onDisk(tip.textEnvelope), 'the backup holds it for its thirty days').toBe(true);
    made('2027-01-29');
    await runJobs(deps('2027-01-31T03:00:00Z'));
    expect(listBackups(backups).map(({ madeAt }) => madeAt.toISOString().slice(0, 10))).toEqual([
      '2027-01-29',
    ]);
    expect(onDisk(tip.textEnvelope), 'erased everywhere').toBe(false);
    expect(log).toContainEqual({ event: 'backup', outcome: 'removed', count: 1 });
  });

  test('given bytes that linger somewhere, then it is found and said', async () => {
    const tip = await put('2026-01-01', 'A');
    const copy = path.join(folder, 'copy');
    writeFileSync(copy, Buffer.concat([Buffer.alloc(1_048_560), Buffer.from(tip.textEnvelope)]));
    const result = await eraseDue(
      { store, files: () => [file, `${file}-wal`, copy], log: (event) => log.push(event) },
      decided,
      new Date('2027-06-01T00:00:00Z'),
    );
    expect(result).toEqual({ contacts: 0, tips: 1, remaining: 1 });
    expect(log).toMatchObject([{ event: 'erased', remaining: 1 }]);
  });

  test('given another reader that holds the log open, then it waits until the bytes are gone', async () => {
    const tip = await put('2026-01-01', 'A');
    const reader = new DatabaseSync(file);
    reader.exec('BEGIN; SELECT count(*) FROM responses;');
    reader.prepare('SELECT count(*) FROM responses').get();
    setTimeout(() => reader.close(), 700);
    const result = await eraseDue(
      { store, files: () => [file, `${file}-wal`], log: (event) => log.push(event) },
      decided,
      new Date('2027-06-01T00:00:00Z'),
    );
    expect(result.remaining).toBe(0);
    expect(onDisk(tip.textEnvelope)).toBe(false);
  });

  test('given two instances, then the jobs of a day are done once', async () => {
    await put('2026-01-01', 'A');
    const both = deps('2027-06-01T00:00:00Z');
    await Promise.all([runJobs(both), runJobs(both)]);
    await runJobs(both);
    expect(log.filter(({ event }) => event === 'erased')).toHaveLength(1);
    expect(log.some(({ event }) => event === 'job-failed')).toBe(false);
  });

  test('given an instance that died in its work, then another goes on after half an hour', async () => {
    await put('2026-01-01', 'A');
    await store.marks.replace('', 'lease', undefined, '2027-06-01T00:30:00.000Z');
    await runJobs(deps('2027-06-01T00:29:00Z'));
    expect(log).toEqual([]);
    await runJobs(deps('2027-06-01T00:31:00Z'));
    expect(log.filter(({ event }) => event === 'erased')).toHaveLength(1);
  });
});

describe('searching files for bytes', () => {
  test('then nothing hides across the edge of two pieces, and no file is no bytes', async () => {
    const needle = Buffer.from('a needle of thirty-two bytes ok!');
    const place = path.join(folder, 'haystack');
    for (const before of [0, 5, 1_048_575, 1_048_576 - 16, 2_097_152 - 1]) {
      writeFileSync(place, Buffer.concat([Buffer.alloc(before, 1), needle, Buffer.alloc(10)]));
      expect(await findBytes([place], [needle]), String(before)).toEqual([needle]);
    }
    expect(await findBytes([place], [Buffer.from('another needle')])).toEqual([]);
    expect(await findBytes([path.join(folder, 'nowhere')], [needle])).toEqual([]);
    expect(await findBytes([place], [])).toEqual([]);
  });
});
