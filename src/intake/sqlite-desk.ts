/** What the desk keeps, in the SQLite file of the tips. */
import type { DatabaseSync } from 'node:sqlite';
import type {
  DeskRecord,
  DeskRecordKey,
  DeskSession,
  DeskStore,
  SaveResult,
} from './desk-store.ts';
import { parseRegisterNumber } from './register-number.ts';

export class SqliteDesk implements DeskStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async save(record: Omit<DeskRecord, 'revision'>, read: number): Promise<SaveResult> {
    const { publisher, kind, id, updatedAt, envelope } = record;
    const changes = read === 0 ? this.#insert(record) : this.#update(record, read);
    if (changes > 0) {
      const saved = { publisher, kind, id, updatedAt, envelope, revision: read + 1 };
      return { outcome: 'saved', record: saved };
    }
    const current = await this.get(record);
    return current ? { outcome: 'changed', record: current } : { outcome: 'gone' };
  }

  async replaceEnvelope(record: DeskRecord, envelope: Uint8Array, updatedAt: string) {
    const { publisher, kind, id, revision, envelope: read } = record;
    const { changes } = this.#database
      .prepare(
        `UPDATE desk_records SET envelope = ?, updated_at = ?
         WHERE publisher = ? AND kind = ? AND id = ? AND revision = ? AND envelope = ?`,
      )
      .run(envelope, updatedAt, publisher, kind, id, revision, read);
    return changes > 0;
  }

  async get({ publisher, kind, id }: DeskRecordKey) {
    const row = this.#database
      .prepare(
        `SELECT publisher, kind, id, revision, updated_at AS updatedAt, envelope
         FROM desk_records WHERE publisher = ? AND kind = ? AND id = ?`,
      )
      .get(publisher, kind, id);
    return row && ({ ...row } as unknown as DeskRecord);
  }

  async list(publisher: string) {
    return this.#database
      .prepare(
        `SELECT publisher, kind, id, revision, updated_at AS updatedAt
         FROM desk_records WHERE publisher = ? ORDER BY kind, id`,
      )
      .all(publisher)
      .map((row) => ({ ...row }) as unknown as Omit<DeskRecord, 'envelope'>);
  }

  async remove({ publisher, kind, id }: DeskRecordKey, read: number) {
    const { changes } = this.#database
      .prepare(
        'DELETE FROM desk_records WHERE publisher = ? AND kind = ? AND id = ? AND revision = ?',
      )
      .run(publisher, kind, id, read);
    return changes > 0;
  }

  async openSession({ idHash, publisher, recipient, signedInAt, lastSeenAt }: DeskSession) {
    this.#database
      .prepare('INSERT INTO desk_sessions VALUES (?, ?, ?, ?, ?)')
      .run(idHash, publisher, recipient, signedInAt, lastSeenAt);
  }

  async getSession(idHash: string) {
    const row = this.#database
      .prepare(
        `SELECT id_hash AS idHash, publisher, recipient, signed_in_at AS signedInAt,
           last_seen_at AS lastSeenAt
         FROM desk_sessions WHERE id_hash = ?`,
      )
      .get(idHash);
    return row && ({ ...row } as unknown as DeskSession);
  }

  async touchSession(idHash: string, lastSeenAt: string) {
    this.#database
      .prepare('UPDATE desk_sessions SET last_seen_at = ? WHERE id_hash = ?')
      .run(lastSeenAt, idHash);
  }

  async closeSession(idHash: string) {
    this.#database.prepare('DELETE FROM desk_sessions WHERE id_hash = ?').run(idHash);
  }

  async closeSessionsOf(publisher: string, recipient: string) {
    const { changes } = this.#database
      .prepare('DELETE FROM desk_sessions WHERE publisher = ? AND recipient = ?')
      .run(publisher, recipient);
    return Number(changes);
  }

  async sweepSessions(before: { lastSeenAt: string; signedInAt: string }) {
    this.#database
      .prepare('DELETE FROM desk_sessions WHERE last_seen_at < ? OR signed_in_at < ?')
      .run(before.lastSeenAt, before.signedInAt);
  }

  /** One statement: the tip cannot be erased between the look and the writing. */
  #insert({ publisher, kind, id, updatedAt, envelope }: Omit<DeskRecord, 'revision'>) {
    const key = kind === 'tip' ? parseRegisterNumber(id) : undefined;
    if (kind === 'tip' && !key) return 0;
    const [year, sequence] = key ?? [null, null];
    return this.#database
      .prepare(
        `INSERT INTO desk_records (publisher, kind, id, revision, updated_at, year, sequence, envelope)
         SELECT ?1, ?2, ?3, 1, ?4, ?5, ?6, ?7
         WHERE ?5 IS NULL OR EXISTS
           (SELECT 1 FROM responses WHERE publisher = ?1 AND year = ?5 AND sequence = ?6)
         ON CONFLICT (publisher, kind, id) DO NOTHING`,
      )
      .run(publisher, kind, id, updatedAt, year, sequence, envelope).changes;
  }

  #update(
    { publisher, kind, id, updatedAt, envelope }: Omit<DeskRecord, 'revision'>,
    read: number,
  ) {
    return this.#database
      .prepare(
        `UPDATE desk_records SET revision = revision + 1, updated_at = ?, envelope = ?
         WHERE publisher = ? AND kind = ? AND id = ? AND revision = ?`,
      )
      .run(updatedAt, envelope, publisher, kind, id, read).changes;
  }
}
