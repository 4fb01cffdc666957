/**
 * Inhabitants by municipality and year.
 *
 * Two ways to write them: Kolada's export (`Nyckeltal,Region,År,Invånare`) and Statistics Sweden's PxWeb export, where
 * the years stand in a column of their own or in the headings ("Folkmängd 2024").
 */
import { Columns } from '../columns.ts';
import { inColumn } from '../in-column.ts';
import { ONE_CATEGORY, type Observation } from '../observation.ts';
import { parseCount, type ImportedCell } from '../parsers/cell.ts';
import { parseYear } from '../parsers/period.ts';
import { parseRegion } from '../parsers/region.ts';
import { ImportRefusal, quote } from '../refusal.ts';
import type { Row } from '../rows.ts';

/** What a PxWeb table may be divided by. Only its totals are taken: a sum of our own could count somebody twice. */
const DIVISIONS = ['civilstånd', 'ålder', 'kön', 'tabellinnehåll'];
const IS_TOTAL = /^(?:totalt|tot|samtliga|båda könen|folkmängd)\b/i;
const MEASURE = /^(?:folkmängd|invånare|antal)(?:\s+(\d{4}))?$/i;

/** @throws {ImportRefusal} for a header that is neither, and for rows of another length */
export async function* readPopulation(rows: AsyncIterable<Row>): AsyncGenerator<Observation> {
  let shape: Shape | undefined;
  for await (const row of rows) {
    if (shape === undefined) {
      shape = shapeOf(row);
      continue;
    }
    const { columns, divisions, figures } = shape;
    columns.requireWhole(row);
    if (divisions.some((name) => !IS_TOTAL.test(columns.cell(row, name)))) {
      shape.skipped += 1;
      continue;
    }
    requireInhabitants(columns, row);
    shape.taken += 1;
    const regionText = columns.cell(row, 'region');
    for (const { column, year } of figures) {
      yield {
        row: row.line,
        regionText,
        region: () => parseRegion(regionText),
        category: ONE_CATEGORY,
        read: () => ({
          period: year ?? inColumn('År', () => parseYear(columns.cell(row, 'år')).period),
          cell: inColumn(column, () => readInhabitants(columns.cell(row, column))),
        }),
      };
    }
  }
  if (shape && shape.taken === 0 && shape.skipped > 0) {
    throw new ImportRefusal({
      message: `Filen är uppdelad efter ${shape.divisions.join(' och ')}, utan någon rad för alla.`,
      hint: 'Hämta tabellen igen hos SCB utan uppdelning: markera bara region och år.',
    });
  }
}

interface Shape {
  columns: Columns;
  divisions: readonly string[];
  figures: readonly { column: string; year: string | undefined }[];
  taken: number;
  skipped: number;
}

function shapeOf(header: Row): Shape {
  const columns = new Columns(header);
  const measures = columns.names.flatMap((column) => {
    const match = MEASURE.exec(column);
    return match ? [{ column, year: match[1] }] : [];
  });
  const figures = columns.has('år') ? measures.slice(0, 1) : measures;
  if (
    columns.has('region') &&
    figures.length > 0 &&
    (columns.has('år') || figures.every(({ year }) => year))
  ) {
    return {
      columns,
      divisions: DIVISIONS.filter((name) => columns.has(name)),
      figures,
      taken: 0,
      skipped: 0,
    };
  }
  throw new ImportRefusal({
    row: header.line,
    message: 'Rubrikerna är inte de som en tabell över invånare har.',
    hint: `Kolumnerna i filen är: ${columns.names.map(quote).join(', ')}.\nSå här från Kolada: Nyckeltal,Region,År,Invånare\nSå här från SCB: "region","år","Folkmängd" eller "region","Folkmängd 2023","Folkmängd 2024"`,
  });
}

/** Kolada's export names the key figure on each row: inhabitants, and not inhabitants of some sort. */
function requireInhabitants(columns: Columns, row: Row): void {
  const kpi = columns.cell(row, 'nyckeltal');
  if (!columns.has('nyckeltal') || /^invånare\s+totalt\b/i.test(kpi)) return;
  throw new ImportRefusal({
    row: row.line,
    column: 'Nyckeltal',
    message: `Det här är inte antalet invånare: ${quote(kpi)}.`,
    hint: 'Så här: Invånare totalt, antal (nyckeltalet N01951)',
  });
}

/** Two points are Statistics Sweden's sign for a figure that is not available. */
function readInhabitants(text: string): ImportedCell {
  if (text === '..' || text === '') return { missing: 'not-in-source' };
  return { value: parseCount(text), preliminary: false };
}
