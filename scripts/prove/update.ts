/**
 * A new version beside the old, on the same data: the new one is started on a port of its own, the old one is ended
 * while tips come in, and back again. Senders go to the first that answers, as a proxy in front does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore } from '../../src/intake/sqlite-store.ts';
import { freePort, startSite, type RunningSite } from '../running-site.ts';
import { newTip, PUBLISHER, sendTip, type SentTip } from './clients.ts';

const ORIGIN = 'https://trygghet.example';

export interface UpdateProof {
  changes: number;
  sent: number;
  acknowledged: number;
  /** In the register when all is done. */
  stored: number;
}

/** @param changes how many times one version takes over from the other; every second is a rollback */
export async function proveUpdate(changes: number): Promise<UpdateProof> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-byte-'));
  const ports: readonly [number, number] = [await freePort(), await freePort()];
  const start = (port: number) => startSite({ port, dataDir, env: { PUBLIC_ORIGIN: ORIGIN } });
  const tips: SentTip[] = [];
  let done = false;
  const client = async () => {
    while (!done) {
      const tip = newTip('Lampan är trasig.');
      tips.push(tip);
      for (const port of ports) {
        await sendTip(ORIGIN, tip, `http://localhost:${String(port)}`);
        if (tip.acknowledged) break;
      }
      await sleep(20);
    }
  };
  let running = await start(ports[0]);
  const clients = [client(), client(), client(), client()];
  try {
    for (let change = 1; change <= changes; change += 1) {
      await sleep(500);
      const next: RunningSite = await start(change % 2 === 0 ? ports[0] : ports[1]);
      await running.stop();
      running = next;
    }
    await sleep(500);
  } finally {
    done = true;
    await Promise.all(clients);
    await running.stop();
  }
  const store = openSqliteStore(path.join(dataDir, 'intake.sqlite'));
  const stored = (await store.list({ publisher: PUBLISHER })).length;
  await store.close();
  rmSync(dataDir, { recursive: true });
  const acknowledged = tips.filter((tip) => tip.acknowledged).length;
  return { changes, sent: tips.length, acknowledged, stored };
}
