import { describe, expect, test } from 'vitest';
import { decodeText, LARGEST_FILE, readRows } from '../../../../src/desk/week/report-file.ts';

const TEXT = 'Rapportör;Område\r\nPolisen;Åkersberga – öst\r\n';
const utf16 = (bom: readonly number[], swap: boolean) => {
  const bytes = Buffer.from(TEXT, 'utf16le');
  if (swap) bytes.swap16();
  return Uint8Array.from([...bom, ...bytes]);
};

describe('a file in any of the alphabets that programs save', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['Excel’s Unicode text', utf16([0xff, 0xfe], false)],
    ['UTF-16, the other way round', utf16([0xfe, 0xff], true)],
    ['Windows-1252', Buffer.from(TEXT.replace('–', '\u0096'), 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
    expect(readRows(bytes)).toEqual({
      ok: true,
      rows: [
        { line: 1, cells: ['Rapportör', 'Område'] },
        { line: 2, cells: ['Polisen', 'Åkersberga – öst'] },
      ],
    });
  });

  test('an Excel file, a picture or half a character is no text', () => {
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeUndefined();
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41]))).toBeUndefined();
    expect(decodeText(Uint8Array.from([0x41, 0x81]))).toBeUndefined();
  });
});

describe('the rows', () => {
  const rowsOf = (text: string) => readRows(Buffer.from(text));

  test.each([';', ',', '\t'])('with %j between the cells', (sign) => {
    expect(rowsOf(`a${sign}b\n1${sign}2\n`)).toMatchObject({
      rows: [{ cells: ['a', 'b'] }, { cells: ['1', '2'] }],
    });
  });

  test('keep their line numbers over empty lines', () => {
    expect(rowsOf('a;b\n\n;\n1;2\n')).toMatchObject({ rows: [{ line: 1 }, { line: 4 }] });
  });

  test('an empty file, one that is too large, and quotes that are never closed', () => {
    expect(rowsOf(' \n')).toEqual({ ok: false, fault: 'empty' });
    expect(readRows(new Uint8Array(LARGEST_FILE + 1))).toEqual({ ok: false, fault: 'too-large' });
    expect(rowsOf('a;b\n"1;2\n')).toMatchObject({ ok: false, fault: 'quotes' });
    expect(rowsOf('a;b\n1;2"\n')).toMatchObject({ ok: false, fault: 'quotes' });
  });
});
