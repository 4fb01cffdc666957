/** The templates in docs/legal stand on the product and on the law as it was read: both are checked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'docs/legal');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const textOf = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
const templates = files.filter((name) => name !== 'README.md');
const listed = textOf('README.md');

/** `18 kap. 1, 2 och 3 §§`, `10 §`: each number with the chapter that stands before it, if any. */
function sectionsIn(text: string): string[] {
  return [...text.matchAll(/(?:(\d+) kap\. )?((?:\d+(?:, | och | eller | till ))*\d+) §/g)].flatMap(
    ([, chapter, numbers = '']) => {
      const parts = numbers.split(/, | och | eller /).flatMap((part) => {
        const [first, last = first] = part.split(' till ').map(Number);
        return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => (first ?? 0) + i);
      });
      return parts.map((number) => `${chapter ?? '-'}:${number}`);
    },
  );
}

function articlesIn(text: string): number[] {
  return [
    ...text.matchAll(/artikel ((?:\d+(?:\.\d+)?(?: [a-h])?(?:, | och | till ))*\d+)/gi),
  ].flatMap(([, numbers = '']) =>
    numbers.split(/, | och /).flatMap((part) => {
      const [first = 0, last = first] = part.split(' till ').map((one) => Number.parseInt(one, 10));
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );
}

describe('the legal pack', () => {
  it('has the five templates and the checklist', () => {
    expect(templates.toSorted()).toEqual([
      'dokumenthanteringsplan.md',
      'gallringsbeslut.md',
      'informationsklassning.md',
      'juristens-checklista.md',
      'konsekvensbedomning.md',
      'personuppgiftsbitradesavtal.md',
    ]);
  });

  it.each(templates)('%s says first that it is a template and no advice', (name) => {
    expect(textOf(name).split('\n').slice(0, 4).join('\n')).toContain('**En mall, inte råd.**');
  });

  it.each(files)('%s names files that are there', (name) => {
    const named = [...textOf(name).matchAll(/`((?:src|docs|scripts)\/[^`\s[]*)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it.each(templates)('%s cites no section or article that the list lacks', (name) => {
    const text = textOf(name);
    const sections = new Set(sectionsIn(listed));
    const chapters = [...text.matchAll(/(\d+) kap\./g)].map(([, chapter = '']) => chapter);
    expect(sectionsIn(text).filter((section) => !sections.has(section))).toEqual([]);
    expect(chapters.filter((chapter) => !listed.includes(`${chapter} kap.`))).toEqual([]);
    const articles = new Set(articlesIn(listed));
    expect(articlesIn(text).filter((article) => !articles.has(article))).toEqual([]);
  });

  it('reads sections and articles in the ways that the templates write them', () => {
    expect(sectionsIn('18 kap. 1, 2 eller 3 § och 2 till 4 §§')).toEqual([
      '18:1',
      '18:2',
      '18:3',
      '-:2',
      '-:3',
      '-:4',
    ]);
    expect(articlesIn('artikel 15 till 18 och 21; artikel 35.7 a')).toEqual([
      15, 16, 17, 18, 21, 35,
    ]);
  });
});
