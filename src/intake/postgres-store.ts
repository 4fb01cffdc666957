/** The store of tips in PostgreSQL, for several instances behind one database. */
import postgres, { type Sql } from 'postgres';
import { ConfigurationError } from './configuration-error.ts';
import { PostgresCounts } from './postgres-counts.ts';
import { PostgresDesk } from './postgres-desk.ts';
import { PostgresMarks } from './postgres-marks.ts';
import { PostgresMessages } from './postgres-messages.ts';
import { migratePostgres } from './postgres-schema.ts';
import { PostgresSharedLists } from './postgres-shared-lists.ts';
import { formatRegisterNumber, parseRegisterNumber } from './register-number.ts';
import type { ListFilter, NewTip, PutResult, StoredTip, TipStore } from './store.ts';
import { tipOfRow } from './tip-row.ts';

/** For each instance. PostgreSQL takes a hundred connections unless told otherwise. */
const CONNECTIONS = 8;
const SECOND = 1000;

/**
 * Opens the store and brings its schema up to date.
 *
 * - `synchronous_commit=on` is asked for on every connection, and read back with `fsync` and
 *   `full_page_writes`: a server that does not sync to disk is refused, because an acknowledgement
 *   would not be true after a power cut.
 * - `read committed`, whatever the database's default: the counting of the register relies on seeing
 *   the number that was given out last.
 * - Every wait has an end, so that a sender gets an answer when the database does not give one.
 *
 * @param url `postgres://user:password@host:port/database`; the user must own its schema
 * @throws ConfigurationError when the server cannot be reached or would not keep what it has taken
 */
export async function openPostgresStore(url: string): Promise<TipStore> {
  const sql = connect(url);
  try {
    await refuseUnlessDurable(sql);
    await migratePostgres(sql);
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw isUnreachable(error) ? unreachable(error) : error;
  }
  return new PostgresStore(sql);
}

function connect(url: string): Sql {
  return postgres(url, {
    max: CONNECTIONS,
    connect_timeout: 5,
    idle_timeout: 60,
    fetch_types: false,
    // "Table exists, skipping" is no news.
    onnotice: () => {},
    types: { bytea: BYTES },
    connection: {
      application_name: 'trygghetsloftet',
      synchronous_commit: 'on',
      default_transaction_isolation: 'read committed',
      lock_timeout: 5 * SECOND,
      statement_timeout: 15 * SECOND,
      idle_in_transaction_session_timeout: 15 * SECOND,
    },
  });
}

