/** The register of responses in the SQLite file. */
import type { DatabaseSync } from 'node:sqlite';
import { formatRegisterNumber, parseRegisterNumber } from './register-number.ts';
import { LISTED_COLUMNS, listedOfRow, responseOfRow } from './response-row.ts';
import type {
  NewResponse,
  ResponseFilter,
  ResponseStore,
  StoredResponse,
} from './response-store.ts';
import type { StoredTip } from './store.ts';

export class SqliteResponses implements ResponseStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async put(response: NewResponse, total?: number) {
    return this.#transaction(() => {
      const { publisher, form, entry, year } = response;
      const earlier = this.#find(publisher, response.lookupHash);
      if (earlier) {
        const same = earlier.contentTag === response.contentTag;
        return { outcome: same ? ('again' as const) : ('changed' as const), response: earlier };
      }
      const wanted = response.places ?? 0;
      if (total !== undefined && this.#taken(publisher, form, entry ?? '') + wanted > total) {
        return { outcome: 'full' as const };
      }
      const counted = this.#database
        .prepare(
          `INSERT INTO registers VALUES (?, ?, 1)
           ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last`,
        )
        .get(publisher, year);
      const sequence = Number(counted?.['last']);
      this.#database
        .prepare(
          `INSERT INTO responses (publisher, year, sequence, form, entry, lookup_hash, content_tag,
             answer_recipient, coded, places, received_at, kept_from, iso_week, flags, status,
             text_envelope, contact_envelope)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received', ?, ?)`,
        )
        .run(
          publisher,
          year,
          sequence,
          form,
          entry ?? null,
          response.lookupHash,
          response.contentTag,
          response.answerRecipient,
          JSON.stringify(response.coded),
          response.places ?? null,
          response.receivedAt,
          response.keptFrom ?? response.receivedAt,
          response.isoWeek,
          JSON.stringify(response.flags),
          response.textEnvelope,
          response.contactEnvelope ?? null,
        );
      const number = formatRegisterNumber(year, sequence);
      const stored = { ...response, number, status: 'received' as const };
      return { outcome: 'stored' as const, response: stored };
    });
  }

  async get(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return undefined;
    const row = this.#database
      .prepare('SELECT * FROM responses WHERE publisher = ? AND year = ? AND sequence = ?')
      .get(publisher, ...key);
    return row && responseOfRow(row);
  }

  async findByLookup(publisher: string, lookupHash: string) {
    return this.#find(publisher, lookupHash);
  }

  async list({ publisher, isoWeek, form, entry }: ResponseFilter = {}) {
    return this.#database
      .prepare(
        `SELECT * FROM responses
         WHERE (?1 IS NULL OR publisher = ?1) AND (?2 IS NULL OR iso_week = ?2)
           AND (?3 IS NULL OR form = ?3) AND (?4 IS NULL OR entry = ?4)
         ORDER BY publisher, year, sequence`,
      )
      .all(publisher ?? null, isoWeek ?? null, form ?? null, entry ?? null)
      .map(responseOfRow);
  }

  async listWithoutEnvelopes(publisher: string) {
    return this.#database
      .prepare(
        `SELECT ${LISTED_COLUMNS.join(', ')}, contact_envelope IS NOT NULL AS contact,
           (SELECT count(*) FROM messages WHERE messages.publisher = responses.publisher
             AND messages.year = responses.year AND messages.sequence = responses.sequence) AS messages
         FROM responses WHERE publisher = ? ORDER BY year, sequence`,
      )
      .all(publisher)
      .map(listedOfRow);
  }

  async placesTaken(publisher: string, form: string, entry: string) {
    return this.#taken(publisher, form, entry);
  }

  async setStatus(
    publisher: string,
    number: string,
    status: StoredTip['status'],
    closedReason?: StoredTip['closedReason'],
    was?: StoredTip['status'],
  ) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const { changes } = this.#database
      .prepare(
        `UPDATE responses SET status = ?1, closed_reason = ?2
         WHERE publisher = ?3 AND year = ?4 AND sequence = ?5 AND (?6 IS NULL OR status = ?6)`,
      )
      .run(status, closedReason ?? null, publisher, ...key, was ?? null);
    return changes > 0;
  }

  async replaceEnvelopes(
    publisher: string,
    number: string,
    expected: Uint8Array,
    envelopes: { text: Uint8Array; contact?: Uint8Array | undefined },
  ) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const { changes } = this.#database
      .prepare(
        `UPDATE responses SET text_envelope = ?,
           contact_envelope = CASE WHEN contact_envelope IS NULL THEN NULL
             ELSE coalesce(?, contact_envelope) END
         WHERE publisher = ? AND year = ? AND sequence = ? AND text_envelope = ?`,
      )
      .run(envelopes.text, envelopes.contact ?? null, publisher, ...key, expected);
    return changes > 0;
  }

  async delete(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const { changes } = this.#database
      .prepare('DELETE FROM responses WHERE publisher = ? AND year = ? AND sequence = ?')
      .run(publisher, ...key);
    this.#emptyLog();
    return changes > 0;
  }

  async sweep(
    publisher: string,
    before: { contacts?: string | undefined; tips?: string | undefined },
  ) {
    const result = this.#transaction(() => ({
      tips: Number(
        this.#database
          .prepare('DELETE FROM responses WHERE publisher = ? AND kept_from < ?')
          .run(publisher, before.tips ?? '').changes,
      ),
      contacts: Number(
        this.#database
          .prepare(
            `UPDATE responses SET contact_envelope = NULL
             WHERE publisher = ? AND kept_from < ? AND contact_envelope IS NOT NULL`,
          )
          .run(publisher, before.contacts ?? '').changes,
      ),
    }));
    this.#emptyLog();
    return result;
  }

  #find(publisher: string, lookupHash: string): StoredResponse | undefined {
    const row = this.#database
      .prepare('SELECT * FROM responses WHERE publisher = ? AND lookup_hash = ?')
      .get(publisher, lookupHash);
    return row && responseOfRow(row);
  }

  #taken(publisher: string, form: string, entry: string): number {
    const row = this.#database
      .prepare(
        `SELECT coalesce(sum(places), 0) AS taken FROM responses
         WHERE publisher = ? AND form = ? AND entry = ? AND status <> 'closed'`,
      )
      .get(publisher, form, entry);
    return Number(row?.['taken']);
  }

  /** IMMEDIATE takes the write lock first, so that two processes never read the same last number. */
  #transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk may already have rolled back; the first error is the one to tell.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The write-ahead log still holds what was erased: move it into the file and cut the log to nothing. */
  #emptyLog() {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
}
