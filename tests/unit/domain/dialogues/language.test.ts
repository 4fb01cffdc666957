import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialogueForm } from '../../../../src/domain/dialogues/form.ts';
import { dialogueIn, languagesOf } from '../../../../src/domain/dialogues/language.ts';
import { choiceIds } from '../../../../src/domain/dialogues/schema.ts';
import { fieldsOf } from '../../../../src/domain/forms/definition.ts';
import { anyDialogue, areas, dialogueOf } from './dialogues.ts';

const TRANSLATED = dialogueOf({
  translations: {
    en: { title: 'How safe?', introduction: 'Why.', asks: 'We', usedFor: 'A promise.' },
  },
  parts: [
    {
      title: 'Ljus',
      translations: { en: { title: 'Light' } },
      questions: [
        {
          type: 'one',
          id: 'ljus',
          label: 'Är det ljust?',
          hint: 'På kvällen.',
          translations: { en: { label: 'Is it light?', hint: 'In the evening.' } },
          choices: [
            { id: 'ja', label: 'Ja', translations: { en: { label: 'Yes' } } },
            { id: 'nej', label: 'Nej', translations: { en: { label: 'No' } } },
          ],
        },
        {
          type: 'scale',
          id: 'kvall',
          label: 'Kväll?',
          first: 'Otrygg',
          last: 'Trygg',
          translations: { en: { label: 'Evening?', first: 'Unsafe', last: 'Safe' } },
        },
        { type: 'text', id: 'mer', label: 'Mer?' },
      ],
    },
  ],
});

describe('a dialogue in another language', () => {
  test('what is translated is shown so, with all its answers; the rest as it was written', () => {
    const { title, usedFor, lang, parts } = dialogueIn(TRANSLATED, 'en');
    expect({ title, usedFor, lang }).toEqual({
      title: 'How safe?',
      usedFor: 'A promise.',
      lang: 'en',
    });
    expect(parts[0]).toMatchObject({
      title: 'Light',
      lang: 'en',
      questions: [
        {
          label: 'Is it light?',
          hint: 'In the evening.',
          lang: 'en',
          choices: [
            { id: 'ja', label: 'Yes' },
            { id: 'nej', label: 'No' },
          ],
        },
        { label: 'Evening?', first: 'Unsafe', last: 'Safe', lang: 'en' },
        { label: 'Mer?', lang: 'sv' },
      ],
    });
    expect(languagesOf(dialogueIn(TRANSLATED, 'en'))).toEqual(['en', 'sv']);
  });

  test.each(['sv', 'fi'])(
    'in %s, to which nothing is translated, it is as it was written',
    (lang) => {
      const shown = dialogueIn(TRANSLATED, lang);
      expect(shown.title).toBe('Hur trygg är du?');
      expect(languagesOf(shown)).toEqual(['sv']);
    },
  );

  test('given any dialogue, then it is answered under the same names in every language', () => {
    fc.assert(
      fc.property(anyDialogue, (dialogue) => {
        const shown = dialogueIn(dialogue, 'en');
        const questions = (of: typeof shown | typeof dialogue) =>
          of.parts.flatMap((part) => part.questions);
        expect(questions(shown).map(choiceIds)).toEqual(questions(dialogue).map(choiceIds));
        expect(fieldsOf(dialogueForm(shown, areas)).map(([name]) => name)).toEqual(
          fieldsOf(dialogueForm(dialogue, areas)).map(([name]) => name),
        );
      }),
      { numRuns: 40 },
    );
  });
});
