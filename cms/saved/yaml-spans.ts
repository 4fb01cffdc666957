/** Which stretch of a file belongs to which field or item: whole lines, with the comments above them. */

export interface Span {
  start: number;
  end: number;
}

/**
 * The stretches of whole lines that belong to the fields (or items) that begin at the offsets. A comment of its own line
 * belongs to what stands under it.
 */
export function lineSpans(
  source: string,
  offsets: readonly number[],
  { start, end }: Span,
): Span[] {
  const starts = offsets.map((offset, index) => {
    const least = index === 0 ? start : (offsets[index - 1] ?? start);
    let line = Math.max(start, lineStart(source, offset));
    while (line > least && index > 0) {
      const above = lineStart(source, line - 1);
      if (above <= least || !/^\s*(#.*)?$/.test(source.slice(above, line - 1))) break;
      line = above;
    }
    return index === 0 ? Math.max(start, lineStart(source, offset)) : line;
  });
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** From the start of its line (or of the span) to where the field's name begins: indentation, or a hyphen. */
export function leadOf(source: string, offset: number, least: number): string {
  return source.slice(Math.max(least, source.lastIndexOf('\n', offset - 1) + 1), offset);
}
