/** The coordinator's commands, on the data of the site that all tests share, or of one of their own. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { siteSetting } from './site.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Runs one for the demonstration's municipality, on the shared site. Gives what it printed. */
export function intakeCommand(...args: string[]): string {
  return intakeCommandOn(siteSetting('SITE_DATA_DIR'), ...args);
}

/** The same on the data folder of another site. */
export function intakeCommandOn(dataDir: string, ...args: string[]): string {
  return execFileSync(
    process.execPath,
    ['scripts/intake.ts', ...args, '--publisher', 'exempelkommun'],
    {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: dataDir },
      encoding: 'utf8',
    },
  );
}

/** The file with the coordinator's key, in the demonstration. */
export function coordinatorKey(dataDir = siteSetting('SITE_DATA_DIR')): string {
  return path.join(dataDir, 'demo-keys/coordinator.txt');
}
