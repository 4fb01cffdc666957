/** Solves a puzzle of the intake as a browser does, and writes it as the form sends it in `_proof`. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** @throws when it takes a minute, which means that the difficulty is wrong */
export async function solveProof(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey, timeout: 60_000 });
  if (!solution) throw new Error('The puzzle was not solved within a minute.');
  return writeProof(challenge, solution);
}

/** Also for wrong answers. */
export function writeProof(challenge: unknown, solution: unknown): string {
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
