/**
 * What in a text may point out a person: numbers and addresses that can be recognised, and words that look
 * like names. Names cannot be told for sure, so these are suggestions for a person who reads.
 */
import { maskTerms } from '../tips/masking.ts';
import { personalDataTerms } from '../tips/personal-data.ts';

/** Two or three words with capitals after each other: "Robban Fiktivsson". */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2}(?!\p{L})/gu;
/** One word with a capital after a word that comes before a name. */
const CALLED =
  /(?<=\b(?:heter|hette|kallas|namn är|named|called) )\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?/gu;

/**
 * Pieces of the text that may point out a person, longest first.
 * @param places names of areas, streets and the like: in capitals, and of no person
 */
export function personTerms(text: string, places: readonly string[] = []): string[] {
  const known = places.map((place) => place.toLowerCase());
  const isPlace = (term: string) => {
    const lower = term.toLowerCase();
    return known.some((place) => place.includes(lower) || lower.includes(place));
  };
  const names = [CAPITALS, CALLED]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([term]) => withoutFirst(term, text)))
    .filter((term) => term !== '' && !isPlace(term));
  const terms = [...personalDataTerms(text), ...names];
  return [...new Set(terms)].toSorted((a, b) => b.length - a.length);
}

/** The text with those pieces masked: a beginning, for a person to go on with. */
export function maskPersons(text: string, places: readonly string[] = []): string {
  return maskTerms(text.normalize('NFKC'), personTerms(text.normalize('NFKC'), places)).text;
}

/** A sentence begins with a capital anyway: "Ring Robban Fiktivsson" is masked from the second word. */
function withoutFirst(term: string, text: string): string {
  const words = term.split(' ');
  const at = text.indexOf(term);
  const before = text.slice(0, at).trimEnd();
  const beginsSentence = before === '' || /[.!?:\n]$/.test(before);
  return beginsSentence && words.length > 2 ? words.slice(1).join(' ') : term;
}
