/** Answers and questions in the PostgreSQL database of the responses. */
import type { Sql } from 'postgres';
import {
  unread,
  type MessageStore,
  type NewMessage,
  type StoredMessage,
  type Waiting,
} from './message-store.ts';
import { formatRegisterNumber, parseRegisterNumber } from './register-number.ts';

export class PostgresMessages implements MessageStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async add({ publisher, number, from, sentAt, contentTag, envelope }: NewMessage) {
    const key = parseRegisterNumber(number);
    if (!key) return 'no-tip' as const;
    const [year, sequence] = key;
    return this.#sql.begin(async (sql) => {
      // The tip is locked first: nobody else can take the position or erase the tip meanwhile.
      const responses = await sql`
        SELECT 1 FROM responses
        WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence} FOR UPDATE`;
      if (responses.count === 0) return 'no-tip' as const;
      const { count } = await sql`
        INSERT INTO messages
        SELECT ${publisher}, ${year}, ${sequence}, coalesce(max(position), 0) + 1,
          ${from}, ${sentAt}, ${contentTag}, ${envelope}
        FROM messages
        WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}
        ON CONFLICT (publisher, year, sequence, content_tag) DO NOTHING`;
      return count > 0 ? ('stored' as const) : ('again' as const);
    });
  }

  async replaceEnvelope(
    { publisher, number, position }: { publisher: string; number: string; position: number },
    expected: Uint8Array,
    envelope: Uint8Array,
  ) {
    const key = parseRegisterNumber(number);
    if (!key) return false;
    const [year, sequence] = key;
    const { count } = await this.#sql`
      UPDATE messages SET envelope = ${envelope}
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}
        AND position = ${position} AND envelope = ${expected}`;
    return count > 0;
  }

  async list(publisher: string, number: string) {
    const key = parseRegisterNumber(number);
    if (!key) return [];
    const [year, sequence] = key;
    const rows = await this.#sql<Omit<StoredMessage, 'publisher' | 'number'>[]>`
      SELECT position, author AS "from", sent_at AS "sentAt", content_tag AS "contentTag", envelope
      FROM messages
      WHERE publisher = ${publisher} AND year = ${year} AND sequence = ${sequence}
      ORDER BY position`;
    return rows.map((row) => ({ publisher, number, ...row }));
  }

  async listWaiting(publisher: string) {
    const responses = await this.#sql<(Numbered & { form: string; since: string })[]>`
      SELECT year, sequence, form, received_at AS since FROM responses
      WHERE publisher = ${publisher} AND status = 'received' ORDER BY year, sequence`;
    const questions = await this.#sql<(Numbered & { since: string; last: number })[]>`
      SELECT year, sequence, min(sent_at) AS since, max(position) AS last FROM messages
      WHERE publisher = ${publisher} AND author = 'sender' AND position >
        coalesce((SELECT max(position) FROM messages AS answers
          WHERE answers.publisher = messages.publisher AND answers.year = messages.year
            AND answers.sequence = messages.sequence AND author = 'municipality'), 0)
      GROUP BY year, sequence ORDER BY year, sequence`;
    return [
      ...responses.map(({ since, form, ...response }): Waiting => {
        const number = numberOf(response);
        return { ...unread(form), number, since, id: number };
      }),
      ...questions.map(({ since, last, ...tip }): Waiting => {
        const number = numberOf(tip);
        return { kind: 'question', number, since, id: `${number}#${last}` };
      }),
    ];
  }
}

interface Numbered {
  year: number;
  sequence: number;
}

function numberOf({ year, sequence }: Numbered): string {
  return formatRegisterNumber(year, sequence);
}
