import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessCell, semicolonCsv } from '../../../../src/domain/open-data/harmless-cell.ts';

describe('cells that a spreadsheet opens', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
  ])('%j is made harmless', (cell) => {
    expect(harmlessCell(cell)).toBe(`'${cell}`);
  });

  test.each(['Centrum', '3', '2026-W47', '', "O'Neill", 'a=b'])('%j stays', (cell) => {
    expect(harmlessCell(cell)).toBe(cell);
  });

  test('whatever the cells hold, the rows and columns hold too', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
        const read = parse(semicolonCsv(rows), {
          delimiter: ';',
          bom: true,
          record_delimiter: '\r\n',
          relax_column_count: true,
        });
        expect(read).toEqual(rows.map((row) => row.map(harmlessCell)));
      }),
    );
  });
});
