/**
 * Reads from the system calls that a tip is told to the disk before it is acknowledged.
 *
 * A killed process cannot show this: what it has written stays in the kernel's memory and is there when
 * the next one starts. Only the order "sync of the write-ahead log, then the answer" can. Needs strace.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPostgresStore } from '../../src/intake/postgres-store.ts';
import { startPostgres } from '../running-postgres.ts';
import { startSite } from '../running-site.ts';
import postgres from 'postgres';
import { newTip, PUBLISHER, sendTip } from './clients.ts';

export interface DurableResult {
  tips: number;
  /** Acknowledgements that no sync of the log came before. */
  unsynced: number;
}

interface TracePattern {
  sync: RegExp;
  answer: RegExp;
}

const SQLITE_TRACE: TracePattern = {
  sync: /\bf(?:data)?sync\(\d+<[^>]*\.sqlite-wal>\)\s+= 0|<\.\.\. f(?:data)?sync resumed>\)\s+= 0/,
  answer: /\b(?:write|writev|sendto)\(.*\\"ok\\":true,\\"next\\"/,
};
/** The server tells its client that a row was inserted: "INSERT 0 1" (CommandComplete of the protocol). */
export const POSTGRES_TRACE: TracePattern = {
  sync: /\bf(?:data)?sync\(\d+<[^>]*\/pg_wal\/[^>]*>\)\s+= 0|<\.\.\. f(?:data)?sync resumed>\)\s+= 0/,
  answer: /\b(?:write|sendto)\(.*INSERT 0 1/,
};

export async function proveDurable(tips: number): Promise<DurableResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-strace-'));
  const trace = path.join(folder, 'trace');
  const calls = 'trace=fsync,fdatasync,write,writev,sendto';
  // -D: the server is our child and strace the one beside it, so that stopping stops the server.
  const wrapper = {
    program: 'strace',
    args: ['-D', '-f', '-y', '-s', '4096', '-e', calls, '-o', trace],
  };
  const site = await startSite({ wrapper });
  try {
    for (let sent = 0; sent < tips; sent += 1) {
      const tip = newTip(`Tips ${sent}`);
      await sendTip(site.origin, tip);
      if (!tip.acknowledged) throw new Error('The tip was not acknowledged.');
    }
  } finally {
    await site.stop();
  }
  await untilWritten(trace);
  const result = readTrace(readFileSync(trace, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return result;
}

/** The same of PostgreSQL: its server syncs its log before it tells its client that the tip is stored. */
export async function proveDurableInPostgres(
  tips: number,
): Promise<DurableResult & { settings: string }> {
  const server = await startPostgres();
  const folder = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-strace-'));
  const trace = path.join(folder, 'trace');
  try {
    // The schema is made before anybody looks.
    await (await openPostgresStore(server.url)).close();
    const settings = await readSettings(server.url);
    const [pid = ''] = readFileSync(path.join(server.dataDir, 'postmaster.pid'), 'utf8').split(
      '\n',
    );
    const calls = 'trace=fsync,fdatasync,write,sendto';
    // Connections are processes that the server starts: -f follows those that come from now on.
    const strace = spawn(
      'strace',
      ['-f', '-y', '-s', '4096', '-e', calls, '-e', 'signal=none', '-o', trace, '-p', pid],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = once(strace, 'exit');
    await Promise.race([once(strace.stderr, 'data'), ended]);
    if (strace.exitCode !== null) throw new Error('strace may not look at the server.');
    const store = await openPostgresStore(server.url);
    for (let sent = 0; sent < tips; sent += 1) {
      await store.put({
        publisher: PUBLISHER,
        year: 2026,
        lookupHash: `hash-${sent}`,
        contentTag: 'tag',
        answerRecipient: 'age1answer',
        experience: 'unsafe',
        category: 'light',
        area: 'centrum',
        receivedAt: '2026-11-20T12:00:00Z',
        isoWeek: '2026-W47',
        flags: [],
        textEnvelope: new Uint8Array(1000),
      });
    }
    await store.close();
    strace.kill('SIGINT');
    await ended;
    return { settings, ...readTrace(readFileSync(trace, 'utf8'), POSTGRES_TRACE) };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the server says that it does, as a new connection of any program sees it. */
async function readSettings(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 });
  try {
    const names = ['server_version', 'synchronous_commit', 'fsync', 'full_page_writes'];
    const rows = await sql<{ name: string; setting: string }[]>`
      SELECT name, setting FROM pg_settings WHERE name = ANY(${names}) ORDER BY name`;
    return rows.map(({ name, setting }) => `${name}=${setting}`).join(' ');
  } finally {
    await sql.end();
  }
}

/** strace ends a moment after the server. */
async function untilWritten(trace: string): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!readFileSync(trace, 'utf8').includes('+++ exited') && Date.now() < deadline)
    await sleep(20);
}

/** One sync for every answer: each is used up by the answer that follows it. */
export function readTrace(
  trace: string,
  { sync, answer }: TracePattern = SQLITE_TRACE,
): DurableResult {
  let synced = false;
  const result = { tips: 0, unsynced: 0 };
  for (const line of trace.split('\n')) {
    if (sync.test(line)) synced = true;
    if (!answer.test(line)) continue;
    result.tips += 1;
    if (!synced) result.unsynced += 1;
    synced = false;
  }
  return result;
}
