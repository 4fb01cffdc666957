import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publisherSchema } from '../../../../src/domain/publishers/schema.ts';
import { promiseSchema } from '../../../../src/domain/promises/schema.ts';
import { runContentCheck } from '../../../../scripts/content/check.ts';
import { runPublisherCommand, type PublisherContext } from '../../../../scripts/publisher/run.ts';

const OTHER = `kind: municipality
name: Grannby kommun
shortName: Grannby
scbCode: '0698'
map: { lat: 57, lon: 14, zoom: 10 }
demonstration: true
sources: [{ publisher: Grannby kommun, title: Prov, date: 2026-11-21 }]
`;
const NYBY = {
  name: 'Nyby kommun',
  code: '0699',
  lat: '57.7',
  lon: '14.1',
};
const PROMISE = {
  promise: 'Medborgarlöfte 2027',
  'promise-summary': 'Löftet gäller trafiken.',
  'promise-years': '2027',
  commitments: 'Fler lampor; Fler lampor; Åtta fartkontroller',
};

let outer = '';
let rootDir = '';
let said: string[] = [];

beforeEach(() => {
  outer = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-utgivare-'));
  rootDir = path.join(outer, 'projekt');
  mkdirSync(path.join(rootDir, 'src/content/publishers'), { recursive: true });
  writeFileSync(path.join(rootDir, 'src/content/publishers/grannby.yaml'), OTHER);
  said = [];
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

function run(answers: Record<string, string>, more: Partial<PublisherContext> = {}) {
  const flags = Object.entries(answers).flatMap(([flag, answer]) => [`--${flag}`, answer]);
  return runPublisherCommand(['new', ...flags], {
    rootDir,
    recipientsFile: 'data/recipients.json',
    now: new Date('2026-11-21T12:00:00Z'),
    today: '2026-11-21',
    loadSolver: () => Promise.reject(new Error('No figures of its own are imported here.')),
    print: (line) => said.push(line),
    printError: (line) => said.push(line),
    ...more,
  });
}

/** Every file below the folder with what stands in it. */
function everything(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(outer, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(outer, file), readFileSync(file, 'utf8')]),
  );
}

function read(file: string): unknown {
  return parse(readFileSync(path.join(rootDir, file), 'utf8'));
}

describe('a new publisher', () => {
  test('given name, code and place, then its file is what the site reads, with its county', async () => {
    expect(await run(NYBY)).toBe(0);
    const publisher = publisherSchema.parse(read('src/content/publishers/nyby.yaml'));
    expect(publisher).toMatchObject({
      shortName: 'Nyby',
      scbCode: '0699',
      county: 'Jönköpings län',
      demonstration: true,
    });
    expect(publisher).not.toHaveProperty('contact');
  });

  test('given a promise, then each part has a name of its own, and nothing is claimed about its source', async () => {
    expect(await run({ ...NYBY, ...PROMISE })).toBe(0);
    const promise = promiseSchema.parse(read('src/content/promises/nyby/2027.yaml'));
    expect(promise.commitments.map(({ id }) => id)).toEqual([
      'fler-lampor',
      'fler-lampor-2',
      'atta-fartkontroller',
    ]);
    expect(promise.sources[0]?.date).toBe('uppgift saknas');
    expect(promise).not.toHaveProperty('signed');
  });

  test('the keys are readable by their owner alone, and the public ones are entered', async () => {
    await run(NYBY);
    const keys = path.join(outer, 'nycklar-nyby');
    expect(readdirSync(keys).sort()).toEqual([
      'registrator.txt',
      'reserv.txt',
      'samordnare.txt',
      'start.env',
    ]);
    for (const file of readdirSync(keys)) {
      expect(statSync(path.join(keys, file)).mode & 0o077, file).toBe(0);
    }
    const recipients = read('data/recipients.json') as Record<string, Record<string, string>>;
    expect(Object.keys(recipients['nyby'] ?? {})).toEqual(['coordinator', 'registrar', 'escrow']);
    expect(JSON.stringify(recipients)).not.toContain('SECRET');
    expect(said.join('\n')).not.toContain('SECRET');
  });

  test('when it says that it is no demonstration, then the check names what the law asks for', async () => {
    await run(NYBY);
    const file = path.join(rootDir, 'src/content/publishers/nyby.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('demonstration: true', 'demonstration: false'),
    );
    const words = runContentCheck(rootDir, '2026-11-21')
      .problems.filter((problem) => problem.file.endsWith('nyby.yaml'))
      .map(({ message }) => message)
      .join('\n');
    expect(words).toMatch(/privacy[\s\S]*accessibility[\s\S]*contact/);
  });

  test('the commands that undo it name what was made and nothing else', async () => {
    const before = everything();
    await run({ ...NYBY, ...PROMISE });
    const undo = said.slice(said.indexOf('Ångra:') + 1).join('\n');
    for (const file of Object.keys(everything()).filter((name) => !(name in before))) {
      const inside = path.relative('projekt', file);
      const named = undo.includes(inside) || inside.startsWith('../nycklar-nyby/');
      expect(named || inside === 'data/recipients.json', file).toBe(true);
    }
    expect(undo).not.toContain('grannby');
    expect(undo).toContain('rm -r ../nycklar-nyby');
  });
});

