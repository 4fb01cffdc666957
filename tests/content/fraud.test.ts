/** What the published fraud help must hold beyond its schema. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../scripts/content/load.ts';
import { afterFraudSchema } from '../../src/domain/fraud/after-schema.ts';
import { fraudGuideSchema } from '../../src/domain/fraud/schema.ts';

const { files } = loadContent(path.join(import.meta.dirname, '../..'));
const guides = files
  .filter(({ collection }) => collection === 'fraud-guides')
  .map(({ data }) => fraudGuideSchema.parse(data));
const lists = files
  .filter(({ collection }) => collection === 'fraud-after')
  .map(({ data }) => afterFraudSchema.parse(data));
const swedish = guides.filter(({ lang }) => lang === 'sv');

/** Checked against the owners' own pages on 2026-11-22; see the sources of the guides. */
const KNOWN_NUMBERS = ['112', '114 14', '116 006', '+46 77 114 14 00'];

test('there are thirteen situations and a list for afterwards', () => {
  expect(swedish).toHaveLength(13);
  expect(lists.map(({ lang }) => lang)).toContain('sv');
});

test('every Swedish situation has its easy version', () => {
  expect(swedish.filter(({ easy }) => easy === undefined)).toEqual([]);
});

test('a translation stands under the same heading as the Swedish guide', () => {
  for (const guide of guides) {
    const source = swedish.find(({ situation }) => situation === guide.situation);
    expect([guide.situation, guide.group, guide.order]).toEqual([
      source?.situation,
      source?.group,
      source?.order,
    ]);
  }
});

test('no two situations have the same place in the list', () => {
  const places = swedish.map(({ group, order }) => `${group} ${order}`);
  expect(new Set(places).size).toBe(places.length);
});

test('no guide shows a number that has not been checked', () => {
  const shown = [
    ...guides.flatMap(({ phones }) => phones),
    ...lists.flatMap(({ phones, steps }) => [...phones, ...steps.flatMap((step) => step.phones)]),
  ].map(({ number }) => number);
  expect([...new Set(shown)].filter((number) => !KNOWN_NUMBERS.includes(number))).toEqual([]);
});

test('every situation names both 112 and 114 14', () => {
  for (const { situation, phones } of guides) {
    const numbers = phones.map(({ number }) => number);
    expect([situation, numbers]).toEqual([situation, expect.arrayContaining(['112', '114 14'])]);
  }
});

/** What we say ourselves, sentence by sentence; what the impostor says stands in a column of its own. */
function ownSentences(): string[] {
  const ours = swedish.map((guide) => ({
    ...guide,
    behaviour: guide.behaviour.map(({ genuine }) => genuine),
    sources: [],
  }));
  const afterwards = lists
    .filter(({ lang }) => lang === 'sv')
    .map((list) => ({ ...list, sources: [] }));
  return textsIn([ours, afterwards]).flatMap((text) => text.split(/(?<=[.?!])\s+/));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('nothing promises that the money comes back', () => {
  const aboutIt = ownSentences().filter((text) => /tillbaka/i.test(text) && /pengar/i.test(text));
  expect(aboutIt.length).toBeGreaterThan(3);
  // Each denies it, or tells what someone else may say.
  expect(aboutIt.filter((text) => !/\b(inte|säga|säger)\b/.test(text))).toEqual([]);
});
