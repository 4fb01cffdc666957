/** A content folder, a place for raw files outside it and a terminal that remembers: what a command is tried in. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSolver } from '../../../../scripts/disclosure/highs.ts';
import { runStatisticsCommand } from '../../../../scripts/statistics/run.ts';
import { writeContent, type Change } from '../content/content-folder.ts';

export const FIXTURES = path.join(import.meta.dirname, '../../../fixtures/statistics');

const SOURCES = `sources:
  - publisher: Kommunen
    title: Påhittad källa
    date: 2026-01-15
`;

function municipality(name: string, short: string, code: string, rest = ''): string {
  return `kind: municipality
name: ${name}
shortName: ${short}
scbCode: '${code}'
map: { lat: 59, lon: 15, zoom: 11 }
${rest}demonstration: true
${SOURCES}`;
}

const PUBLISHERS: readonly Change[] = [
  {
    file: 'publishers/kungsor.yaml',
    text: municipality(
      'Kungsörs kommun',
      'Kungsör',
      '1960',
      `areas:
  - { id: centrum, name: Centrum }
  - { id: norrby, name: Norrby }
  - { id: sjovik, name: Sjövik }
`,
    ),
  },
  { file: 'publishers/varnamo.yaml', text: municipality('Värnamo kommun', 'Värnamo', '0683') },
  { file: 'publishers/boden.yaml', text: municipality('Bodens kommun', 'Boden', '2582') },
  {
    file: 'publishers/forbundet.yaml',
    text: `kind: association
name: Förbundet
shortName: Förbundet
members:
  - { name: Ale kommun }
  - { name: Kungsörs kommun, publisher: kungsor }
  - { name: Kungsbacka kommun }
map: { lat: 59, lon: 15, zoom: 9 }
demonstration: true
${SOURCES}`,
  },
];

export interface Workplace {
  /** Runs `npm run statistics -- …`. */
  run: (...args: readonly string[]) => Promise<{ code: number; said: string }>;
  /** Writes a file outside the content and returns its path. */
  raw: (name: string, content: string | Uint8Array) => string;
  read: (publisher: string, table: string) => string;
  write: (publisher: string, table: string, text: string) => void;
  root: string;
  remove: () => void;
}

export interface WorkplaceOptions {
  changes?: readonly Change[];
  fetch?: typeof globalThis.fetch;
}

export function makeWorkplace({ changes = [], fetch }: WorkplaceOptions = {}): Workplace {
  const { root, remove } = writeContent([...PUBLISHERS, ...changes]);
  const outside = mkdtempSync(path.join(tmpdir(), 'underlag-'));
  const tableFile = (publisher: string, table: string) =>
    path.join(root, `src/content/statistics/${publisher}/${table}.yaml`);
  return {
    root,
    run: async (...args) => {
      const lines: string[] = [];
      const print = (line: string) => void lines.push(line);
      const code = await runStatisticsCommand(args, {
        rootDir: root,
        today: '2026-11-22',
        api: {
          base: 'https://kolada.test/v3',
          fetch: fetch ?? (() => Promise.reject(new Error('No network in tests'))),
          sleep: () => Promise.resolve(),
        },
        loadSolver,
        print,
        printError: print,
      });
      return { code, said: lines.join('\n') };
    },
    raw: (name, content) => {
      const file = path.join(outside, name);
      writeFileSync(file, content);
      return file;
    },
    read: (publisher, table) => readFileSync(tableFile(publisher, table), 'utf8'),
    write: (publisher, table, text) => {
      writeFileSync(tableFile(publisher, table), text);
    },
    remove: () => {
      remove();
      rmSync(outside, { recursive: true, force: true });
    },
  };
}

/** The address that `fetch` was asked for. */
export function addressOf(asked: Parameters<typeof globalThis.fetch>[0]): string {
  return asked instanceof Request ? asked.url : asked.toString();
}
