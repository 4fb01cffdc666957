/**
 * Which tips seem to be about the same: a suggestion for the reader, who decides.
 *
 * Two texts are compared by the words they share, of all the words they have (the Jaccard index). Words are
 * cut to their first six letters, so that "lampan" and "lamporna" count as one, and short words are left out.
 * It needs no model, can be explained in a sentence, and is the same for everybody.
 */

export interface ComparedTip {
  number: string;
  area: string;
  /** In words, or of the publisher's list. */
  place?: string | undefined;
  category: string;
  text: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
}

/** From this share of common words two texts are likely the same one, sent twice or passed around. */
export const SAME_TEXT = 0.6;
/** From this share two tips of one area are shown beside each other. */
export const LIKE_TEXT = 0.25;
/** Tips further apart in time than this are not neighbours. In days. */
export const NEAR_DAYS = 60;
/** Fewer words than this say too little to compare. */
const LEAST_WORDS = 4;
const STEM = 6;
const SHORTEST = 3;
const MS_PER_DAY = 86_400_000;

/**
 * - `same-text`: nearly the same words. - `same-place`: the same place and what it is about.
 * - `like-text`: the same area and many words in common.
 */
export type Likeness = 'same-text' | 'same-place' | 'like-text';

export interface SimilarTip {
  number: string;
  likeness: Likeness;
  /** Share of common words, from 0 to 1. */
  share: number;
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)),
  );
}

/** Common words as a share of all words of both; 0 when either has too few to say anything. */
export function shareOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (Math.min(one.size, other.size) < LEAST_WORDS) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common);
}

/** Words of tips that were compared before: one is compared with all others again and again. */
const KNOWN = new WeakMap<ComparedTip, ReadonlySet<string>>();

function knownWords(tip: ComparedTip): ReadonlySet<string> {
  const words = KNOWN.get(tip) ?? wordsOf(tip.text);
  KNOWN.set(tip, words);
  return words;
}

/** Tips that seem to be about the same as one of them, the likest first, at most `limit`. */
export function similarTips(
  tip: ComparedTip,
  others: readonly ComparedTip[],
  limit = 5,
): SimilarTip[] {
  const words = knownWords(tip);
  const received = Date.parse(tip.receivedAt);
  const found = others.flatMap((other): SimilarTip[] => {
    if (other.number === tip.number) return [];
    const days = Math.abs(Date.parse(other.receivedAt) - received) / MS_PER_DAY;
    if (days > NEAR_DAYS) return [];
    const share = shareOfWords(words, knownWords(other));
    const likeness = likenessOf(tip, other, share);
    return likeness ? [{ number: other.number, likeness, share }] : [];
  });
  const order: readonly Likeness[] = ['same-text', 'same-place', 'like-text'];
  return found
    .toSorted((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness) || b.share - a.share)
    .slice(0, limit);
}

function likenessOf(one: ComparedTip, other: ComparedTip, share: number): Likeness | undefined {
  if (share >= SAME_TEXT) return 'same-text';
  if (one.area !== other.area) return undefined;
  if (one.category === other.category && isSamePlace(one.place, other.place)) return 'same-place';
  return share >= LIKE_TEXT ? 'like-text' : undefined;
}

/** Alike in all words of the shorter one: "Gångtunneln" and "gångtunneln vid stationen". */
function isSamePlace(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size);
  return few !== undefined && few.size > 0 && [...few].every((word) => many?.has(word) ?? false);
}
