/** The elements of an HTML file in order, with their attributes and the text inside them. */
import { Parser } from 'htmlparser2';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Counted from 1. */
  line: number;
  /** The text inside, that of inner elements too. */
  text: string;
}

const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export function parseElements(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const lineStarts = [0, ...[...html.matchAll(/\n/g)].map((match) => match.index + 1)];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, line: lineAt(lineStarts, parser.startIndex), text: '' };
      elements.push(element);
      if (!EMPTY.has(name)) open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag(name) {
      if (open.at(-1)?.name === name) open.pop();
    },
  });
  parser.end(html);
  return elements;
}

/** The last line that starts at or before the offset. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
