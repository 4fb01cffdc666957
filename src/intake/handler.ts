/**
 * The intake: takes what the forms post, seals it, stores it, and answers with a page or with JSON.
 *
 * Pure: everything it touches is passed in, and all it keeps is in the store. It never redirects (the
 * receipt must not end up in an address), never throws, and logs what happened without whom or what.
 */
import { helpedForm, showOfHandsForm } from '../domain/counted/forms.ts';
import { hasOwnForm, providerOf, takesCounted } from '../domain/forms/providers.ts';
import { tipForm } from '../domain/tips/form.ts';
import { dayOf } from '../domain/calendar/days.ts';
import { readSubmission, textOf, type Submission } from './body.ts';
import { answerCounted } from './counted-flow.ts';
import {
  CHALLENGE_ID,
  FORM_IDS,
  RESPONSE_FORM_IDS,
  type FormId,
  type ResponseForm,
  type ResponseFormId,
  type ErrorPage,
  type Intake,
  type IntakeDeps,
  type IntakePage,
  type IntakePublisher,
  type Refusal,
  type RetryForm,
  headersOf,
} from './contract.ts';
import { kindOf } from './error-kind.ts';
import { toJsonResponse, wantsJson } from './json-answer.ts';
import { isAllowedOrigin } from './origin.ts';
import { createProofOfWork } from './proof-of-work.ts';
import { refusalOf, STATUS_OF, type RefusalWithPage } from './refusals.ts';
import { requireRecipients } from './seal.ts';
import { answerReceipt, ASK_STEP } from './receipt-flow.ts';
import { StoreFailure } from './form-submission.ts';
import { answerResponse } from './response-flow.ts';

export * from './contract.ts';

/** The technical fields of the static forms, posted again as they were by a retry. */
const TECHNICAL_FIELDS = ['_lang', '_step', '_key', '_token', '_entry'];

/** What is known of a request so far; the answer to a failure is made from it. */
interface Exchange {
  key: string;
  json: boolean;
  lang: string;
  publisher?: IntakePublisher;
  entries?: Submission;
}

/**
 * The intake of the publishers.
 * @throws RangeError when a municipality has fewer than two age recipients, or the token key is short
 */
export function createIntake(deps: IntakeDeps): Intake {
  if (deps.tokenKey.length < 32) throw new RangeError('The token key must be at least 32 bytes.');
  const [fallbackLanguage = 'sv'] = deps.languages;
  const forms = new Map<string, readonly ResponseForm[]>();
  const proofOfWork = createProofOfWork(deps.tokenKey, deps.clock, deps.replays);
  for (const publisher of deps.publishers.values()) {
    if (publisher.kind !== 'municipality') continue;
    if (hasOwnForm(publisher, true)) {
      requireRecipients(deps.recipients(publisher.slug), publisher.slug);
    }
    const further = deps.responseForms?.(publisher.slug) ?? [];
    forms.set(publisher.slug, [{ form: tipForm(publisher.areas, publisher.map) }, ...further]);
  }

  async function answer(
    request: Request,
    exchange: Exchange,
    address: string | undefined,
  ): Promise<IntakePage | Response> {
    const { slug, formId } = parseKey(exchange.key);
    const publisher = deps.publishers.get(slug);
    if (publisher) exchange.publisher = publisher;
    const ofPublisher = forms.get(slug);
    // A puzzle is for scripts; a browser that asks for a page finds none.
    const asksForChallenge = formId === CHALLENGE_ID && exchange.json;
    const known = isFormId(formId) ? isTaken(publisher, formId) : asksForChallenge;
    if (!publisher || !ofPublisher || !known) {
      return errorPage(exchange, 'unknown-form');
    }
    if (request.method !== 'POST') return errorPage(exchange, 'method');
    if (!isAllowedOrigin(request.headers, deps.allowedOrigins)) {
      return errorPage(exchange, 'cross-origin');
    }
    const body = await readSubmission(request);
    if (!body.ok) return errorPage(exchange, body.reason as RefusalWithPage);
    const { entries } = body;
    exchange.entries = entries;
    const lang = textOf(entries, '_lang');
    if (lang !== undefined && deps.languages.includes(lang)) exchange.lang = lang;

    const step = textOf(entries, '_step');
    const sends =
      (isResponseFormId(formId) && (exchange.json || step === 'send')) ||
      (formId === 'kvitto' && step === ASK_STEP);
    if (!(await deps.rateLimiter.allow(address, sends ? 'send' : 'step'))) {
      return errorPage(exchange, 'too-often');
    }
    if (!isFormId(formId)) {
      const challenge = await proofOfWork.challenge(slug);
      return Response.json({ ok: true, challenge }, { headers: headersOf({ status: 200 }) });
    }
    const read = {
      publisher,
      lang: exchange.lang,
      json: exchange.json,
      entries,
      mayBeUnproven: () => deps.rateLimiter.allow(address, 'unproven'),
    };
    if (isResponseFormId(formId)) {
      const entry = textOf(entries, '_entry');
      const asked = ofPublisher.find((one) => one.form.id === formId && one.entry === entry);
      if (!asked) return errorPage(exchange, 'unknown-form');
      const page = await answerResponse(
        { ...read, form: asked.form, asked },
        { ...deps, proofOfWork },
      );
      return page === 'too-often' ? errorPage(exchange, page) : page;
    }
    switch (formId) {
      case 'kvitto':
        return answerReceipt(read, deps);
      case 'hjalpte':
        return answerCounted({ ...read, form: helpedForm(deps.helpPages) }, deps);
      case 'handupprackning':
        return answerCounted({ ...read, form: showOfHandsForm(dayOf(deps.clock())) }, deps);
    }
  }

  function fail(exchange: Exchange, error: unknown): ErrorPage {
    const reason = error instanceof StoreFailure ? 'unavailable' : 'unexpected';
    const kind = kindOf(error instanceof StoreFailure ? error.cause : error);
    deps.log({ event: 'failed', reason, kind, ...publisherOf(exchange) });
    return errorPage(exchange, reason);
  }

  return {
    async handle(request, { key, address }) {
      const json = wantsJson(request.headers);
      const exchange: Exchange = { key, json, lang: fallbackLanguage };
      let page: IntakePage | Response;
      try {
        page = await answer(request, exchange, address);
      } catch (error) {
        page = fail(exchange, error);
      }
      if (page instanceof Response) return page;
      logRefusal(page, exchange, deps);
      return json ? toJsonResponse(page, deps) : page;
    },
  };
}

