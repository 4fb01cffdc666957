/** What each refusal is called over HTTP and in Formspree's protocol. */
import type { CheckPage, ErrorPage, FormPage, Refusal } from './contract.ts';

/** Refusals that are answered with a page of their own; the others come with the form. */
export type RefusalWithPage = Exclude<
  Refusal,
  'trap' | 'no-key' | 'changed' | 'not-open' | 'closed' | 'full' | 'too-quick' | 'spent-proof'
>;

export const STATUS_OF: Readonly<Record<RefusalWithPage, ErrorPage['status']>> = {
  malformed: 400,
  'cross-origin': 403,
  'unknown-form': 404,
  method: 405,
  'too-large': 413,
  'too-many-fields': 413,
  'content-type': 415,
  files: 415,
  'too-often': 429,
  unexpected: 500,
  unavailable: 503,
};

/**
 * Codes of form errors. Formspree's own where there is one (its client turns the others into
 * UNSPECIFIED, and shows the message all the same).
 */
export const FORM_ERROR_CODE: Readonly<Record<Refusal, string>> = {
  trap: 'BLOCKED',
  'no-key': 'SUBMISSION_KEY_MISSING',
  changed: 'SUBMISSION_CHANGED',
  'not-open': 'FORM_NOT_OPEN',
  closed: 'FORM_CLOSED',
  full: 'FORM_FULL',
  'too-quick': 'TOO_QUICK',
  'spent-proof': 'PROOF_SPENT',
  malformed: 'MALFORMED',
  'cross-origin': 'BLOCKED',
  'unknown-form': 'FORM_NOT_FOUND',
  method: 'METHOD_NOT_ALLOWED',
  'too-large': 'TOO_LARGE',
  'too-many-fields': 'TOO_LARGE',
  'content-type': 'CONTENT_TYPE',
  files: 'NO_FILE_UPLOADS',
  'too-often': 'TOO_OFTEN',
  unexpected: 'UNEXPECTED',
  unavailable: 'UNAVAILABLE',
};

/** The refusal that a page carries, for the log. */
export function refusalOf(page: FormPage | CheckPage | ErrorPage): Refusal | undefined {
  if (page.page === 'error') return page.reason;
  if (page.page === 'form') return page.refusal;
  return page.notice === 'changed' ? 'changed' : undefined;
}
