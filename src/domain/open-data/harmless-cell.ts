/**
 * Cells of a file that a spreadsheet will open. Text that begins with = + - @ tab or CR (wide variants too) is run as a
 * formula by some programs, and LibreOffice passes over spaces and line breaks before it (OWASP, CSV Injection).
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

/** The cell, with an apostrophe in front where a spreadsheet would take it for a formula. */
export function harmlessCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * CSV that Swedish Excel opens right: UTF-8 with byte order mark, semicolons, CRLF (RFC 4180 but for the delimiter), and
 * no cell that is taken for a formula.
 */
export function semicolonCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoteCell(harmlessCell(cell))).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoteCell(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
