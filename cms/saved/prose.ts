/**
 * Running text: in the file its lines are broken where they would get too long, which says nothing; an empty line makes a
 * new paragraph. In the form it flows.
 */
import { z } from 'zod';

/** The files' lines end here at the latest, wherever the text stands in them. */
const WIDTH = 90;

/** True for a schema that takes text of several lines. */
export function isProse(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodString && schema.safeParse('a\nb').success;
}

/** Without line breaks within paragraphs. */
export function flowing(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** With lines of at most `WIDTH` characters; a longer word stands on a line of its own. */
export function broken(text: string): string {
  return flowing(text)
    .split('\n\n')
    .map((paragraph) => {
      const lines: string[] = [];
      for (const word of paragraph.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= WIDTH) {
          lines[lines.length - 1] = `${last} ${word}`;
        } else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n\n');
}
