import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unpackWoff } from '../../../../src/lib/pdf/unpack-woff.ts';

const folder = path.join(import.meta.dirname, '../../../../src/lib/pictures');

/** The checksum of a table (OpenType, "Calculating checksums"): the sum of its words. */
function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

test.each(['regular.woff', 'bold.woff'])('every table of %s comes out as it went in', (file) => {
  const packed = readFileSync(path.join(folder, file));
  const font = unpackWoff(packed);
  // What the packed file says of the size and number of its tables.
  expect(font.length).toBe(packed.readUInt32BE(16));
  expect(font.readUInt16BE(4)).toBe(packed.readUInt16BE(12));
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    const tag = font.toString('latin1', at, at + 4);
    const offset = font.readUInt32BE(at + 8);
    const padded = Math.ceil(font.readUInt32BE(at + 12) / 4) * 4;
    const table = Buffer.from(font.subarray(offset, offset + padded));
    // The head's own sum is left out of it.
    if (tag === 'head') table.writeUInt32BE(0, 8);
    expect(sumOf(table), tag).toBe(font.readUInt32BE(at + 4));
  }
});

test('what is no typeface is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and more'))).toThrow(RangeError);
});
