/** The coordinator's commands, on the data of the running site. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { siteSetting } from './site.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Runs one for the demonstration's municipality. Gives what it printed. */
export function intakeCommand(...args: string[]): string {
  return execFileSync(
    process.execPath,
    ['scripts/intake.ts', ...args, '--publisher', 'exempelkommun'],
    {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: siteSetting('SITE_DATA_DIR') },
      encoding: 'utf8',
    },
  );
}

/** The file with the coordinator's key, in the demonstration. */
export function coordinatorKey(): string {
  return path.join(siteSetting('SITE_DATA_DIR'), 'demo-keys/coordinator.txt');
}
