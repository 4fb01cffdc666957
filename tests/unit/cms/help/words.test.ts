import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SWEDISH } from '../../../../cms/admin/locale.ts';
import { GENERAL_METHODS, ORGANISATION, OWN, SHARED } from '../../../../cms/config/collections.ts';
import type { Collection, Field } from '../../../../cms/config/decap.ts';
import { generateConfig } from '../../../../cms/config/generate.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const { collections } = generateConfig('exempelkommun');

/** What is written in bold in the numbered steps: what the reader looks for on the screen. */
function soughtIn(guide: string): string[] {
  return readFileSync(path.join(ROOT, 'docs/editors', guide), 'utf8')
    .split('\n')
    .filter((line) => /^(\d+\.|\s+-) /.test(line))
    .flatMap((line) => [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words));
}

const inner = ({ fields = [], types = [], field }: Field): Field[] => [
  ...fields,
  ...types,
  ...(field ? [field] : []),
];

function wordsOfField(field: Field): string[] {
  const kind = (field.label_singular ?? field.label).toLowerCase();
  return [
    field.label,
    ...(field.widget === 'list' ? [`Lägg till: ${kind}`, `Lägg till nästa: ${kind}`] : []),
    ...(field.options ?? []).map(({ label }) => label),
    ...inner(field).flatMap(wordsOfField),
  ];
}

function wordsOfForm({ label, label_singular: singular, fields = [] }: Collection): string[] {
  return [label, `Nytt: ${singular}`, ...fields.flatMap(wordsOfField)];
}

function textsIn(phrases: unknown): string[] {
  if (typeof phrases === 'string') return [phrases];
  return typeof phrases === 'object' && phrases !== null
    ? Object.values(phrases).flatMap(textsIn)
    : [];
}

const quotedIn = (file: string) =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/'([^'\n]+)'/g)].map(
    ([, words = '']) => words,
  );

/** Of Decap, in Swedish, and of our own controls. */
const onEveryForm = [
  ...quotedIn('node_modules/decap-cms-locales/src/sv/index.js'),
  ...textsIn(SWEDISH),
  ...readdirSync(path.join(ROOT, 'cms/admin/widgets')).flatMap((file) =>
    quotedIn(`cms/admin/widgets/${file}`),
  ),
];

const guided = [
  ...Object.entries(OWN),
  ...Object.entries(SHARED),
  ['', ORGANISATION] as const,
  ['', GENERAL_METHODS] as const,
].flatMap(([name, settings]) =>
  settings.help === undefined ? [] : [{ name, guide: `${settings.help}.md` }],
);

describe('what a guide tells to look for stands on the screen, letter for letter', () => {
  test.each(guided)('$guide, in the form of $name', ({ name, guide }) => {
    const form = collections.find((collection) => collection.name === name);
    const shown = new Set([...(form ? wordsOfForm(form) : []), ...onEveryForm]);
    const sought = soughtIn(guide);
    expect(sought.length).toBeGreaterThan(5);
    expect(sought.filter((words) => !shown.has(words))).toEqual([]);
  });

  test('bild.md and utkast.md, in any form', () => {
    const shown = new Set([...collections.flatMap(wordsOfForm), ...onEveryForm]);
    const sought = [...soughtIn('bild.md'), ...soughtIn('utkast.md')];
    expect(sought.length).toBeGreaterThan(5);
    expect(sought.filter((words) => !shown.has(words))).toEqual([]);
  });
});
