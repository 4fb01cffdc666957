/**
 * A dialogue: questions to residents between two days, and afterwards what they answered and what came of
 * it. The questions are content; `dialogueForm` makes the form of them.
 */
import { z } from 'zod';
import { isoDate, lang, languageTag, line, prose, slug, sources } from '../content/fields.ts';
import { SMALLEST_SHOWN } from '../situation-reports/schema.ts';

/**
 * All free texts of a dialogue together, in characters. A character takes at most nine bytes on its way
 * (three in UTF-8, each written as %XX), and a submission has room for 64 KiB.
 */
export const DIALOGUE_TEXT_MAX = 6000;
/** Steps of a scale that stand in a row on a small telephone. */
const MOST_STEPS = 7;

/** The same words in other languages, by their codes. What is not there is shown as it was written, and says so. */
const translations = <T extends z.ZodRawShape>(words: T) =>
  z.record(languageTag, z.strictObject(words)).default({}).meta({ title: 'Översättningar' });

const choice = z
  .strictObject({
    id: slug,
    label: line('Svaret', 'Mer ljus', 120),
    translations: translations({ label: line('Svaret', 'More light', 120) }),
  })
  .meta({ title: 'Svar att välja' });

const choices = z
  .array(choice, { error: 'Minst två svar behövs.' })
  .min(2, { error: 'Minst två svar behövs.' })
  .max(12, { error: 'Högst tolv svar. Fler går inte att överblicka.' })
  .meta({ title: 'Svar att välja bland', example: '[{ id: ljus, label: Mer ljus }]' });

const question = {
  id: slug,
  label: line('Frågan', 'Hur trygg känner du dig i parken på kvällen?', 200),
  hint: line('Hjälp till frågan', 'Tänk på den senaste månaden.', 200).optional(),
  required: z.boolean().default(false).meta({ title: 'Måste besvaras', example: false }),
};
const questionWords = {
  label: line('Frågan', 'How safe do you feel in the park in the evening?', 200),
  hint: line('Hjälp till frågan', 'Think of the past month.', 200).optional(),
};
const translated = { translations: translations(questionWords) };
const type = <T extends string>(name: T) =>
  z.literal(name).meta({ title: 'Slag av fråga', example: name });

export const dialogueQuestion = z
  .discriminatedUnion(
    'type',
    [
      z
        .strictObject({ type: type('one'), ...question, choices, ...translated })
        .meta({ title: 'Ett svar' }),
      z
        .strictObject({ type: type('many'), ...question, choices, ...translated })
        .meta({ title: 'Flera svar' }),
      z
        .strictObject({
          type: type('scale'),
          ...question,
          steps: z
            .int()
            .min(3, { error: 'En skala har minst tre steg.' })
            .max(MOST_STEPS, { error: `Högst ${MOST_STEPS} steg får plats på en telefon.` })
            .default(5)
            .meta({ title: 'Antal steg', example: 5 }),
          first: line('Första steget betyder', 'Mycket otrygg', 40),
          last: line('Sista steget betyder', 'Mycket trygg', 40),
          translations: translations({
            ...questionWords,
            first: line('Första steget betyder', 'Very unsafe', 40),
            last: line('Sista steget betyder', 'Very safe', 40),
          }),
        })
        .meta({ title: 'Skala' }),
      z
        .strictObject({
          type: type('ranking'),
          ...question,
          choices,
          ranks: z
            .int()
            .min(2, { error: 'Minst två ska sättas i ordning.' })
            .max(5, { error: 'Högst fem. Fler orkar ingen sätta i ordning.' })
            .default(3)
            .meta({ title: 'Hur många som sätts i ordning', example: 3 }),
          ...translated,
        })
        .meta({ title: 'Rangordning' }),
      z
        .strictObject({
          type: type('text'),
          ...question,
          maxLength: z
            .int()
            .min(50)
            .max(4000)
            .default(1500)
            .meta({ title: 'Högst så många tecken', example: 1500 }),
          ...translated,
        })
        .meta({ title: 'Fritt svar' }),
      z
        .strictObject({ type: type('place'), ...question, ...translated })
        .meta({ title: 'En plats' }),
    ],
    { error: 'Skriv type: one, many, scale, ranking, text eller place.' },
  )
  .meta({ title: 'Fråga' });

const part = z
  .strictObject({
    title: line('Rubrik', 'Parken på kvällen', 80),
    intro: line('Inledning', 'Tänk på hur det är efter klockan 18.', 300).optional(),
    questions: z
      .array(dialogueQuestion, { error: 'Minst en fråga behövs.' })
      .min(1, { error: 'Minst en fråga behövs.' })
      .max(8, { error: 'Högst åtta frågor i en del.' })
      .meta({ title: 'Frågor' }),
    translations: translations({
      title: line('Rubrik', 'The park in the evening', 80),
      intro: line('Inledning', 'Think of how it is after 6 pm.', 300).optional(),
    }),
  })
  .meta({ title: 'Del' });

