/** What every store of counted answers must do. SQLite and PostgreSQL run the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/intake/count-store.ts';
import type { TipStore } from '../../../src/intake/store.ts';

const meeting: Meeting = {
  publisher: 'varnamo',
  date: '2026-11-20',
  audience: 'older',
  attended: 40,
  gotCall: 12,
  hungUp: 9,
};

/** @param open opens a store on a place of its own */
export function describeCountStore(name: string, open: (place: string) => Promise<TipStore>): void {
  describe(`${name} as a store of what is counted`, () => {
    let store: TipStore;
    beforeAll(async () => {
      store = await open(`${name}-counts`);
    });
    afterAll(() => store.close());

    test('given answers at the same moment, then every one is counted, per week and page', async () => {
      const answer = {
        publisher: 'varnamo',
        isoWeek: '2026-W47',
        page: 'b',
        answer: 'yes',
      } as const;
      await Promise.all(Array.from({ length: 30 }, () => store.counts.addHelped(answer)));
      await store.counts.addHelped({ ...answer, answer: 'no' });
      await store.counts.addHelped({ ...answer, page: 'B' });
      await store.counts.addHelped({ ...answer, isoWeek: '2026-W46' });
      await store.counts.addHelped({ ...answer, publisher: 'aneby' });
      expect(await store.counts.listHelped('varnamo')).toEqual([
        { ...answer, isoWeek: '2026-W46', count: 1 },
        { ...answer, page: 'B', count: 1 },
        { ...answer, answer: 'no', count: 1 },
        { ...answer, count: 30 },
      ]);
    });

    test('given a meeting sent twice at once, then it is there once, and can be removed', async () => {
      const { counts } = store;
      const outcomes = await Promise.all([counts.putMeeting(meeting), counts.putMeeting(meeting)]);
      expect(outcomes.toSorted()).toEqual(['again', 'stored']);
      const earlier = { ...meeting, date: '2026-11-02' };
      expect(await counts.putMeeting(earlier)).toBe('stored');
      expect(await counts.listMeetings('varnamo')).toEqual([earlier, meeting]);
      expect(await counts.listMeetings('aneby')).toEqual([]);
      expect(await counts.deleteMeeting(meeting)).toBe(true);
      expect(await counts.deleteMeeting(meeting)).toBe(false);
      expect(await counts.listMeetings('varnamo')).toEqual([earlier]);
    });
  });
}
