/** A table as files: exactly what is shown, with source, terms and caveats on every copy. */
import type { StatisticsTable } from './schema.ts';
import type { TableWords } from './words/table-words.ts';

/** A language that is supplied here, or the words of another. */
export type TableLanguage = 'sv' | 'en' | TableWords;

export interface CsvOptions {
  /** `rfc4180`: commas, CRLF, no byte order mark. `excel-sv`: semicolons, decimal comma, byte order mark. */
  variant?: 'rfc4180' | 'excel-sv';
  language?: TableLanguage;
}

/** One row per series and period; a hidden or missing value is an empty cell with its reason in the next. */
export function toCsv(table: StatisticsTable, options: CsvOptions = {}): string {
  throw new Error(`${table.title} ${options.variant}`);
}

/** The same content as JSON text (UTF-8, two spaces, final newline); `value` is left out where there is none. */
export function toJson(table: StatisticsTable, options: Pick<CsvOptions, 'language'> = {}): string {
  throw new Error(`${table.title} ${options.language}`);
}
