/** Files come from outside. Whatever stands in them, an import reads it or refuses it: no other error, ever. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../../scripts/statistics/refusal.ts';
import type { Row } from '../../../../scripts/statistics/rows.ts';
import { openCsv } from '../../../../scripts/statistics/rows.ts';
import { collect, type Target } from '../../../../scripts/statistics/selection.ts';
import { readBraLong } from '../../../../scripts/statistics/sources/bra-long.ts';
import { readBraMonthly } from '../../../../scripts/statistics/sources/bra-monthly.ts';
import { readBraYearly } from '../../../../scripts/statistics/sources/bra-yearly.ts';
import {
  observeKolada,
  parseKoladaAnswer,
} from '../../../../scripts/statistics/sources/kolada-values.ts';
import { readOwn } from '../../../../scripts/statistics/sources/own.ts';
import { readPopulation } from '../../../../scripts/statistics/sources/population.ts';
import { nameSeries } from '../../../../scripts/statistics/series.ts';
import { FIXTURES } from './workplace.ts';

const codes = new Map([['-555', 'not-in-source' as const]]);
const target: Target = { id: 'alla', label: 'Alla', names: ['ale', 'boden', 'riket', ''] };
const names = {
  only: { id: 'alla', label: 'Alla' },
  total: { id: 'totalt', label: 'Totalt' },
  targetsAreAreas: false,
};

async function readFixture(name: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of (await openCsv(path.join(FIXTURES, name))).rows()) rows.push(row);
  return rows;
}

async function* stream(rows: readonly Row[]) {
  await Promise.resolve();
  yield* rows;
}

/** @returns how many series came out, or undefined when the file was refused */
async function tryRead(observations: Parameters<typeof collect>[0]): Promise<number | undefined> {
  try {
    const collected = await collect(observations, {
      targets: [target],
      everyTarget: false,
      categories: 'all',
    });
    return nameSeries(collected, names, undefined).length;
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefusal);
    return undefined;
  }
}

const nastyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '-555',
    '-1',
    '1e9',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    '2016',
    'År, 2016 prel.',
    '2 537',
    '181.0',
    'True',
    'Månad',
    '00',
    '683',
    'Ale kommun',
    '\u0000',
    '=1+1',
    '9'.repeat(40),
  ),
);

const KINDS = [
  [
    'bra-ar',
    'bra-kommuner-arsvis.csv',
    (rows: readonly Row[]) =>
      readBraYearly(stream(rows), { year: '2024', preliminary: false, codes }),
  ],
  [
    'bra-manad',
    'bra-manad.csv',
    (rows: readonly Row[]) => readBraMonthly(stream(rows), { periodType: 'month', codes }),
  ],
  ['bra-lang', 'bra-lang.csv', (rows: readonly Row[]) => readBraLong(stream(rows), { codes })],
  ['befolkning', 'befolkning-kolada.csv', (rows: readonly Row[]) => readPopulation(stream(rows))],
  ['befolkning', 'scb-folkmangd.csv', (rows: readonly Row[]) => readPopulation(stream(rows))],
] as const;

describe.each(KINDS)('a file of the kind %s (%s)', (_kind, file, read) => {
  it('is read as it stands', async () => {
    expect(await tryRead(read(await readFixture(file)))).toBeGreaterThan(0);
  });

  it('with any cells changed, taken away or added is read or refused', async () => {
    const original = await readFixture(file);
    const changes = fc.array(
      fc.record({ row: fc.nat(), cell: fc.nat(), text: nastyCell, remove: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const rows = original.map(({ line, cells }) => ({ line, cells: [...cells] }));
        for (const { row, cell, text, remove } of list) {
          const cells = rows[row % rows.length]?.cells ?? [];
          if (remove) cells.splice(cell % (cells.length + 1), 1);
          else cells[cell % (cells.length + 1)] = text;
        }
        await tryRead(read(rows));
      }),
      { numRuns: 300 },
    );
  });

  it('that is really of another kind, or of none, is refused', async () => {
    const others = KINDS.map(([, other]) => other).filter((other) => other !== file);
    for (const other of others) {
      const result = await tryRead(read(await readFixture(other)));
      // The two kinds of inhabitants share a reader.
      if (!(file.includes('befolkning') || file.includes('scb'))) expect(result).toBeUndefined();
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(nastyCell, { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
        async (table) => {
          await tryRead(read(table.map((cells, line) => ({ line: line + 1, cells }))));
        },
      ),
    );
  });
});

describe('a heading that a terminal would obey', () => {
  it('is shown with those signs made visible', async () => {
    const rows = [{ line: 1, cells: ['period', 'a\u001B[2Jb', 'A\u001B[2JB'] }];
    const reading = collect(readOwn(stream(rows), []), {
      targets: [target],
      everyTarget: false,
      categories: 'all',
    });
    await expect(reading).rejects.toThrow(
      'Två kolumner har samma namn: "period", "a·[2Jb", "A·[2JB".',
    );
  });
});

describe('the municipality’s own table', () => {
  it('with anything in it is read or refused', async () => {
    const header = { line: 1, cells: ['period', 'område', 'kategori', 'antal'] };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(nastyCell, { minLength: 3, maxLength: 5 }), { maxLength: 6 }),
        async (table) => {
          const rows = [header, ...table.map((cells, line) => ({ line: line + 2, cells }))];
          await tryRead(readOwn(stream(rows), [{ id: 'centrum', name: 'Centrum' }]));
        },
      ),
    );
  });
});

describe('an answer from Kolada', () => {
  const right = readFileSync(path.join(FIXTURES, 'kolada-n07403.json'), 'utf8');

  it('is read as it stands, also with a byte order mark', () => {
    expect(parseKoladaAnswer(`\uFEFF${right}`).values).toHaveLength(3);
  });

  it('of any JSON, or none, is read or refused', async () => {
    const json = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ values: fc.array(fc.jsonValue()) }).map((value) => JSON.stringify(value)),
      fc
        .tuple(fc.nat(right.length), fc.nat(20))
        .map(([at, length]) => right.slice(0, at) + right.slice(at + length)),
      fc
        .record({
          kpi: fc.string({ minLength: 1 }),
          municipality: fc.constantFrom('1440', '683', '', 'x'),
          period: fc.oneof(fc.integer(), fc.string()),
          values: fc.array(
            fc.record({
              gender: fc.constantFrom('T', 'K', 'M', 'X'),
              status: fc.constantFrom('', null, 'Privat'),
              value: fc.oneof(
                fc.double({ noNaN: true, noDefaultInfinity: true }),
                fc.constant(null),
              ),
            }),
          ),
        })
        .map((value) => JSON.stringify({ values: [value] })),
    );
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        let data: ReturnType<typeof parseKoladaAnswer> | undefined;
        try {
          data = parseKoladaAnswer(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefusal);
        }
        if (data !== undefined) await tryRead(observeKolada(data));
      }),
      { numRuns: 500 },
    );
  });
});
