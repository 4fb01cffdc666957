/** A database that a newer program has written is refused rather than guessed at. */

/** The same words from every store. */
export function newerSchemaError(found: number, known: number): Error {
  return new Error(
    `The database has schema version ${found}; this program knows ${known}. ` +
      'Run the newer program, or restore a backup.',
  );
}
