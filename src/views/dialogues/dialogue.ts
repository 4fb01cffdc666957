/** Dialogues as pages show them: where each is, its words, and what was answered. */
import { dayOf } from '../../domain/calendar/days.ts';
import {
  dialogueIn,
  languagesOf,
  type DialogueInLanguage,
  type QuestionInLanguage,
} from '../../domain/dialogues/language.ts';
import { DIALOGUE_PHASES, phaseOf, type DialoguePhase } from '../../domain/dialogues/phase.ts';
import type { Dialogue } from '../../domain/dialogues/schema.ts';
import type { AnswerCount } from '../../domain/dialogues/tally.ts';
import { dictionaryOf, formWordsOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { href, type Site } from '../../lib/site.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';

export interface DialogueView {
  /** In the page's language as far as it is translated. */
  entry: DialogueInLanguage<Entry<Dialogue>>;
  href: string;
  /** Of the dialogue's title, introduction, who asks and what for. */
  own: LanguageAttributes;
  /** What the dialogue's words stand in, its own first. */
  languages: string[];
  phase: DialoguePhase;
  /** One line about where it is: "Du kan svara till och med …". */
  line: string;
  /** A paragraph about where it is; nothing while it is open or when the answers are there. */
  state?: string;
}

/** A dialogue on the day of the build. */
export function dialogueView(site: Site, written: Entry<Dialogue>): DialogueView {
  const { lang } = site;
  const entry = dialogueIn(written, lang);
  const { dialogues: words } = formWordsOf(lang);
  const today = dayOf(new Date(__BUILD__.now));
  const phase = phaseOf(entry, today);
  const from = formatDate(entry.open.from, lang);
  const to = formatDate(entry.open.to, lang);
  const by = formatDate(entry.resultsBy, lang);
  const lines: Record<DialoguePhase, string> = {
    open: words.line.open(to),
    coming: words.line.coming(from),
    closed: words.line.closed(by),
    answered: words.line.answered(formatDate(entry.results?.published ?? entry.resultsBy, lang)),
  };
  const closed = today > entry.resultsBy ? words.closedLate(to, by) : words.closed(to, by);
  return {
    entry,
    href: href(site, `/dialog/${entry.slug}/`),
    own: languageAttributes(entry.lang, lang),
    languages: languagesOf(entry),
    phase,
    line: lines[phase],
    ...(phase === 'coming' ? { state: words.coming(from, to) } : {}),
    ...(phase === 'closed' ? { state: closed } : {}),
  };
}

export interface DialogueGroup {
  phase: DialoguePhase;
  title: string;
  dialogues: DialogueView[];
}

/** The dialogues under a heading each: what can be answered now comes first. Empty headings are left out. */
export function dialogueGroups(dialogues: readonly DialogueView[], lang: string): DialogueGroup[] {
  const { listTitle } = dictionaryOf(lang).dialogues;
  return DIALOGUE_PHASES.map((phase) => ({
    phase,
    title: listTitle[phase],
    dialogues: dialogues.filter((dialogue) => dialogue.phase === phase),
  })).filter((group) => group.dialogues.length > 0);
}

export interface ResultRow {
  answer: string;
  count: string;
  /** The count's part of those who answered, 0 to 100 in whole per cent; absent when hidden. */
  share?: number;
  note?: string;
}

export interface QuestionResult {
  question: string;
  /** Of the question and its answers. */
  own: LanguageAttributes;
  answered?: string;
  /** What the counts count, where that is not plain. */
  note?: string;
  rows: ResultRow[];
  /** Written once, in the dialogue's first language. */
  summary?: string;
  tooFew: boolean;
}

export interface DialogueResults {
  answers: string;
  published: string;
  questions: QuestionResult[];
}

/** What was answered, question by question, in the order of the form. Undefined before it is published. */
export function dialogueResults(
  dialogue: DialogueInLanguage,
  lang: string,
): DialogueResults | undefined {
  const { results } = dialogue;
  if (!results) return undefined;
  const { results: words } = dictionaryOf(lang).dialogues;
  const shown = new Map(results.questions.map((one) => [one.question, one]));
  const questions = dialogue.parts.flatMap((part) => part.questions);
  return {
    answers: words.answers(formatNumber(results.answers, lang)),
    published: words.published(formatDate(results.published, lang)),
    questions: questions.flatMap((question): QuestionResult[] => {
      const result = shown.get(question.id);
      if (!result) return [];
      const { answered, counts, summary } = result;
      const isCounted = question.type !== 'text' && question.type !== 'place';
      const note =
        question.type === 'many'
          ? words.severalAnswers
          : question.type === 'ranking'
            ? words.firstOfRanking
            : undefined;
      return [
        {
          question: question.label,
          own: languageAttributes(question.lang, lang),
          ...(answered === undefined
            ? {}
            : { answered: words.answered(formatNumber(answered, lang)) }),
          ...(note === undefined || counts.length === 0 ? {} : { note }),
          rows: counts.map((count) => resultRow(question, count, answered, lang)),
          ...(summary === undefined ? {} : { summary }),
          tooFew: isCounted && counts.length === 0,
        },
      ];
    }),
  };
}

function resultRow(
  question: QuestionInLanguage,
  count: AnswerCount,
  answered: number | undefined,
  lang: string,
): ResultRow {
  const { results: words } = dictionaryOf(lang).dialogues;
  const answer = answerName(question, count.choice, lang);
  if ('suppressed' in count) return { answer, count: '–', note: words.hidden };
  return {
    answer,
    count: formatNumber(count.value, lang),
    ...(answered ? { share: Math.round((100 * count.value) / answered) } : {}),
  };
}

function answerName(question: QuestionInLanguage, choice: string, lang: string): string {
  if (question.type === 'scale') {
    const { stepOf } = dictionaryOf(lang).dialogues.results;
    if (choice === '1') return stepOf(choice, question.first);
    return choice === String(question.steps) ? stepOf(choice, question.last) : choice;
  }
  const choices = 'choices' in question ? question.choices : [];
  return choices.find(({ id }) => id === choice)?.label ?? choice;
}
