/** The intake's answers as pages: titles, errors in words, and the hidden fields that carry answers on. */
import type { FieldError, RawAnswers } from '../../domain/forms/definition.ts';
import { dictionaryOf } from '../../i18n/locales.ts';

/** The parts of the intake's answers that a view reads; the intake's own types satisfy them. */
interface Answer {
  lang: string;
}
interface FormAnswer extends Answer {
  errors: readonly FieldError[];
  refusal?: string;
}
export interface CheckAnswer extends Answer {
  answers: RawAnswers;
  warnings: readonly { kind: string }[];
  submissionKey: string;
  token: string;
  notice?: 'token' | 'too-quick' | 'changed';
}
/** What the holder of a receipt code meets. */
export type StatusAnswer = Answer & {
  publisher: { slug: string; demonstration: boolean };
} & (
    | { found: true; number: string; receivedOn: string; tipStatus: string }
    | { found: false; problem: string }
  );

export interface RefusedAnswer extends Answer {
  status: number;
  reason: string;
  publisher?: unknown;
  retry?: { key: string; fields: [name: string, value: string][] };
}

/** Why what was sent was not taken. */
export function refusalText(answer: RefusedAnswer): string {
  const { refusals } = dictionaryOf(answer.lang).forms;
  return refusals[answer.reason as keyof typeof refusals];
}

/** What is wrong with a typed receipt code; nothing when the tip was found. */
export function codeProblemText(answer: StatusAnswer): string | undefined {
  const { codeProblems } = dictionaryOf(answer.lang).forms.tip;
  return answer.found ? undefined : codeProblems[answer.problem as keyof typeof codeProblems];
}

type AnyAnswer = Answer &
  (
    | { page: 'form'; errors: readonly FieldError[]; refusal?: string }
    | { page: 'check' | 'receipt' | 'status' }
    | { page: 'error'; status: number }
  );

/** The page's title; a page with errors says so first, for those who hear the title before the page. */
export function answerTitle(answer: AnyAnswer): string {
  const { forms, site } = dictionaryOf(answer.lang);
  switch (answer.page) {
    case 'form':
      return answer.errors.length > 0 || answer.refusal
        ? `${forms.errorPrefix}${forms.tip.title}`
        : forms.tip.title;
    case 'check':
      return forms.tip.check.title;
    case 'receipt':
      return forms.tip.receipt.title;
    case 'status':
      return forms.tip.status.title;
    case 'error':
      return answer.status === 404 ? site.notFound.title : site.error.title;
  }
}

/** Errors in the reader's words, in the order of the form; what is not about a field first. */
export function shownErrors(answer: FormAnswer): { field?: string; message: string }[] {
  const { refusals, tip } = dictionaryOf(answer.lang).forms;
  const refusal = answer.refusal ? refusals[answer.refusal as keyof typeof refusals] : undefined;
  return [
    ...(refusal ? [{ message: refusal }] : []),
    ...answer.errors.map(({ field, code }) => ({
      field,
      message: tip.errors[field]?.[code] ?? tip.errorFallback[code] ?? code,
    })),
  ];
}

/** Why the sender meets the check page a second time; nothing when it is the first. */
export function checkNotice(answer: CheckAnswer): string | undefined {
  const { forms } = dictionaryOf(answer.lang);
  if (!answer.notice) return undefined;
  return answer.notice === 'changed' ? forms.refusals.changed : forms.tip.check.again;
}

/** Everything that the next step needs, as hidden fields of the check page. */
export function hiddenFields(answer: CheckAnswer): [name: string, value: string][] {
  return [
    ['_lang', answer.lang],
    ['_key', answer.submissionKey],
    ['_token', answer.token],
    ...Object.entries(answer.answers).flatMap(([name, value]): [string, string][] =>
      (Array.isArray(value) ? value : [value]).map((item) => [name, item]),
    ),
  ];
}
