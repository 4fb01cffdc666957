/** The rows of a CSV file as a stream: a year of every municipality is some hundred megabytes. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Info } from 'csv-parse';
import { detectEncoding, readText, type Encoding } from './encoding.ts';
import { ImportRefusal } from './refusal.ts';

export interface Row {
  /** The line of the file that the row ends on, counted from 1. */
  line: number;
  cells: readonly string[];
}

export interface CsvFile {
  encoding: Encoding;
  delimiter: string;
  /** From the start of the file, each time. */
  rows: () => AsyncGenerator<Row, undefined>;
}

/** No row of these files is near this long; a quotation mark that is never closed would swallow the whole file. */
const LONGEST_ROW = 100_000;
const DELIMITERS = [';', ',', '\t'] as const;

/** @throws {ImportRefusal} when the file is missing, empty or not text */
export async function openCsv(file: string): Promise<CsvFile> {
  const encoding = await detectEncoding(file);
  const delimiter = await detectDelimiter(file, encoding);
  return { encoding, delimiter, rows: () => readRows(file, encoding, delimiter) };
}

/** The one of semicolon, comma and tab that stands most often in the first line, outside quotation marks. */
async function detectDelimiter(file: string, encoding: Encoding): Promise<string> {
  let start = '';
  for await (const text of readText(file, encoding)) {
    start += text;
    if (/\S.*[\r\n]/.test(start) || start.length > LONGEST_ROW) break;
  }
  const line = (/\S.*/.exec(start)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

async function* readRows(
  file: string,
  encoding: Encoding,
  delimiter: string,
): AsyncGenerator<Row, undefined> {
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: LONGEST_ROW,
    // How many cells a row must have is for the one who knows the columns to say, in better words.
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(readText(file, encoding));
  // The failure arrives at the loop below as well; here it only must not go unhandled.
  pipeline(source, parser).catch(() => undefined);
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: Info;
      record: string[];
    }>) {
      if (record.some((cell) => cell.trim() !== '')) yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? new ImportRefusal(explainCsv(error)) : error;
  } finally {
    source.destroy();
  }
}

function explainCsv(error: CsvError) {
  const row = Number(error['lines']);
  const place = Number.isInteger(row) ? { row } : {};
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return {
        ...place,
        message: 'Ett citattecken öppnas men stängs aldrig.',
        hint: 'Är filen hel? Hämta den en gång till.',
      };
    default:
      return {
        ...place,
        message: 'Raden har ett citattecken på fel plats.',
        hint: 'Ett citattecken inne i en text skrivs två gånger: "Bar ""Kajen"""',
      };
  }
}
