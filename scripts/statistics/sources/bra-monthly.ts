/**
 * Brå's monthly series in long form: one row for each place, offence and period, with the offence's parent beside it.
 * Months, quarters and whole years stand in the same file; one of them is taken at a time.
 */
import { Columns } from '../columns.ts';
import { inColumn } from '../in-column.ts';
import type { Observation, PeriodType, SourceCategory } from '../observation.ts';
import { parseCountOrCode, type MissingCodes } from '../parsers/cell.ts';
import { assemblePeriod } from '../parsers/period.ts';
import { parseRegion } from '../parsers/region.ts';
import { ImportRefusal, quote } from '../refusal.ts';
import type { Row } from '../rows.ts';

const NEEDED = [
  'År',
  'Månad',
  'Kvartal',
  'Periodtyp',
  'Periodetikett',
  'Period_start',
  'Preliminär',
  'Kommun',
  'Brott',
  'Brott_ID',
  'Förälder',
  'Antal',
];

const PERIOD_TYPES: Readonly<Record<string, PeriodType>> = {
  Månad: 'month',
  Kvartal: 'quarter',
  Helår: 'year',
  År: 'year',
};

export interface BraMonthlyOptions {
  periodType: PeriodType;
  codes: MissingCodes;
}

/** @throws {ImportRefusal} for a header without the columns, rows of another length and unknown kinds of period */
export async function* readBraMonthly(
  rows: AsyncIterable<Row>,
  { periodType, codes }: BraMonthlyOptions,
): AsyncGenerator<Observation> {
  let columns: Columns | undefined;
  const categories = new Map<string, SourceCategory>();
  for await (const row of rows) {
    if (columns === undefined) {
      columns = new Columns(row);
      columns.require(NEEDED, 'bra-manad');
      continue;
    }
    const known = columns;
    known.requireWhole(row);
    if (readPeriodType(known, row) !== periodType) continue;
    const regionText = known.cell(row, 'Kommun');
    yield {
      row: row.line,
      regionText,
      region: () => parseRegion(regionText),
      category: readCategory(known, row, categories),
      read: () => readFigure(known, row, periodType, codes),
    };
  }
}

function readPeriodType(columns: Columns, row: Row): PeriodType {
  const text = columns.cell(row, 'Periodtyp');
  const type = Object.hasOwn(PERIOD_TYPES, text) ? PERIOD_TYPES[text] : undefined;
  if (type !== undefined) return type;
  throw new ImportRefusal({
    row: row.line,
    column: 'Periodtyp',
    message: `Slaget av period är okänt: ${quote(text)}.`,
    hint: `Så här: ${Object.keys(PERIOD_TYPES).join(', ')}`,
  });
}

/** One and the same object for each category, so that a hundred thousand rows do not keep a hundred thousand names. */
function readCategory(columns: Columns, row: Row, known: Map<string, SourceCategory>) {
  const key = columns.cell(row, 'Brott_ID').replace(/\.0$/, '');
  const name = columns.cell(row, 'Brott');
  if (key === '' || name === '') {
    throw new ImportRefusal({
      row: row.line,
      column: key === '' ? 'Brott_ID' : 'Brott',
      message: 'Raden säger inte vilket brott det gäller.',
      hint: 'Så här: Brott "Totalt antal brott" och Brott_ID 13192',
    });
  }
  const category = known.get(key) ?? { key, name, parent: columns.cell(row, 'Förälder') };
  if (category.name !== name) {
    throw new ImportRefusal({
      row: row.line,
      column: 'Brott',
      message: `Brott_ID ${key} heter ${quote(name)} här men ${quote(category.name)} tidigare i filen.`,
      hint: 'Samma nummer ska ha samma namn. Hämta filen en gång till.',
    });
  }
  known.set(key, category);
  return category;
}

function readFigure(columns: Columns, row: Row, periodType: PeriodType, codes: MissingCodes) {
  const label = columns.cell(row, 'Periodetikett');
  const period = inColumn('Periodetikett', () =>
    assemblePeriod(periodType, {
      year: columns.cell(row, 'År'),
      month: columns.cell(row, 'Månad'),
      quarter: columns.cell(row, 'Kvartal'),
      start: columns.cell(row, 'Period_start'),
      label,
    }),
  );
  const preliminary = inColumn('Preliminär', () => readMark(columns.cell(row, 'Preliminär')));
  const cell = inColumn('Antal', () =>
    parseCountOrCode(columns.cell(row, 'Antal'), preliminary, codes),
  );
  requireKnownStatus(columns, row, cell);
  return { period, cell };
}

function readMark(text: string): boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new ImportRefusal({
    message: `Här ska det stå om siffran är preliminär, men det står ${quote(text)}.`,
    hint: 'Så här: True eller False',
  });
}

/** A value with a mark beside it that nobody has told us the meaning of is not published as if the mark were not there. */
function requireKnownStatus(columns: Columns, row: Row, cell: object): void {
  const status = columns.cell(row, 'Status_Antal');
  if (status === '' || !('value' in cell)) return;
  throw new ImportRefusal({
    column: 'Status_Antal',
    message: `Antalet har ett märke som inte är känt: ${quote(status)}.`,
    hint: 'Ta reda på hos Brå vad märket betyder innan siffran läggs ut.',
  });
}
