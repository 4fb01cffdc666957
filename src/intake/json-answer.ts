/**
 * The answers to clients that speak Formspree's protocol. @formspree/core 4.0.0 looks at the body
 * only: `errors` (each with a `message`) is an error, a string `next` is success, all else is
 * "Unexpected response format".
 */
import {
  headersOf,
  type CodeProblem,
  type IntakeDeps,
  type IntakePage,
  type Refusal,
} from './contract.ts';
import { FORM_ERROR_CODE } from './refusals.ts';

interface JsonError {
  code: string;
  field?: string;
  message: string;
}

/** True for @formspree/core and others that ask for JSON; browsers that post a form ask for HTML. */
export function wantsJson(headers: Headers): boolean {
  const accept = headers.get('accept') ?? '';
  if (headers.has('formspree-client')) return true;
  return accept.includes('application/json') && !accept.includes('text/html');
}

/** The page as a JSON answer, with the words of its language. */
export function toJsonResponse(page: IntakePage, deps: IntakeDeps): Response {
  return Response.json(bodyOf(page, deps), { status: page.status, headers: headersOf(page) });
}

function bodyOf(page: IntakePage, deps: IntakeDeps): object {
  const words = deps.messages(page.lang);
  const refused = (reason: Refusal): { errors: JsonError[] } => ({
    errors: [{ code: FORM_ERROR_CODE[reason], message: words.refusal(reason) }],
  });
  switch (page.page) {
    case 'receipt':
      return { ok: true, next: deps.receiptPath(page.publisher.slug, page.lang) };
    case 'counted':
      return { ok: true, next: deps.helpPath(page.publisher.slug, page.lang) };
    case 'status':
      if (page.found && page.question.problem !== undefined) {
        const message = words.questionProblem(page.question.problem);
        return { errors: [{ code: 'TYPE_TEXT', field: 'text', message }] };
      }
      return page.found
        ? {
            ok: true,
            next: deps.receiptPath(page.publisher.slug, page.lang),
            number: page.number,
            receivedOn: page.receivedOn,
            status: page.tipStatus,
            ...(page.closedReason === undefined ? {} : { closedReason: page.closedReason }),
            // What the holder of the code sees on the page: a client may show it where it stands.
            messages: page.messages,
            sent: page.question.sent === true,
          }
        : { errors: [codeError(page.problem, words.codeProblem(page.problem))] };
    case 'form':
      return page.refusal
        ? refused(page.refusal)
        : {
            errors: page.errors.map(({ field, code }) => ({
              code,
              field,
              message: words.fieldError(field, code, page.form, {
                publisher: page.publisher.slug,
                entry: page.entry,
              }),
            })),
          };
    case 'check':
      return refused('changed');
    case 'error':
      return refused(page.reason);
  }
}

function codeError(problem: CodeProblem, message: string): JsonError {
  const code = problem === 'empty' ? 'REQUIRED_FIELD_EMPTY' : 'TYPE_TEXT';
  return { code, field: 'code', message };
}
