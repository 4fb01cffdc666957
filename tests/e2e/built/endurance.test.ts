/** Small versions of what `npm run prove` does at length. */
import { expect, onTestFinished, test } from 'vitest';
import { fuzzIntake } from '../../../scripts/prove/fuzz.ts';
import { killUnderLoad } from '../../../scripts/prove/kill.ts';
import { startSite } from '../../../scripts/running-site.ts';

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
    const site = await startSite();
    onTestFinished(() => site.stop());
    const { problems, statuses } = await fuzzIntake(site, 300, 20_261_121);
    expect(problems).toEqual([]);
    expect(Object.keys(statuses).length, 'several kinds of answers').toBeGreaterThan(3);
  },
);
