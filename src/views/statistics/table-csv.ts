/** A table as a CSV file. Here and not in the domain, because the writing is a library's. */
import { stringify } from 'csv-stringify/sync';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import {
  exportRows,
  tableWords,
  type ExportOptions,
} from '../../domain/statistics/table-export.ts';
import { EXPORT_COLUMNS, type ExportColumn } from '../../domain/statistics/words/table-words.ts';

export interface CsvOptions extends ExportOptions {
  /** `rfc4180`: commas, decimal point, no byte order mark. `excel-sv`: semicolons, decimal comma, byte order mark. */
  variant?: 'rfc4180' | 'excel-sv';
}

/**
 * The rows of `exportRows` under a line of headings; lines end with CRLF (RFC 4180), the text is UTF-8. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function toCsv(
  table: StatisticsTable,
  { variant = 'rfc4180', language = 'sv' }: CsvOptions = {},
): string {
  const { columns } = tableWords(language);
  const excel = variant === 'excel-sv';
  const rows = exportRows(table, { language }).map((row) =>
    Object.fromEntries(
      EXPORT_COLUMNS.map((column) => [
        column,
        NUMBERS.has(column)
          ? row[column].replace('.', excel ? ',' : '.')
          : withoutFormula(row[column]),
      ]),
    ),
  );
  return stringify(rows, {
    header: true,
    columns: EXPORT_COLUMNS.map((key) => ({ key, header: columns[key] })),
    delimiter: excel ? ';' : ',',
    record_delimiter: 'windows',
    bom: excel,
    // A lone CR or LF, or the other variant's separator, is quoted too: not every reader keeps to the letter.
    quoted_match: /[\r\n;,]/,
  });
}

/** Columns that hold numbers of ours alone: a minus sign there is a minus sign, and Swedish Excel wants a decimal comma. */
const NUMBERS: ReadonlySet<ExportColumn> = new Set(['value', 'difference', 'percent']);

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
