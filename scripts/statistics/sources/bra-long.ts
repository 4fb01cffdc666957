/**
 * Brå's older long form: `,crime,crime_id,period,period_id,periodicity,region,region_id,timepoint,value`. Years are
 * written "År, 2016 prel.", and offences under others are named "Våldsbrott, Misshandel inkl.grov".
 */
import { Columns } from '../columns.ts';
import { inColumn } from '../in-column.ts';
import type { Observation } from '../observation.ts';
import { parseCountOrCode, type MissingCodes } from '../parsers/cell.ts';
import { parseYear } from '../parsers/period.ts';
import { parseRegion } from '../parsers/region.ts';
import { ImportRefusal, quote } from '../refusal.ts';
import type { Row } from '../rows.ts';

const NEEDED = ['crime', 'period', 'periodicity', 'region', 'timepoint', 'value'];

/** @throws {ImportRefusal} for a header without the columns, and for rows of another length */
export async function* readBraLong(
  rows: AsyncIterable<Row>,
  { codes }: { codes: MissingCodes },
): AsyncGenerator<Observation> {
  let columns: Columns | undefined;
  for await (const row of rows) {
    if (columns === undefined) {
      columns = new Columns(row);
      columns.require(NEEDED, 'bra-lang');
      continue;
    }
    const known = columns;
    known.requireWhole(row);
    const regionText = known.cell(row, 'region');
    const name = known.cell(row, 'crime');
    yield {
      row: row.line,
      regionText,
      region: () => parseRegion(regionText),
      category: { key: known.cell(row, 'crime_id') || name, name },
      read: () => {
        inColumn('periodicity', () => requireYearly(known.cell(row, 'periodicity')));
        const { period, preliminary } = inColumn('period', () =>
          parseYear(known.cell(row, 'period')),
        );
        inColumn('timepoint', () => requireStart(known.cell(row, 'timepoint'), period));
        const cell = inColumn('value', () =>
          parseCountOrCode(known.cell(row, 'value'), preliminary, codes),
        );
        return { period, cell };
      },
    };
  }
}

function requireYearly(text: string): void {
  if (text === 'yearly') return;
  throw new ImportRefusal({
    message: `Här ska det stå yearly (hela år), men det står ${quote(text)}.`,
    hint: 'Månader och kvartal läses ur filer av slaget bra-manad.',
  });
}

function requireStart(text: string, year: string): void {
  if (text === `${year}-01-01`) return;
  throw new ImportRefusal({
    message: `Året är ${year}, men tidpunkten är ${quote(text)}.`,
    hint: `Så här: ${year}-01-01`,
  });
}
