/** The intake's answers as pages: titles, errors in words, and the hidden fields that carry answers on. */
import type { FieldError, RawAnswers } from '../../domain/forms/definition.ts';
import { dictionaryOf, formWordsOf, fullLanguage } from '../../i18n/locales.ts';
import type { FoundTip } from './answer-thread.ts';
import { countedThanks, handsErrorText, type CountedAnswer } from './counted-form.ts';
import type { LanguageAttributes } from '../language.ts';
import { fieldErrorIn, type FormView } from './form-view.ts';

/** The parts of the intake's answers that a view reads; the intake's own types satisfy them. */
interface Answer {
  lang: string;
}
interface FormAnswer extends Answer {
  form: string;
  errors: readonly FieldError[];
  refusal?: string;
}
export interface CheckAnswer extends Answer {
  entry?: string;
  answers: RawAnswers;
  warnings: readonly { kind: string }[];
  submissionKey: string;
  token: string;
  notice?: 'token' | 'too-quick' | 'changed';
}
/** What the holder of a receipt code meets. */
export type StatusAnswer = Answer & {
  publisher: { slug: string; name: string; demonstration: boolean };
} & (FoundTip | { found: false; problem: string });

export interface RefusedAnswer extends Answer {
  status: number;
  reason: string;
  publisher?: unknown;
  form?: string;
  retry?: { key: string; fields: [name: string, value: string][] };
}

/** Why what was sent was not taken. */
export function refusalText(answer: RefusedAnswer): string {
  const { refusals } = formWordsOf(answer.lang).forms;
  return refusals[answer.reason as keyof typeof refusals];
}

/** What is wrong with a typed receipt code; nothing when the tip was found. */
export function codeProblemText(answer: StatusAnswer): string | undefined {
  const { codeProblems } = formWordsOf(answer.lang).forms.tip;
  return answer.found ? undefined : codeProblems[answer.problem as keyof typeof codeProblems];
}

type AnyAnswer = Answer &
  (
    | { page: 'form'; form: string; errors: readonly FieldError[]; refusal?: string }
    | ({ page: 'counted' } & CountedAnswer)
    | { page: 'check' | 'receipt'; form?: string }
    | { page: 'status'; status: number }
    | { page: 'error'; status: number; form?: string }
  );

/** The form that an answer belongs to: what it is called, where it stands, and its words. */
export interface Asked {
  title: string;
  /** The language of the title, where it is another than the page's. */
  own?: LanguageAttributes;
  /** Below the site's start: `/tipsa/`. */
  path: string;
  view: FormView;
}

/** The forms that are counted and not kept stand among the fraud help. */
const COUNTED = ['hjalpte', 'handupprackning'];

/** The language of an answer's page: what is only counted is asked in the languages of the whole site. */
export function answerLanguage(answer: Answer & { form?: string }): string {
  return COUNTED.includes(answer.form ?? '') ? fullLanguage(answer.lang) : answer.lang;
}

const RECEIPT = '/tipsa/kvitto/';
const FRAUD_HELP = '/bedragerier/';

/** The page that the answer stands in for, so that the menu and the way back are right. */
export function answerPath(answer: AnyAnswer, asked?: Asked): string {
  if (answer.page === 'status') return RECEIPT;
  if (answer.page === 'error' && answer.form === 'kvitto') return RECEIPT;
  const isCounted = 'form' in answer && COUNTED.includes(answer.form ?? '');
  if (answer.page === 'counted' || isCounted) return FRAUD_HELP;
  return asked?.path ?? '/tipsa/';
}

export interface WayBack {
  path: string;
  text: string;
  own?: LanguageAttributes | undefined;
}

