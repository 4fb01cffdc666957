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

/**
 * Masks every occurrence of the terms: capitals or not, with any spaces or line breaks between the
 * words, and however the accents are encoded. Longer terms first, so that none leaves a piece of itself.
 */
export function maskTerms(text: string, terms: readonly string[]): MaskResult {
  const counts = terms.map(() => 0);
  if (terms.length === 0) return { text, counts };
  const order = terms
    .map((term, index) => ({ term, index }))
    .toSorted((a, b) => b.term.length - a.term.length);
  // One pass, so that a term such as "mask" does not find what another one has left behind.
  const pattern = new RegExp(order.map(({ term }) => `(${patternOf(term)})`).join('|'), 'giu');
  const masked = text.normalize('NFC').replace(pattern, (...match: unknown[]) => {
    const group = order.findIndex((_term, at) => match[at + 1] !== undefined);
    const index = order[group]?.index ?? 0;
    counts[index] = (counts[index] ?? 0) + 1;
    return MASK;
  });
  return { text: masked, counts };
}

/** Kinds of personal data that still seem to stand in a text: for the one who decides to look at. */
export function remainingKinds(text: string): PersonalDataKind[] {
  return findPersonalData(text.replaceAll(MASK, ' '));
}

function patternOf(term: string): string {
  const words = term.normalize('NFC').trim().split(/\s+/);
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return escaped.join(String.raw`\s+`);
}
