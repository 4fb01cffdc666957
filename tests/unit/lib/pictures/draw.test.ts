import { expect, test } from 'vitest';
import { drawPicture } from '../../../../src/lib/pictures/draw.ts';

const text = (children: string) => ({ type: 'div' as const, props: { style: {}, children } });

/** Width and height stand at fixed places in a PNG's first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('given text in Swedish, then it is a PNG of the size that shared links ask for', async () => {
  const png = await drawPicture(text('Räksmörgås på Öland – 2026'));
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(sizeOf(png)).toEqual([1200, 630]);
});

test('given the same text twice, then the pictures are the same to the bit', async () => {
  expect(await drawPicture(text('Löfte'))).toEqual(await drawPicture(text('Löfte')));
});

test('given letters that the font lacks, then there is still a picture', async () => {
  expect(sizeOf(await drawPicture(text('وعد')))).toEqual([1200, 630]);
});
