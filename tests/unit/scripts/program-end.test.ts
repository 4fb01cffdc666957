import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { programEnd } from '../../../scripts/program-end.ts';

/** A program that does what it says; listening once it has said that it runs. */
async function program(does: string) {
  const child = spawn(process.execPath, ['-e', `${does}; process.stdout.write('runs')`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}
const WAITS = 'setInterval(() => {}, 1000)';

test('a program that listens finishes what it does', async () => {
  const child = await program(`process.once('SIGTERM', () => process.exit(7)); ${WAITS}`);
  await programEnd(child, 'SIGTERM').end();
  expect(child.exitCode).toBe(7);
});

test('a program that does not listen is ended by force', async () => {
  const child = await program(`process.on('SIGINT', () => {}); ${WAITS}`);
  await programEnd(child, 'SIGINT', 50).end();
  expect(child.signalCode).toBe('SIGKILL');
});

test('a program that ended by itself needs no end, and is known to be gone', async () => {
  const child = await program('');
  const { gone, end } = programEnd(child, 'SIGTERM');
  await gone;
  await end();
  expect(child.exitCode).toBe(0);
});
