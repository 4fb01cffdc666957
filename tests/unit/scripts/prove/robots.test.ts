import { expect, test } from 'vitest';
import { ROBOT_KINDS, robotsAgainstPeople } from '../../../../scripts/prove/robots.ts';

test('given robots of every kind and slow people, then the robots stay out and the people come in', async () => {
  const { robots, people, library, longestMinutes, stored } = await robotsAgainstPeople(40, 6);
  expect(people).toEqual({ sent: 6, received: 6, refused: [] });
  expect(library).toEqual({ sent: 10, received: 10 });
  expect(longestMinutes).toBe(120);
  expect(Object.keys(robots)).toEqual([...ROBOT_KINDS]);
  for (const kind of ROBOT_KINDS) expect(robots[kind].posted).toBe(40);
  for (const kind of ['fills everything', 'skips the check page', 'sends at once'] as const) {
    expect(robots[kind].stopped, kind).toBe(40);
  }
  expect(robots['reuses a proof'].stopped).toBe(39);
  // A library's share of twelve, and no more.
  expect(robots['sends without proof'].stopped).toBe(28);
  const through = Object.values(robots).reduce((sum, kind) => sum + kind.posted - kind.stopped, 0);
  expect(stored).toBe(people.received + library.received + through);
}, 60_000);
