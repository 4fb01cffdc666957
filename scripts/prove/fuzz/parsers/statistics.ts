/** Statistics that come as files: Brå's three tables, inhabitants, Kolada's answer and the municipality's own counts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../../../command.ts';
import { parseImportOptions, UsageError, type ImportKind } from '../../../statistics/options.ts';
import type { Place } from '../../../statistics/publisher-files.ts';
import { openSource } from '../../../statistics/read-source.ts';
import { ImportRefusal } from '../../../statistics/refusal.ts';
import { collect } from '../../../statistics/selection.ts';
import { nameSeries } from '../../../statistics/series.ts';
import { OWN_TEMPLATE } from '../../../statistics/sources/own.ts';
import { parsePeriod } from '../../../../src/domain/statistics/periods.ts';
import { mutatedBytes, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const FIXTURES = path.join(ROOT, 'tests/fixtures/statistics');
const FILES: readonly (readonly [kind: ImportKind, file: string, name: string])[] = [
  ['bra-ar', 'bra-kommuner-arsvis.csv', 'bra-2024.csv'],
  ['bra-manad', 'bra-manad.csv', 'fil.csv'],
  ['bra-lang', 'bra-lang.csv', 'fil.csv'],
  ['befolkning', 'befolkning-kolada.csv', 'fil.csv'],
  ['befolkning', 'scb-folkmangd.csv', 'fil.csv'],
  ['kolada', 'kolada-n07403.json', 'fil.json'],
  ['egna', '', 'fil.csv'],
];
const PIECES = [
  ...[
    ';',
    ',',
    '\t',
    '"',
    '\r\n',
    '-555',
    '2024',
    '2026-Q1',
    'saknas',
    'Ale kommun',
    '2 537',
    '1e9',
    'Totalt antal brott',
  ],
  ...[
    '"values":',
    'null',
    '"gender":"K"',
    '"value":-1',
    '"period":2024.5',
    '\u00FF\u00FE',
    '\u00A0',
  ],
];

const open: OpenParser = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'statistikprov-'));
  const place: Place = {
    slug: 'prov',
    publisher: {
      kind: 'municipality',
      areas: [{ id: 'centrum', name: 'Centrum' }],
    } as unknown as Place['publisher'],
    words: undefined as never,
    targets: [
      { id: 'ale', label: 'Ale', names: ['ale'], code: '1440' },
      { id: 'boden', label: 'Boden', names: ['boden', 'riket', ''], code: '2582' },
    ],
  };
  const texts = FILES.map(([, file]) =>
    file === '' ? Buffer.from(OWN_TEMPLATE) : readFileSync(path.join(FIXTURES, file)),
  );
  const inputs = fc.nat({ max: FILES.length - 1 }).chain((index) => {
    const right = texts[index] ?? Buffer.alloc(0);
    const encoded = fc.constantFrom<Uint8Array>(
      right,
      right,
      Buffer.from(right.toString('utf8'), 'latin1'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(right.toString('utf8'), 'utf16le')]),
      // Every other line left out: the same file, shorter.
      Buffer.from(
        right
          .toString('utf8')
          .split('\n')
          .filter((_, line) => line % 2 === 0)
          .join('\n'),
      ),
    );
    return fc.record({
      index: fc.constant(index),
      bytes: mutatedBytes(encoded, PIECES),
      flags: fc.constantFrom<string[]>(
        [],
        [],
        ['--categories', 'alla'],
        ['--categories', 'Misshandel'],
      ),
      other: fc.constantFrom(...Array<boolean>(20).fill(false), true),
      odd: nasty,
    });
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    async attempt({ index, bytes, flags, other, odd }) {
      // Now and then a file of another kind than it is said to be.
      const [kind] = FILES[(index + (other ? 1 : 0)) % FILES.length] ?? FILES[0] ?? ['egna'];
      const [, , name = 'fil.csv'] = FILES[index] ?? [];
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      const kpi = kind === 'kolada' ? ['--kpi', 'N07403'] : [];
      const chosen = kind === 'bra-manad' || kind === 'bra-lang' ? flags : [];
      try {
        const args = [kind, file, '--publisher', odd === '' ? 'prov' : 'prov', ...kpi, ...chosen];
        const options = parseImportOptions(args);
        const opened = await openSource(options, place, {} as never);
        const collected = await collect(opened.observations, {
          targets: opened.targets,
          everyTarget: false,
          categories: kind === 'egna' ? 'all' : options.categories,
        });
        const names = {
          only: { id: 'alla', label: 'Alla' },
          total: { id: 'totalt', label: 'Totalt' },
          targetsAreAreas: kind === 'egna',
        };
        for (const { values } of nameSeries(collected, names, undefined)) {
          for (const cell of values) {
            parsePeriod(cell.period);
            const value = 'value' in cell ? cell.value : 0;
            must(Number.isFinite(value) && value >= 0, `a figure of ${value}`);
          }
        }
        return `${kind} read`;
      } catch (error) {
        if (error instanceof UsageError) return `${kind} usage`;
        must(
          error instanceof ImportRefusal,
          `it threw ${String(error)} ${(error as Error).stack ?? ''}`,
        );
        // A terminal must not obey a file.
        must(
          !/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u.test(error.message),
          `a sign that a terminal obeys: ${JSON.stringify(error.message)}`,
        );
        return `${kind} refused`;
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  });
};
export default open;
