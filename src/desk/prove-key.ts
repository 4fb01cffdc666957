/** Shows the server that a coordinator's key is here, without the key or its passphrase leaving the browser. */
import type { Ask } from './api.ts';
import type { DeskTrouble } from './contract.ts';
import type { Vault } from './vault/vault.ts';

/**
 * Opens the key file and answers the server's challenge with it. A session has begun when nothing is wrong.
 * @returns why it was not possible
 */
export async function proveKey(
  vault: Vault,
  ask: Ask,
  { publisher, origin }: { publisher: string; origin: string },
  file: Uint8Array,
  passphrase: string,
): Promise<DeskTrouble | undefined> {
  const unlocked = await vault.call('unlock', { file, passphrase });
  if (!unlocked) return 'stopped';
  if ('problem' in unlocked) return unlocked.problem;
  const { recipient } = unlocked;
  const challenge = await ask('challenge', { recipient });
  if (!challenge.ok) return challenge.problem;
  const { envelope, token } = challenge;
  const nonce = await vault.call('challenge', { envelope, origin, publisher });
  if (nonce === undefined) return 'challenge';
  const answer = await ask('sign-in', { recipient, token, nonce });
  return answer.ok ? undefined : answer.problem;
}
