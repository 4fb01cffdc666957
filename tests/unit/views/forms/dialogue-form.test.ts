import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormBox } from '../../../../src/components/forms/Form.tsx';
import { validatePart } from '../../../../src/components/forms/island/validate.ts';
import { dialogueForm, fieldOf } from '../../../../src/domain/dialogues/form.ts';
import { dialogueIn } from '../../../../src/domain/dialogues/language.ts';
import { choiceIds, type Dialogue } from '../../../../src/domain/dialogues/schema.ts';
import { fieldsOf, parseAnswers, readAnswers } from '../../../../src/domain/forms/definition.ts';
import { LOCALE_CODES } from '../../../../src/i18n/locales.ts';
import { BODY_LIMIT, FIELD_LIMIT } from '../../../../src/intake/body.ts';
import { hiddenFields } from '../../../../src/views/forms/answer-page.ts';
import { dialogueFormView } from '../../../../src/views/forms/dialogue-form.ts';
import { anyDialogue, areas, dialogueOf } from '../../domain/dialogues/dialogues.ts';

const map = { lat: 59.015, lon: 15.5, zoom: 13 };
const publisher = { slug: 'exempelkommun', areas, map, demonstration: true };
const viewOf = (dialogue: Dialogue, lang = 'sv') =>
  dialogueFormView(
    publisher,
    dialogueIn({ ...dialogue, id: 'exempelkommun/prov', slug: 'prov' }, lang),
    lang,
    '',
  );

/** Everything that can be answered, answered: as a browser posts it. */
function fullest(dialogue: Dialogue, text: (length: number) => string): [string, string][] {
  const entries: [string, string][] = [];
  for (const question of dialogue.parts.flatMap((part) => part.questions)) {
    const name = fieldOf(question.id);
    const choices = choiceIds(question);
    if (question.type === 'many')
      entries.push(...choices.map((id): [string, string] => [name, id]));
    else if (question.type === 'ranking') {
      entries.push(...choices.slice(0, question.ranks).map((id): [string, string] => [name, id]));
    } else if (question.type === 'text') entries.push([name, text(question.maxLength)]);
    else if (question.type === 'place') {
      entries.push([`omrade-${question.id}`, 'centrum'], [name, text(200)]);
      entries.push([`punkt-${question.id}`, '59.01500,15.50000']);
    } else entries.push([name, choices[0] ?? '']);
  }
  return entries;
}

describe('any dialogue that the schema accepts', () => {
  test('is drawn with every question and every choice, in every language', () => {
    fc.assert(
      fc.property(anyDialogue, fc.constantFrom(...LOCALE_CODES), (dialogue, lang) => {
        const data = viewOf(dialogue, lang);
        const html = renderToString(h(FormBox, { data, answers: {}, errors: [] }));
        for (const [name] of fieldsOf(dialogueForm(dialogue, areas, map))) {
          expect(html).toContain(`id="${name}"`);
          expect(html).toContain(`name="${name}"`);
        }
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size, 'no id twice').toBe(ids.length);
        expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      }),
      { numRuns: 60 },
    );
  });

  test('takes what its form offers, in the browser and on the server, and has room for all of it', () => {
    fc.assert(
      fc.property(anyDialogue, (dialogue) => {
        const form = dialogueForm(dialogue, areas, map);
        // The longest that a character can become on its way.
        const entries = fullest(dialogue, (length) => '€'.repeat(length));
        const raw = readAnswers(form, entries);
        expect(parseAnswers(form, raw)).toMatchObject({ ok: true });
        const typed = new FormData();
        for (const [name, value] of entries) typed.append(name, value);
        const wrong = viewOf(dialogue).parts.flatMap((part) => validatePart(part, typed));
        expect(wrong).toEqual([]);
        expect(entries.length).toBeLessThan(FIELD_LIMIT);
        expect(new URLSearchParams(entries).toString().length).toBeLessThan(BODY_LIMIT);
      }),
      { numRuns: 60 },
    );
  });

  test('gives back on the check page exactly what was posted', () => {
    fc.assert(
      fc.property(anyDialogue, fc.string({ minLength: 1, maxLength: 40 }), (dialogue, written) => {
        const form = dialogueForm(dialogue, areas, map);
        const raw = readAnswers(
          form,
          fullest(dialogue, () => written),
        );
        const carried = hiddenFields({
          lang: 'sv',
          entry: 'prov',
          answers: raw,
          warnings: [],
          submissionKey: 'k',
          token: 't',
        });
        expect(readAnswers(form, carried)).toEqual(raw);
        expect(carried).toContainEqual(['_entry', 'prov']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is wrong with an answer', () => {
  const ranking = dialogueOf({
    parts: [
      {
        title: 'Del',
        questions: [
          {
            type: 'ranking',
            id: 'forst',
            label: 'Vad först?',
            ranks: 2,
            choices: [
              { id: 'ljus', label: 'Ljus' },
              { id: 'stad', label: 'Städning' },
            ],
          },
        ],
      },
    ],
  });

  test('the same thing ranked twice is said in the browser and by the server', () => {
    const typed = new FormData();
    typed.append(fieldOf('forst'), 'ljus');
    typed.append(fieldOf('forst'), 'ljus');
    const [part] = viewOf(ranking).parts;
    if (!part) throw new Error('no part');
    expect(validatePart(part, typed)).toEqual([
      { field: fieldOf('forst'), message: 'Samma sak är vald två gånger: Vad först?' },
    ]);
    const form = dialogueForm(ranking, areas);
    expect(parseAnswers(form, readAnswers(form, typed))).toEqual({
      ok: false,
      errors: [{ field: fieldOf('forst'), code: 'CHOSEN_TWICE' }],
    });
  });

  test('a rank that is left empty closes up: the next one moves forward', () => {
    const form = dialogueForm(ranking, areas);
    const raw = readAnswers(form, [
      [fieldOf('forst'), ''],
      [fieldOf('forst'), 'stad'],
    ]);
    expect(raw).toEqual({ [fieldOf('forst')]: ['stad'] });
  });
});

test('a question that is translated is not marked; one that is not is marked with its language', () => {
  const dialogue = dialogueOf({
    parts: [
      {
        title: 'Ljus',
        translations: { en: { title: 'Light' } },
        questions: [
          {
            type: 'text',
            id: 'ljus',
            label: 'Är det ljust?',
            required: true,
            translations: { en: { label: 'Is it light?' } },
          },
          { type: 'text', id: 'mer', label: 'Mer?' },
        ],
      },
    ],
  });
  const [part] = viewOf(dialogue, 'en').parts;
  expect(part).toMatchObject({ title: 'Light' });
  expect(part?.own).toBeUndefined();
  const [translated, written] = part?.fields ?? [];
  expect(translated).toMatchObject({ label: 'Is it light?' });
  expect(translated?.requiredError).toContain('Is it light?');
  expect(translated?.own).toBeUndefined();
  expect(written).toMatchObject({ label: 'Mer?', own: { lang: 'sv' } });
});
