import { describe, expect, test } from 'vitest';
import { phaseOf } from '../../../../src/domain/dialogues/phase.ts';
import { dialogueSchema } from '../../../../src/domain/dialogues/schema.ts';
import { dialogueOf } from './dialogues.ts';

const scale = { type: 'scale', id: 'kvall', label: 'Kväll?', first: 'Otrygg', last: 'Trygg' };
const part = (...questions: object[]) => [{ title: 'Del', questions }];
const YES = { id: 'ja', label: 'Ja' };
const NO = { id: 'nej', label: 'Nej' };
const asking = (changes: object) => ({
  parts: part({ type: 'one', id: 'ljus', label: 'Ljust?', choices: [YES, NO], ...changes }),
});
const results = (questions: object[], published = '2026-12-20') => ({
  results: { published, answers: 40, questions },
});
const counts = (...values: (number | 'protected')[]) =>
  values.map((value, index) => ({
    choice: String(index + 1),
    ...(value === 'protected' ? { suppressed: value } : { value }),
  }));

describe('a dialogue in a file', () => {
  test.each<[string, object, string]>([
    [
      'that closes before it opens',
      { open: { from: '2026-11-01', to: '2026-10-01' } },
      'stänger innan',
    ],
    ['whose results come while it is open', { resultsBy: '2026-11-15' }, 'när dialogen har stängt'],
    ['with two questions of one name', { parts: part(scale, scale) }, 'används två gånger'],
    [
      'with a scale that no telephone has room for',
      { parts: part({ ...scale, steps: 9 }) },
      'Högst 7 steg',
    ],
    [
      'with more text than can be sent',
      {
        parts: part(
          { type: 'text', id: 'a', label: 'A', maxLength: 4000 },
          { type: 'text', id: 'b', label: 'B', maxLength: 4000 },
        ),
      },
      'högst 6000 tecken',
    ],
    [
      'with a result of no question',
      results([{ question: 'annan', counts: [] }]),
      'Frågan annan finns inte',
    ],
    [
      'with a small count',
      results([{ question: 'kvall', answered: 40, counts: counts(3, 10, 10, 10, 7) }]),
      'döljs',
    ],
    [
      'with one hidden count beside the sum',
      results([{ question: 'kvall', answered: 40, counts: counts('protected', 10, 10, 10, 7) }]),
      'räkna ut',
    ],
    [
      'whose counts do not add up',
      results([{ question: 'kvall', answered: 40, counts: counts(10, 10, 10, 10, 7) }]),
      'blir 47',
    ],
    ['with results from before it closed', results([], '2026-11-20'), 'när dialogen har stängt'],
    [
      'whose help is not translated with its question',
      asking({ hint: 'Kvällstid.', translations: { en: { label: 'Light?' } } }),
      'Översätt också: Kvällstid.',
    ],
    [
      'with help that is only in the translation',
      asking({ translations: { en: { label: 'Light?', hint: 'In the evening.' } } }),
      'Texten finns inte att översätta',
    ],
    [
      'where an answer is not translated with its question',
      asking({ translations: { en: { label: 'Light?' } } }),
      'Frågan är översatt till en, men inte svaret ja.',
    ],
    [
      'where an answer is translated and its question is not',
      asking({ choices: [{ ...YES, translations: { en: { label: 'Yes' } } }, NO] }),
      'Svaret ja är översatt till en, men inte frågan.',
    ],
  ])('%s is refused, and says why', (_what, changes, message) => {
    const { sources, ...rest } = dialogueOf();
    const result = dialogueSchema.safeParse({ ...rest, sources, ...changes });
    expect(result.success).toBe(false);
    expect(result.error?.issues.map((issue) => issue.message).join('\n')).toContain(message);
  });

  test('with hidden counts enough to protect each other is taken', () => {
    const shown = results([
      { question: 'kvall', answered: 40, counts: counts('protected', 'protected', 12, 10, 9) },
    ]);
    expect(dialogueOf(shown).results?.answers).toBe(40);
  });
});

describe('where a dialogue is', () => {
  test.each([
    ['2026-10-31', 'coming'],
    ['2026-11-01', 'open'],
    ['2026-12-01', 'open'],
    ['2026-12-02', 'closed'],
  ])('on %s it is %s', (day, phase) => {
    expect(phaseOf(dialogueOf(), day)).toBe(phase);
  });

  test('with results it is answered, but never while it is open', () => {
    const dialogue = dialogueOf(results([]));
    expect(phaseOf(dialogue, '2026-12-25')).toBe('answered');
    expect(phaseOf(dialogue, '2026-11-25')).toBe('open');
  });
});
