/**
 * What the desk's views are given and may do. The shell makes one `Desk`; a view takes it with `useDesk()`
 * (desk-context.ts), reads `state` and calls the actions. Nothing here knows the server or the keys.
 */
import type { TipCoding } from '../domain/desk/coding.ts';
import type { DeskKey, DeskProblem, DeskRecordKind, ListedTip } from '../domain/desk/wire.ts';
import type { ClosedReason, SettableStatus } from '../domain/tips/status.ts';

export type { TipCoding } from '../domain/desk/coding.ts';
export type { DeskKey, DeskProblem, DeskRecordKind, ListedTip } from '../domain/desk/wire.ts';

/** Public facts of the publisher, and words of the forms: the page brings them (`data-desk`). */
export interface DeskPage {
  /** Where the desk's server answers: `/varnamo/handlaggning/api/`. */
  api: string;
  publisher: {
    slug: string;
    name: string;
    shortName: string;
    demonstration: boolean;
    areas: readonly DeskArea[];
    priorityAreas: readonly { slug: string; title: string }[];
    /** The publisher's rule for small counts. */
    disclosure: { threshold: number; hideZero: boolean };
    /** Where the desk sends people: fault report, social services. */
    links: { faultReport?: string; childConcern?: string };
  };
  /** Dialogues, walks and sign-ups: what was asked, and what the answers are called. */
  forms: readonly DeskForm[];
  /** The dictionary's words for coded answers, by their code. */
  labels: DeskLabels;
}

export interface DeskForm {
  form: string;
  entry: string;
  title: string;
  /** In the order in which it is asked. */
  fields: readonly DeskFormField[];
}

export interface DeskFormField {
  name: string;
  label: string;
  /** What the question belongs to, where the same is asked of several: a stop of a walk. */
  group?: string;
  choices?: Readonly<Record<string, string>>;
  /** Of a scale: what its first and last step mean. */
  ends?: readonly [first: string, last: string];
}

export interface DeskArea {
  id: string;
  name: string;
  position?: { lat: number; lon: number };
}

export interface DeskLabels {
  experience: Readonly<Record<string, string>>;
  category: Readonly<Record<string, string>>;
  occurrence: Readonly<Record<string, string>>;
  weekday: Readonly<Record<string, string>>;
  timeBand: Readonly<Record<string, string>>;
  /** The choice for a place in none of the areas. */
  elsewhere: string;
}

/** A message of a tip. `text` is absent when it could not be opened, or is not of this tip. */
export interface DeskMessage {
  from: 'municipality' | 'sender';
  sentAt: string;
  text?: string;
}

/** What was sealed. */
export interface TipContent {
  lang: string;
  answers: Readonly<Record<string, string | readonly string[]>>;
  contact?: Readonly<Record<string, string | readonly string[]>>;
  messages: readonly DeskMessage[];
  /** Names of what stands beside the envelope but not so inside: somebody has changed the database. */
  mismatches: readonly string[];
}

/** A tip at the desk. The coded fields are the sender's; `coding` is the coordinator's. */
export interface DeskTip extends ListedTip {
  /** `waiting` until it has been opened; `closed-to-me`: sealed before this key was added, or damaged. */
  content: TipContent | 'waiting' | 'closed-to-me';
  coding: TipCoding;
  /** Revision of the desk record that holds the coding; 0 while there is none. */
  codingRevision: number;
}

/** A sealed document of the desk, opened. What `content` is, its kind's own reader says. */
export interface OpenedRecord {
  kind: DeskRecordKind;
  id: string;
  revision: number;
  updatedAt: string;
  /** The role of who saved it. */
  by: string;
  content: unknown;
}

/**
 * - `signed-out`: nothing is open. - `opening`: the key is being tried.
 * - `open`: signed in, tips are or are being opened.
 *
 * When a session ends, by the server or by ten idle minutes, the phase is `signed-out` with the reason in
 * `problem`. What was opened is forgotten; drafts and the view are there again after signing in.
 */
export type DeskPhase = 'signed-out' | 'opening' | 'open';