/** How many gave an answer, or that it is hidden so that nobody is pointed out. */
const answerCount = z
  .union(
    [
      z.strictObject({
        choice: line('Svarets kortnamn', 'ljus'),
        value: z.int().min(0).meta({ title: 'Antal', example: 24 }),
      }),
      z.strictObject({
        choice: line('Svarets kortnamn', 'ljus'),
        suppressed: z
          .enum(['protected'])
          .meta({ title: 'Varför det är dolt', example: 'protected' }),
      }),
    ],
    { error: 'Skriv value: ett antal, eller suppressed: protected.' },
  )
  .meta({ title: 'Antal', example: '{ choice: ljus, value: 24 }' });

const questionResult = z
  .strictObject({
    question: slug.meta({ title: 'Frågans kortnamn', example: 'ljus' }),
    /** How many answered the question; left out when it is hidden. */
    answered: z
      .int()
      .min(SMALLEST_SHOWN)
      .optional()
      .meta({ title: 'Så många svarade', example: 84 }),
    counts: z.array(answerCount).default([]).meta({ title: 'Antal per svar' }),
    /** Written by a person who has read the answers. Nobody's own words. */
    summary: prose('Sammanfattning', 'Många vill ha lampor vid gångvägen.').optional(),
  })
  .meta({ title: 'Svar på en fråga' });

const results = z
  .strictObject({
    published: isoDate.meta({ title: 'Dagen då resultatet publiceras', example: '2027-01-15' }),
    /** How many answered. */
    answers: z.int().min(0).meta({ title: 'Antal som svarade', example: 84 }),
    questions: z.array(questionResult).default([]).meta({ title: 'Svar, fråga för fråga' }),
  })
  .meta({ title: 'Resultat' });

export const dialogueSchema = z
  .strictObject({
    lang,
    publisher: slug,
    title: line('Rubrik', 'Hur trygg är du i Norrby?', 90),
    introduction: prose('Inledning', 'Vi vill veta hur det är i Norrby på kvällen.'),
    /** Who asks, as a role or an organisation. */
    asks: line('Vem som frågar', 'Kommunen och Polisen'),
    usedFor: prose('Vad svaren används till', 'Svaren används när vi väljer nästa löfte.'),
    open: z
      .strictObject({
        from: isoDate.meta({ title: 'Första dagen', example: '2026-11-01' }),
        to: isoDate.meta({ title: 'Sista dagen', example: '2026-12-01' }),
      })
      .meta({ title: 'Öppen', example: '{ from: 2026-11-01, to: 2026-12-01 }' }),
    /** When the results are to be shown, as exactly as is known. */
    resultsBy: isoDate.meta({ title: 'När resultatet ska visas', example: '2027-01-15' }),
    parts: z
      .array(part, { error: 'Minst en del behövs.' })
      .min(1, { error: 'Minst en del behövs.' })
      .max(6, { error: 'Högst sex delar. Ingen orkar svara på fler.' })
      .meta({ title: 'Delar' }),
    /** Whether the dialogue asks for an e-mail address. Asking for what is not needed is not allowed. */
    askEmail: z
      .boolean()
      .default(false)
      .meta({ title: 'Fråga efter e-post, frivilligt', example: false }),
    results: results.optional(),
    /** What came of it: an entry of feedback. */
    feedback: slug.optional().meta({ title: 'Återkoppling', example: 'norrby-2026' }),
    translations: translations({
      title: line('Rubrik', 'How safe are you in Norrby?', 90),
      introduction: prose('Inledning', 'We want to know what Norrby is like in the evening.'),
      asks: line('Vem som frågar', 'The municipality and the Police'),
      usedFor: prose('Vad svaren används till', 'The answers are used for the next promise.'),
    }),
    sources,
  })
  .superRefine((dialogue, context) => {
    const issue = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const { open, resultsBy, results: shown } = dialogue;
    if (open.to < open.from) issue(['open', 'to'], 'Dialogen stänger innan den öppnar.');
    if (resultsBy <= open.to) {
      issue(['resultsBy'], 'Resultatet visas när dialogen har stängt, inte före.');
    }
    if (shown && shown.published <= open.to) {
      issue(['results', 'published'], 'Resultatet publiceras när dialogen har stängt, inte före.');
    }
    checkQuestions(dialogue.parts, issue);
    checkTranslations(dialogue.parts, issue);
    if (shown) checkResults(dialogue.parts, shown, issue);
  })
  .meta({ title: 'Dialog' });

type Issue = (path: (string | number)[], message: string) => void;
type Part = z.infer<typeof part>;

