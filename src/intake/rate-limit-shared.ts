/**
 * How often one address may post, counted together by several instances.
 *
 * The counters stand in the database under HMACs of the address. Their key takes two secrets: the token
 * key, which the database has not, and a random salt of the hour, which is thrown away with the counters.
 * So neither a copy of the database nor, afterwards, the token key tells who has posted.
 */
import { hkdfSync } from 'node:crypto';
import { StoreFailure } from './form-submission.ts';
import { HOUR, nameOf, RULES, type RateKind } from './rate-limit.ts';
import type { SharedLists } from './shared-lists.ts';

const KEY_BYTES = 32;

/**
 * A limiter on the instances' shared lists.
 * @param tokenKey the same in every instance
 * @returns a limiter whose `allow` rejects with StoreFailure when the store does not answer
 */
export function createSharedRateLimiter(
  clock: () => Date,
  tokenKey: Uint8Array,
  lists: Pick<SharedLists, 'salt' | 'count'>,
): { allow: (address: string | undefined, kind: RateKind) => Promise<boolean> } {
  let current: { hour: number; key: Promise<Uint8Array> } | undefined;

  function keyOf(hour: number): Promise<Uint8Array> {
    if (current?.hour !== hour) {
      const key = deriveKey(hour);
      const asked = { hour, key };
      current = asked;
      // What failed is asked again by the next post.
      key.catch(() => {
        if (current === asked) current = undefined;
      });
    }
    return current.key;
  }

  async function deriveKey(hour: number): Promise<Uint8Array> {
    const salt = await lists.salt(hour);
    // The salt alone tells the hours apart: an instance a little behind may have the next one's.
    return new Uint8Array(hkdfSync('sha256', tokenKey, salt, 'rate-limit/1', KEY_BYTES));
  }

  return {
    async allow(address, kind) {
      const now = clock();
      try {
        const key = await keyOf(Math.floor(now.getTime() / HOUR));
        return await lists.count(nameOf(address, kind, key), RULES[kind], now);
      } catch (cause) {
        throw new StoreFailure('count', { cause });
      }
    },
  };
}