/** `bytea` as plain bytes: the client's own type is a Buffer, which the other store does not give. */
const BYTES = {
  to: 17,
  from: [17],
  serialize: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`,
  parse: (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
};

async function refuseUnlessDurable(sql: Sql): Promise<void> {
  const [settings] = await sql<Record<string, string>[]>`
    SELECT current_setting('synchronous_commit') AS synchronous_commit,
      current_setting('fsync') AS fsync,
      current_setting('full_page_writes') AS full_page_writes`;
  const problems = Object.entries(settings ?? {})
    .filter(([, value]) => value !== 'on' && value !== 'remote_apply')
    .map(
      ([name, value]) =>
        `DATABASE_URL: PostgreSQL har ${name}=${value}. Då kan ett tips som har fått kvitto ` +
        `försvinna vid ett strömavbrott. Sätt ${name}=on.`,
    );
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** Errors of the connection and of logging in, as against what a query did wrong. */
function isUnreachable(error: unknown): error is Error & { code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Classes 08 (connection), 28 (log in), 3D (no such database), 57P0x (starting, stopping), 53300.
  return /^(E[A-Z]+|CONNECT\w*|CONNECTION_\w+|08\w{3}|28\w{3}|3D\w{3}|57P0\d|53300)$/.test(code);
}

/** The address is left out: it holds the password. */
function unreachable(error: Error & { code: string }): ConfigurationError {
  return new ConfigurationError([
    `DATABASE_URL: databasen går inte att nå (${error.code}). Kontrollera adressen, användaren, ` +
      'lösenordet och att PostgreSQL är igång.',
  ]);
}

class PostgresStore implements TipStore {
  readonly counts;
  readonly messages;
  readonly marks;
  readonly desk;
  readonly shared;
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
    this.counts = new PostgresCounts(sql);
    this.messages = new PostgresMessages(sql);
    this.marks = new PostgresMarks(sql);
    this.desk = new PostgresDesk(sql);
    this.shared = new PostgresSharedLists(sql);
  }

  async put(tip: NewTip): Promise<PutResult> {
    for (;;) {
      const sequence = await this.#insert(tip);
      if (sequence !== undefined) {
        const number = formatRegisterNumber(tip.year, sequence);
        return { outcome: 'stored', tip: { ...tip, number, status: 'received' } };
      }
      const earlier = await this.findByLookup(tip.publisher, tip.lookupHash);
      if (earlier) {
        const same = earlier.contentTag === tip.contentTag;
        return { outcome: same ? 'again' : 'changed', tip: earlier };
      }
      // Erased between the two questions: then it is new.
    }
  }

  /**
   * Takes the next number and stores the tip, in one statement and so in one transaction: a tip that is
   * not stored gives its number back. The register's row is locked until the commit, which makes the
   * others wait for their numbers.
   * @returns the number's sequence, or undefined when the submission is there already
   */
  async #insert(tip: NewTip): Promise<number | undefined> {
    try {
      const [row] = await this.#sql<{ sequence: number }[]>`
        WITH next AS (
          INSERT INTO registers (publisher, year, last)
          SELECT ${tip.publisher}, ${tip.year}, 1
          WHERE NOT EXISTS (SELECT FROM tips
            WHERE publisher = ${tip.publisher} AND lookup_hash = ${tip.lookupHash})
          ON CONFLICT (publisher, year) DO UPDATE SET last = registers.last + 1
          RETURNING last
        )
        INSERT INTO tips (publisher, year, sequence, lookup_hash, content_tag, answer_recipient,
          experience, category, area, time_band, received_at, iso_week, flags, status,
          text_envelope, contact_envelope)
        SELECT ${tip.publisher}, ${tip.year}, last, ${tip.lookupHash}, ${tip.contentTag},
          ${tip.answerRecipient}, ${tip.experience}, ${tip.category}, ${tip.area},
          ${tip.timeBand ?? null}, ${tip.receivedAt}, ${tip.isoWeek}, ${JSON.stringify(tip.flags)},
          'received', ${tip.textEnvelope}, ${tip.contactEnvelope ?? null}
        FROM next
        RETURNING sequence`;
      return row?.sequence;
    } catch (error) {
      // Two at the same moment: one of them waited for the other, and now it is there.
      if (isViolation(error, 'tips_once')) return undefined;
      throw error;
    }
  }

  async get(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return undefined;
    const [year, sequence] = key;
    const [row] = await this.#sql`
      SELECT * FROM tips
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}`;
    return row && tipOfRow(row);
  }

  async findByLookup(publisher: string, lookupHash: string) {
    const [row] = await this.#sql`
      SELECT * FROM tips WHERE publisher = ${publisher} AND lookup_hash = ${lookupHash}`;
    return row && tipOfRow(row);
  }

  async list({
    publisher = null,
    isoWeek = null,
  }: { [Key in keyof ListFilter]: ListFilter[Key] | null } = {}) {
    const rows = await this.#sql`
      SELECT * FROM tips
      WHERE (${publisher}::text IS NULL OR publisher = ${publisher})
        AND (${isoWeek}::text IS NULL OR iso_week = ${isoWeek})
      ORDER BY publisher, year, sequence`;
    return rows.map(tipOfRow);
  }

  async setStatus(
    publisher: string,
    number: string,
    status: StoredTip['status'],
    closedReason?: StoredTip['closedReason'],
  ) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const [year, sequence] = key;
    const { count } = await this.#sql`
      UPDATE tips SET status = ${status}, closed_reason = ${closedReason ?? null}
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}`;
    return count > 0;
  }

  async replaceEnvelopes(
    publisher: string,
    number: string,
    expected: Uint8Array,
    envelopes: { text: Uint8Array; contact?: Uint8Array | undefined },
  ) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const [year, sequence] = key;
    const { count } = await this.#sql`
      UPDATE tips SET text_envelope = ${envelopes.text},
        contact_envelope = CASE WHEN contact_envelope IS NULL THEN NULL
          ELSE coalesce(${envelopes.contact ?? null}::bytea, contact_envelope) END
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}
        AND text_envelope = ${expected}`;
    return count > 0;
  }

  async delete(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const [year, sequence] = key;
    const { count } = await this.#sql`
      DELETE FROM tips
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}`;
    await this.#rewriteFiles();
    return count > 0;
  }

  async sweep(
    publisher: string,
    before: { contacts?: string | undefined; tips?: string | undefined },
  ) {
    const result = await this.#sql.begin(async (sql) => {
      const tips = await sql`
        DELETE FROM tips WHERE publisher = ${publisher} AND received_at < ${before.tips ?? ''}`;
      const contacts = await sql`
        UPDATE tips SET contact_envelope = NULL
        WHERE publisher = ${publisher} AND received_at < ${before.contacts ?? ''}
          AND contact_envelope IS NOT NULL`;
      return { tips: tips.count, contacts: contacts.count };
    });
    await this.#rewriteFiles();
    return result;
  }

  async close() {
    await this.#sql.end({ timeout: 5 });
  }

  /**
   * PostgreSQL only marks what is erased as free. Writing the tables anew removes the bytes from their
   * files; the server's log and its archives are the operator's (docs/operators.md).
   */
  async #rewriteFiles() {
    await this.#sql`VACUUM (FULL) tips`;
    await this.#sql`VACUUM (FULL) messages`;
  }
}

function isViolation(error: unknown, constraint: string): boolean {
  return (
    error instanceof postgres.PostgresError &&
    error.code === '23505' &&
    error.constraint_name === constraint
  );
}