function checkQuestions(parts: readonly Part[], issue: Issue): void {
  const seen = new Set<string>();
  let room = 0;
  parts.forEach(({ questions }, at) => {
    questions.forEach((asked, index) => {
      const path = ['parts', at, 'questions', index];
      if (seen.has(asked.id)) issue([...path, 'id'], `Kortnamnet ${asked.id} används två gånger.`);
      seen.add(asked.id);
      if (asked.type === 'text') room += asked.maxLength;
      if (asked.type === 'place') room += PLACE_MAX;
      if (!('choices' in asked)) return;
      const ids = asked.choices.map(({ id }) => id);
      if (new Set(ids).size < ids.length) {
        issue([...path, 'choices'], 'Två svar har samma kortnamn.');
      }
      if (asked.type === 'ranking' && asked.ranks > ids.length) {
        issue([...path, 'ranks'], 'Fler ska sättas i ordning än det finns svar.');
      }
    });
  });
  if (room > DIALOGUE_TEXT_MAX) {
    issue(['parts'], `De fria svaren får ha högst ${DIALOGUE_TEXT_MAX} tecken ihop, inte ${room}.`);
  }
}

/** What is translated is translated whole: help in another language than its question helps nobody. */
function checkTranslations(parts: readonly Part[], issue: Issue): void {
  parts.forEach(({ intro, translations: ofPart, questions }, at) => {
    for (const [code, words] of Object.entries(ofPart)) {
      checkBoth(['parts', at, 'translations', code, 'intro'], intro, words.intro, issue);
    }
    questions.forEach((asked, index) => {
      const path = ['parts', at, 'questions', index];
      const codes = Object.keys(asked.translations);
      for (const [code, words] of Object.entries(asked.translations)) {
        checkBoth([...path, 'translations', code, 'hint'], asked.hint, words.hint, issue);
      }
      if (!('choices' in asked)) return;
      asked.choices.forEach(({ id, translations: ofChoice }, choiceIndex) => {
        const own = Object.keys(ofChoice);
        const missing = codes.filter((code) => !own.includes(code));
        const alone = own.filter((code) => !codes.includes(code));
        const choicePath = [...path, 'choices', choiceIndex, 'translations'];
        for (const code of missing) {
          issue(choicePath, `Frågan är översatt till ${code}, men inte svaret ${id}.`);
        }
        for (const code of alone) {
          issue(choicePath, `Svaret ${id} är översatt till ${code}, men inte frågan.`);
        }
      });
    });
  });
}

/** A text that may be left out is left out in both languages or in neither. */
function checkBoth(
  path: (string | number)[],
  source: string | undefined,
  words: string | undefined,
  issue: Issue,
): void {
  if (source !== undefined && words === undefined) issue(path, `Översätt också: ${source}`);
  if (source === undefined && words !== undefined) {
    issue(path, 'Texten finns inte att översätta. Skriv den på ursprungsspråket först.');
  }
}

/** The longest place in words, in characters. */
export const PLACE_MAX = 200;

function checkResults(parts: readonly Part[], shown: z.infer<typeof results>, issue: Issue): void {
  const asked = new Map(parts.flatMap(({ questions }) => questions).map((one) => [one.id, one]));
  shown.questions.forEach(({ question: id, answered, counts }, index) => {
    const path = ['results', 'questions', index];
    const one = asked.get(id);
    if (!one) {
      issue(
        [...path, 'question'],
        `Frågan ${id} finns inte. De som finns: ${[...asked.keys()].join(', ')}.`,
      );
      return;
    }
    const known = choiceIds(one);
    counts.forEach((cell, cellIndex) => {
      const at = [...path, 'counts', cellIndex];
      if (!known.includes(cell.choice))
        issue([...at, 'choice'], `Svaret ${cell.choice} finns inte.`);
      if ('value' in cell && cell.value > 0 && cell.value < SMALLEST_SHOWN) {
        issue(
          [...at, 'value'],
          `Antal från 1 till ${SMALLEST_SHOWN - 1} döljs. Så här: suppressed: protected`,
        );
      }
    });
    // Several answers each: the counts have no sum that one of them could be worked out from.
    if (one.type === 'many' || answered === undefined) return;
    const hidden = counts.filter((cell) => 'suppressed' in cell).length;
    const sum = counts.reduce((total, cell) => total + ('value' in cell ? cell.value : 0), 0);
    if (hidden === 1) {
      issue(
        [...path, 'answered'],
        'Det dolda talet går att räkna ut från summan. Dölj ett till: suppressed: protected',
      );
    }
    if (counts.length > 0 && hidden === 0 && sum !== answered) {
      issue([...path, 'answered'], `Svaren blir ${sum} ihop, inte ${answered}.`);
    }
  });
}

/** The answers that can be counted: of a ranking, what was put first. */
export function choiceIds(question: DialogueQuestion): string[] {
  if (question.type === 'scale') {
    return Array.from({ length: question.steps }, (_, index) => String(index + 1));
  }
  return 'choices' in question ? question.choices.map(({ id }) => id) : [];
}

export type Dialogue = z.infer<typeof dialogueSchema>;
export type DialogueQuestion = z.infer<typeof dialogueQuestion>;
