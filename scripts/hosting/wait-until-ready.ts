/**
 * Ends well when the server on PORT says that its forms work, and badly when it has not within a minute. systemd waits for it
 * before it counts an instance as started (deploy/systemd/trygghetsloftet@.service).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { loadIntakeConfig } from '../../src/intake/config.ts';

const WAIT_MS = 60_000;

/** @returns false when the time is out */
export async function waitUntilReady(origin: string, waitMs: number): Promise<boolean> {
  const deadline = performance.now() + waitMs;
  while (performance.now() < deadline) {
    if (await isReady(origin)) return true;
    await sleep(100);
  }
  return false;
}

async function isReady(origin: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${origin}/halsa`, { signal: AbortSignal.timeout(5000) });
    return status === 200;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const { host, port } = loadIntakeConfig(process.env);
  // Where the server listens to every address it answers on this machine's own too.
  const name = /^(?:0\.0\.0\.0|::)$/.test(host) ? 'localhost' : host;
  const address = name.includes(':') ? `[${name}]` : name;
  if (!(await waitUntilReady(`http://${address}:${String(port)}`, WAIT_MS))) {
    process.stderr.write('Formulären fungerade inte inom en minut. /halsa säger vilken del.\n');
    process.exitCode = 1;
  }
}
