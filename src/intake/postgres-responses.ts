/** The register of responses in the PostgreSQL database. */
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { formatRegisterNumber, parseRegisterNumber } from './register-number.ts';
import { LISTED_COLUMNS, listedOfRow, responseOfRow } from './response-row.ts';
import type {
  NewResponse,
  PutResponseResult,
  ResponseFilter,
  ResponseStore,
  StoredResponse,
} from './response-store.ts';
import type { StoredTip } from './store.ts';

/** What a try to store gave: a number's sequence, or why there is none. */
type Inserted = number | 'there-already' | 'full';

export class PostgresResponses implements ResponseStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async put(response: NewResponse, total?: number): Promise<PutResponseResult> {
    for (;;) {
      const inserted =
        total === undefined
          ? await this.#insert(response, this.#sql)
          : await this.#insertIfPlaces(response, total);
      if (typeof inserted === 'number') {
        const number = formatRegisterNumber(response.year, inserted);
        return { outcome: 'stored', response: { ...response, number, status: 'received' } };
      }
      const earlier = await this.findByLookup(response.publisher, response.lookupHash);
      if (earlier) {
        const same = earlier.contentTag === response.contentTag;
        return { outcome: same ? 'again' : 'changed', response: earlier };
      }
      if (inserted === 'full') return { outcome: 'full' };
      // Erased between the two questions: then it is new.
    }
  }

  /**
   * Takes the next number and stores the response, in one statement and so in one transaction: what is
   * not stored gives its number back. The register's row is locked until the commit, which makes the
   * others wait for their numbers.
   */
  async #insert(response: NewResponse, sql: Sql | TransactionSql): Promise<Inserted> {
    const { publisher, year, form, lookupHash, receivedAt } = response;
    try {
      const [row] = await sql<{ sequence: number }[]>`
        WITH next AS (
          INSERT INTO registers (publisher, year, last)
          SELECT ${publisher}, ${year}, 1
          WHERE NOT EXISTS (SELECT FROM responses
            WHERE publisher = ${publisher} AND lookup_hash = ${lookupHash})
          ON CONFLICT (publisher, year) DO UPDATE SET last = registers.last + 1
          RETURNING last
        )
        INSERT INTO responses (publisher, year, sequence, form, entry, lookup_hash, content_tag,
          answer_recipient, coded, places, received_at, kept_from, iso_week, flags, status,
          text_envelope, contact_envelope)
        SELECT ${publisher}, ${year}, last, ${form}, ${response.entry ?? null}, ${lookupHash},
          ${response.contentTag}, ${response.answerRecipient}, ${JSON.stringify(response.coded)},
          ${response.places ?? null}, ${receivedAt}, ${response.keptFrom ?? receivedAt},
          ${response.isoWeek}, ${JSON.stringify(response.flags)}, 'received',
          ${response.textEnvelope}, ${response.contactEnvelope ?? null}
        FROM next
        RETURNING sequence`;
      return row?.sequence ?? 'there-already';
    } catch (error) {
      // Two at the same moment: one of them waited for the other, and now it is there.
      if (isViolation(error, 'responses_once')) return 'there-already';
      throw error;
    }
  }

  /** Those who want a place of the same publisher wait for each other, so that the last one is given once. */
  async #insertIfPlaces(response: NewResponse, total: number): Promise<Inserted> {
    const { publisher, form, entry = '', places = 0 } = response;
    return this.#sql.begin(async (sql): Promise<Inserted> => {
      await sql`SELECT pg_advisory_xact_lock(${PLACES_LOCK}, hashtext(${publisher}))`;
      if ((await taken(sql, publisher, form, entry)) + places > total) return 'full';
      return this.#insert(response, sql);
    });
  }

  async get(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return undefined;
    const [year, sequence] = key;
    const [row] = await this.#sql`
      SELECT * FROM responses
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}`;
    return row && responseOfRow(row);
  }

  async findByLookup(publisher: string, lookupHash: string): Promise<StoredResponse | undefined> {
    const [row] = await this.#sql`
      SELECT * FROM responses WHERE publisher = ${publisher} AND lookup_hash = ${lookupHash}`;
    return row && responseOfRow(row);
  }

  async list(filter: ResponseFilter = {}) {
    const publisher = filter.publisher ?? null;
    const isoWeek = filter.isoWeek ?? null;
    const form = filter.form ?? null;
    const entry = filter.entry ?? null;
    const rows = await this.#sql`
      SELECT * FROM responses
      WHERE (${publisher}::text IS NULL OR publisher = ${publisher})
        AND (${isoWeek}::text IS NULL OR iso_week = ${isoWeek})
        AND (${form}::text IS NULL OR form = ${form})
        AND (${entry}::text IS NULL OR entry = ${entry})
      ORDER BY publisher, year, sequence`;
    return rows.map(responseOfRow);
  }

  async listWithoutEnvelopes(publisher: string) {
    const rows = await this.#sql`
      SELECT ${this.#sql([...LISTED_COLUMNS])}, contact_envelope IS NOT NULL AS contact,
        (SELECT count(*) FROM messages WHERE messages.publisher = responses.publisher
          AND messages.year = responses.year AND messages.sequence = responses.sequence) AS messages
      FROM responses WHERE publisher = ${publisher} ORDER BY year, sequence`;
    return rows.map(listedOfRow);
  }

  async placesTaken(publisher: string, form: string, entry: string) {
    return taken(this.#sql, publisher, form, entry);
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
    const [year, sequence] = key;
    const { count } = await this.#sql`
      UPDATE responses SET status = ${status}, closed_reason = ${closedReason ?? null}
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}
        AND (${was ?? null}::text IS NULL OR status = ${was ?? null})`;
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
      UPDATE responses SET text_envelope = ${envelopes.text},
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
      DELETE FROM responses
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
        DELETE FROM responses WHERE publisher = ${publisher} AND kept_from < ${before.tips ?? ''}`;
      const contacts = await sql`
        UPDATE responses SET contact_envelope = NULL
        WHERE publisher = ${publisher} AND kept_from < ${before.contacts ?? ''}
          AND contact_envelope IS NOT NULL`;
      return { tips: tips.count, contacts: contacts.count };
    });
    await this.#rewriteFiles();
    return result;
  }

  /**
   * PostgreSQL only marks what is erased as free. Writing the tables anew removes the bytes from their
   * files; the server's log and its archives are the operator's (docs/operators.md).
   */
  async #rewriteFiles() {
    await this.#sql`VACUUM (FULL) responses`;
    await this.#sql`VACUUM (FULL) messages`;
    await this.#sql`VACUUM (FULL) desk_records`;
  }
}

/** The first half of the lock's name: any number, as long as no other lock of two halves uses it. */
const PLACES_LOCK = 74_201;

async function taken(
  sql: Sql | TransactionSql,
  publisher: string,
  form: string,
  entry: string,
): Promise<number> {
  const [row] = await sql<{ taken: number }[]>`
    SELECT coalesce(sum(places), 0)::int AS taken FROM responses
    WHERE publisher = ${publisher} AND form = ${form} AND entry = ${entry} AND status <> 'closed'`;
  return row?.taken ?? 0;
}

function isViolation(error: unknown, constraint: string): boolean {
  return (
    error instanceof postgres.PostgresError &&
    error.code === '23505' &&
    error.constraint_name === constraint
  );
}
