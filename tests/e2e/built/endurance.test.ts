/** Small versions of what `npm run prove` does at length. */
import { expect, test } from 'vitest';
import { parserModule } from '../../../scripts/prove/fuzz/parsers.ts';
import { runParser } from '../../../scripts/prove/fuzz/run-parser.ts';
import { killUnderLoad } from '../../../scripts/prove/kill.ts';

test(
  'a server that is killed under load loses no tip that it has acknowledged, and doubles none',
  { timeout: 120_000 },
  async () => {
    const result = await killUnderLoad({ store: 'sqlite', kills: 3, clients: 4, longestLife: 150 });
    expect(result.lost).toEqual([]);
    expect(result.surplus).toBe(0);
    expect(result.acknowledged, 'the load was real').toBeGreaterThan(5);
  },
);

test(
  'whatever is sent to the intake, it answers in its own words and stays up',
  { timeout: 120_000 },
  async () => {
    const { problems, outcomes } = await runParser(parserModule('wire'), {
      seed: 20_261_121,
      milliseconds: 100_000,
      batches: 6,
    });
    expect(problems).toEqual([]);
    expect(Object.keys(outcomes).length, 'several kinds of answers').toBeGreaterThan(3);
  },
);
