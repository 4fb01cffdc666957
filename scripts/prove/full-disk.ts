/**
 * Fills the disk under a running site: what was acknowledged stays, the rest is refused in words, and
 * with room again tips are taken again. Takes root, which may mount a small disk in memory.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSite } from '../running-site.ts';
import { newTip, sendTip, type SentTip } from './clients.ts';
import { countStored } from './kill.ts';
import { createSiteStore, type StoreName } from './site-store.ts';

export interface FullDiskResult {
  acknowledged: number;
  refused: number;
  /** The HTTP statuses of the refusals, each once; 0 for no answer at all. */
  statuses: number[];
  /** Acknowledged and not there, or there twice, or with a wrong number. */
  lost: number;
  /** True when a refused tip was taken once there was room. */
  afterwards: boolean;
}

/** Size of the disk, and what is left free for tips, in MiB. An empty PostgreSQL takes about 60. */
const DISK: Record<StoreName, { size: number; free: number }> = {
  sqlite: { size: 24, free: 2 },
  postgres: { size: 200, free: 4 },
};
const MIB = 1024 * 1024;
const REFUSALS = 20;
const MOST_TIPS = 20_000;
const LONG_TEXT = 'Det är mörkt i gångtunneln. '.repeat(60);

export async function fillDisk(name: StoreName): Promise<FullDiskResult> {
  const disk = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-disk-'));
  const { size, free } = DISK[name];
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m,mode=1777`, 'tmpfs', disk]);
  try {
    return await fill(name, disk, free);
  } finally {
    // Lazily: a server that is on its way out may still have a file open.
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

async function fill(name: StoreName, disk: string, free: number): Promise<FullDiskResult> {
  const store = await createSiteStore(name, disk);
  const site = await startSite({ dataDir: store.dataDir, env: store.env });
  const ballast = path.join(disk, 'ballast');
  try {
    const tips: SentTip[] = [];
    const statuses = new Set<number>();
    let refused = 0;
    const send = async () => {
      const tip = newTip(`${tips.length} ${LONG_TEXT}`);
      tips.push(tip);
      const response = await sendTip(site.origin, tip);
      if (tip.acknowledged) return;
      refused += 1;
      statuses.add(response?.status ?? 0);
    };
    await send();
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free * MIB)));
    while (refused < REFUSALS && tips.length < MOST_TIPS) await send();
    const acknowledged = tips.filter((tip) => tip.acknowledged).length;

    rmSync(ballast);
    await store.crash();
    const again = tips.find((tip) => !tip.acknowledged);
    if (again) await sendTip(site.origin, again);
    const afterwards = again?.acknowledged ?? false;
    const { lost, surplus, misnumbered } = await countStored(await store.open(), tips);
    return {
      acknowledged,
      refused,
      statuses: [...statuses],
      lost: lost.length + surplus + misnumbered,
      afterwards,
    };
  } finally {
    await site.stop();
    await store.remove();
  }
}
