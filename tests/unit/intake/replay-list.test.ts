import { describe, expect, test } from 'vitest';
import { createReplayList } from '../../../src/intake/replay-list.ts';

function listAt(start: string) {
  let now = new Date(start).getTime();
  const later = (seconds: number) => new Date(now + seconds * 1000);
  return {
    list: createReplayList(() => new Date(now)),
    later,
    wait: (seconds: number) => {
      now = later(seconds).getTime();
    },
  };
}

describe('what may be used once', () => {
  test('given the same thing twice, then the second use is refused, and others are not', async () => {
    const { list, later } = listAt('2026-11-20T12:00:00Z');
    expect(await list.spend('a', later(60))).toBe(true);
    expect(await list.spend('a', later(60))).toBe(false);
    expect(await list.spend('b', later(60))).toBe(true);
    expect(await list.spend('a', later(60))).toBe(false);
  });

  test('given that it has expired, then it is forgotten', async () => {
    const { list, later, wait } = listAt('2026-11-20T12:00:00Z');
    await list.spend('a', later(60));
    wait(59);
    expect(await list.spend('a', later(60))).toBe(false);
    wait(1);
    expect(await list.spend('a', later(60))).toBe(true);
  });

  test('given two uses at the same moment, then one is let through', async () => {
    const { list, later } = listAt('2026-11-20T12:00:00Z');
    const both = await Promise.all([list.spend('a', later(60)), list.spend('a', later(60))]);
    expect(both.toSorted()).toEqual([false, true]);
  });

  test('given a flood, then the oldest are let go and the newest still refused', async () => {
    const { list, later } = listAt('2026-11-20T12:00:00Z');
    for (let use = 0; use < 100_001; use += 1) await list.spend(`id-${use}`, later(60));
    expect(await list.spend('id-100000', later(60))).toBe(false);
    expect(await list.spend('id-0', later(60))).toBe(true);
  });
});
