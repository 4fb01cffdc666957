/** What every store of tips must do. SQLite and PostgreSQL run the same. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TipStore } from '../../../src/intake/store.ts';
import { newMessage, newResponse, newTip } from './test-intake.ts';

/** @param open opens a store on a place of its own; called twice with the same `place`, the same store */
export function describeTipStore(name: string, open: (place: string) => Promise<TipStore>): void {
  describe(`${name} as a store of tips`, () => {
    let store: TipStore;
    let place = 0;
    beforeEach(async () => {
      place += 1;
      store = await open(`${name}-${place}`);
    });
    afterEach(() => store.close());

    test('given a tip, when stored, then it is found by number and by lookup hash, as it was', async () => {
      const tip = newTip({
        timeBand: 'night',
        flags: ['personal-data'],
        contactEnvelope: new Uint8Array([9]),
      });
      const { outcome, tip: stored } = await store.put(tip);
      expect(outcome).toBe('stored');
      expect(stored).toEqual({ ...tip, number: '2026-0001', status: 'received' });
      expect(await store.get('varnamo', '2026-0001')).toEqual(stored);
      expect(await store.findByLookup('varnamo', 'hash-1')).toEqual(stored);
    });

    test('given an open store, when checked, then nothing is wrong', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });

    test('given a tip without time band and contact, then neither is there when it is read', async () => {
      await store.put(newTip());
      const tip = await store.get('varnamo', '2026-0001');
      expect(Object.keys(tip ?? {})).not.toContain('timeBand');
      expect(Object.keys(tip ?? {})).not.toContain('contactEnvelope');
    });

    test('given the same submission again, then it is stored once and keeps its number', async () => {
      await store.put(newTip());
      const again = await store.put(newTip({ receivedAt: '2026-11-21T12:00:00Z' }));
      expect(again.outcome).toBe('again');
      expect(again.tip).toMatchObject({ number: '2026-0001', receivedAt: '2026-11-20T12:00:00Z' });
      expect(await store.list()).toHaveLength(1);
    });

    test('given the same key with another text, then it is said, and the first one stays', async () => {
      await store.put(newTip());
      const changed = await store.put(newTip({ contentTag: 'tag-2' }));
      expect(changed.outcome).toBe('changed');
      expect(await store.list()).toHaveLength(1);
    });

    test('given the same key at two publishers, then they are two tips', async () => {
      await store.put(newTip());
      expect((await store.put(newTip({ publisher: 'aneby' }))).outcome).toBe('stored');
      expect((await store.findByLookup('aneby', 'hash-1'))?.publisher).toBe('aneby');
    });

    test('given several publishers and years, then each has a register of its own', async () => {
      const tips = [
        newTip({ lookupHash: 'a' }),
        newTip({ lookupHash: 'b' }),
        newTip({ lookupHash: 'c', publisher: 'aneby' }),
        newTip({ lookupHash: 'd', year: 2027 }),
      ];
      const numbers = [];
      for (const tip of tips) numbers.push((await store.put(tip)).tip.number);
      expect(numbers).toEqual(['2026-0001', '2026-0002', '2026-0001', '2027-0001']);
    });

    test('given an erased tip, then its number is never used again', async () => {
      await store.put(newTip());
      expect(await store.delete('varnamo', '2026-0001')).toBe(true);
      expect(await store.delete('varnamo', '2026-0001')).toBe(false);
      expect((await store.put(newTip({ lookupHash: 'b' }))).tip.number).toBe('2026-0002');
    });

    test('given many at once, then every one has a number and none is shared', async () => {
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, index) => store.put(newTip({ lookupHash: `h${index}` }))),
      );
      expect(new Set(results.map(({ tip }) => tip.number)).size).toBe(50);
    });

    test('given contact details and messages, then the list without envelopes says so and holds nothing sealed', async () => {
      await store.put(newTip({ contactEnvelope: new Uint8Array([7]) }));
      await store.put(newTip({ lookupHash: 'b', publisher: 'aneby' }));
      const question = { publisher: 'varnamo', number: '2026-0001', from: 'sender' } as const;
      await store.messages.add({
        ...question,
        sentAt: '2026-11-20T09:00:00Z',
        contentTag: 'tag',
        envelope: new Uint8Array([8]),
      });
      await store.setStatus('varnamo', '2026-0001', 'closed', 'done');
      const { coded, receivedAt, isoWeek, flags } = await store.responses
        .list({ publisher: 'varnamo' })
        .then(([response]) => response ?? Promise.reject(new Error('There is no response.')));
      // All of it: what is sealed, or opens, would stand here too.
      expect(await store.responses.listWithoutEnvelopes('varnamo')).toEqual([
        {
          ...{ number: '2026-0001', form: 'tips', coded, receivedAt, isoWeek, flags },
          ...{ status: 'closed', closedReason: 'done', contact: true, messages: 1 },
        },
      ]);
    });

    test('given another status than the one that was seen, then it is not changed', async () => {
      await store.put(newTip());
      await store.setStatus('varnamo', '2026-0001', 'closed', 'done');
      const { responses } = store;
      const seen = responses.setStatus('varnamo', '2026-0001', 'read', undefined, 'received');
      expect(await seen).toBe(false);
      expect((await store.get('varnamo', '2026-0001'))?.closedReason).toBe('done');
      expect(await responses.setStatus('varnamo', '2026-0001', 'read', undefined, 'closed')).toBe(
        true,
      );
    });

    test('given tips of several weeks, then the list can be of one publisher and one week', async () => {
      await store.put(newTip({ lookupHash: 'a', isoWeek: '2026-W48' }));
      await store.put(newTip({ lookupHash: 'b' }));
      await store.put(newTip({ lookupHash: 'c', publisher: 'aneby' }));
      const numbers = async (filter: Parameters<TipStore['list']>[0]) =>
        (await store.list(filter)).map((tip) => `${tip.publisher} ${tip.number}`);
      expect(await numbers(undefined)).toEqual([
        'aneby 2026-0001',
        'varnamo 2026-0001',
        'varnamo 2026-0002',
      ]);
      expect(await numbers({ publisher: 'varnamo', isoWeek: '2026-W47' })).toEqual([
        'varnamo 2026-0002',
      ]);
      expect(await numbers({ publisher: 'kungsor' })).toEqual([]);
    });

    test('given what is no number of the register, then there is no such tip', async () => {
      await store.put(newTip());
      expect(await store.get('varnamo', '2026-10000')).toBeUndefined();
      expect(await store.get('varnamo', '1')).toBeUndefined();
      expect(await store.get('varnamo', "2026-0001' OR 1=1")).toBeUndefined();
    });

    test('given a new status, then it is kept; an unknown tip has none to set', async () => {
      await store.put(newTip());
      expect(await store.setStatus('varnamo', '2026-0001', 'read')).toBe(true);
      expect((await store.get('varnamo', '2026-0001'))?.status).toBe('read');
      expect(await store.setStatus('varnamo', '2026-0002', 'read')).toBe(false);
    });

    test('given a closed tip, then the reason is kept; opened again, it is gone', async () => {
      await store.put(newTip());
      await store.setStatus('varnamo', '2026-0001', 'closed', 'done');
      expect(await store.get('varnamo', '2026-0001')).toMatchObject({
        status: 'closed',
        closedReason: 'done',
      });
      await store.setStatus('varnamo', '2026-0001', 'read');
      const tip = await store.get('varnamo', '2026-0001');
      expect(Object.keys(tip ?? {})).not.toContain('closedReason');
    });

    test('given messages, then they are kept in order, once each, with their tip', async () => {
      await store.put(newTip());
      await store.put(newTip({ lookupHash: 'b' }));
      const question = newMessage({ from: 'sender', contentTag: 'q' });
      expect(await store.messages.add(newMessage())).toBe('stored');
      expect(await store.messages.add(question)).toBe('stored');
      expect(await store.messages.add(question)).toBe('again');
      expect(await store.messages.add(newMessage({ number: '2026-0002' }))).toBe('stored');
      expect(await store.messages.add(newMessage({ number: '2026-0003' }))).toBe('no-tip');
      expect(await store.messages.add(newMessage({ number: 'x' }))).toBe('no-tip');
      expect(await store.messages.list('varnamo', '2026-0001')).toEqual([
        { ...newMessage(), position: 1 },
        { ...question, position: 2 },
      ]);
      await store.delete('varnamo', '2026-0001');
      expect(await store.messages.list('varnamo', '2026-0001')).toEqual([]);
      expect(await store.messages.list('varnamo', '2026-0002')).toHaveLength(1);
    });

    test('given many messages at once, then none is lost', async () => {
      await store.put(newTip());
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.messages.add(newMessage({ contentTag: `tag-${index}` })),
        ),
      );
      const messages = await store.messages.list('varnamo', '2026-0001');
      expect(messages.map(({ position }) => position)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    });

    test('given unread tips and unanswered questions, then they are waiting until dealt with', async () => {
      await store.put(newTip());
      await store.put(newTip({ lookupHash: 'b' }));
      await store.put(newTip({ lookupHash: 'c', publisher: 'aneby' }));
      await store.setStatus('varnamo', '2026-0002', 'read');
      const ask = (contentTag: string, sentAt: string) =>
        store.messages.add(newMessage({ number: '2026-0002', from: 'sender', contentTag, sentAt }));
      await ask('q1', '2026-11-21T10:00:00Z');
      await ask('q2', '2026-11-21T11:00:00Z');
      expect(await store.messages.listWaiting('varnamo')).toEqual([
        { kind: 'tip', number: '2026-0001', since: '2026-11-20T12:00:00Z', id: '2026-0001' },
        {
          kind: 'question',
          number: '2026-0002',
          since: '2026-11-21T10:00:00Z',
          id: '2026-0002#2',
        },
      ]);
      await store.setStatus('varnamo', '2026-0001', 'read');
      await store.messages.add(newMessage({ number: '2026-0002' }));
      expect(await store.messages.listWaiting('varnamo')).toEqual([]);
      await ask('q3', '2026-11-22T10:00:00Z');
      expect(await store.messages.listWaiting('varnamo')).toMatchObject([
        { since: '2026-11-22T10:00:00Z', id: '2026-0002#4' },
      ]);
    });

    test('given a mark, then of two that would replace it one wins', async () => {
      const { marks } = store;
      expect(await marks.get('varnamo', 'notice')).toBeUndefined();
      expect(await marks.replace('varnamo', 'notice', undefined, 'a')).toBe(true);
      expect(await marks.replace('varnamo', 'notice', undefined, 'b')).toBe(false);
      expect(await marks.replace('varnamo', 'notice', 'b', 'c')).toBe(false);
      expect(await marks.replace('varnamo', 'notice', 'a', 'b')).toBe(true);
      expect(await marks.get('varnamo', 'notice')).toBe('b');
      expect(await marks.get('aneby', 'notice')).toBeUndefined();
    });

    test('given a sweep, then contact details go first and old tips go whole, of one publisher', async () => {
      const contactEnvelope = new Uint8Array([9]);
      const tip = (lookupHash: string, day: string, publisher = 'varnamo') =>
        newTip({ lookupHash, publisher, contactEnvelope, receivedAt: `${day}T12:00:00Z` });
      await store.put(tip('old', '2026-01-01'));
      await store.put(tip('middle', '2026-06-01'));
      await store.put(tip('new', '2026-11-01'));
      await store.put(tip('other', '2026-01-01', 'aneby'));
      const before = { contacts: '2026-09-01T00:00:00Z', tips: '2026-03-01T00:00:00Z' };
      expect(await store.sweep('varnamo', before)).toEqual({ contacts: 1, tips: 1 });
      expect(await store.sweep('varnamo', before)).toEqual({ contacts: 0, tips: 0 });
      const left = await store.list();
      expect(left.map((each) => [each.lookupHash, each.contactEnvelope !== undefined])).toEqual([
        ['other', true],
        ['middle', false],
        ['new', true],
      ]);
      expect(await store.sweep('aneby', {})).toEqual({ contacts: 0, tips: 0 });
    });

    test('given a response to another form, then it is kept as it was, in the register of the tips', async () => {
      await store.put(newTip());
      const response = newResponse({
        places: 2,
        keptFrom: '2026-12-24T00:00:00Z',
        contactEnvelope: new Uint8Array([9]),
      });
      const stored = { ...response, number: '2026-0002', status: 'received' };
      expect(await store.responses.put(response)).toEqual({ outcome: 'stored', response: stored });
      expect(await store.responses.get('varnamo', '2026-0002')).toEqual(stored);
      expect(await store.responses.findByLookup('varnamo', 'response-1')).toEqual(stored);
      expect((await store.responses.put(response)).outcome).toBe('again');
      expect((await store.responses.put({ ...response, contentTag: 'b' })).outcome).toBe('changed');
      expect((await store.put(newTip({ lookupHash: 'c' }))).tip.number).toBe('2026-0003');
    });

    test('given tips and other responses, then the tips are tips alone, and the register has all', async () => {
      await store.put(newTip());
      await store.responses.put(newResponse());
      await store.responses.put(newResponse({ lookupHash: 'b', form: 'anmalan', entry: 'motet' }));
      expect((await store.list()).map(({ number }) => number)).toEqual(['2026-0001']);
      expect(await store.get('varnamo', '2026-0002')).toBeUndefined();
      expect(await store.findByLookup('varnamo', 'response-1')).toBeUndefined();
      const numbers = async (filter?: Parameters<TipStore['responses']['list']>[0]) =>
        (await store.responses.list(filter)).map(({ number }) => number);
      expect(await numbers()).toEqual(['2026-0001', '2026-0002', '2026-0003']);
      expect(await numbers({ form: 'tips' })).toEqual(['2026-0001']);
      expect(await numbers({ form: 'anmalan', entry: 'motet' })).toEqual(['2026-0003']);
      expect(await numbers({ publisher: 'aneby' })).toEqual([]);
      const [tip] = await store.responses.list({ form: 'tips' });
      expect(tip?.coded).toEqual({ experience: 'unsafe', category: 'light', area: 'centrum' });
    });

    test('given a response, then it can be read, closed, written about and erased like a tip', async () => {
      await store.responses.put(newResponse());
      expect(await store.messages.listWaiting('varnamo')).toEqual([
        {
          kind: 'response',
          form: 'dialog',
          number: '2026-0001',
          since: '2026-11-20T12:00:00Z',
          id: '2026-0001',
        },
      ]);
      expect(await store.messages.add(newMessage())).toBe('stored');
      expect(await store.setStatus('varnamo', '2026-0001', 'closed', 'done')).toBe(true);
      expect(await store.responses.get('varnamo', '2026-0001')).toMatchObject({
        status: 'closed',
        closedReason: 'done',
      });
      expect(await store.delete('varnamo', '2026-0001')).toBe(true);
      expect(await store.responses.list()).toEqual([]);
      expect(await store.messages.list('varnamo', '2026-0001')).toEqual([]);
    });

    test('given a limited number of places, then no more are given, however many ask at once', async () => {
      const signUp = (index: number, places = 1) =>
        newResponse({ lookupHash: `h${index}`, form: 'anmalan', entry: 'motet', places });
      const results = await Promise.all(
        Array.from({ length: 12 }, (_, index) => store.responses.put(signUp(index, 2), 10)),
      );
      expect(results.filter(({ outcome }) => outcome === 'stored')).toHaveLength(5);
      expect(results.filter(({ outcome }) => outcome === 'full')).toHaveLength(7);
      expect(await store.responses.placesTaken('varnamo', 'anmalan', 'motet')).toBe(10);
      // Those who were refused used no number, and who has a place is told so again.
      const [first] = await store.responses.list();
      expect((await store.responses.list()).at(-1)?.number).toBe('2026-0005');
      if (!first) throw new Error('nothing was stored');
      expect((await store.responses.put(first, 10)).outcome).toBe('again');
      // A closed sign-up gives its places back; another event has its own.
      await store.setStatus('varnamo', first.number, 'closed', 'done');
      expect((await store.responses.put(signUp(20, 2), 10)).outcome).toBe('stored');
      expect((await store.responses.put(signUp(21), 10)).outcome).toBe('full');
      const other = newResponse({
        lookupHash: 'o',
        form: 'anmalan',
        entry: 'vandringen',
        places: 1,
      });
      expect((await store.responses.put(other, 1)).outcome).toBe('stored');
    });

    test('given what is needed until a later day, then its period begins there', async () => {
      const contactEnvelope = new Uint8Array([9]);
      const receivedAt = '2026-01-01T12:00:00Z';
      await store.responses.put(newResponse({ contactEnvelope, receivedAt }));
      await store.responses.put(
        newResponse({
          lookupHash: 'b',
          contactEnvelope,
          receivedAt,
          keptFrom: '2026-06-01T00:00:00Z',
        }),
      );
      const sweep = (contacts: string, tips: string) => store.sweep('varnamo', { contacts, tips });
      expect(await sweep('2026-05-01T00:00:00Z', '2025-01-01T00:00:00Z')).toEqual({
        contacts: 1,
        tips: 0,
      });
      const left = await store.responses.list();
      expect(left.map((each) => each.contactEnvelope !== undefined)).toEqual([false, true]);
      expect(await sweep('2026-07-01T00:00:00Z', '2026-05-01T00:00:00Z')).toEqual({
        contacts: 1,
        tips: 1,
      });
    });

    test('given a store that is closed and opened, then everything is there', async () => {
      const again = `${name}-again-${place}`;
      const first = await open(again);
      await first.put(newTip());
      await first.close();
      const second = await open(again);
      expect((await second.get('varnamo', '2026-0001'))?.textEnvelope).toEqual(
        new Uint8Array([1, 2, 3]),
      );
      expect((await second.put(newTip())).outcome).toBe('again');
      await second.close();
    });
  });
}
