/** What the desk keeps, in the PostgreSQL database of the tips. */
import type { Sql } from 'postgres';
import type {
  DeskRecord,
  DeskRecordKey,
  DeskSession,
  DeskStore,
  SaveResult,
} from './desk-store.ts';
import { parseRegisterNumber } from './register-number.ts';

export class PostgresDesk implements DeskStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async save(record: Omit<DeskRecord, 'revision'>, read: number): Promise<SaveResult> {
    const { publisher, kind, id, updatedAt, envelope } = record;
    const saved = { publisher, kind, id, updatedAt, envelope, revision: read + 1 };
    const changed = read === 0 ? await this.#insert(record) : await this.#update(record, read);
    if (changed > 0) return { outcome: 'saved', record: saved };
    const current = await this.get(record);
    return current ? { outcome: 'changed', record: current } : { outcome: 'gone' };
  }

  async replaceEnvelope(record: DeskRecord, envelope: Uint8Array, updatedAt: string) {
    const { publisher, kind, id, revision, envelope: read } = record;
    const { count } = await this.#sql`
      UPDATE desk_records SET envelope = ${envelope}, updated_at = ${updatedAt}
      WHERE publisher = ${publisher} AND kind = ${kind} AND id = ${id}
        AND revision = ${revision} AND envelope = ${read}`;
    return count > 0;
  }

  async get({ publisher, kind, id }: DeskRecordKey) {
    const [row] = await this.#sql<DeskRecord[]>`
      SELECT publisher, kind, id, revision, updated_at AS "updatedAt", envelope
      FROM desk_records WHERE publisher = ${publisher} AND kind = ${kind} AND id = ${id}`;
    return row;
  }

  async list(publisher: string) {
    const rows = await this.#sql<Omit<DeskRecord, 'envelope'>[]>`
      SELECT publisher, kind, id, revision, updated_at AS "updatedAt"
      FROM desk_records WHERE publisher = ${publisher} ORDER BY kind, id`;
    return [...rows];
  }

  async remove({ publisher, kind, id }: DeskRecordKey, read: number) {
    const { count } = await this.#sql`
      DELETE FROM desk_records
      WHERE publisher = ${publisher} AND kind = ${kind} AND id = ${id} AND revision = ${read}`;
    return count > 0;
  }

  async openSession({ idHash, publisher, recipient, signedInAt, lastSeenAt }: DeskSession) {
    await this.#sql`
      INSERT INTO desk_sessions
      VALUES (${idHash}, ${publisher}, ${recipient}, ${signedInAt}, ${lastSeenAt})`;
  }

  async getSession(idHash: string) {
    const [row] = await this.#sql<DeskSession[]>`
      SELECT id_hash AS "idHash", publisher, recipient, signed_in_at AS "signedInAt",
        last_seen_at AS "lastSeenAt"
      FROM desk_sessions WHERE id_hash = ${idHash}`;
    return row;
  }

  async touchSession(idHash: string, lastSeenAt: string) {
    await this
      .#sql`UPDATE desk_sessions SET last_seen_at = ${lastSeenAt} WHERE id_hash = ${idHash}`;
  }

  async closeSession(idHash: string) {
    await this.#sql`DELETE FROM desk_sessions WHERE id_hash = ${idHash}`;
  }

  async closeSessionsOf(publisher: string, recipient: string) {
    const { count } = await this.#sql`
      DELETE FROM desk_sessions WHERE publisher = ${publisher} AND recipient = ${recipient}`;
    return count;
  }

  async sweepSessions(before: { lastSeenAt: string; signedInAt: string }) {
    await this.#sql`
      DELETE FROM desk_sessions
      WHERE last_seen_at < ${before.lastSeenAt} OR signed_in_at < ${before.signedInAt}`;
  }

  async #insert({ publisher, kind, id, updatedAt, envelope }: Omit<DeskRecord, 'revision'>) {
    if (kind !== 'tip') {
      const { count } = await this.#sql`
        INSERT INTO desk_records (publisher, kind, id, revision, updated_at, envelope)
        VALUES (${publisher}, ${kind}, ${id}, 1, ${updatedAt}, ${envelope})
        ON CONFLICT (publisher, kind, id) DO NOTHING`;
      return count;
    }
    const key = parseRegisterNumber(id);
    if (!key) return 0;
    const [year, sequence] = key;
    // The tip's row is held until this is written: it cannot be erased in between.
    const { count } = await this.#sql`
      INSERT INTO desk_records (publisher, kind, id, revision, updated_at, year, sequence, envelope)
      SELECT publisher, ${kind}, ${id}, 1, ${updatedAt}, year, sequence, ${envelope} FROM responses
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}
      FOR KEY SHARE
      ON CONFLICT (publisher, kind, id) DO NOTHING`;
    return count;
  }

  async #update(
    { publisher, kind, id, updatedAt, envelope }: Omit<DeskRecord, 'revision'>,
    read: number,
  ) {
    const { count } = await this.#sql`
      UPDATE desk_records
      SET revision = revision + 1, updated_at = ${updatedAt}, envelope = ${envelope}
      WHERE publisher = ${publisher} AND kind = ${kind} AND id = ${id} AND revision = ${read}`;
    return count;
  }
}
