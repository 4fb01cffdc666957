import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editTable, formatCell } from '../../../../scripts/statistics/table-text.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';

const TABLE = `# Egen anteckning högst upp
publisher: kungsor
title: Anmälda brott
definition: >-
  En lång text
  på två rader.
retrieved: uppgift saknas # frågat Brå
series:
  # Hela kommunen
  - id: alla
    label: Anmälda brott
    values:
      - { period: 2019, value: 860 }
      # 2020 var pandemin
      - { period: 2020, value: 841 } # kontrollerad
      - period: 2022
        value: 638
        preliminary: true

      - { period: 2023, missing: not-published }
caveats:
  - Anmälda brott är inte alla brott.
`;

const cell = (period: string, value: number): PublishedValue => ({
  period,
  value,
  preliminary: false,
});

function edit(cells: readonly PublishedValue[], retrieved?: string) {
  return editTable(TABLE, {
    changed: new Map([['alla', cells]]),
    added: [],
    ...(retrieved !== undefined && { retrieved }),
  });
}

describe('figures written into a table', () => {
  it('change their own cells and nothing else', () => {
    expect(edit([cell('2020', 840)])).toBe(
      TABLE.replace('{ period: 2020, value: 841 }', '{ period: 2020, value: 840 }'),
    );
    expect(edit([], '2026-11-22')).toBe(TABLE.replace('uppgift saknas', '2026-11-22'));
  });

  it('keep the lines around a cell that was written on several', () => {
    expect(edit([cell('2022', 640)])).toBe(
      TABLE.replace(
        '- period: 2022\n        value: 638\n        preliminary: true',
        '- { period: 2022, value: 640 }',
      ),
    );
  });

  it('that are new take their place in time, past the comments of their neighbours', () => {
    const text = edit([cell('2018', 1), cell('2021', 2), cell('2024', 3), cell('2025', 4)]);
    const lines = text.split('\n').filter((line) => /period|anteckning|pandemin/.test(line));
    expect(lines.map((line) => line.trim())).toEqual([
      '# Egen anteckning högst upp',
      '- { period: 2018, value: 1 }',
      '- { period: 2019, value: 860 }',
      '# 2020 var pandemin',
      '- { period: 2020, value: 841 } # kontrollerad',
      '- { period: 2021, value: 2 }',
      '- period: 2022',
      '- { period: 2023, missing: not-published }',
      '- { period: 2024, value: 3 }',
      '- { period: 2025, value: 4 }',
    ]);
  });

  it('may be written in a list on one line', () => {
    const flow = TABLE.replace(
      /values:\n[\s\S]*not-published }/,
      'values: [{ period: 2019, value: 860 }, { period: 2021, value: 1 }]',
    );
    const text = editTable(flow, { changed: new Map([['alla', [cell('2020', 5)]]]), added: [] });
    expect(text).toContain(
      'values: [{ period: 2019, value: 860 }, { period: 2020, value: 5 }, { period: 2021, value: 1 }]',
    );
  });

  it('may be a series of their own, after the others', () => {
    const text = editTable(TABLE, {
      changed: new Map(),
      added: [{ id: 'stold', label: 'Stöld: cykel', category: 'stold', values: [cell('2020', 7)] }],
    });
    expect(text).toBe(
      TABLE.replace(
        'caveats:',
        `  - id: stold
    label: 'Stöld: cykel'
    category: stold
    values:
      - { period: 2020, value: 7 }
caveats:`,
      ),
    );
  });

  it('come into a table that had none', () => {
    const empty = TABLE.replace(/series:[\s\S]*(?=caveats:)/, 'series: []\n');
    const series = [{ id: 'alla', label: 'Alla', values: [cell('2020', 7)] }];
    for (const text of [empty, empty.replace('series: []\n', '')]) {
      const read = parse(editTable(text, { changed: new Map(), added: series })) as {
        series: { id: string }[];
        caveats: unknown;
      };
      expect(read.series.map(({ id }) => id)).toEqual(['alla']);
      expect(read.caveats).toHaveLength(1);
    }
  });

  it('come with the sums that they make, beside those that the editor has stated', () => {
    const sum = { total: 'alla', parts: ['a', 'b'], complete: false };
    const once = editTable(TABLE, { changed: new Map(), added: [], sums: [sum] });
    expect(once).toContain(
      'sums:\n  - total: alla\n    parts:\n      - a\n      - b\n    complete: false\ncaveats:',
    );
    const other = { total: 'alla', parts: ['c', 'd'], complete: true };
    const twice = parse(
      editTable(once, {
        changed: new Map(),
        added: [],
        sums: [other, { ...sum, parts: ['a', 'b', 'e'] }],
      }),
    ) as { sums: { parts: string[] }[] };
    expect(twice.sums.map(({ parts }) => parts)).toEqual([
      ['c', 'd'],
      ['a', 'b', 'e'],
    ]);
  });

  it('stay right at the end of a file without a last line break', () => {
    const short =
      'retrieved: 2020\nseries:\n  - id: alla\n    values:\n      - { period: 2019, value: 1 }';
    const text = editTable(short, { changed: new Map([['alla', [cell('2020', 2)]]]), added: [] });
    expect(parse(text)).toMatchObject({
      series: [{ values: [{ period: 2019 }, { period: 2020, value: 2 }] }],
    });
  });

  it('are read back as they were written, in order, and every comment is still there', () => {
    const years = fc.integer({ min: 2000, max: 2035 }).map(String);
    const value = fc.oneof(
      fc.nat(9999).map((count) => ({ value: count, preliminary: false })),
      fc.nat(9999).map((count) => ({ value: count, preliminary: true })),
      fc.constant({ missing: 'not-published' as const }),
      fc.constant({ suppressed: 'protected' as const }),
    );
    const cells = fc
      .uniqueArray(fc.tuple(years, value), { selector: ([year]) => year, maxLength: 12 })
      .map((list) => list.map(([period, content]): PublishedValue => ({ period, ...content })));
    fc.assert(
      fc.property(cells, (changed) => {
        const text = edit(changed);
        const read = (
          parse(text, { schema: 'failsafe' }) as { series: { values: { period: string }[] }[] }
        ).series[0]?.values;
        const periods = read?.map(({ period }) => period) ?? [];
        expect(periods).toEqual([...new Set(periods)].toSorted());
        for (const one of changed) {
          const found = read?.find(({ period }) => period === one.period);
          expect(found).toEqual(parse(formatCell(one), { schema: 'failsafe' }));
        }
        for (const comment of ['högst upp', '# frågat Brå', '# 2020 var', '# Hela kommunen']) {
          expect(text).toContain(comment);
        }
      }),
    );
  });
});
