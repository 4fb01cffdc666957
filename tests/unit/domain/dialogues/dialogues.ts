/** Dialogues that the schema accepts, of any shape. */
import fc from 'fast-check';
import { dialogueSchema, type Dialogue } from '../../../../src/domain/dialogues/schema.ts';

export const areas = [
  { id: 'centrum', name: 'Centrum' },
  { id: 'norrby', name: 'Norrby' },
];

const label = fc
  .string({ minLength: 1, maxLength: 40 })
  .filter((text) => /\S/.test(text) && !/[\n\r]/.test(text));
const choices = (least = 2) =>
  fc
    .array(label, { minLength: least, maxLength: 12 })
    .map((labels) => labels.map((text, index) => ({ id: `val-${index}`, label: text })));
const common = { label, required: fc.boolean() };
const question = fc.oneof(
  fc.record({ type: fc.constant('one'), ...common, choices: choices() }),
  fc.record({ type: fc.constant('many'), ...common, choices: choices() }),
  fc.record({
    type: fc.constant('scale'),
    ...common,
    steps: fc.integer({ min: 3, max: 7 }),
    first: label,
    last: label,
  }),
  fc.record({
    type: fc.constant('ranking'),
    ...common,
    choices: choices(5),
    ranks: fc.integer({ min: 2, max: 5 }),
  }),
  fc.record({ type: fc.constant('text'), ...common, maxLength: fc.integer({ min: 50, max: 100 }) }),
  fc.record({ type: fc.constant('place'), ...common }),
);
const questions = fc.array(question, { minLength: 1, maxLength: 4 });

/** What an editor writes. */
export const SOURCE = { publisher: 'Påhittat', title: 'Exempel', date: '2026-11-22' };

/** A dialogue as it is read from a file. */
export function dialogueOf(changes: object = {}): Dialogue {
  return dialogueSchema.parse({
    publisher: 'exempelkommun',
    title: 'Hur trygg är du?',
    introduction: 'Vi vill veta.',
    asks: 'Kommunen',
    usedFor: 'Till nästa löfte.',
    open: { from: '2026-11-01', to: '2026-12-01' },
    resultsBy: '2027-01-15',
    parts: [
      {
        title: 'Del',
        questions: [
          { type: 'scale', id: 'kvall', label: 'Kväll?', first: 'Otrygg', last: 'Trygg' },
        ],
      },
    ],
    sources: [SOURCE],
    ...changes,
  });
}

/** Any dialogue that the schema accepts. */
export const anyDialogue: fc.Arbitrary<Dialogue> = fc
  .record({ parts: fc.array(questions, { minLength: 1, maxLength: 4 }), askEmail: fc.boolean() })
  .map(({ parts, askEmail }) => {
    let id = 0;
    return dialogueOf({
      askEmail,
      parts: parts.map((asked) => ({
        title: 'Del',
        questions: asked.map((one) => ({ ...one, id: `fraga-${(id += 1)}` })),
      })),
    });
  });
