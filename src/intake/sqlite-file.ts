/** Whether the database's file is still the one that was opened. */
import { statSync } from 'node:fs';

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
 * Call it at once after the file is opened.
 * @returns a function to call before anything written is acknowledged; it throws `DatabaseFileGone`
 */
export function watchDatabaseFile(file: string): () => void {
  if (file === ':memory:') return () => undefined;
  const opened = statSync(file, { bigint: true });
  return () => {
    const now = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (now?.ino !== opened.ino || now.dev !== opened.dev) throw new DatabaseFileGone(file);
  };
}
