/** Sentences of ours around words of the municipality, which are Swedish whatever the page speaks. */

export interface SentencePart {
  text: string;
  /** True for the municipality's own words: marked as Swedish, and kept in their own direction. */
  own: boolean;
}

/** The sentence in parts. `sentence` is a text of the dictionary, `words` what it is about. */
export function aroundOwnWords<T extends string[]>(
  sentence: (...words: T) => string,
  ...words: T
): SentencePart[] {
  const places = words.map((_word, index) => `{${index}}`) as T;
  return sentence(...places)
    .split(/(\{\d+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const at = places.indexOf(piece);
      return at < 0 ? { text: piece, own: false } : { text: words[at] ?? '', own: true };
    });
}
