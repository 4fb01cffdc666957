/**
 * The store of sealed tips and other responses: a few functions, so that SQLite and PostgreSQL can both be behind it.
 * Both pass the same tests (tests/unit/intake/store-contract.ts).
 */
import type { TipAnswers } from '../domain/tips/form.ts';
import type { ClosedReason, TipFlag, TipStatus } from '../domain/tips/status.ts';
import type { CountStore } from './count-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { MarkStore } from './mark-store.ts';
import type { MessageStore } from './message-store.ts';
import type { ResponseStore } from './response-store.ts';
import type { SharedLists } from './shared-lists.ts';

export {
  CLOSED_REASONS,
  TIP_FLAGS,
  TIP_STATUSES,
  type ClosedReason,
  type TipFlag,
  type TipStatus,
} from '../domain/tips/status.ts';

/** What stands beside the envelope and can be counted without a key. */
export interface CodedFields {
  experience: TipAnswers['experience'];
  category: TipAnswers['category'];
  area: string;
  timeBand?: TipAnswers['timeBand'];
  /** Milliseconds are dropped; `2026-11-20T08:15:00Z`. */
  receivedAt: string;
  /** ISO week of the day it came, Swedish time: `2026-W47`. */
  isoWeek: string;
  flags: readonly TipFlag[];
}

export interface NewTip extends CodedFields {
  publisher: string;
  /** The year of the register number: the year in Sweden when it came. */
  year: number;
  /** From the receipt code by HKDF; identifies the submission. Neither code nor key is stored. */
  lookupHash: string;
  /** HMAC of the answers under the submission's secret key: tells "sent again" from "another text". */
  contentTag: string;
  /** The age recipient that answers to the sender are sealed to. */
  answerRecipient: string;
  /** age file with every answer but the contact details. */
  textEnvelope: Uint8Array;
  /** age file with the contact details, when some were given. Erased first. */
  contactEnvelope?: Uint8Array;
}

export interface StoredTip extends NewTip {
  /** Number in the publisher's register: `2026-0001`. Never used twice, also after erasure. */
  number: string;
  status: TipStatus;
  /** Only with the status `closed`. */
  closedReason?: ClosedReason;
}

/**
 * - `stored`: durable now.
 * - `again`: the same submission was stored earlier; `tip` is that one.
 * - `changed`: the submission's key has already brought other answers; nothing was stored.
 */
export type PutResult = { outcome: 'stored' | 'again' | 'changed'; tip: StoredTip };

export interface ListFilter {
  publisher?: string | undefined;
  isoWeek?: string | undefined;
}

export interface SweepResult {
  contacts: number;
  /** Whole responses, tips and others. */
  tips: number;
}

export interface TipStore {
  /** Answers that are counted and not kept. */
  readonly counts: CountStore;
  /** The register: tips and what was sent with the other forms. The functions below see its tips. */
  readonly responses: ResponseStore;
  /** Answers and questions that belong to responses. Erased with them. */
  readonly messages: MessageStore;
  /** What the daily jobs remember. */
  readonly marks: MarkStore;
  /** What the coordinators' desk keeps: sealed records and sessions. */
  readonly desk: DeskStore;
  /** Lists of an hour or less. Only a store that several instances share has them. */
  readonly shared?: SharedLists;
  /** Resolves when the tip is durable, once for each `lookupHash` of a publisher. */
  put(tip: NewTip): Promise<PutResult>;
  get(publisher: string, number: string): Promise<StoredTip | undefined>;
  findByLookup(publisher: string, lookupHash: string): Promise<StoredTip | undefined>;
  /** By publisher, then in the order of the register. */
  list(filter?: ListFilter): Promise<StoredTip[]>;
  /** Sets the status of any response, and with `closed` its reason. False when there is none. */
  setStatus(
    publisher: string,
    number: string,
    status: TipStatus,
    closedReason?: ClosedReason,
  ): Promise<boolean>;
  /** Erases any response with its messages, their bytes included. False when there is none. */
  delete(publisher: string, number: string): Promise<boolean>;
  /** Of all responses: `ResponseStore.sweep`. */
  sweep(
    publisher: string,
    before: { contacts?: string | undefined; tips?: string | undefined },
  ): Promise<SweepResult>;
  /** Rejects when the store cannot be read, or when what is written to it would be lost. */
  check(): Promise<void>;
  close(): Promise<void>;
}
