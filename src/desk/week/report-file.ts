/**
 * A reporter's file, read in the browser: which alphabet it is written in, which sign parts its cells, and its rows with
 * their line numbers. What the cells may hold is for the domain to say.
 */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { ReportRow } from '../../domain/est/reported-week.ts';

/** No week of counts is near this large. */
export const LARGEST_FILE = 1_000_000;

export type FileFault = 'too-large' | 'empty' | 'not-text' | 'quotes';

export type FileRows =
  { ok: true; rows: ReportRow[] } | { ok: false; fault: FileFault; row?: number };

/** Bytes that Windows-1252 leaves undefined: a file that has them is not text in it either. */
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a file in UTF-8, UTF-16 with its mark (what Excel calls Unicode text) or Windows-1252 (what older programs
 * save). Undefined for what is no text in any of them: an Excel file, a picture.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return tryDecode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return tryDecode('utf-16be', bytes);
  if (bytes.includes(0)) return undefined;
  const text = tryDecode('utf-8', bytes);
  if (text !== undefined) return text;
  return bytes.some((byte) => UNDEFINED_IN_1252.has(byte))
    ? undefined
    : tryDecode('windows-1252', bytes);
}

/** The rows of a CSV file with semicolons, commas or tabs. Empty lines are passed over, and counted. */
export function readRows(bytes: Uint8Array): FileRows {
  if (bytes.length > LARGEST_FILE) return { ok: false, fault: 'too-large' };
  const text = decodeText(bytes);
  if (text === undefined) return { ok: false, fault: 'not-text' };
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const rows = records
      .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
      .map(({ info, record }) => ({ line: info.lines, cells: record }));
    return { ok: true, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['lines']);
    return { ok: false, fault: 'quotes', ...(Number.isInteger(row) && { row }) };
  }
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The one of semicolon, comma and tab that stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const line = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ';';
}
