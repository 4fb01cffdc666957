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

test('a translation gives the same numbers, as many steps and pairs, and the same sources', () => {
  const facts = ({ phones, steps, behaviour, sources }: (typeof guides)[number]) => ({
    numbers: phones.map(({ number }) => number),
    steps: steps.length,
    inSteps: steps.map(({ title, text }) => numbersIn(`${title} ${text ?? ''}`)),
    pairs: behaviour.length,
    sources: sources.map(({ publisher, title, date, url }) => [publisher, title, date, url]),
  });
  for (const guide of guides) {
    const source = swedish.find(({ situation }) => situation === guide.situation);
    expect({ of: [guide.lang, guide.situation], ...facts(guide) }).toEqual({
      of: [guide.lang, guide.situation],
      ...(source && facts(source)),
    });
  }
});

test('a translated list has the same numbers, and as much to tick off, to be asked and to write', () => {
  const facts = ({ phones, steps, questions, notes, sources }: (typeof lists)[number]) => ({
    numbers: phones.map(({ number }) => number),
    steps: steps.map((step) => ({
      numbers: step.phones.map(({ number }) => number),
      inText: numbersIn(step.text),
      checks: step.checks.length,
    })),
    questions: questions.map(({ items }) => items.length),
    notes: notes.length,
    sources: sources.map(({ publisher, title, date, url }) => [publisher, title, date, url]),
  });
  const source = lists.find(({ lang }) => lang === 'sv');
  for (const list of lists) {
    expect({ lang: list.lang, ...facts(list) }).toEqual({
      lang: list.lang,
      ...(source && facts(source)),
    });
  }
});

test('English has every situation; Finnish and Arabic have those that cannot wait, and the list', () => {
  const core = [
    'anhorig',
    'bytt-nummer',
    'lamnat-ut-kod',
    'nagon-ringer',
    'nagon-vid-dorren',
    'pengar-borta',
    'sms-eller-mejl',
  ];
  const inLanguage = (wanted: string) =>
    guides
      .filter(({ lang }) => lang === wanted)
      .map(({ situation }) => situation)
      .sort();
  expect(inLanguage('en')).toEqual(inLanguage('sv'));
  expect(inLanguage('fi')).toEqual(core);
  expect(inLanguage('ar')).toEqual(core);
  expect(lists.map(({ lang }) => lang).sort()).toEqual(['ar', 'en', 'fi', 'sv']);
});

/** The telephone numbers in a text, each once, in order of size: a translation may turn the sentence around. */
function numbersIn(text: string): string[] {
  return [...new Set(text.match(/\+?\d[\d ]*\d/g))].sort();
}

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
