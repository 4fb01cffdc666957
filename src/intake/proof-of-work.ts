/**
 * Proof of work: the sender's browser solves a puzzle that costs a person nothing they notice and a
 * robot a quarter of a second of computing for every tip. The scheme is ALTCHA's (version 2, with a
 * counter that the server has chosen): the library makes, solves and checks; time, publisher and use
 * once are ours.
 *
 * The signed puzzle says when it was issued, which makes it the time trap of those who send by script.
 */
import { createHash, createHmac } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { z } from 'zod';
import type { ReplayList } from './replay-list.ts';
import { TIME_TRAP_MS } from './token.ts';

/**
 * Rounds of PBKDF2 for one try, 1.4 ms of a core of 2024. Slow tries and few of them: the browser does
 * each outside the page's thread, and native code has little to gain over it.
 */
const COST = 5000;
/** The answer lies between these: nobody gets away with one try, and no phone needs more than the last. */
const TRIES = { least: 100, most: 200 } as const;

/** How long a puzzle can be handed in. The form fetches a new one in time, however long one writes. */
export const PROOF_LIFETIME_MS = 60 * 60 * 1000;
/** Base64 of a puzzle with its solution is 900 characters. */
const PROOF_MAX_LENGTH = 2000;

/**
 * - `proven`: solved, for this publisher, in time, and used up now.
 * - `none`: none was sent, or one that is not ours, wrong or too old. Such a tip is taken and flagged.
 * - `too-quick`: handed in sooner after it was made than anyone can write.
 * - `spent`: it has already brought a tip.
 */
export type ProofCheck = 'proven' | 'none' | 'too-quick' | 'spent';

export interface ProofOfWork {
  /** A puzzle for the tip form of a publisher, to be sent as it is to the browser. */
  challenge(publisher: string): Promise<Challenge>;
  /** Checks what came in `_proof`, and uses it up when it is right. Never throws on what was sent. */
  check(proof: string | undefined, publisher: string): Promise<ProofCheck>;
}

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      data: z.object({ issued: z.number(), publisher: z.string() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** @param tokenKey the server's secret; the keys used here are derived from it */
export function createProofOfWork(
  tokenKey: Uint8Array,
  clock: () => Date,
  replays: ReplayList,
): ProofOfWork {
  const secret = (use: string) =>
    createHmac('sha256', tokenKey).update(`proof-of-work/1\0${use}`).digest('base64url');
  const secrets = {
    hmacSignatureSecret: secret('challenge'),
    hmacKeySignatureSecret: secret('solution'),
  };
  return {
    challenge(publisher) {
      return createChallenge({
        ...secrets,
        algorithm: 'PBKDF2/SHA-256',
        cost: COST,
        counter: randomInt(TRIES.most, TRIES.least),
        deriveKey,
        // Our own time: the library's expiry reads the machine's clock, not the one passed in.
        data: { issued: clock().getTime(), publisher },
      });
    },

    async check(proof, publisher) {
      const sent = readProof(proof);
      if (!sent) return 'none';
      const { challenge, solution } = sent;
      const { data } = challenge.parameters;
      const { verified } = await verifySolution({
        ...secrets,
        challenge: challenge as unknown as Challenge,
        deriveKey,
        solution: { ...solution, time: 0 },
      });
      const age = clock().getTime() - data.issued;
      if (!verified || data.publisher !== publisher || age > PROOF_LIFETIME_MS) return 'none';
      // A puzzle from the future means that the clock was set back.
      if (age >= 0 && age < TIME_TRAP_MS) return 'too-quick';
      const id = createHash('sha256').update(challenge.signature).digest('base64url');
      const expires = new Date(data.issued + PROOF_LIFETIME_MS);
      return (await replays.spend(id, expires)) ? 'proven' : 'spent';
    },
  };
}

function readProof(proof: string | undefined): z.infer<typeof payload> | undefined {
  if (!proof || proof.length > PROOF_MAX_LENGTH) return undefined;
  try {
    const text = Buffer.from(proof, 'base64').toString('utf8');
    return payload.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
