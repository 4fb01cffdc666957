/**
 * How often one address may post. No address is kept: the counters stand under HMACs of it, with a key
 * that lives in this process's memory only and is thrown away, counters and all, every hour. Several
 * instances count together in rate-limit-shared.ts.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';

/**
 * `send` stores a tip; `step` is all else (check, edit, look up a receipt). `unproven` is counted besides
 * `send` for a new tip without proof of work.
 */
export type RateKind = 'send' | 'step' | 'unproven';

export interface RateLimiter {
  /** Counts one post; false when there have been too many. */
  allow: (address: string | undefined, kind: RateKind) => boolean | Promise<boolean>;
}

/** A bucket that holds `burst` posts and gets one more every `secondsPerPost`. */
export interface RateRule {
  /** How many may come at once. A school or a library shares one address, so ten tips must pass. */
  burst: number;
  secondsPerPost: number;
}

export const RULES: Record<RateKind, RateRule> = {
  send: { burst: 30, secondsPerPost: 20 },
  step: { burst: 120, secondsPerPost: 2 },
  unproven: { burst: 12, secondsPerPost: 60 },
};
/** In milliseconds. */
export const HOUR = 3_600_000;
/** Bounds the memory; a flood from more addresses than this pushes out the oldest counters. */
const MAX_COUNTERS = 20_000;

/** A limiter in this process's memory. `clock` decides what an hour is. */
export function createRateLimiter(clock: () => Date) {
  let key = randomBytes(32);
  let hour = 0;
  const counters = new Map<string, { left: number; at: number }>();

  return {
    allow(address: string | undefined, kind: RateKind): boolean {
      const now = clock().getTime();
      const thisHour = Math.floor(now / HOUR);
      if (thisHour !== hour) {
        hour = thisHour;
        key = randomBytes(32);
        counters.clear();
      }
      const { burst, secondsPerPost } = RULES[kind];
      const name = nameOf(address, kind, key);
      const counter = counters.get(name) ?? { left: burst, at: now };
      const refill = Math.max(0, now - counter.at) / 1000 / secondsPerPost;
      const left = Math.min(burst, counter.left + refill);
      counters.delete(name);
      counters.set(name, { left: left >= 1 ? left - 1 : left, at: now });
      if (counters.size > MAX_COUNTERS) {
        const oldest = counters.keys().next();
        if (!oldest.done) counters.delete(oldest.value);
      }
      return left >= 1;
    },
  } satisfies RateLimiter;
}

/** The name of an address's counter: says nothing about the address without the key. */
export function nameOf(address: string | undefined, kind: RateKind, key: Uint8Array): string {
  return createHmac('sha256', key)
    .update(`${kind}\0${networkOf(address)}`)
    .digest('base64');
}

/**
 * The part of an address that stands for one connection: an IPv4 address, or the first 64 bits of an
 * IPv6 address (a household gets at least a /64: RFC 6177). IPv4 in IPv6 (`::ffff:192.0.2.1`) is IPv4.
 */
export function networkOf(address: string | undefined): string {
  const bare = (address ?? '').replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped) return mapped;
  if (isIP(bare) !== 6) return bare;
  const [head = '', tail] = bare.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
