/**
 * Kills the server under load, again and again, and looks for what it had acknowledged.
 *
 * SIGKILL stops the process between any two instructions: it shows that the answer is given after the
 * commit and that half a write is rolled back. It cannot show that the disk was told to keep it; that
 * is read from the order of system calls (fsync before the answer).
 */
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { deriveLookupHash, deriveReceiptCode } from '../../src/domain/tips/receipt.ts';
import type { TipStore } from '../../src/intake/store.ts';
import { freePort, startSite } from '../running-site.ts';
import { newTip, PUBLISHER, sendTip, type SentTip } from './clients.ts';
import { createSiteStore, type StoreName } from './site-store.ts';

export interface KillResult {
  kills: number;
  sent: number;
  acknowledged: number;
  /** Submission keys of tips that were acknowledged and are not there. */
  lost: string[];
  /** Submissions that stand in the store more than once, and tips that nobody sent. */
  surplus: number;
  /** Numbers of the register that were skipped or given out twice. */
  misnumbered: number;
}

export interface KillOptions {
  store: StoreName;
  kills: number;
  clients: number;
  /** The longest time that a server lives, in milliseconds after its first acknowledgement. */
  longestLife: number;
}

/** On PostgreSQL every other kill takes the database program too. */
export async function killUnderLoad({
  store: name,
  kills,
  clients,
  longestLife,
}: KillOptions): Promise<KillResult> {
  const { dataDir, env, open, crash, remove } = await createSiteStore(name);
  const port = await freePort();
  const tips: SentTip[] = [];
  try {
    for (let round = 0; round < kills; round += 1) {
      const site = await startSite({ dataDir, port, env });
      const unanswered = tips.filter((tip) => !tip.acknowledged);
      const load = startLoad(site.origin, clients, tips);
      // Whoever got no answer sends again: it must not become two tips.
      await Promise.all(unanswered.map((tip) => sendTip(site.origin, tip)));
      await untilOneIsAcknowledged(tips);
      await sleep(randomInt(1, longestLife));
      const databaseToo = round % 2 === 1 ? crash() : undefined;
      site.process.kill('SIGKILL');
      await Promise.all([site.stop(), databaseToo]);
      await load.stop();
    }
    // A last start, as after a power cut; then what is left is counted.
    const site = await startSite({ dataDir, port, env });
    for (const tip of tips.filter((candidate) => !candidate.acknowledged))
      await sendTip(site.origin, tip);
    await site.stop();
    return { kills, ...(await countStored(await open(), tips)) };
  } finally {
    await remove();
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

/** Compares what is in the store with what was sent, and closes the store. */
export async function countStored(
  store: TipStore,
  tips: readonly SentTip[],
): Promise<Omit<KillResult, 'kills'>> {
  try {
    const stored = await store.list({ publisher: PUBLISHER });
    const hashes = new Set(stored.map(({ lookupHash }) => lookupHash));
    const lost: string[] = [];
    const known = new Set<string>();
    for (const tip of tips) {
      const hash = await deriveLookupHash(await deriveReceiptCode(tip.submissionKey));
      known.add(hash);
      if (tip.acknowledged && !hashes.has(hash)) lost.push(tip.submissionKey);
    }
    const unknown = [...hashes].filter((hash) => !known.has(hash)).length;
    // In the order of the register: 1, 2, 3 …
    const misnumbered = stored.filter(
      ({ number }, index) => Number(number.slice('2026-'.length)) !== index + 1,
    ).length;
    return {
      sent: tips.length,
      acknowledged: tips.filter((tip) => tip.acknowledged).length,
      lost,
      surplus: stored.length - hashes.size + unknown,
      misnumbered,
    };
  } finally {
    await store.close();
  }
}
