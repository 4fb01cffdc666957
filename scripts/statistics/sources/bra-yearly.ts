/**
 * Brå's yearly file of municipalities: `Kommun;Antal;Per 100 000 inv.` The year stands in the file's name, not in it.
 * The file of 2021 has no header row.
 */
import { Columns } from '../columns.ts';
import { inColumn } from '../in-column.ts';
import { ONE_CATEGORY, type Observation } from '../observation.ts';
import { parseCountOrCode, type MissingCodes } from '../parsers/cell.ts';
import { parseRegion } from '../parsers/region.ts';
import type { Row } from '../rows.ts';

const NEEDED = ['Kommun', 'Antal'];
const WITHOUT_HEADER: Row = { line: 0, cells: ['Kommun', 'Antal', 'Per 100 000 inv.'] };

export interface BraYearlyOptions {
  year: string;
  preliminary: boolean;
  codes: MissingCodes;
}

/** @throws {ImportRefusal} for a header without the columns, and for rows of another length */
export async function* readBraYearly(
  rows: AsyncIterable<Row>,
  { year, preliminary, codes }: BraYearlyOptions,
): AsyncGenerator<Observation> {
  let columns: Columns | undefined;
  for await (const row of rows) {
    if (columns === undefined) {
      const headless = row.cells.length === 3 && /^[\d\s\u00a0\u202f]+$/.test(row.cells[1] ?? '');
      columns = new Columns(headless ? WITHOUT_HEADER : row);
      columns.require(NEEDED, 'bra-ar');
      if (!headless) continue;
    }
    const known = columns;
    known.requireWhole(row);
    const regionText = known.cell(row, 'Kommun');
    yield {
      row: row.line,
      regionText,
      region: () => parseRegion(regionText),
      category: ONE_CATEGORY,
      read: () => ({
        period: year,
        cell: inColumn('Antal', () =>
          parseCountOrCode(known.cell(row, 'Antal'), preliminary, codes),
        ),
      }),
    };
  }
}
