/** Counted answers in the PostgreSQL database of the tips. */
import type { Sql } from 'postgres';
import type { CountStore, HelpedCount, Meeting } from './count-store.ts';

export class PostgresCounts implements CountStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async addHelped({ publisher, isoWeek, page, answer }: Omit<HelpedCount, 'count'>) {
    await this.#sql`
      INSERT INTO helped VALUES (${publisher}, ${isoWeek}, ${page}, ${answer}, 1)
      ON CONFLICT (publisher, iso_week, page, answer) DO UPDATE SET count = helped.count + 1`;
  }

  async listHelped(publisher: string) {
    const rows = await this.#sql<HelpedCount[]>`
      SELECT publisher, iso_week AS "isoWeek", page, answer, count FROM helped
      WHERE publisher = ${publisher} ORDER BY iso_week, page, answer`;
    return [...rows];
  }

  async putMeeting({ publisher, date, audience, attended, gotCall, hungUp }: Meeting) {
    const { count } = await this.#sql`
      INSERT INTO meetings
      VALUES (${publisher}, ${date}, ${audience}, ${attended}, ${gotCall}, ${hungUp})
      ON CONFLICT DO NOTHING`;
    return count > 0 ? ('stored' as const) : ('again' as const);
  }

  async listMeetings(publisher: string) {
    const rows = await this.#sql<Meeting[]>`
      SELECT publisher, date, audience, attended, got_call AS "gotCall", hung_up AS "hungUp"
      FROM meetings WHERE publisher = ${publisher} ORDER BY date, audience, attended`;
    return [...rows];
  }

  async deleteMeeting({ publisher, date, audience, attended, gotCall, hungUp }: Meeting) {
    const { count } = await this.#sql`
      DELETE FROM meetings WHERE publisher = ${publisher} AND date = ${date}
        AND audience = ${audience} AND attended = ${attended} AND got_call = ${gotCall}
        AND hung_up = ${hungUp}`;
    return count > 0;
  }
}
