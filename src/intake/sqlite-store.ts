/** The store of tips in one SQLite file, through Node's own driver. */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CountStore } from './count-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { MarkStore } from './mark-store.ts';
import type { MessageStore } from './message-store.ts';
import { formatRegisterNumber, parseRegisterNumber } from './register-number.ts';
import { SqliteCounts } from './sqlite-counts.ts';
import { SqliteDesk } from './sqlite-desk.ts';
import { SqliteMarks } from './sqlite-marks.ts';
import { SqliteMessages } from './sqlite-messages.ts';
import { migrate } from './sqlite-schema.ts';
import type { ListFilter, NewTip, StoredTip, TipStore } from './store.ts';
import { tipOfRow } from './tip-row.ts';

/**
 * Opens (and when needed makes) the store.
 *
 * - WAL with `synchronous=FULL`: every commit is synced to disk before `put` resolves, which is what
 *   makes an acknowledgement true after a power cut.
 * - `secure_delete` overwrites what is erased; the WAL is emptied after an erasure.
 * - `trusted_schema=OFF`: a file from elsewhere cannot make the program run its functions.
 * - Five seconds of waiting for another process; with the default of 0 two processes that start
 *   together die with "database is locked".
 *
 * @param file path of the database, or `:memory:`
 */
export function openSqliteStore(file: string): TipStore {
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Made before SQLite opens it, so that it (and its WAL, which inherits) is the owner's alone.
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  }
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;',
  );
  try {
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return new SqliteStore(database);
}

class SqliteStore implements TipStore {
  readonly counts: CountStore;
  readonly messages: MessageStore;
  readonly marks: MarkStore;
  readonly desk: DeskStore;
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.counts = new SqliteCounts(database);
    this.messages = new SqliteMessages(database);
    this.marks = new SqliteMarks(database);
    this.desk = new SqliteDesk(database);
  }

  async put(tip: NewTip) {
    return this.#transaction(() => {
      const earlier = this.#find(tip.publisher, tip.lookupHash);
      if (earlier) {
        const same = earlier.contentTag === tip.contentTag;
        return { outcome: same ? ('again' as const) : ('changed' as const), tip: earlier };
      }
      const counted = this.#database
        .prepare(
          `INSERT INTO registers VALUES (?, ?, 1)
           ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last`,
        )
        .get(tip.publisher, tip.year);
      const sequence = Number(counted?.['last']);
      this.#database
        .prepare(
          `INSERT INTO tips (publisher, year, sequence, lookup_hash, content_tag, answer_recipient,
             experience, category, area, time_band, received_at, iso_week, flags, status,
             text_envelope, contact_envelope)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received', ?, ?)`,
        )
        .run(
          tip.publisher,
          tip.year,
          sequence,
          tip.lookupHash,
          tip.contentTag,
          tip.answerRecipient,
          tip.experience,
          tip.category,
          tip.area,
          tip.timeBand ?? null,
          tip.receivedAt,
          tip.isoWeek,
          JSON.stringify(tip.flags),
          tip.textEnvelope,
          tip.contactEnvelope ?? null,
        );
      const number = formatRegisterNumber(tip.year, sequence);
      return { outcome: 'stored' as const, tip: { ...tip, number, status: 'received' as const } };
    });
  }

  async get(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return undefined;
    const row = this.#database
      .prepare('SELECT * FROM tips WHERE publisher = ? AND year = ? AND sequence = ?')
      .get(publisher, ...key);
    return row && tipOfRow(row);
  }

  async findByLookup(publisher: string, lookupHash: string) {
    return this.#find(publisher, lookupHash);
  }

  async list({ publisher, isoWeek }: ListFilter = {}) {
    return this.#database
      .prepare(
        `SELECT * FROM tips
         WHERE (?1 IS NULL OR publisher = ?1) AND (?2 IS NULL OR iso_week = ?2)
         ORDER BY publisher, year, sequence`,
      )
      .all(publisher ?? null, isoWeek ?? null)
      .map(tipOfRow);
  }

  async setStatus(
    publisher: string,
    number: string,
    status: StoredTip['status'],
    closedReason?: StoredTip['closedReason'],
  ) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const { changes } = this.#database
      .prepare(
        `UPDATE tips SET status = ?, closed_reason = ?
         WHERE publisher = ? AND year = ? AND sequence = ?`,
      )
      .run(status, closedReason ?? null, publisher, ...key);
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
        `UPDATE tips SET text_envelope = ?,
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
      .prepare('DELETE FROM tips WHERE publisher = ? AND year = ? AND sequence = ?')
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
          .prepare('DELETE FROM tips WHERE publisher = ? AND received_at < ?')
          .run(publisher, before.tips ?? '').changes,
      ),
      contacts: Number(
        this.#database
          .prepare(
            `UPDATE tips SET contact_envelope = NULL
             WHERE publisher = ? AND received_at < ? AND contact_envelope IS NOT NULL`,
          )
          .run(publisher, before.contacts ?? '').changes,
      ),
    }));
    this.#emptyLog();
    return result;
  }

  async close() {
    this.#database.close();
  }

  #find(publisher: string, lookupHash: string): StoredTip | undefined {
    const row = this.#database
      .prepare('SELECT * FROM tips WHERE publisher = ? AND lookup_hash = ?')
      .get(publisher, lookupHash);
    return row && tipOfRow(row);
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