/** Where what was refused can be tried again: its own form's page, or the start where there is no publisher. */
export function wayBack(answer: RefusedAnswer, asked?: Asked): WayBack {
  const { forms, site } = formWordsOf(answer.lang);
  if (!answer.publisher) return { path: '/', text: site.notFound.home };
  const path = answerPath({ ...answer, page: 'error' }, asked);
  if (path === RECEIPT) return { path, text: forms.tip.status.title };
  if (path === FRAUD_HELP) return { path, text: dictionaryOf(answer.lang).fraud.title };
  return { path, text: asked?.title ?? forms.tip.title, own: asked?.own };
}

/** Whether other ways to leave a tip belong on the page. */
export function offersOtherWays(answer: AnyAnswer): boolean {
  return answer.page !== 'receipt' && !answerPath(answer).startsWith('/bedragerier/');
}

/** The page's title; a page with errors says so first, for those who hear the title before the page. */
export function answerTitle(answer: AnyAnswer, asked?: Asked): string {
  const { forms, site } = formWordsOf(answer.lang);
  const { counted } = dictionaryOf(answer.lang);
  switch (answer.page) {
    case 'form': {
      const own = asked?.title ?? forms.tip.title;
      const title = COUNTED.includes(answer.form) ? counted.hands.title : own;
      return answer.errors.length > 0 || answer.refusal ? `${forms.errorPrefix}${title}` : title;
    }
    case 'counted':
      return countedThanks(answer).title;
    case 'check':
      return asked?.view.words.check.title ?? forms.tip.check.title;
    case 'receipt':
      return asked?.view.words.receipt.title ?? forms.tip.receipt.title;
    case 'status': {
      const { title } = forms.tip.status;
      return answer.status === 200 ? title : `${forms.errorPrefix}${title}`;
    }
    case 'error':
      return answer.status === 404 ? site.notFound.title : site.error.title;
  }
}

/** What is wrong with one field, in the words of its form. */
export function fieldErrorText(form: string, error: FieldError, lang: string): string {
  if (form === 'hjalpte') return dictionaryOf(lang).counted.helped.refused;
  if (form === 'handupprackning') return handsErrorText(error, lang);
  if (form === 'vandring' && error.code === 'REQUIRED_FIELD_EMPTY') {
    return formWordsOf(lang).walks.empty;
  }
  const { tip } = formWordsOf(lang).forms;
  return tip.errors[error.field]?.[error.code] ?? tip.errorFallback[error.code] ?? error.code;
}

/** Errors in the reader's words, in the order of the form; what is not about a field first. */
export function shownErrors(
  answer: FormAnswer,
  asked?: Asked,
): { field?: string; message: string }[] {
  const { refusals } = formWordsOf(answer.lang).forms;
  const refusal = answer.refusal ? refusals[answer.refusal as keyof typeof refusals] : undefined;
  return [
    ...(refusal ? [{ message: refusal }] : []),
    ...answer.errors.map((error) => ({
      field: error.field,
      message:
        asked && answer.form !== 'tips'
          ? fieldErrorIn(asked.view, error.field, error.code)
          : fieldErrorText(answer.form, error, answer.lang),
    })),
  ];
}

/** Why the sender meets the check page a second time; nothing when it is the first. */
export function checkNotice(answer: CheckAnswer, view?: FormView): string | undefined {
  const { forms } = formWordsOf(answer.lang);
  if (!answer.notice) return undefined;
  const again = view?.words.check.again ?? forms.tip.check.again;
  return answer.notice === 'changed' ? forms.refusals.changed : again;
}

/** Everything that the next step needs, as hidden fields of the check page. */
export function hiddenFields(answer: CheckAnswer): [name: string, value: string][] {
  return [
    ['_lang', answer.lang],
    ...(answer.entry === undefined ? [] : [['_entry', answer.entry] as [string, string]]),
    ['_key', answer.submissionKey],
    ['_token', answer.token],
    ...Object.entries(answer.answers).flatMap(([name, value]): [string, string][] =>
      (Array.isArray(value) ? value : [value]).map((item) => [name, item]),
    ),
  ];
}
