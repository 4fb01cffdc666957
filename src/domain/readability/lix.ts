/**
 * LIX, the Swedish readability index: how long the sentences are and how many words are long.
 *
 * Source of the method: C. H. Björnsson, Läsbarhet (1968): words per sentence, plus the share of words of
 * more than six letters in per cent. What ends a sentence is decided in docs/decisions/0025.
 */

/** The counts behind an index, and the index itself. */
export interface Readability {
  /** Words, numbers counted as words. */
  words: number;
  sentences: number;
  /** Words of more than six letters. */
  longWords: number;
  /** From 0 upwards, not rounded; below 30 is very easy, above 60 very hard. 0 when there is no word. */
  lix: number;
}

/** What makes a text hard, for the one who is to change it. */
export interface Burden {
  /** The longest sentences, the longest first. */
  sentences: readonly string[];
  /** The long words that come back most often, the commonest first. */
  words: readonly { word: string; count: number }[];
}

const MORE_THAN = 6;

/** A word is joined within by what does not end it: `sms-et`, `polisen.se`, `12:30`. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.:][\p{L}\p{N}]+)*/gu;

/**
 * A full stop, question mark or exclamation mark ends a sentence, with the quotation mark or bracket that
 * closes after it, unless the text goes on in small letters ("kl. åtta", "t.ex. en räkning").
 */
const SENTENCE_END = /(?<=[.!?…]["”’»)\]]*)\s+(?=[^\p{Ll}])/u;

/**
 * The index of a text given as blocks: a paragraph, a list item or a heading each. The end of a block ends
 * a sentence whether it has a full stop or not. A block without words counts as nothing.
 */
export function measureReadability(blocks: readonly string[]): Readability {
  const sentences = sentencesOf(blocks);
  const words = sentences.flatMap(wordsOf);
  const longWords = words.filter(isLong).length;
  const lix =
    words.length === 0 ? 0 : words.length / sentences.length + (100 * longWords) / words.length;
  return { words: words.length, sentences: sentences.length, longWords, lix };
}

/** The `most` longest sentences and commonest long words of a text given as blocks. */
export function findBurden(blocks: readonly string[], most = 5): Burden {
  const sentences = sentencesOf(blocks);
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(wordsOf).filter(isLong)) {
    const key = word.toLocaleLowerCase('sv');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    sentences: sentences.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length).slice(0, most),
    words: [...counts]
      .map(([word, count]) => ({ word, count }))
      .toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'sv'))
      .slice(0, most),
  };
}

function sentencesOf(blocks: readonly string[]): string[] {
  return blocks
    .flatMap((block) => block.replaceAll(/\s+/g, ' ').trim().split(SENTENCE_END))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(WORD) ?? [];
}

function isLong(word: string): boolean {
  return (word.match(/\p{L}/gu)?.length ?? 0) > MORE_THAN;
}
