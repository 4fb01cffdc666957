/**
 * What the intake needs and what it answers: the contract between the intake, which knows nothing of
 * Astro, and the route that shows its pages.
 */
import type { DeskAction, DeskProblem } from '../domain/desk/wire.ts';
import type {
  FieldError,
  FieldErrorCode,
  FormDefinition,
  RawAnswers,
} from '../domain/forms/definition.ts';
import { PROVIDED_FORMS, type FormDecisions } from '../domain/forms/providers.ts';
import type { Erasure } from '../domain/tips/handling.ts';
import type { PersonalDataWarning } from '../domain/tips/personal-data.ts';
import type { ReceiptCodeProblem } from '../domain/tips/receipt.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { ReplayList } from './replay-list.ts';
import type { MessageProblem } from './answers.ts';
import type { MessageAuthor } from './message-store.ts';
import type { ClosedReason, TipStatus, TipStore } from './store.ts';

/** What the intake knows about a publisher. An association receives no tips. */
export interface IntakePublisher extends FormDecisions {
  slug: string;
  name: string;
  kind: 'municipality' | 'association';
  demonstration: boolean;
  areas: readonly IntakeArea[];
  /** The middle of the publisher's map: a point that is sent must lie around it. */
  map?: { lat: number; lon: number } | undefined;
  /** The decision under which tips are erased. Without one nothing is. */
  erasure?: Erasure | undefined;
}

export interface IntakeArea {
  id: string;
  name: string;
  position?: { lat: number; lon: number } | undefined;
}

/** Why a whole submission was not taken, as opposed to an error in one field. */
export type Refusal =
  | 'trap' // 422: the hidden field that only robots (and some autofill) fill in
  | 'no-key' // 422: a JSON client sent no proper `_key`
  | 'changed' // 409: the same `_key` has already brought another text
  | 'not-open' // 409: before the first day
  | 'closed' // 409: after the last day
  | 'full' // 409: its places are taken
  | 'too-quick' // 422: sent sooner after the proof of work was given out than anyone can write
  | 'spent-proof' // 422: the proof of work has already brought another tip
  | 'malformed' // 400
  | 'cross-origin' // 403
  | 'unknown-form' // 404
  | 'method' // 405
  | 'too-large' // 413
  | 'too-many-fields' // 413
  | 'content-type' // 415
  | 'files' // 415
  | 'too-often' // 429
  | 'unexpected' // 500
  | 'unavailable'; // 503: the store could not write it

/** The words of the answers. `lang` is one of `IntakeDeps.languages`. */
export interface IntakeMessages {
  /** `form` and `field` as in the definition; `entry` for a form that there are several of. */
  fieldError(
    field: string,
    code: FieldErrorCode,
    form: FormPage['form'],
    of?: { publisher: string; entry?: string | undefined },
  ): string;
  refusal(reason: Refusal): string;
  codeProblem(problem: CodeProblem): string;
  questionProblem(problem: NonNullable<QuestionState['problem']>): string;
}

/** What the operator's log gets: what happened, never who or what was written. */
export type IntakeEvent =
  | { event: 'accepted'; publisher: string; form: ResponseFormId; again: boolean }
  | { event: 'counted'; publisher: string; form: 'hjalpte' | 'handupprackning' }
  | { event: 'asked'; publisher: string; again: boolean }
  | { event: 'notice'; publisher: string; kind: 'new' | 'reminder'; outcome: 'sent' }
  | { event: 'notice'; publisher: string; outcome: 'failed'; kind: string }
  | {
      event: 'erased';
      publisher: string;
      contacts: number;
      tips: number;
      /** Envelopes of which some bytes could still be found. Anything but 0 is a fault. */
      remaining: number;
    }
  | { event: 'backup'; outcome: 'made' | 'removed'; count: number }
  | { event: 'job-failed'; job: string; kind: string }
  | { event: 'refused'; reason: Refusal; publisher?: string }
  | { event: 'desk'; action: DeskAction; outcome: 'done'; publisher: string; role: string }
  | { event: 'desk'; action: string; outcome: 'refused'; reason: DeskProblem; publisher: string }
  | { event: 'failed'; reason: 'unexpected' | 'unavailable'; kind: string; publisher?: string };

export interface IntakeDeps {
  store: TipStore;
  /** The publisher's age recipients; fewer than two and `createIntake` throws. */
  recipients: (publisher: string) => readonly string[];
  publishers: ReadonlyMap<string, IntakePublisher>;
  clock: () => Date;
  /** HMAC key of the check page's token; 32 bytes or more, the same in every instance. */
  tokenKey: Uint8Array;
  /** Origins whose pages may post here: `PUBLIC_ORIGIN`, and localhost in a demonstration. */
  allowedOrigins: readonly string[];
  rateLimiter: RateLimiter;
  /** Proofs of work that have been used. */
  replays: ReplayList;
  log: (event: IntakeEvent) => void;
  messages: (lang: string) => IntakeMessages;
  /** The first is the fall-back: `['sv', 'en']`. */
  languages: readonly string[];
  /** The page where a receipt is followed: `/varnamo/tipsa/kvitto/`. `next` in the JSON answer. */
  receiptPath: (publisher: string, lang: string) => string;
  /** The start of the fraud help: `next` after a counted answer. */
  helpPath: (publisher: string, lang: string) => string;
  /** The further forms of a publisher whose answers are kept; none when left out. */
  responseForms?: ((publisher: string) => readonly ResponseForm[]) | undefined;
  /** The help pages that ask whether they helped, by the last part of their address. */
  helpPages: readonly string[];
}

