/**
 * Masking before a public document is handed out. What to mask is a person's decision (lag 2009:400,
 * sekretessprövning); this makes sure that every occurrence of it goes.
 */
import { findPersonalData, type PersonalDataKind } from './personal-data.ts';

/** What stands where something was masked. The same length whatever was there. */
export const MASK = '[maskerat]';

export interface MaskResult {
  text: string;
  /** How many times each term was found, in the order of the terms. */
  counts: number[];
}

/** Terms from a file: one a line; empty lines and those that begin with # do not count. */
export function parseTerms(file: string): string[] {
  return file
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** More words than this in a row nobody masks in one piece; a pattern of many thousands is more than a machine takes. */
export const TERM_WORDS_MAX = 1000;

/** A piece of the text, from and to, and the term that it is. */
interface Found {
  from: number;
  to: number;
  term: number;
}

/**
 * Masks every occurrence of the terms: capitals or not, with any spaces or line breaks between the words, and however the
 * accents are encoded. Where terms overlap, all that any of them covers goes.
 *
 * @throws RangeError for a term of more than `TERM_WORDS_MAX` words
 */
export function maskTerms(text: string, terms: readonly string[]): MaskResult {
  const plain = text.normalize('NFC');
  const counts = terms.map(() => 0);
  if (terms.length === 0) return { text, counts };
  const found = terms
    .flatMap((term, index) =>
      occurrences(plain, term).map(([from, to]): Found => ({ from, to, term: index })),
    )
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  let masked = '';
  let end = 0;
  for (const { from, to, term } of found) {
    // Within a longer one it is that one that was found.
    if (to <= end) continue;
    counts[term] = (counts[term] ?? 0) + 1;
    if (from >= end) masked += plain.slice(end, from) + MASK;
    end = to;
  }
  return { text: masked + plain.slice(end), counts };
}

/** Where a term stands in the text. All are found in the text as it came: no term finds what another has left behind. */
function occurrences(text: string, term: string): [from: number, to: number][] {
  const words = term.normalize('NFC').trim().split(/\s+/);
  const least = words.join(' ').length;
  if (least === 0 || least > text.length) return [];
  if (words.length > TERM_WORDS_MAX) {
    throw new RangeError(`A term to mask has at most ${TERM_WORDS_MAX} words.`);
  }
  return [...text.matchAll(new RegExp(patternOf(words), 'giu'))].map(({ 0: piece, index }) => [
    index,
    index + piece.length,
  ]);
}

/** Kinds of personal data that still seem to stand in a text: for the one who decides to look at. */
export function remainingKinds(text: string): PersonalDataKind[] {
  return findPersonalData(text.replaceAll(MASK, ' '));
}

function patternOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return escaped.join(String.raw`\s+`);
}
