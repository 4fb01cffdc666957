/** The store of tips and other responses in one SQLite file, through Node's own driver. */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CountStore } from './count-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { MarkStore } from './mark-store.ts';
import type { MessageStore } from './message-store.ts';
import { SqliteCounts } from './sqlite-counts.ts';
import { SqliteDesk } from './sqlite-desk.ts';
import { WatchedDatabase } from './sqlite-file.ts';
import { SqliteMarks } from './sqlite-marks.ts';
import { SqliteMessages } from './sqlite-messages.ts';
import { SqliteResponses } from './sqlite-responses.ts';
import { migrate } from './sqlite-schema.ts';
import type { TipStore } from './store.ts';
import { TipsInRegister } from './tips-in-register.ts';

/**
 * Opens (and when needed makes) the store.
 *
 * - WAL with `synchronous=FULL`: every commit is synced to disk before `put` resolves, which is what
 *   makes an acknowledgement true after a power cut.
 * - `secure_delete` overwrites what is erased; the WAL is emptied after an erasure.
 * - `trusted_schema=OFF`: a file from elsewhere cannot make the program run its functions.
 * - What is written to a file that was removed or replaced meanwhile is never acknowledged.
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
  const database = new WatchedDatabase(file, { timeout: 5000 });
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

class SqliteStore extends TipsInRegister implements TipStore {
  readonly counts: CountStore;
  readonly messages: MessageStore;
  readonly marks: MarkStore;
  readonly desk: DeskStore;
  readonly #database: WatchedDatabase;

  constructor(database: WatchedDatabase) {
    super(new SqliteResponses(database));
    this.#database = database;
    this.counts = new SqliteCounts(database);
    this.messages = new SqliteMessages(database);
    this.marks = new SqliteMarks(database);
    this.desk = new SqliteDesk(database);
  }

  async check() {
    this.#database.requireFile();
    this.#database.prepare('SELECT version FROM schema_version').get();
  }

  async close() {
    this.#database.close();
  }
}
