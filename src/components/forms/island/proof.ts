/**
 * The proof of work, made while the sender writes: fetched at the first key press and solved by the
 * browser outside the page's thread. Nobody waits for it long: without it what was sent is taken all the same.
 */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** The longest that pressing Send waits for a proof that is not ready. */
const PATIENCE_MS = 2000;
/** A proof is good for an hour at the server; what took longer to write gets a new one. */
const FRESH_MS = 45 * 60 * 1000;
/** What is handed in within a second counts as a robot's: the second try of someone in a hurry waits. */
const TIME_TRAP_MS = 1200;

export interface Prover {
  /** Begins, unless it has begun. */
  start: () => void;
  /** The proof for one sending, or nothing when it could not be had in time. Each is used once. */
  take: () => Promise<string | undefined>;
}

/** @param formKey `varnamo-tips` */
export function createProver(formKey: string): Prover {
  let proof: Promise<string | undefined> | undefined;
  let startedAt = 0;
  const start = () => {
    if (proof && performance.now() - startedAt < FRESH_MS) return;
    startedAt = performance.now();
    proof = prove(formKey).catch(() => undefined);
  };
  return {
    start,
    async take() {
      start();
      const ready = await Promise.race([proof, pause(PATIENCE_MS)]);
      proof = undefined;
      return ready;
    },
  };
}

async function prove(formKey: string): Promise<string | undefined> {
  const answer = await fetch(`/f/${formKey.replace(/-[^-]+$/, '-utmaning')}`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new FormData(),
  });
  const { challenge } = (await answer.json()) as { challenge?: Challenge };
  if (!challenge) return undefined;
  const [solution] = await Promise.all([
    solveChallenge({ challenge, deriveKey }),
    pause(TIME_TRAP_MS),
  ]);
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
