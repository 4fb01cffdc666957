/** Text blocks as they are written in one field: a heading, the text, and three hyphens between two blocks. */
import type { TextBlock } from '../settings.ts';

const DIVIDER = /^\s*-{3,}\s*$/m;

export function writeBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map(({ name, text }) => `${name}\n${text}`).join('\n\n---\n\n');
}

/** A block without a text has its heading as the text. */
export function readBlocks(written: string): TextBlock[] {
  return written
    .replaceAll('\r\n', '\n')
    .split(DIVIDER)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const text = lines.join('\n').trim();
      return { name: name.trim(), text: text === '' ? name.trim() : text };
    });
}