export interface DeskState {
  phase: DeskPhase;
  /** Why it was not possible to sign in, or why the last thing asked for was not done. */
  problem?: DeskTrouble;
  me?: DeskKey;
  coordinators: readonly DeskKey[];
  /** Tips, in the order of the register. */
  tips: readonly DeskTip[];
  /** What came by the other forms: answers to dialogues, walks, sign-ups. Read, answered and closed like tips. */
  responses: readonly DeskTip[];
  /** How many tips have been opened, of how many. */
  progress: { opened: number; total: number };
  records: readonly OpenedRecord[];
  /** How far the computer's clock is from the server's, in milliseconds. */
  clockSkew: number;
}

/**
 * `network`: no answer came. `passphrase`, `key-file`: what was given does not open. `damaged`: a record that
 * is not what it should be. `idle`: locked after ten minutes without a touch. `stopped`: the browser
 * has ended what holds the key.
 */
export type DeskTrouble =
  DeskProblem | 'network' | 'passphrase' | 'key-file' | 'damaged' | 'idle' | 'stopped';

export type SaveOutcome =
  | { ok: true; record: OpenedRecord }
  /** Somebody else saved first: `current` is theirs, and what was to be saved is still the caller's. */
  | { ok: false; problem: 'changed'; current: OpenedRecord }
  | { ok: false; problem: Exclude<DeskTrouble, 'changed'> };

export interface Desk {
  readonly page: DeskPage;
  readonly state: DeskState;
  /** The time by the server's clock. */
  now(): Date;
  /** Opens the key file, proves it to the server and begins to open the tips. */
  signIn(keyFile: Uint8Array, passphrase: string): Promise<void>;
  /** Forgets the key and everything that was opened. Drafts stay until the page is closed. */
  lock(reason?: 'idle'): void;
  /** What is written and not sent or saved yet, by a name of the view's choice: `answer/2026-0001`. */
  readonly drafts: Map<string, string>;
  /** Asks the server for what is new. */
  refresh(): Promise<void>;
  /** Records of a kind, opened. */
  records(kind: DeskRecordKind): readonly OpenedRecord[];
  /**
   * Seals and saves a record. `revision` is the one that was read, 0 for a new one.
   * Nothing that the caller holds is touched when it fails.
   */
  save(
    record: { kind: DeskRecordKind; id: string; revision: number },
    content: unknown,
  ): Promise<SaveOutcome>;
  /**
   * Saves the coding of a tip; its record is of the kind `tip`. What somebody else has saved meanwhile is kept. When
   * both have changed the same thing the answer is `changed`, and nothing is saved.
   * @param base what `coding` was made from
   */
  saveCoding(tip: DeskTip, coding: TipCoding, base?: TipCoding): Promise<SaveOutcome>;
  remove(record: { kind: DeskRecordKind; id: string; revision: number }): Promise<Done>;
  setStatus(number: string, status: SettableStatus, reason?: ClosedReason): Promise<Done>;
  /** Notes that a tip has been read, and when it first was. What a colleague has made of it meanwhile stays. */
  markRead(number: string): Promise<void>;
  /** Seals an answer in the browser and sends it. */
  answer(tip: DeskTip, text: string): Promise<Done>;
  /** An age file that the publisher's recipients can open, to keep in the municipality's file. */
  sealCopy(content: unknown): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Opens every tip and record and seals it to the keys of today.
   * @param progress is told how many are done
   */
  resealAll(progress: (done: number, total: number) => void): Promise<ResealResult>;
}

export type Done = { ok: true; problem?: undefined } | { ok: false; problem: DeskTrouble };

export interface ResealResult {
  resealed: number;
  /** What this key does not open: somebody with an older key must do those. */
  closed: number;
  /** Changed by somebody meanwhile; a second run takes them. */
  changed: number;
  /** Why it did not come to the end. What was not reached is as it was. */
  problem?: DeskTrouble;
}

/** The value that counts: the coordinator's when there is one, else the sender's. */
export function codedOf(tip: DeskTip): {
  category: string;
  area: string;
  timeBand: string | undefined;
  weekdays: readonly string[];
  place: string | undefined;
} {
  const { coding, content } = tip;
  const answers = typeof content === 'string' ? {} : content.answers;
  const weekdays = answers['weekdays'];
  const place = answers['place'];
  return {
    category: coding.category ?? tip.category,
    area: coding.area ?? tip.area,
    timeBand: coding.timeBand ?? tip.timeBand,
    weekdays: coding.weekdays ?? (weekdays === undefined ? [] : [weekdays].flat()),
    place: coding.place ?? (typeof place === 'string' ? place : undefined),
  };
}
