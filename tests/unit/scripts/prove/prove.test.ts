/** The proofs, shown to notice what they are there to notice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newTip, PUBLISHER } from '../../../../scripts/prove/clients.ts';
import { POSTGRES_TRACE, readTrace } from '../../../../scripts/prove/durable.ts';
import { wireOf } from '../../../../scripts/prove/fuzz/parsers/wire.ts';
import { countStored } from '../../../../scripts/prove/kill.ts';
import type { RunningSite } from '../../../../scripts/running-site.ts';
import { openSqliteStore } from '../../../../src/intake/sqlite-store.ts';
import { newTip as storedTip } from '../../intake/test-intake.ts';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'prov-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('a tip that was acknowledged and is not in the store counts as lost; one that was not does not', async () => {
  const acknowledged = { ...newTip('a'), acknowledged: true };
  const store = openSqliteStore(path.join(folder(), 'intake.sqlite'));
  const result = await countStored(store, [acknowledged, newTip('b')]);
  expect(result).toEqual({
    sent: 2,
    acknowledged: 1,
    lost: [acknowledged.submissionKey],
    surplus: 0,
    misnumbered: 0,
  });
});

test('a tip that nobody sent is too many, and a number that was skipped is noticed', async () => {
  const store = openSqliteStore(path.join(folder(), 'intake.sqlite'));
  const stored = { publisher: PUBLISHER, lookupHash: 'a' };
  await store.put(storedTip(stored));
  await store.put(storedTip({ ...stored, lookupHash: 'b' }));
  await store.delete(PUBLISHER, '2026-0001');
  expect(await countStored(store, [])).toMatchObject({ surplus: 1, misnumbered: 1 });
});

test.each<[what: string, answer: RequestListener, says: string]>([
  ['falls over', (_request, response) => response.writeHead(500).end(), 'status 500'],
  [
    'redirects',
    (_request, response) => response.writeHead(303, { location: '/' }).end(),
    'redirect 303',
  ],
  [
    'sends no headers',
    (_request, response) => response.writeHead(404).end(),
    'no content security policy',
  ],
  ['hangs up', (request) => request.socket.destroy(), 'no answer'],
  [
    'shows its insides',
    (_request, response) =>
      response
        .writeHead(422, { 'content-security-policy': 'x' })
        .end('Error\n    at put (/srv/store.ts:12:3)'),
    'the answer shows its insides',
  ],
])('a server that %s is noticed by the fuzzer', async (_what, answer, says) => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const logFile = path.join(folder(), 'server.log');
  writeFileSync(logFile, 'tip: kanariemark');
  const { port } = server.address() as AddressInfo;
  const site = { port, origin: `http://localhost:${port}`, logFile, process: { exitCode: null } };
  const parser = wireOf(site as unknown as RunningSite);
  const form = { method: 'POST', path: '/f/x', headers: {}, body: new Uint8Array() };
  await expect(Promise.resolve(parser.attempt(form))).rejects.toThrow(says);
  expect(() => parser.close?.()).toThrow('the log holds what was sent');
});

const SYNC = '630   fsync(27</srv/data/intake.sqlite-wal>) = 0';
const ANSWER = String.raw`630   writev(29<socket:[1]>, [{iov_base="{\"ok\":true,\"next\":\"/x/\"}", iov_len=49}], 5) = 775`;
const OTHER = '630   write(1<socket:[2]>, "{}", 2) = 2';

test.each([
  ['each answer follows a sync', [SYNC, OTHER, ANSWER, SYNC, ANSWER], 2, 0],
  ['an answer comes before its sync', [ANSWER, SYNC], 1, 1],
  ['one sync is shared by two answers', [SYNC, ANSWER, ANSWER], 2, 1],
  ['another file is synced', [SYNC.replace('-wal', '-journal'), ANSWER], 1, 1],
  ['a sync fails', [SYNC.replace('= 0', '= -1 EIO'), ANSWER], 1, 1],
])('of the system calls: %s', (_what, lines, tips, unsynced) => {
  expect(readTrace(lines.join('\n'))).toEqual({ tips, unsynced });
});

const WAL_SYNC = '71 fdatasync(7</srv/data/pg_wal/000000010000000000000001>) = 0';
const INSERTED = String.raw`71 sendto(9<socket:[4]>, "D\0\0C\0\0\0\17INSERT 0 1\0Z\0\0\0\5I", 50, 0, NULL, 0) = 50`;

test.each([
  ['each answer follows a sync', [WAL_SYNC, INSERTED, WAL_SYNC, INSERTED], 2, 0],
  ['an answer comes before its sync', [INSERTED, WAL_SYNC], 1, 1],
  ['another file is synced', [WAL_SYNC.replace('pg_wal', 'base'), INSERTED], 1, 1],
])('of the system calls of PostgreSQL: %s', (_what, lines, tips, unsynced) => {
  expect(readTrace(lines.join('\n'), POSTGRES_TRACE)).toEqual({ tips, unsynced });
});
