/**
 * What the desk's server and the coordinator's browser say to each other, as types alone.
 *
 * Every address is `POST <site>/handlaggning/api/<action>` with JSON both ways: nothing of a tip or of
 * what a coordinator writes stands in an address. What stands here in the clear is what the intake
 * already keeps beside the envelopes; all free text travels sealed, as base64 of an age file.
 */
import type { ClosedReason, SettableStatus, TipFlag, TipStatus } from '../tips/status.ts';

/**
 * The desk's documents. `tip`: coding, hand-over, masking and notes of the tip whose number is the id,
 * erased with it. The server knows a kind and an id, and nothing of what is inside.
 */
export const DESK_RECORD_KINDS = [
  'tip',
  'week',
  'priority',
  'measure',
  'imported-week',
  'text-block',
  'setting',
] as const;
export type DeskRecordKind = (typeof DESK_RECORD_KINDS)[number];

/** An id says nothing: a register number, a week, chance. */
export const DESK_RECORD_ID = /^[A-Za-z0-9-]{1,80}$/;
/** The largest sealed document, in bytes. */
export const DESK_ENVELOPE_MAX = 256 * 1024;
/** How many tips or records one question may ask for. */
export const DESK_BATCH = 100;

/** A coordinator is signed out after this long without doing anything. */
export const SESSION_IDLE_MS = 30 * 60_000;
/** … and after this long whatever she does. */
export const SESSION_MAX_MS = 10 * 3_600_000;

/** Base64 of an age file. */
export type Envelope = string;

/** A tip or another response, as it can be listed without a key. */
export interface ListedTip {
  number: string;
  /** Which form it came by: `tips`, `dialog`, `vandring`, `anmalan`. */
  form: string;
  /** The dialogue, walk or event; a tip has none. */
  entry?: string;
  /** The coded answers by their fields, as they stand beside the envelope. */
  coded: Readonly<Record<string, string | readonly string[]>>;
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** `2026-W47` */
  isoWeek: string;
  /** Of `coded`, for short; empty when the form does not ask. */
  experience: string;
  category: string;
  area: string;
  timeBand?: string;
  flags: readonly TipFlag[];
  status: TipStatus;
  closedReason?: ClosedReason;
  /** True while there are contact details. */
  contact: boolean;
  /** How many answers and questions there are: with another one there is more to open. */
  messages: number;
  /** The sender has come back with the receipt code. */
  receiptUsed: boolean;
  /** When the sender's first unanswered question came. */
  askedAt?: string;
}

/** A tip's sealed part. */
export interface SealedTip {
  number: string;
  /** What binds the envelopes to this row: compared with what is inside. */
  lookupHash: string;
  /** The age recipient of the sender's receipt code: answers are sealed to it too. */
  answerRecipient: string;
  text: Envelope;
  contact?: Envelope;
  messages: readonly SealedMessage[];
}

export interface SealedMessage {
  position: number;
  from: 'municipality' | 'sender';
  sentAt: string;
  envelope: Envelope;
}

/** A record of the desk, without what is inside. */
export interface ListedRecord {
  kind: DeskRecordKind;
  id: string;
  /** 1 for the first version, one more for each that was saved. */
  revision: number;
  /** ISO 8601, UTC. */
  updatedAt: string;
}

export interface SealedRecord extends ListedRecord {
  envelope: Envelope;
}

/** Someone whose key opens tips. Labels are roles: no names of persons. */
export interface DeskKey {
  recipient: string;
  label: string;
}

/** All that can be listed without a key, at one moment. */
export interface Overview {
  /** The server's clock, ISO 8601, UTC: the desk goes by it, whatever the computer's clock says. */
  now: string;
  me: DeskKey;
  coordinators: readonly DeskKey[];
  /** What everything is sealed to: coordinators, registrar, the key in safe keeping. */
  recipients: readonly string[];
  /** Every response in the register, tips and others. */
  tips: readonly ListedTip[];
  records: readonly ListedRecord[];
}

/** Why something was not done. */
export type DeskProblem =
  | 'session' // 401: not signed in, or no longer
  | 'unknown-key' // 403: no coordinator has this key (any more)
  | 'challenge' // 403: the answer is wrong, too old or used
  | 'changed' // 409: somebody else was first
  | 'gone' // 404: the tip or record is not there (any more)
  | 'malformed' // 400
  | 'too-large' // 413
  | 'cross-origin' // 403
  | 'too-often' // 429
  | 'off' // 404: no such desk, or no such action
  | 'proxy' // 403: the municipality's own sign-in stands before the desk, and this did not pass it
  | 'unavailable'; // 503

/** Asked without a session. */
export interface ChallengeRequest {
  recipient: string;
}
export interface ChallengeAnswer {
  /** Sealed to the recipient alone; inside is a `SealedChallenge`. */
  envelope: Envelope;
  /** Sent back with the answer; the server keeps nothing meanwhile. */
  token: string;
}
/** Inside the challenge. A browser that opens it checks what it is for before it answers. */
export interface SealedChallenge {
  purpose: 'trygghetsloftet/desk/sign-in/1';
  origin: string;
  publisher: string;
  nonce: string;
}

/** The actions, what each takes and what it gives. Errors are `{ ok: false, problem }` with their status. */
export interface DeskActions {
  challenge: { takes: ChallengeRequest; gives: ChallengeAnswer };
  'sign-in': { takes: { recipient: string; token: string; nonce: string }; gives: { me: DeskKey } };
  'sign-out': { takes: Record<string, never>; gives: Record<string, never> };
  overview: { takes: Record<string, never>; gives: Overview };
  /** Numbers that are not there any more are left out of the answer. At most `DESK_BATCH`. */
  envelopes: { takes: { numbers: readonly string[] }; gives: { tips: readonly SealedTip[] } };
  /** At most `DESK_BATCH`. */
  records: {
    takes: { wanted: readonly { kind: DeskRecordKind; id: string }[] };
    gives: { records: readonly SealedRecord[] };
  };
  /** `revision` is the one that was read, 0 for a new record. With `changed` comes the one that is there. */
  save: {
    takes: { kind: DeskRecordKind; id: string; revision: number; envelope: Envelope };
    gives: ListedRecord;
  };
  remove: {
    takes: { kind: DeskRecordKind; id: string; revision: number };
    gives: Record<string, never>;
  };
  status: {
    /** With `was`, only from that status: `changed` when the tip has got another one meanwhile. */
    takes: { number: string; status: SettableStatus; reason?: ClosedReason; was?: TipStatus };
    gives: Record<string, never>;
  };
  /** An answer, sealed in the browser to the keys and to the sender's. The same `tag` again is one answer. */
  answer: {
    takes: { number: string; sentAt: string; tag: string; envelope: Envelope };
    gives: { again: boolean };
  };
  /** New envelopes of the same content, for the keys of today. */
  reseal: {
    takes: {
      number: string;
      was: Envelope;
      text: Envelope;
      contact?: Envelope;
      messages: readonly { position: number; was: Envelope; envelope: Envelope }[];
    };
    gives: Record<string, never>;
  };
}
export type DeskAction = keyof DeskActions;
export type DeskAnswer<A extends DeskAction> =
  | ({ ok: true } & DeskActions[A]['gives'])
  | { ok: false; problem: DeskProblem; current?: SealedRecord };
