/**
 * Reads from the system calls that a tip is told to the disk before it is acknowledged.
 *
 * A killed process cannot show this: what it has written stays in the kernel's memory and is there when
 * the next one starts. Only the order "sync of the write-ahead log, then the answer" can. Needs strace.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSite } from '../running-site.ts';
import { newTip, sendTip } from './clients.ts';

export interface DurableResult {
  tips: number;
  /** Acknowledgements that no sync of the log came before. */
  unsynced: number;
}

const SYNC =
  /\bf(?:data)?sync\(\d+<[^>]*\.sqlite-wal>\)\s+= 0|<\.\.\. f(?:data)?sync resumed>\)\s+= 0/;
const ANSWER = /\b(?:write|writev|sendto)\(.*\\"ok\\":true,\\"next\\"/;

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

/** strace ends a moment after the server. */
async function untilWritten(trace: string): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!readFileSync(trace, 'utf8').includes('+++ exited') && Date.now() < deadline)
    await sleep(20);
}

/** One sync for every answer: each is used up by the answer that follows it. */
export function readTrace(trace: string): DurableResult {
  let synced = false;
  const result = { tips: 0, unsynced: 0 };
  for (const line of trace.split('\n')) {
    if (SYNC.test(line)) synced = true;
    if (!ANSWER.test(line)) continue;
    result.tips += 1;
    if (!synced) result.unsynced += 1;
    synced = false;
  }
  return result;
}
