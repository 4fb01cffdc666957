/** What a form tells the document about its sending, for what is kept of it on the device. */

/** When it has been received: what was kept may go. */
export const RESPONSE_SENT = 'response-sent';
/** Just before it is sent, with the `Submission`: who listens may put back the key of an earlier try. */
export const RESPONSE_SENDING = 'response-sending';

/** One submission, however often it is tried: the same answers under the same secret give the same receipt, once. */
export interface Submission {
  /** As JSON, to tell whether they have changed. */
  answers: string;
  /** The secret from which the receipt is derived (src/domain/tips/receipt.ts). */
  key: string;
}