/** The forms, by the second half of their key. */
export const FORM_IDS = [
  'tips',
  'dialog',
  'vandring',
  'anmalan',
  'kvitto',
  'hjalpte',
  'handupprackning',
] as const;
export type FormId = (typeof FORM_IDS)[number];
/** The forms whose answers are sealed and kept in the register. */
export const RESPONSE_FORM_IDS = PROVIDED_FORMS;
export type ResponseFormId = (typeof RESPONSE_FORM_IDS)[number];

/** A form whose answers are kept, as a publisher has it now. */
export interface ResponseForm {
  form: FormDefinition;
  /** What it asks about, by its short name: a dialogue, a walk, an event. The tip form has none. */
  entry?: string;
  /** The days in Sweden, both included, in which answers are taken. Always, when left out. */
  open?: { from?: string | undefined; to?: string | undefined };
  /** A limited number of places, and the field that says how many an answer takes. */
  places?: { total: number; field: string };
  /** The day from which the periods of the erasure decision are counted; the day it came when left out. */
  keptFrom?: string;
}

interface OfPublisher {
  publisher: IntakePublisher;
  lang: string;
}

/** The form again: with errors, or because the sender wants to change something. */
export interface FormPage extends OfPublisher {
  page: 'form';
  form: Exclude<FormId, 'kvitto'>;
  /** Of a form that there are several of: which one. */
  entry?: string;
  status: 200 | 409 | 422;
  answers: RawAnswers;
  errors: FieldError[];
  /** Said above the form, when it is not about one field. */
  refusal?: Refusal;
}

interface OfForm extends OfPublisher {
  form: ResponseFormId;
  entry?: string;
}

/** Check your answers. Every hidden field of the page is one of `answers`, `_key` and `_token`. */
export interface CheckPage extends OfForm {
  page: 'check';
  status: 200 | 409;
  answers: RawAnswers;
  warnings: PersonalDataWarning[];
  submissionKey: string;
  token: string;
  /** Why the sender meets the page a second time after pressing send; nothing is lost. */
  notice?: 'token' | 'too-quick' | 'changed';
}

export interface ReceiptPage extends OfForm {
  page: 'receipt';
  status: 200;
  number: string;
  /** Five groups of four, as `formatReceiptCode` writes it. */
  code: string;
  /** The day in Sweden, `2026-11-20`. */
  receivedOn: string;
}

/** Thanks for an answer that was counted. */
export interface CountedPage extends OfPublisher {
  page: 'counted';
  status: 200;
  form: 'hjalpte' | 'handupprackning';
  /** As they were understood. */
  answers: RawAnswers;
}

/** The answer to a receipt code. */
export type StatusPage = OfPublisher & { page: 'status' } & (
    | ({ status: 200 | 422; found: true } & FoundTip)
    | { status: 422; found: false; problem: CodeProblem }
  );

export interface FoundTip {
  form: ResponseFormId;
  number: string;
  /** The day in Sweden. */
  receivedOn: string;
  tipStatus: TipStatus;
  closedReason?: ClosedReason;
  /** Without hyphens: the form that asks back carries it as a hidden field, never in an address. */
  code: string;
  /** Answers and questions in the order in which they came. */
  messages: ShownMessage[];
  question: QuestionState;
}

export interface ShownMessage {
  from: MessageAuthor;
  /** The day in Sweden. */
  sentOn: string;
  /** Absent when it could not be opened. */
  text?: string;
}

/** The form in which the sender asks back. */
export interface QuestionState {
  /** The same form sent twice is one question. */
  key: string;
  /** What was typed, when it has to be shown again. */
  text: string;
  problem?: MessageProblem | 'trap';
  /** True when a question was sent just now. */
  sent?: boolean;
}

export type CodeProblem = ReceiptCodeProblem | 'not-found';

export interface ErrorPage {
  page: 'error';
  status: 400 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503;
  reason: Refusal;
  lang: string;
  publisher?: IntakePublisher;
  /** The form that was refused, and what it asks about: where the way back leads. */
  form?: FormId;
  entry?: string;
  /**
   * What was sent, when it was read before the refusal (429, 500, 503): show a form of hidden fields
   * with a send button that posts exactly this again. The same `_key` makes sending twice harmless.
   */
  retry?: RetryForm;
}

export interface RetryForm {
  /** The form's key, as in its address: `varnamo-tips`. */
  key: string;
  fields: [name: string, value: string][];
}

/** The forms' second half of the key under which a puzzle for the tip form is had: `varnamo-utmaning`. */
export const CHALLENGE_ID = 'utmaning';

/** A description of a page; the route renders it as HTML, with the headers of `headersOf`. */
export type IntakePage = FormPage | CheckPage | ReceiptPage | CountedPage | StatusPage | ErrorPage;

export interface Intake {
  /**
   * Answers one request. `key` is `<publisher>-<form>`; `address` is the sender's, used for the rate
   * limit and nothing else. JSON clients get a Response, others a page. Never throws.
   */
  handle(
    request: Request,
    context: { key: string; address?: string | undefined },
  ): Promise<Response | IntakePage>;
}

/** The headers that the route must set on the page. */
export function headersOf(page: { status: number }): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    ...(page.status === 405 ? { Allow: 'POST' } : {}),
    ...(page.status === 429 ? { 'Retry-After': '60' } : {}),
  };
}
