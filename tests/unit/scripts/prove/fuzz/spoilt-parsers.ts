/** Parsers that are wrong, each in its own way, for the fuzzer to notice: the seed says which. */
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { fuzzed, must, type OpenParser } from '../../../../../scripts/prove/fuzz/parser.ts';

export const SPOILT = [
  'right',
  'crashes',
  'is wrong',
  'never ends',
  'is slow',
  'waits',
  'keeps all',
  'ends badly',
] as const;
/** Batches have seeds after each other, and must not be taken for another parser. */
export const APART = 1_000_000;

/** Milliseconds of the processor. */
const spent = () => process.threadCpuUsage().user / 1000;

const open: OpenParser = (seed) => {
  const way = SPOILT[Math.floor(seed / APART)] ?? 'right';
  const kept: Uint8Array[] = [];
  return fuzzed<number>({
    inputs: fc.nat({ max: 9 }),
    longestMs: 50,
    async attempt(input) {
      if (input !== 7) return 'read';
      if (way === 'crashes') throw new TypeError('undefined is not a function');
      must(way !== 'is wrong', 'the sum is another');
      if (way === 'never ends') for (;;);
      const until = spent() + (way === 'is slow' ? 70 : 0);
      while (spent() < until);
      if (way === 'waits') await setTimeout(100);
      if (way === 'keeps all') kept.push(new Uint8Array(4 * 1024 * 1024).fill(1));
      return 'seven';
    },
    close() {
      must(way !== 'ends badly', 'something is left in the log');
    },
  });
};
export default open;
