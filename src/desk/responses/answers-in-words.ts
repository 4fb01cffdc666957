/** The answers to a dialogue, a walk or a sign-up as its questions and choices have them. */
import { deskResponses as words } from '../../i18n/sv/desk-responses.ts';
import type { DeskForm, DeskFormField, TipContent } from '../contract.ts';

type Answers = TipContent['answers'];

export interface AnswerInWords {
  /** The field's name: there is one of each. */
  name: string;
  question: string;
  answer: string;
  /** What the question belongs to: a stop of a walk. */
  group?: string;
}

/** The form of a response; none when it has left the website. */
export function formOf(
  forms: readonly DeskForm[],
  { form, entry }: { form: string; entry?: string },
): DeskForm | undefined {
  return forms.find((one) => one.form === form && one.entry === entry);
}

/**
 * In the order in which it is asked. What the form does not have any more stands last, by its code: an answer is never
 * left out.
 */
export function answersInWords(form: DeskForm | undefined, answers: Answers): AnswerInWords[] {
  const fields = form?.fields ?? [];
  const asked = fields.flatMap((field): AnswerInWords[] => {
    const answer = answers[field.name];
    if (answer === undefined || answer.length === 0) return [];
    const { name, label, group } = field;
    const inWords = answerTo(field, answer);
    return [{ name, question: label, answer: inWords, ...(group === undefined ? {} : { group }) }];
  });
  const others = Object.entries(answers).filter(
    ([name]) => !fields.some((field) => field.name === name),
  );
  return [
    ...asked,
    ...others.map(([name, answer]) => ({
      name,
      question: words.contact[name] ?? `${words.leftOver}: ${name}`,
      answer: [answer].flat().join(', '),
    })),
  ];
}

function answerTo(field: DeskFormField, answer: string | readonly string[]): string {
  const { choices, ends } = field;
  const inWords = [answer].flat().map((one) => choices?.[one] ?? one);
  if (ends && typeof answer === 'string') {
    return words.scale(answer, Object.keys(choices ?? {}).length, ends);
  }
  return inWords.join(', ');
}
