/** Whether the database's file is still the one that was opened. */
import { statSync } from 'node:fs';
import {
  DatabaseSync,
  type DatabaseSyncOptions,
  type SQLInputValue,
  type StatementSync,
} from 'node:sqlite';

/**
 * The file lies no more where it was opened, or another has taken its place. SQLite goes on reading and writing the old
 * one, which has no name any longer and is gone when the server stops.
 */
export class DatabaseFileGone extends Error {
  constructor(file: string) {
    super(
      `Databasen ${file} är borttagen eller utbytt medan servern kör. Inget tas emot. ` +
        'Lägg tillbaka filen och starta om servern.',
    );
  }
}

/**
 * A database that acknowledges nothing it wrote to a file which nobody will find: whatever runs through it throws
 * `DatabaseFileGone` then, whichever table it wrote to.
 */
export class WatchedDatabase extends DatabaseSync {
  /** Throws unless the file that was opened still lies where it lay. */
  readonly requireFile: () => void;

  constructor(file: string, options: DatabaseSyncOptions) {
    super(file, options);
    this.requireFile = watchFile(file);
  }

  override prepare(sql: string): StatementSync {
    const statement = super.prepare(sql);
    const run: StatementSync['run'] = statement.run.bind(statement);
    statement.run = ((...values: SQLInputValue[]) => {
      const result = run(...values);
      this.requireFile();
      return result;
    }) as StatementSync['run'];
    return statement;
  }

  override exec(sql: string): void {
    super.exec(sql);
    this.requireFile();
  }
}

function watchFile(file: string): () => void {
  if (file === ':memory:') return () => undefined;
  const opened = statSync(file, { bigint: true });
  return () => {
    const now = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (now?.ino !== opened.ino || now.dev !== opened.dev) throw new DatabaseFileGone(file);
  };
}
