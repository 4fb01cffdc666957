import { expect, test } from 'vitest';
import { isWalkAddress } from '../../../../src/domain/walks/address.ts';
import { walkSchema } from '../../../../src/domain/walks/schema.ts';

const walk = {
  publisher: 'exempelkommun',
  title: 'Trygghetsvandring i Norrby',
  introduction: 'Gå rundan.',
  length: 'En halvtimme',
  stops: [{ id: 'lekplatsen', name: 'Lekplatsen' }],
  sources: [{ publisher: 'Exempelkommun', title: 'Påhittat', date: '2026-11-21' }],
};
const problems = (stops: unknown) =>
  walkSchema.safeParse({ ...walk, stops }).error?.issues.map(({ message }) => message);

test('a walk with stops, or with none but the walker’s own, is right', () => {
  expect(problems(walk.stops)).toBeUndefined();
  expect(problems([])).toBeUndefined();
});

test('two stops of the same name, or one with the name of a walker’s own, are refused', () => {
  const stop = walk.stops[0];
  expect(problems([stop, stop])).toEqual(['Två stopp heter lekplatsen.']);
  expect(problems([{ id: 'egen-1', name: 'Torget' }])).toHaveLength(1);
});

test.each([
  ['/exempelkommun/trygghetsvandring/norrby/', true],
  ['/exempelkommun/en/trygghetsvandring/norrby/', true],
  ['/trygghetsvandring/norrby/sw.js', true],
  ['/exempelkommun/trygghetsvandring/', false],
  ['/f/trygghetsvandring/norrby/', false],
  ['/a/b/c/trygghetsvandring/norrby/', false],
  ['/exempelkommun/tipsa/', false],
])('%s is a walk’s address: %s', (address, is) => {
  expect(isWalkAddress(address)).toBe(is);
});
