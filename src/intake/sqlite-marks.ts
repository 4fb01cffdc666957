/** What the daily jobs remember, in the SQLite file of the tips. */
import type { DatabaseSync } from 'node:sqlite';
import type { MarkStore } from './mark-store.ts';

export class SqliteMarks implements MarkStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async get(publisher: string, name: string) {
    const row = this.#database
      .prepare('SELECT value FROM marks WHERE publisher = ? AND name = ?')
      .get(publisher, name);
    return row && String(row['value']);
  }

  async replace(publisher: string, name: string, expected: string | undefined, value: string) {
    const { changes } =
      expected === undefined
        ? this.#database
            .prepare('INSERT INTO marks VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
            .run(publisher, name, value)
        : this.#database
            .prepare('UPDATE marks SET value = ? WHERE publisher = ? AND name = ? AND value = ?')
            .run(value, publisher, name, expected);
    return changes > 0;
  }
}
