/**
 * A typeface that is opened once and draws every card. Cards share nearly all their words, and to look up how the
 * letters of a word stand beside each other (kerning) was most of the work of drawing one.
 */
import PDFDocument from 'pdfkit';

/** What fontkit says of a word: its letters, and how far each moves on, in the units of the typeface. */
interface Run {
  glyphs: readonly unknown[];
  positions: readonly object[];
}

/** A typeface as fontkit opens it, in the parts that are used here; pdfkit's types do not name it. */
interface OpenedFont {
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => unknown;
  layout: (text: string, features?: unknown) => Run;
}

export interface Typeface {
  hasLetter: (letter: string) => boolean;
  /** What pdfkit's `registerFont` takes: it accepts an opened typeface, which its types do not say. */
  source: Buffer;
}

/** @param bytes of a font that is not packed (`unpackWoff`) */
export function openTypeface(bytes: Buffer): Typeface {
  const doc = new PDFDocument({ font: '' });
  doc.font(bytes);
  const font = (doc as unknown as { _font: { font: OpenedFont } })._font.font;
  nameEveryLetter(font);
  const layOut = font.layout.bind(font);
  const known = new Map<string, Run>();
  font.layout = (text, features) => {
    if (features !== undefined) return layOut(text, features);
    const run = known.get(text) ?? layOut(text);
    known.set(text, run);
    return copyOf(run);
  };
  return {
    hasLetter: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    source: font as unknown as Buffer,
  };
}

/**
 * A letter keeps the character that it was first asked for with, and that is what is copied from the file. The parts
 * of å and é are asked for without one: a card that has å would otherwise take the a of the next card from it.
 */
function nameEveryLetter(font: OpenedFont): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

/** pdfkit scales the positions where they stand, so each card gets its own; what is worked out from them goes along. */
function copyOf(run: Run): Run {
  const copy = Object.create(Object.getPrototypeOf(run) as object) as Run;
  return Object.assign(copy, run, {
    positions: run.positions.map((position) => ({ ...position })),
  });
}
