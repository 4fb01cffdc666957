/**
 * A dialogue in a language: each part of it as somebody has translated it, else as it was written. What an answer is
 * called in the register (its short name) is the same in all of them.
 */
import type { Dialogue, DialogueQuestion } from './schema.ts';

/** What is asked or said, and the language that it stands in here. */
type InLanguage<T> = T & { lang: string };

export type QuestionInLanguage = InLanguage<DialogueQuestion>;
export type PartInLanguage = InLanguage<
  Omit<Dialogue['parts'][number], 'questions'> & { questions: QuestionInLanguage[] }
>;
/** `lang` is that of the title, the introduction, who asks and what the answers are used for. */
export type DialogueInLanguage<T extends Dialogue = Dialogue> = Omit<T, 'parts'> & {
  parts: PartInLanguage[];
};

/** The dialogue for a page in `lang`. */
export function dialogueIn<T extends Dialogue>(dialogue: T, lang: string): DialogueInLanguage<T> {
  const inLanguage = <U extends { translations: Readonly<Record<string, object>> }>(
    words: U,
  ): InLanguage<U> => {
    const translated = words.translations[lang];
    return translated ? { ...words, ...translated, lang } : { ...words, lang: dialogue.lang };
  };
  const questionIn = (question: DialogueQuestion): QuestionInLanguage =>
    'choices' in question
      ? inLanguage({ ...question, choices: question.choices.map(inLanguage) })
      : inLanguage(question);
  return {
    ...inLanguage(dialogue),
    parts: dialogue.parts.map((part) => ({
      ...inLanguage(part),
      questions: part.questions.map(questionIn),
    })),
  };
}

/** Every language that something of the dialogue stands in, its own words first. */
export function languagesOf({ lang, parts }: DialogueInLanguage): string[] {
  const all = parts.flatMap((part) => [part.lang, ...part.questions.map((one) => one.lang)]);
  return [...new Set([lang, ...all])];
}
