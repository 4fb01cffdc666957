/** The proofs, shown to notice what they are there to notice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newTip } from '../../../../scripts/prove/clients.ts';
import { readTrace } from '../../../../scripts/prove/durable.ts';
import { fuzzIntake } from '../../../../scripts/prove/fuzz.ts';
import { countStored } from '../../../../scripts/prove/kill.ts';
import type { RunningSite } from '../../../../scripts/running-site.ts';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'prov-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('a tip that was acknowledged and is not in the store counts as lost; one that was not does not', async () => {
  const acknowledged = { ...newTip('a'), acknowledged: true };
  const result = await countStored(path.join(folder(), 'intake.sqlite'), [
    acknowledged,
    newTip('b'),
  ]);
  expect(result).toEqual({
    sent: 2,
    acknowledged: 1,
    lost: [acknowledged.submissionKey],
    surplus: 0,
  });
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
  const { problems } = await fuzzIntake(site as unknown as RunningSite, 3, 1);
  expect(problems.join('\n')).toContain(says);
  expect(problems).toContain('the log holds what was sent');
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
