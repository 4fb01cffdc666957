/** The standard `age` program opens what the intake has stored: nobody depends on this project to read a tip. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../command.ts';
import { startSite } from '../running-site.ts';
import { newTip, PUBLISHER, sendTip } from './clients.ts';

/** Sends a tip and opens its envelope with each of the demonstration's keys. */
export async function openWithAge(): Promise<{ keys: string[]; opened: string[] }> {
  const site = await startSite();
  const folder = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-age-'));
  try {
    const tip = newTip('Det är mörkt i gångtunneln.');
    await sendTip(site.origin, tip);
    if (!tip.acknowledged) throw new Error('The tip was not acknowledged.');
    const envelope = path.join(folder, 'tips.age');
    const number = `${new Date().getFullYear()}-0001`;
    const command = ['envelope', '--publisher', PUBLISHER, '--number', number, '--out', envelope];
    execFileSync(process.execPath, ['scripts/intake.ts', ...command], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: site.dataDir },
      stdio: 'pipe',
    });
    const keys = ['coordinator', 'registrar', 'escrow'];
    const opened = keys.filter((role) => {
      const key = path.join(site.dataDir, `demo-keys/${role}.txt`);
      return execFileSync('age', ['-d', '-i', key, envelope], { encoding: 'utf8' }).includes(
        tip.text,
      );
    });
    return { keys, opened };
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
