/** The fuzzer itself: shown to notice what it is there to notice, and to give the same run again. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutatedBytes, mutatedText } from '../../../../../scripts/prove/fuzz/mutations.ts';
import { parserModule, PARSERS } from '../../../../../scripts/prove/fuzz/parsers.ts';
import { runParser } from '../../../../../scripts/prove/fuzz/run-parser.ts';
import { APART, SPOILT } from './spoilt-parsers.ts';

const module = new URL('spoilt-parsers.ts', import.meta.url);
const run = (
  way: (typeof SPOILT)[number],
  options: { milliseconds?: number; batches?: number; hangMs?: number },
) => runParser(module, { seed: SPOILT.indexOf(way) * APART, milliseconds: 60_000, ...options });

describe('a parser that', () => {
  test('is right has no problem, and what came of each input is counted', async () => {
    const { tried, outcomes, problems } = await run('right', { batches: 4 });
    expect(problems).toEqual([]);
    expect(tried).toBe(200);
    expect((outcomes['read'] ?? 0) + (outcomes['seven'] ?? 0)).toBe(200);
    expect(outcomes['seven']).toBeGreaterThan(0);
  });

  test.each([
    ['crashes', 'TypeError: undefined is not a function'],
    ['is wrong', 'Wrong: the sum is another'],
  ] as const)('%s is told with the input and where to have it again', async (way, says) => {
    const { problems } = await run(way, { batches: 4 });
    expect(problems[0]).toContain(says);
    expect(problems[0]).toMatch(/seed \d+, batch 0, input \d+: 7$/);
  });

  test('is slow is told', async () => {
    expect((await run('is slow', { batches: 1 })).problems[0]).toMatch(/^it took \d+ ms/);
  });

  test('is kept waiting by the machine is not blamed', async () => {
    expect((await run('waits', { batches: 1 })).problems).toEqual([]);
  });

  test('never ends is ended from outside, and told', async () => {
    const { problems } = await run('never ends', { batches: 4, hangMs: 400 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^no answer within 400 ms; again with --seed \d+ --batch 0, input \d+$/,
    );
  });

  test('keeps what it has read is told', async () => {
    const { problems } = await run('keeps all', { batches: 40, milliseconds: 2000 });
    expect(problems.join()).toMatch(/memory grew by \d+ MB/);
  });

  test('leaves something behind is told', async () => {
    const { tried, problems } = await run('ends badly', { batches: 1 });
    expect(tried).toBe(50);
    expect(problems[0]).toContain('something is left in the log');
  });
});

test('the same seed gives the same run, and another batch another', async () => {
  const options = { seed: 5, milliseconds: 60_000, batches: 2 };
  const first = await runParser(module, options);
  expect(await runParser(module, options)).toMatchObject({ outcomes: first.outcomes });
  const sample = (seed: number) =>
    fc.sample(mutatedText(fc.constant('abc')), { seed, numRuns: 20 });
  expect(sample(1)).toEqual(sample(1));
  expect(sample(1)).not.toEqual(sample(2));
});

test('what is nearly right is sometimes right, and mostly not', () => {
  const texts = fc.sample(mutatedText(fc.constant('period;antal\n2024;12')), {
    seed: 3,
    numRuns: 300,
  });
  const right = texts.filter((text) => text === 'period;antal\n2024;12').length;
  expect(right).toBeGreaterThan(30);
  expect(right).toBeLessThan(200);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(500_000);
  const bytes = fc.sample(mutatedBytes(fc.constant(new Uint8Array([1, 2, 3, 255]))), {
    seed: 3,
    numRuns: 50,
  });
  expect(bytes.some((one) => one.length > 0 && !one.includes(255))).toBe(true);
});

test('every parser in the folder is run, and every one that is named is there', () => {
  for (const name of Object.keys(PARSERS)) expect(existsSync(parserModule(name)), name).toBe(true);
  const folder = path.dirname(fileURLToPath(parserModule('wire')));
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(PARSERS)
      .map((name) => `${name}.ts`)
      .toSorted(),
  );
});

test.each(Object.keys(PARSERS).filter((name) => name !== 'wire'))(
  'a short run of %s comes past the door without a problem',
  async (name) => {
    const { problems, outcomes } = await runParser(parserModule(name), {
      seed: 1,
      milliseconds: 60_000,
      batches: 1,
    });
    expect(problems).toEqual([]);
    expect(Object.keys(outcomes).length).toBeGreaterThan(1);
  },
  60_000,
);
