/** Counted answers in the SQLite file of the tips. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { CountStore, HelpedCount, Meeting } from './count-store.ts';

export class SqliteCounts implements CountStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async addHelped({ publisher, isoWeek, page, answer }: Omit<HelpedCount, 'count'>) {
    this.#database
      .prepare(
        `INSERT INTO helped VALUES (?, ?, ?, ?, 1)
         ON CONFLICT DO UPDATE SET count = count + 1`,
      )
      .run(publisher, isoWeek, page, answer);
  }

  async listHelped(publisher: string) {
    return this.#database
      .prepare(
        `SELECT publisher, iso_week AS isoWeek, page, answer, count FROM helped
         WHERE publisher = ? ORDER BY iso_week, page, answer`,
      )
      .all(publisher) as unknown as HelpedCount[];
  }

  async putMeeting(meeting: Meeting) {
    const { changes } = this.#database
      .prepare('INSERT INTO meetings VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
      .run(...columnsOf(meeting));
    return changes > 0 ? ('stored' as const) : ('again' as const);
  }

  async listMeetings(publisher: string) {
    return this.#database
      .prepare(
        `SELECT publisher, date, audience, attended, got_call AS gotCall, hung_up AS hungUp
         FROM meetings WHERE publisher = ? ORDER BY date, audience, attended`,
      )
      .all(publisher) as unknown as Meeting[];
  }

  async deleteMeeting(meeting: Meeting) {
    const { changes } = this.#database
      .prepare(
        `DELETE FROM meetings WHERE publisher = ? AND date = ? AND audience = ?
         AND attended = ? AND got_call = ? AND hung_up = ?`,
      )
      .run(...columnsOf(meeting));
    return changes > 0;
  }
}

function columnsOf({
  publisher,
  date,
  audience,
  attended,
  gotCall,
  hungUp,
}: Meeting): SQLInputValue[] {
  return [publisher, date, audience, attended, gotCall, hungUp];
}
