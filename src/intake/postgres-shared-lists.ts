/** The lists that instances share, in the PostgreSQL database of the tips, in tables outside its log. */
import { randomBytes } from 'node:crypto';
import type { Sql } from 'postgres';
import type { RateRule } from './rate-limit.ts';
import type { SharedLists } from './shared-lists.ts';

const SALT_BYTES = 32;
/** How many expired entries one use clears away: more than one, so that the list only shrinks. */
const CLEARED_AT_ONCE = 20;

export class PostgresSharedLists implements SharedLists {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async salt(hour: number) {
    return this.#sql.begin(async (sql) => {
      // One at a time: TRUNCATE below would take this lock anyway.
      await sql`LOCK TABLE hourly_salts IN ACCESS EXCLUSIVE MODE`;
      const [last] = await sql<{ hour: number; salt: Uint8Array }[]>`
        SELECT hour, salt FROM hourly_salts ORDER BY hour DESC LIMIT 1`;
      // An instance whose clock is a little behind takes the hour that the others have come to; a clock
      // that is hours ahead must not keep the counters of today.
      if (last && (last.hour === hour || last.hour === hour + 1)) return last.salt;
      // TRUNCATE gives the tables new files: what was counted is gone from the disk's files too.
      await sql`TRUNCATE hourly_salts, hourly_counters`;
      const salt = new Uint8Array(randomBytes(SALT_BYTES));
      await sql`INSERT INTO hourly_salts VALUES (${hour}, ${salt})`;
      return salt;
    });
  }

  /**
   * The token bucket as one number, the time when the sender's bucket is full again (generic cell rate
   * algorithm, ITU-T I.371): one statement both asks and counts, so that instances cannot count past
   * each other.
   */
  async count(name: string, { burst, secondsPerPost }: RateRule, now: Date) {
    const at = now.getTime() / 1000;
    const tolerance = (burst - 1) * secondsPerPost;
    const { count } = await this.#sql`
      INSERT INTO hourly_counters VALUES (${name}, ${at + secondsPerPost})
      ON CONFLICT (name) DO UPDATE
        SET free_at = greatest(hourly_counters.free_at, ${at}::float8) + ${secondsPerPost}::float8
        WHERE hourly_counters.free_at - ${at}::float8 <= ${tolerance}::float8`;
    return count > 0;
  }

  async spend(id: string, expires: Date, now: Date) {
    const at = now.getTime() / 1000;
    await this.#sql`
      DELETE FROM spent WHERE id IN (
        SELECT id FROM spent WHERE expires_at < ${at} LIMIT ${CLEARED_AT_ONCE}
        FOR UPDATE SKIP LOCKED)`;
    const { count } = await this.#sql`
      INSERT INTO spent VALUES (${id}, ${expires.getTime() / 1000}) ON CONFLICT DO NOTHING`;
    return count > 0;
  }
}
