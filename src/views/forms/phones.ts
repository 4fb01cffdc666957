/** Sentences in which the telephone numbers can be pressed. */

export interface SentenceWithPhone {
  text: string;
  /** The number, when the part is one: with plain spaces, whatever the language writes between its groups. */
  phone?: string;
}

/** Those that a form's first words name. */
const NUMBERS = /(020-50[ \u00a0]50[ \u00a0]50|116[ \u00a0]111|114[ \u00a0]14|112)/;

/** The sentence in parts, numbers apart. */
export function aroundPhones(sentence: string): SentenceWithPhone[] {
  return sentence
    .split(NUMBERS)
    .filter((text) => text !== '')
    .map((text) =>
      NUMBERS.test(text) ? { text, phone: text.replaceAll('\u00a0', ' ') } : { text },
    );
}
