/** Answers and questions in the SQLite file of the responses. */
import type { DatabaseSync } from 'node:sqlite';
import {
  unread,
  type MessageStore,
  type NewMessage,
  type StoredMessage,
  type Waiting,
} from './message-store.ts';
import { formatRegisterNumber, parseRegisterNumber } from './register-number.ts';

export class SqliteMessages implements MessageStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async add({ publisher, number, from, sentAt, contentTag, envelope }: NewMessage) {
    const key = parseRegisterNumber(number);
    if (!key) return 'no-tip';
    // One statement: another process can neither take the position nor erase the tip in between.
    const { changes } = this.#database
      .prepare(
        `INSERT INTO messages
         SELECT publisher, year, sequence,
           (SELECT coalesce(max(position), 0) + 1 FROM messages AS earlier
            WHERE earlier.publisher = responses.publisher AND earlier.year = responses.year
              AND earlier.sequence = responses.sequence),
           ?, ?, ?, ?
         FROM responses WHERE publisher = ? AND year = ? AND sequence = ?
         ON CONFLICT (publisher, year, sequence, content_tag) DO NOTHING`,
      )
      .run(from, sentAt, contentTag, envelope, publisher, ...key);
    if (changes > 0) return 'stored';
    const tip = this.#database
      .prepare('SELECT 1 FROM responses WHERE publisher = ? AND year = ? AND sequence = ?')
      .get(publisher, ...key);
    return tip ? 'again' : 'no-tip';
  }

  async replaceEnvelope(
    { publisher, number, position }: { publisher: string; number: string; position: number },
    expected: Uint8Array,
    envelope: Uint8Array,
  ) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const { changes } = this.#database
      .prepare(
        `UPDATE messages SET envelope = ? WHERE publisher = ? AND year = ? AND sequence = ?
           AND position = ? AND envelope = ?`,
      )
      .run(envelope, publisher, ...key, position, expected);
    return changes > 0;
  }

  async list(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return [];
    return this.#database
      .prepare(
        `SELECT position, author, sent_at, content_tag, envelope FROM messages
         WHERE publisher = ? AND year = ? AND sequence = ? ORDER BY position`,
      )
      .all(publisher, ...key)
      .map(
        (row) =>
          ({
            publisher,
            number,
            position: row['position'],
            from: row['author'],
            sentAt: row['sent_at'],
            contentTag: row['content_tag'],
            envelope: row['envelope'],
          }) as StoredMessage,
      );
  }

  async listWaiting(publisher: string) {
    const responses = this.#database
      .prepare(
        `SELECT year, sequence, form, received_at FROM responses
         WHERE publisher = ? AND status = 'received' ORDER BY year, sequence`,
      )
      .all(publisher)
      .map((row): Waiting => {
        const number = numberOf(row);
        const since = String(row['received_at']);
        return { ...unread(String(row['form'])), number, since, id: number };
      });
    const questions = this.#database
      .prepare(
        `SELECT year, sequence, min(sent_at) AS since, max(position) AS last FROM messages
         WHERE publisher = ?1 AND author = 'sender' AND position >
           coalesce((SELECT max(position) FROM messages AS answers
             WHERE answers.publisher = ?1 AND answers.year = messages.year
               AND answers.sequence = messages.sequence AND author = 'municipality'), 0)
         GROUP BY year, sequence ORDER BY year, sequence`,
      )
      .all(publisher)
      .map((row): Waiting => {
        const number = numberOf(row);
        const id = `${number}#${String(row['last'])}`;
        return { kind: 'question', number, since: String(row['since']), id };
      });
    return [...responses, ...questions];
  }
}

function numberOf(row: Record<string, unknown>): string {
  return formatRegisterNumber(Number(row['year']), Number(row['sequence']));
}
