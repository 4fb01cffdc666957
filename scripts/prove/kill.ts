/**
 * Kills the server under load, again and again, and looks for what it had acknowledged.
 *
 * SIGKILL stops the process between any two instructions: it shows that the answer is given after the
 * commit and that half a write is rolled back. It cannot show that the disk was told to keep it; that
 * is read from the order of system calls (fsync before the answer).
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deriveLookupHash, deriveReceiptCode } from '../../src/domain/tips/receipt.ts';
import { openSqliteStore } from '../../src/intake/sqlite-store.ts';
import { freePort, startSite } from '../running-site.ts';
import { newTip, PUBLISHER, sendTip, type SentTip } from './clients.ts';

export interface KillResult {
  kills: number;
  sent: number;
  acknowledged: number;
  /** Submission keys of tips that were acknowledged and are not there. */
  lost: string[];
  /** Submissions that stand in the store more than once, and tips that nobody sent. */
  surplus: number;
}

export interface KillOptions {
  kills: number;
  clients: number;
  /** The longest time that a server lives, in milliseconds after its first acknowledgement. */
  longestLife: number;
}

export async function killUnderLoad({
  kills,
  clients,
  longestLife,
}: KillOptions): Promise<KillResult> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-kill-'));
  const port = await freePort();
  const tips: SentTip[] = [];
  try {
    for (let round = 0; round < kills; round += 1) {
      const site = await startSite({ dataDir, port });
      const unanswered = tips.filter((tip) => !tip.acknowledged);
      const load = startLoad(site.origin, clients, tips);
      // Whoever got no answer sends again: it must not become two tips.
      await Promise.all(unanswered.map((tip) => sendTip(site.origin, tip)));
      await untilOneIsAcknowledged(tips);
      await sleep(randomInt(1, longestLife));
      site.process.kill('SIGKILL');
      await site.stop();
      await load.stop();
    }
    // A last start, as after a power cut; then what is left is counted.
    const site = await startSite({ dataDir, port });
    for (const tip of tips.filter((candidate) => !candidate.acknowledged))
      await sendTip(site.origin, tip);
    await site.stop();
    return { kills, ...(await countStored(path.join(dataDir, 'intake.sqlite'), tips)) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Clients that send one tip after the other until told to stop or until nobody answers. */
function startLoad(
  origin: string,
  clients: number,
  tips: SentTip[],
): { stop: () => Promise<void> } {
  let going = true;
  const client = async () => {
    while (going) {
      const tip = newTip(`Tips ${tips.length}: det är mörkt.`);
      tips.push(tip);
      const response = await sendTip(origin, tip);
      if (!response) return;
    }
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  return {
    stop: async () => {
      going = false;
      await running;
    },
  };
}

async function untilOneIsAcknowledged(tips: readonly SentTip[]): Promise<void> {
  const before = tips.filter((tip) => tip.acknowledged).length;
  const deadline = Date.now() + 20_000;
  while (tips.filter((tip) => tip.acknowledged).length === before) {
    if (Date.now() > deadline) throw new Error('The server acknowledged nothing in 20 seconds.');
    await sleep(5);
  }
}

/** Compares what is in the store with what was sent. */
export async function countStored(
  databaseFile: string,
  tips: readonly SentTip[],
): Promise<Omit<KillResult, 'kills'>> {
  const store = openSqliteStore(databaseFile);
  try {
    const stored = await store.list({ publisher: PUBLISHER });
    const hashes = stored.map(({ lookupHash }) => lookupHash);
    const lost: string[] = [];
    const known = new Set<string>();
    for (const tip of tips) {
      const hash = await deriveLookupHash(await deriveReceiptCode(tip.submissionKey));
      known.add(hash);
      if (tip.acknowledged && !hashes.includes(hash)) lost.push(tip.submissionKey);
    }
    const unknown = hashes.filter((hash) => !known.has(hash)).length;
    return {
      sent: tips.length,
      acknowledged: tips.filter((tip) => tip.acknowledged).length,
      lost,
      surplus: hashes.length - new Set(hashes).size + unknown,
    };
  } finally {
    await store.close();
  }
}
