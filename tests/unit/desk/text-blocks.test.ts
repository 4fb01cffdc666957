import { expect, test } from 'vitest';
import { readBlocks, writeBlocks } from '../../../src/desk/tools/text-blocks.ts';

test('blocks are written and read back as they were', () => {
  const blocks = [
    { name: 'Tack', text: 'Hej!\n\nTack för tipset.' },
    { name: 'Var', text: 'Var är det?' },
  ];
  expect(readBlocks(writeBlocks(blocks))).toEqual(blocks);
});

test('empty blocks are left out, and a lone line is both heading and text', () => {
  expect(readBlocks('---\n\nTack\r\n\n---\n')).toEqual([{ name: 'Tack', text: 'Tack' }]);
});
