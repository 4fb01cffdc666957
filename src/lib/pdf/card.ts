/**
 * The card by the telephone as PDF: black on white, no filled areas, for a bad printer. Tagged, with
 * title and language, and with the site's typeface in it, cut to the characters that are used.
 *
 * pdfkit writes from left to right. A language whose letters the typeface lacks has its card printed
 * by a browser instead (scripts/print-cards.ts): see decision 28.
 */
import PDFDocument from 'pdfkit';
import bold from '../pictures/bold.woff?inline';
import regular from '../pictures/regular.woff?inline';
import { openTypeface, type Typeface } from './typeface.ts';
import { unpackWoff } from './unpack-woff.ts';

export interface CardLine {
  text: string;
  /** A telephone number, or what the line to write on is for. */
  label: string;
}

/** What stands on the card, in reading order. */
export interface CardSheet {
  lang: string;
  /** The document's name, in the reader's list of files. */
  title: string;
  heading: string;
  rules: readonly string[];
  numbers: readonly CardLine[];
  /** To be filled in by hand. */
  blanks: readonly CardLine[];
  /** Who gives out the card, and that it is a demonstration where it is one. */
  foot: string;
}

export const CARD_SIZES = ['a5', 'a4'] as const;
export type CardSize = (typeof CARD_SIZES)[number];

const bytesOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

/** Opened when the first card is drawn or asked about: most pages have none. */
let opened: { regular: Typeface; bold: Typeface } | undefined;
const typefaces = () =>
  (opened ??= {
    regular: openTypeface(unpackWoff(bytesOf(regular))),
    bold: openTypeface(unpackWoff(bytesOf(bold))),
  });

/** Points. The card is laid out as A5; A4 is the same, larger by the root of two. */
const A5 = { width: 419.53, height: 595.28 };
const MARGIN = 30;
const WIDTH = A5.width - 2 * MARGIN;

/** Whether the typeface has every letter of the card. */
export function canDrawCard(card: CardSheet): boolean {
  const { hasLetter } = typefaces().regular;
  return [...new Set(wordsOf(card))].every((letter) => /\s/.test(letter) || hasLetter(letter));
}

function wordsOf(card: CardSheet): string {
  const lines = [...card.numbers, ...card.blanks].flatMap(({ label, text }) => [label, text]);
  return [card.title, card.heading, ...card.rules, ...lines, card.foot].join(' ');
}

/**
 * Draws the card. `made` is the instant that the file says it was made: the build's, so that the same
 * build gives the same bytes.
 * @throws Error when the typeface lacks a letter; ask `canDrawCard` first
 */
export async function drawCard(
  card: CardSheet,
  size: CardSize,
  made: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!canDrawCard(card))
    throw new Error(`The typeface lacks letters of the card in ${card.lang}.`);
  const doc = new PDFDocument({
    size: size.toUpperCase(),
    margin: 0,
    font: '',
    pdfVersion: '1.7',
    // The package knows PDF/UA; its published types do not yet.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: card.lang,
    displayTitle: true,
    info: { Title: card.title, Author: card.foot, Creator: 'Trygghetslöftet', CreationDate: made },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.once('end', () => resolve()));
  const fonts = typefaces();
  doc.registerFont('regular', fonts.regular.source).registerFont('bold', fonts.bold.source);
  if (size === 'a4') doc.scale(Math.SQRT2);
  layOut(doc, card);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

type Doc = InstanceType<typeof PDFDocument>;

function layOut(doc: Doc, card: CardSheet): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  let y = MARGIN;
  /** Text of one kind in the tree that a screen reader follows; moves `y` below it. */
  const write = (tag: string, text: string, font: 'regular' | 'bold', size: number, x = 0) => {
    const width = WIDTH - x;
    doc.font(font).fontSize(size);
    const height = doc.heightOfString(text, { width, lineGap: size * 0.08 });
    const top = y;
    root.add(
      doc.struct(tag, {}, () => {
        doc.font(font).fontSize(size).fillColor('black');
        doc.text(text, MARGIN + x, top, { width, lineGap: size * 0.08 });
      }),
    );
    y += height;
  };
  const rule = (thickness: number) => {
    const top = y;
    doc.markContent('Artifact', { type: 'Layout' });
    doc.lineWidth(thickness).strokeColor('black');
    doc
      .moveTo(MARGIN, top)
      .lineTo(MARGIN + WIDTH, top)
      .stroke();
    doc.endMarkedContent();
  };

  write('H1', card.heading, 'bold', 25);
  y += 10;
  rule(2);
  y += 12;
  card.rules.forEach((text, index) => {
    write('P', `${index + 1}. ${text}`, 'bold', 19);
    y += 9;
  });
  y += 3;
  rule(2);
  y += 12;
  for (const { label, text } of card.numbers) {
    write('P', label, 'bold', label.length > 8 ? 18 : 25);
    write('P', text, 'regular', 12.5);
    y += 8;
  }
  for (const { label, text } of card.blanks) {
    y += 4;
    write('P', label, 'bold', 13);
    if (text !== '') write('P', text, 'regular', 10.5);
    y += 27;
    rule(1);
  }
  y = A5.height - MARGIN - 10;
  write('P', card.foot, 'regular', 8.5);
}
