/** The store of tips and other responses in PostgreSQL, for several instances behind one database. */
import postgres, { type Sql } from 'postgres';
import { ConfigurationError } from './configuration-error.ts';
import { PostgresCounts } from './postgres-counts.ts';
import { PostgresDesk } from './postgres-desk.ts';
import { PostgresMarks } from './postgres-marks.ts';
import { PostgresMessages } from './postgres-messages.ts';
import { PostgresResponses } from './postgres-responses.ts';
import { migratePostgres } from './postgres-schema.ts';
import { PostgresSharedLists } from './postgres-shared-lists.ts';
import type { TipStore } from './store.ts';
import { TipsInRegister } from './tips-in-register.ts';

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

/** A connection with the settings that the intake relies on. */
export function connect(url: string): Sql {
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

class PostgresStore extends TipsInRegister implements TipStore {
  readonly counts;
  readonly messages;
  readonly marks;
  readonly desk;
  readonly shared;
  readonly #sql: Sql;

  constructor(sql: Sql) {
    super(new PostgresResponses(sql));
    this.#sql = sql;
    this.counts = new PostgresCounts(sql);
    this.messages = new PostgresMessages(sql);
    this.marks = new PostgresMarks(sql);
    this.desk = new PostgresDesk(sql);
    this.shared = new PostgresSharedLists(sql);
  }

  async check() {
    await this.#sql`SELECT version FROM schema_version`;
  }

  async close() {
    await this.#sql.end({ timeout: 5 });
  }
}