describe('nothing is written', () => {
  test.each([
    ['nothing at all', {}, /--name: Det behövs.*Nyby kommun/],
    ['a code with letters', { ...NYBY, code: '06x9' }, /--code: Koden har fyra siffror/],
    ['a county that is no more', { ...NYBY, code: '1601' }, /--code: .*Det länet finns inte/],
    ['the county’s own code', { ...NYBY, code: '0600' }, /--code: Det är länets kod/],
    ['a place abroad', { ...NYBY, lat: '48.8' }, /--lat/],
    ['a genitive that only people can undo', { ...NYBY, name: 'Ås kommun' }, /--short: Det behövs/],
    ['a promise and no part of it', { ...NYBY, promise: 'Löfte' }, /--commitments: Det behövs/],
    [
      'years in the wrong order',
      { ...NYBY, ...PROMISE, 'promise-years': '2028-2027' },
      /före det första/,
    ],
    ['a flag that does not exist', { ...NYBY, kommun: 'x' }, /Valet --kommun finns inte/],
  ])('given %s', async (_, answers, words) => {
    const before = everything();
    expect(await run(answers as Record<string, string>)).toBe(2);
    expect(said.join('\n')).toMatch(words);
    expect(everything()).toEqual(before);
  });

  test.each([
    ['a code that another has', { ...NYBY, code: '0698' }, /0698 har redan grannby/],
    [
      'a name that the site uses itself',
      { ...NYBY, slug: 'statistik' },
      /används av webbplatsen själv/,
    ],
    ['the name of a language', { ...NYBY, slug: 'ny' }, /två bokstäver/],
    [
      'a file of figures that is not there',
      { ...NYBY, statistics: 'saknas-2025.csv' },
      /saknas-2025/,
    ],
  ])('given %s', async (_, answers, words) => {
    const before = everything();
    expect(await run(answers)).toBe(1);
    expect(said.join('\n')).toMatch(words);
    expect(said.join('\n')).toContain('Inget har skrivits.');
    expect(everything()).toEqual(before);
  });

  test.each([
    'projekt/src/content/publishers/nyby.yaml',
    'projekt/docs/publishers/nyby.md',
    'nycklar-nyby/samordnare.txt',
  ])('given %s already, then it stays as it is', async (file) => {
    mkdirSync(path.dirname(path.join(outer, file)), { recursive: true });
    writeFileSync(path.join(outer, file), 'mitt');
    const before = everything();
    expect(await run(NYBY)).toBe(1);
    expect(said.join('\n')).toMatch(/finns redan/i);
    expect(everything()).toEqual(before);
  });

  test('given keys of an earlier time, then nobody is locked out by new ones', async () => {
    mkdirSync(path.join(rootDir, 'data'));
    writeFileSync(path.join(rootDir, 'data/recipients.json'), '{"nyby":{}}');
    const before = everything();
    expect(await run(NYBY)).toBe(1);
    expect(everything()).toEqual(before);
  });
});

describe('asking in the terminal', () => {
  test('given a wrong answer, then it says why and asks again; Enter takes what is suggested', async () => {
    const asked: string[] = [];
    const lines = ['Nyby kommun', '', '', '12', '0699', '', '', '57.7', '14.1', '', '', ''];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(lines.shift() ?? '');
    };
    expect(await run({}, { ask })).toBe(0);
    expect(asked.filter((question) => question.startsWith('Kommunkod'))).toHaveLength(2);
    expect(said).toContain('  Koden har fyra siffror. Så här: 0683');
    expect(asked.find((question) => question.startsWith('Kortnamn'))).toContain('Enter: nyby');
    // Nobody is asked for the telephone of a unit that there is not, or for the parts of no promise.
    expect(asked.join('\n')).not.toMatch(/Telefon|Vad lovar ni/);
    expect(lines).toEqual([]);
  });
});
