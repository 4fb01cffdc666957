/**
 * The store of sealed responses: what was sent with any form that is kept, in one register for each
 * publisher. A tip is the response to the form `tips` (docs/decisions/0035-one-register.md).
 */
import type { ClosedReason, SweepResult, TipFlag, TipStatus } from './store.ts';

/** Answers that stand beside the envelope, by the names of their fields. */
export type CodedAnswers = Readonly<Record<string, string | readonly string[]>>;

export interface NewResponse {
  publisher: string;
  /** The second half of the form's key: `tips`, `dialog`, `vandring`, `anmalan`. */
  form: string;
  /** What was answered, by its short name: the dialogue, the walk, the event. A tip has none. */
  entry?: string;
  /** The year of the register number: the year in Sweden when it came. */
  year: number;
  /** From the receipt code by HKDF; identifies the submission. Neither code nor key is stored. */
  lookupHash: string;
  /** HMAC of the answers under the submission's secret key: tells "sent again" from "other answers". */
  contentTag: string;
  /** The age recipient that answers to the sender are sealed to. */
  answerRecipient: string;
  coded: CodedAnswers;
  /** How many places of a limited number it takes: the people of a sign-up. */
  places?: number;
  /** Milliseconds are dropped; `2026-11-20T08:15:00Z`. */
  receivedAt: string;
  /**
   * From when the periods of the erasure decision are counted, when that is not `receivedAt`: a sign-up is
   * needed until its event has been.
   */
  keptFrom?: string;
  /** ISO week of the day it came, Swedish time: `2026-W47`. */
  isoWeek: string;
  flags: readonly TipFlag[];
  /** age file with every answer but the contact details. */
  textEnvelope: Uint8Array;
  /** age file with the contact details, when some were given. Erased first. */
  contactEnvelope?: Uint8Array;
}

export interface StoredResponse extends NewResponse {
  /** Number in the publisher's register: `2026-0001`. Never used twice, also after erasure. */
  number: string;
  status: TipStatus;
  /** Only with the status `closed`. */
  closedReason?: ClosedReason;
}

/** A response as it can be listed for somebody who is to open it: nothing that is sealed, and nothing to open it by. */
export interface ListedResponse extends Pick<
  StoredResponse,
  | 'number'
  | 'form'
  | 'entry'
  | 'coded'
  | 'receivedAt'
  | 'isoWeek'
  | 'flags'
  | 'status'
  | 'closedReason'
> {
  /** True while there are contact details. */
  contact: boolean;
  /** How many answers and questions there are. */
  messages: number;
}

/**
 * - `stored`: durable now.
 * - `again`: the same submission was stored earlier; `response` is that one.
 * - `changed`: the submission's key has already brought other answers; nothing was stored.
 * - `full`: its places were not left; nothing was stored, and no number was used.
 */
export type PutResponseResult =
  { outcome: 'stored' | 'again' | 'changed'; response: StoredResponse } | { outcome: 'full' };

export interface ResponseFilter {
  publisher?: string | undefined;
  isoWeek?: string | undefined;
  form?: string | undefined;
  entry?: string | undefined;
}

export interface ResponseStore {
  /**
   * Resolves when the response is durable, once for each `lookupHash` of a publisher.
   *
   * @param total how many places the entry has; two that want the last one do not both get it
   */
  put(response: NewResponse, total?: number): Promise<PutResponseResult>;
  get(publisher: string, number: string): Promise<StoredResponse | undefined>;
  findByLookup(publisher: string, lookupHash: string): Promise<StoredResponse | undefined>;
  /** By publisher, then in the order of the register. */
  list(filter?: ResponseFilter): Promise<StoredResponse[]>;
  /** A publisher's whole register in its order. The database does not read the envelopes for it. */
  listWithoutEnvelopes(publisher: string): Promise<ListedResponse[]>;
  /** Places taken by responses that are not closed. */
  placesTaken(publisher: string, form: string, entry: string): Promise<number>;
  /**
   * Sets the status, and with `closed` its reason. False when there is no such response, or when it has
   * another status than `was`.
   */
  setStatus(
    publisher: string,
    number: string,
    status: TipStatus,
    closedReason?: ClosedReason,
    was?: TipStatus,
  ): Promise<boolean>;
  /**
   * Puts newly sealed envelopes in the place of a response's, when its keys have changed. A contact envelope
   * that has been erased meanwhile stays erased.
   * @param expected the envelope that was opened: another one there by now means that nothing is changed
   */
  replaceEnvelopes(
    publisher: string,
    number: string,
    expected: Uint8Array,
    envelopes: { text: Uint8Array; contact?: Uint8Array | undefined },
  ): Promise<boolean>;
  /** Erases the response with its messages and desk record, their bytes included. False when there is none. */
  delete(publisher: string, number: string): Promise<boolean>;
  /** Erases what is kept from before the given times (ISO 8601, UTC): contact details, and whole responses. */
  sweep(
    publisher: string,
    before: { contacts?: string | undefined; tips?: string | undefined },
  ): Promise<SweepResult>;
}
