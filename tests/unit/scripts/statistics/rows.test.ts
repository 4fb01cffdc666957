import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../../scripts/statistics/encoding.ts';
import { ImportRefusal } from '../../../../scripts/statistics/refusal.ts';
import { openCsv } from '../../../../scripts/statistics/rows.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rader-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(content: string | Uint8Array) {
  const file = path.join(folder, 'fil.csv');
  writeFileSync(file, content);
  const csv = await openCsv(file);
  const rows = [];
  for await (const row of csv.rows()) rows.push(row);
  return { ...csv, rows };
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from('Kommun;Antal\nÖckerö;5\n'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFKommun;Antal\r\nÖckerö;5\r\n'), 'utf-8'],
    ['UTF-16 as Excel writes it', utf16('Kommun;Antal\r\nÖckerö;5\r\n'), 'utf-16le'],
    ['Windows-1252', latin1('Kommun;Antal\r\nÖckerö;5\r\n'), 'windows-1252'],
  ])('in %s reads the same', async (_name, content, encoding) => {
    const read = await readAll(content);
    expect(read.encoding).toBe(encoding);
    expect(read.rows).toEqual([
      { line: 1, cells: ['Kommun', 'Antal'] },
      { line: 2, cells: ['Öckerö', '5'] },
    ]);
  });

  it.each([
    [';', 'a;b,c\n1;2\n'],
    [',', 'a,"b;c;d"\n1,2\n'],
    ['\t', 'a\tb\n1\t2\n'],
  ])('is found to have %j between its cells', async (delimiter, content) => {
    expect((await readAll(content)).delimiter).toBe(delimiter);
  });

  it('keeps what stands within quotation marks together, and counts lines as an editor does', async () => {
    const { rows } = await readAll('a;b\n"x ""y""; z";1\n\n"två\nrader";2\n3;4\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['x "y"; z', '1'],
      ['två\nrader', '2'],
      ['3', '4'],
    ]);
    expect(rows.at(-1)?.line).toBe(6);
  });

  it('longer than one piece of reading has no character cut in two', async () => {
    const names = Array.from({ length: 9000 }, (_, n) => 'å'.repeat(1 + (n % 31)));
    const { rows } = await readAll(names.map((name) => `${name};1\n`).join(''));
    expect(rows.map(({ cells }) => cells[0])).toEqual(names);
  });

  it.each([
    ['nothing in it', Buffer.alloc(0), /tom/],
    ['an Excel workbook in it', Buffer.from('PK\u0003\u0004\0\0'), /Spara som/],
    ['a byte that no alphabet has', Buffer.from([0x61, 0x81, 0x62]), /läsa som text/],
    ['a quotation mark that never ends', Buffer.from('a;b\n"x;1\n2;3\n'), /stängs aldrig/],
    ['a quotation mark in the wrong place', Buffer.from('a;b\n"x"y;1\n'), /fel plats/],
    ['half a character at its end', Buffer.from('fffe610062', 'hex'), /läsa som text/],
  ])('with %s is refused', async (_what, content, message) => {
    await expect(readAll(content)).rejects.toThrow(ImportRefusal);
    await expect(readAll(content)).rejects.toThrow(message);
  });

  it('that is not there is refused in plain words', async () => {
    await expect(detectEncoding(path.join(folder, 'nix.csv'))).rejects.toThrow('Filen finns inte.');
    await expect(detectEncoding(folder)).rejects.toThrow('en mapp');
  });

  it('of any bytes at all gives rows or a refusal, never another error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ minLength: 1, maxLength: 200 }),
          fc.string({
            unit: fc.constantFrom('a', 'å', ';', ',', '"', '\n', '\r', '\t', ' ', '\uFEFF'),
          }),
        ),
        async (content) => {
          try {
            expect(Array.isArray((await readAll(content)).rows)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(ImportRefusal);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