function isResponseFormId(id: string): id is ResponseFormId {
  return (RESPONSE_FORM_IDS as readonly string[]).includes(id);
}

/** Whether a form comes here, and not to another company or nobody: what is off is not there. */
function isTaken(publisher: IntakePublisher | undefined, id: FormId): boolean {
  if (!publisher) return false;
  if (isResponseFormId(id)) return providerOf(publisher, id, true).kind === 'own';
  return id === 'kvitto' ? hasOwnForm(publisher, true) : takesCounted(publisher, true);
}

function isFormId(id: string): id is FormId {
  return (FORM_IDS as readonly string[]).includes(id);
}

/** `ostra-berg-tips` is the form `tips` of the publisher `ostra-berg`. */
function parseKey(key: string): { slug: string; formId: string } {
  const hyphen = key.lastIndexOf('-');
  return { slug: key.slice(0, Math.max(hyphen, 0)), formId: key.slice(hyphen + 1) };
}

function errorPage(exchange: Exchange, reason: RefusalWithPage): ErrorPage {
  const retry = retryOf(exchange);
  const { formId } = parseKey(exchange.key);
  const entry = exchange.entries && textOf(exchange.entries, '_entry');
  return {
    page: 'error',
    status: STATUS_OF[reason],
    reason,
    lang: exchange.lang,
    ...(exchange.publisher ? { publisher: exchange.publisher } : {}),
    ...(isFormId(formId) ? { form: formId } : {}),
    ...(entry === undefined ? {} : { entry }),
    ...(retry ? { retry } : {}),
  };
}

/** Everything that was posted and is ours, so that the sender loses nothing. */
function retryOf({ key, entries }: Exchange): RetryForm | undefined {
  if (!entries) return undefined;
  const fields: [string, string][] = [];
  for (const [name, value] of entries) {
    const isOurs = !name.startsWith('_') || TECHNICAL_FIELDS.includes(name);
    for (const item of isOurs ? [value].flat() : []) {
      if (typeof item === 'string') fields.push([name, item]);
    }
  }
  return { key, fields };
}

function publisherOf({ publisher }: Exchange): { publisher?: string } {
  return publisher ? { publisher: publisher.slug } : {};
}

function logRefusal(page: IntakePage, exchange: Exchange, deps: IntakeDeps): void {
  if (page.page === 'receipt' || page.page === 'status' || page.page === 'counted') return;
  const reason: Refusal | undefined = refusalOf(page);
  if (reason === undefined || reason === 'unexpected' || reason === 'unavailable') return;
  deps.log({ event: 'refused', reason, ...publisherOf(exchange) });
}
