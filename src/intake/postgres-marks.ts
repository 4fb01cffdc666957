/** What the daily jobs remember, in the PostgreSQL database of the tips. */
import type { Sql } from 'postgres';
import type { MarkStore } from './mark-store.ts';

export class PostgresMarks implements MarkStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async get(publisher: string, name: string) {
    const [row] = await this.#sql<{ value: string }[]>`
      SELECT value FROM marks WHERE publisher = ${publisher} AND name = ${name}`;
    return row?.value;
  }

  async replace(publisher: string, name: string, expected: string | undefined, value: string) {
    const { count } =
      expected === undefined
        ? await this.#sql`
            INSERT INTO marks VALUES (${publisher}, ${name}, ${value}) ON CONFLICT DO NOTHING`
        : await this.#sql`
            UPDATE marks SET value = ${value}
            WHERE publisher = ${publisher} AND name = ${name} AND value = ${expected}`;
    return count > 0;
  }
}
