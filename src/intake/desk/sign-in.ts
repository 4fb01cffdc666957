/**
 * Signing in without a password: who can open what is sealed to a coordinator's key is that coordinator.
 *
 * The server seals a random number to the key and gives it out with a token. Whoever sends the number back
 * with the token has the key. The token is an HMAC over number, key, publisher and time, so that nothing
 * has to be kept meanwhile and any instance can check it; it is good for two minutes and once. All times
 * are the server's: what the clock of the coordinator's computer says does not matter.
 *
 * Inside the envelope stands what it is for and for which origin. The browser looks at that before it
 * answers, so that nobody can have a tip opened by passing it off as a challenge, nor pass a challenge on
 * from another site.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ChallengeAnswer, SealedChallenge } from '../../domain/desk/wire.ts';
import type { ReplayList } from '../replay-list.ts';
import { seal } from '../seal.ts';

export const CHALLENGE_LIFETIME_MS = 2 * 60_000;

export interface SignInDeps {
  tokenKey: Uint8Array;
  clock: () => Date;
  /** Challenges that have been answered. */
  replays: ReplayList;
}

interface Claim {
  publisher: string;
  recipient: string;
}

/** A challenge that only the holder of the key can answer. */
export async function challengeFor(
  { tokenKey, clock }: SignInDeps,
  claim: Claim,
  origin: string,
): Promise<ChallengeAnswer> {
  const nonce = randomBytes(32).toString('base64url');
  const content: SealedChallenge = {
    purpose: 'trygghetsloftet/desk/sign-in/1',
    origin,
    publisher: claim.publisher,
    nonce,
  };
  const issued = clock().getTime().toString(36);
  const envelope = Buffer.from(await seal(content, [claim.recipient])).toString('base64');
  return { envelope, token: `${issued}.${sign(tokenKey, claim, nonce, issued)}` };
}

/** True once, when the number is the one that was sealed for this key not long ago. */
export async function isAnswered(
  { tokenKey, clock, replays }: SignInDeps,
  claim: Claim,
  token: string,
  nonce: string,
): Promise<boolean> {
  const [, issued, signature] = /^([0-9a-z]{1,11})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (issued === undefined || signature === undefined) return false;
  const expected = sign(tokenKey, claim, nonce, issued);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return false;
  const issuedAt = Number.parseInt(issued, 36);
  const age = clock().getTime() - issuedAt;
  if (Math.abs(age) > CHALLENGE_LIFETIME_MS) return false;
  const id = createHash('sha256').update(token).digest('base64url');
  return replays.spend(id, new Date(issuedAt + 2 * CHALLENGE_LIFETIME_MS));
}

function sign(key: Uint8Array, { publisher, recipient }: Claim, nonce: string, issued: string) {
  const parts = ['desk-sign-in/1', publisher, recipient, nonce, issued];
  return createHmac('sha256', key).update(parts.join('\0')).digest('base64url');
}
