import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../../../src/domain/dialogues/form.ts';
import { dialogueSchema } from '../../../../src/domain/dialogues/schema.ts';
import { protectCounts, tallyDialogue } from '../../../../src/domain/dialogues/tally.ts';
import { anyDialogue, dialogueOf } from './dialogues.ts';

const rule = { threshold: 5, hideZero: false };
const hiddenOf = (counts: number[], addUp = true) =>
  [
    ...protectCounts(
      counts,
      counts.reduce((sum, count) => sum + count, 0),
      addUp,
      rule,
    ),
  ].toSorted();

/** Every way in which hidden counts can be, given their sum and which of them are small. */
function possible(
  counts: readonly number[],
  hidden: ReadonlySet<number>,
): Map<number, Set<number>> {
  const places = [...hidden];
  const total = places.reduce((sum, at) => sum + (counts[at] as number), 0);
  const found = new Map(places.map((at) => [at, new Set<number>()]));
  const fill = (index: number, left: number, values: number[]): void => {
    const at = places[index];
    if (at === undefined) {
      if (left === 0)
        values.forEach((value, place) => found.get(places[place] as number)?.add(value));
      return;
    }
    const small = (counts[at] as number) < rule.threshold;
    const last = small ? Math.min(rule.threshold - 1, left) : left;
    for (let value = small ? 1 : rule.threshold; value <= last; value += 1) {
      fill(index + 1, left - value, [...values, value]);
    }
  };
  fill(0, total, []);
  return found;
}

describe('small counts of a question', () => {
  test.each<[string, number[], number[]]>([
    ['nothing small', [10, 20, 0], []],
    ['one small and a large enough beside it', [2, 9, 20], [0, 1]],
    ['one small and only a five beside it', [1, 5, 9], [0, 1, 2]],
    ['two small that give each other away', [1, 1, 20, 30], [0, 1, 2]],
  ])('given %s, then enough is hidden', (_what, counts, hidden) => {
    expect(hiddenOf(counts)).toEqual(hidden);
  });

  test('given several answers each, then "all but two" is hidden as "two" is', () => {
    expect([...protectCounts([40, 38, 2, 20, 0], 40, false, rule)]).toEqual([1, 2]);
  });

  test('given any counts, then what is hidden can be any small number, or all of it is hidden', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(counts, (given) => {
        const total = given.reduce((sum, count) => sum + count, 0);
        const hidden = protectCounts(given, total, true, rule);
        if (hidden.size === given.length || hidden.size === 0) return;
        for (const [at, values] of possible(given, hidden)) {
          if ((given[at] as number) < rule.threshold) {
            expect([...values].toSorted(), `${given.join(' ')} at ${at}`).toEqual([1, 2, 3, 4]);
          }
        }
      }),
    );
  });
});

describe('the draft of a result', () => {
  const dialogue = dialogueOf();
  const answer = (step: string) => ({ [fieldOf('kvall')]: step });
  const many = (step: string, count: number) => Array.from({ length: count }, () => answer(step));

  test('given answers, then they are counted as they were given', () => {
    const responses = [...many('1', 10), ...many('4', 20), {}];
    expect(tallyDialogue(dialogue, responses, rule)).toEqual([
      {
        question: 'kvall',
        answered: 30,
        counts: [
          { choice: '1', value: 10 },
          { choice: '2', value: 0 },
          { choice: '3', value: 0 },
          { choice: '4', value: 20 },
          { choice: '5', value: 0 },
        ],
      },
    ]);
  });

  test('given few answers, then no count of them is shown', () => {
    expect(tallyDialogue(dialogue, many('1', 4), rule)).toEqual([
      { question: 'kvall', counts: [] },
    ]);
  });

  test('given a ranking, then what was put first is counted', () => {
    const ranked = dialogueOf({
      parts: [
        {
          title: 'Del',
          questions: [
            {
              type: 'ranking',
              id: 'forst',
              label: 'Först?',
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
    const responses = Array.from({ length: 9 }, () => ({ [fieldOf('forst')]: ['stad', 'ljus'] }));
    expect(tallyDialogue(ranked, responses, rule)[0]?.counts).toEqual([
      { choice: 'ljus', value: 0 },
      { choice: 'stad', value: 9 },
    ]);
  });

  test('given any dialogue and any answers, then the draft is a result that the schema takes', () => {
    fc.assert(
      fc.property(anyDialogue, fc.array(fc.nat({ max: 6 }), { maxLength: 60 }), (any, picks) => {
        const responses = picks.map((pick) =>
          Object.fromEntries(
            any.parts
              .flatMap(({ questions }) => questions)
              .flatMap((question) => {
                if (question.type === 'scale') {
                  return [[fieldOf(question.id), String((pick % question.steps) + 1)]];
                }
                if (!('choices' in question)) return [];
                const choice = question.choices[pick % question.choices.length]?.id ?? '';
                return [[fieldOf(question.id), question.type === 'one' ? choice : [choice]]];
              }),
          ),
        );
        const questions = tallyDialogue(any, responses, rule);
        const results = { published: '2026-12-20', answers: responses.length, questions };
        const { success, error } = dialogueSchema.safeParse({ ...any, results });
        expect(success, error?.message ?? '').toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
