import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergePhrases, SWEDISH } from '../../../../cms/admin/locale.ts';

const LOCALES = path.join(import.meta.dirname, '../../../../node_modules/decap-cms-locales/src');

/** Phrases as Decap's package has them, by their whole name. */
async function phrases(locale: string): Promise<Record<string, unknown>> {
  const source = readFileSync(path.join(LOCALES, locale, 'index.js'), 'utf8');
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    default: Record<string, unknown>;
  };
  return module.default;
}

function flat(words: unknown, name = ''): [string, string][] {
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, word]) => flat(word, `${name}.${key}`))
    : [[name, String(word(words))]];
}
const word = (value: unknown) => value;

describe('the interface in Swedish', async () => {
  const english = new Map(flat(await phrases('en')));
  const swedish = new Map(flat(mergePhrases(await phrases('sv'), SWEDISH)));

  test('lacks none of Decap’s phrases', () => {
    expect(english.size).toBeGreaterThan(240);
    expect([...english.keys()].filter((name) => !swedish.has(name))).toEqual([]);
  });

  test('has no phrase of its own that Decap would never ask for', () => {
    expect(
      flat(SWEDISH)
        .map(([name]) => name)
        .filter((name) => !english.has(name)),
    ).toEqual([]);
  });

  test('fills in what Decap fills in, and nothing that it does not', () => {
    const places = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name);
    for (const [name, text] of flat(SWEDISH)) {
      const known = places(english.get(name) ?? '');
      expect(
        places(text).filter((place) => !known.includes(place)),
        name,
      ).toEqual([]);
    }
  });
});
