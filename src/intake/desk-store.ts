/**
 * What the coordinators' desk keeps in the database: records, sealed in the browser before they come,
 * and sessions. The database alone opens nothing of it.
 */
import type { DeskRecordKind } from '../domain/desk/wire.ts';

export interface DeskRecordKey {
  publisher: string;
  kind: DeskRecordKind;
  /** Of the kind `tip`, the tip's number: the record is erased with its tip. */
  id: string;
}

export interface DeskRecord extends DeskRecordKey {
  /** 1 for the first version, one more for each that was saved. */
  revision: number;
  /** ISO 8601, UTC. */
  updatedAt: string;
  /** age file, sealed to the publisher's recipients. */
  envelope: Uint8Array;
}

/**
 * - `saved`: durable now, as `record`.
 * - `changed`: the version there is another than the one that was read; nothing was written.
 * - `gone`: there is nothing to change (any more), or no such tip.
 */
export type SaveResult = { outcome: 'saved' | 'changed'; record: DeskRecord } | { outcome: 'gone' };

export interface DeskSession {
  /** SHA-256 of the cookie's secret: who reads the database gets into no session. */
  idHash: string;
  publisher: string;
  /** The coordinator's public key. */
  recipient: string;
  /** ISO 8601, UTC. */
  signedInAt: string;
  lastSeenAt: string;
}

export interface DeskStore {
  /** Saves a version if the one there still is `read` (0: there is none), so that nobody's work is lost. */
  save(record: Omit<DeskRecord, 'revision'>, read: number): Promise<SaveResult>;
  /**
   * Puts the same content, sealed to other keys, in a record's place. Its revision stays.
   * @param record as it was read: another envelope there by now means that nothing is changed
   */
  replaceEnvelope(record: DeskRecord, envelope: Uint8Array, updatedAt: string): Promise<boolean>;
  get(key: DeskRecordKey): Promise<DeskRecord | undefined>;
  /** By kind and id, without the sealed content. */
  list(publisher: string): Promise<Omit<DeskRecord, 'envelope'>[]>;
  /** Erases a record if the version there still is `read`. */
  remove(key: DeskRecordKey, read: number): Promise<boolean>;
  openSession(session: DeskSession): Promise<void>;
  getSession(idHash: string): Promise<DeskSession | undefined>;
  touchSession(idHash: string, lastSeenAt: string): Promise<void>;
  closeSession(idHash: string): Promise<void>;
  /** Every session of one key, when it is taken from her. @returns how many there were */
  closeSessionsOf(publisher: string, recipient: string): Promise<number>;
  /** Forgets sessions that were last used, or begun, before these times. */
  sweepSessions(before: { lastSeenAt: string; signedInAt: string }): Promise<void>;
}
