/** What every store must do for the desk. SQLite and PostgreSQL run the same. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeskRecord } from '../../../src/intake/desk-store.ts';
import type { TipStore } from '../../../src/intake/store.ts';
import { newMessage, newTip } from './test-intake.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

export function newRecord(changes: Partial<Omit<DeskRecord, 'revision'>> = {}) {
  return {
    publisher: 'varnamo',
    kind: 'week' as const,
    id: '2026-W47',
    updatedAt: '2026-11-23T08:00:00.000Z',
    envelope: bytes(1, 2, 3),
    ...changes,
  };
}

const session = {
  idHash: 'hash',
  publisher: 'varnamo',
  recipient: 'age1coordinator',
  signedInAt: '2026-11-23T07:00:00.000Z',
  lastSeenAt: '2026-11-23T07:00:00.000Z',
};

/** @param open opens a store on a place of its own; called twice with the same `place`, the same store */
export function describeDeskStore(name: string, open: (place: string) => Promise<TipStore>): void {
  describe(`${name} as the desk's store`, () => {
    let store: TipStore;
    let place = 0;
    beforeEach(async () => {
      place += 1;
      store = await open(`desk-${name}-${place}`);
    });
    afterEach(() => store.close());

    test('given a new record, when saved, then it has revision 1 and is read as it was', async () => {
      const saved = { ...newRecord(), revision: 1 };
      expect(await store.desk.save(newRecord(), 0)).toEqual({ outcome: 'saved', record: saved });
      expect(await store.desk.get(newRecord())).toEqual(saved);
      const [listed, ...others] = await store.desk.list('varnamo');
      expect(others).toEqual([]);
      expect({ ...listed, envelope: saved.envelope }).toEqual(saved);
      expect(listed).not.toHaveProperty('envelope');
    });

    test('given two who read the same version, when both save, then the second is told and nothing is lost', async () => {
      await store.desk.save(newRecord(), 0);
      const first = await store.desk.save(newRecord({ envelope: bytes(2) }), 1);
      const second = await store.desk.save(newRecord({ envelope: bytes(3) }), 1);
      expect(first).toMatchObject({ outcome: 'saved', record: { revision: 2 } });
      expect(second).toMatchObject({
        outcome: 'changed',
        record: { revision: 2, envelope: bytes(2) },
      });
    });

    test('given two who make the same record, then one is told', async () => {
      const results = await Promise.all([
        store.desk.save(newRecord(), 0),
        store.desk.save(newRecord({ envelope: bytes(9) }), 0),
      ]);
      expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'saved']);
    });

    test('given a record that is not there, when a later version is saved, then it is gone', async () => {
      expect(await store.desk.save(newRecord(), 3)).toEqual({ outcome: 'gone' });
    });

    test('given a record sealed anew, then its envelope is another and its revision the same, once', async () => {
      await store.desk.save(newRecord(), 0);
      const read = { ...newRecord(), revision: 1 };
      const replace = () => store.desk.replaceEnvelope(read, bytes(9), '2026-11-24T08:00:00.000Z');
      expect(await replace()).toBe(true);
      expect(await replace()).toBe(false);
      expect(await store.desk.get(read)).toMatchObject({ revision: 1, envelope: bytes(9) });
    });

    test('given the same id at two publishers, then they are two records', async () => {
      await store.desk.save(newRecord(), 0);
      await store.desk.save(newRecord({ publisher: 'aneby', envelope: bytes(7) }), 0);
      expect(await store.desk.list('aneby')).toHaveLength(1);
      expect((await store.desk.get(newRecord()))?.envelope).toEqual(bytes(1, 2, 3));
    });

    test('given a record, when removed by who read an older version, then it stays', async () => {
      await store.desk.save(newRecord(), 0);
      expect(await store.desk.remove(newRecord(), 7)).toBe(false);
      expect(await store.desk.remove(newRecord(), 1)).toBe(true);
      expect(await store.desk.get(newRecord())).toBeUndefined();
    });

    test('given a record of a tip, when the tip is erased, then the record is too', async () => {
      await store.put(newTip());
      const ofTip = newRecord({ kind: 'tip', id: '2026-0001' });
      expect((await store.desk.save(ofTip, 0)).outcome).toBe('saved');
      await store.desk.save(newRecord(), 0);
      await store.delete('varnamo', '2026-0001');
      expect((await store.desk.list('varnamo')).map(({ kind }) => kind)).toEqual(['week']);
    });

    test('given a record of a tip, when the decision erases the tip, then the record is too', async () => {
      await store.put(newTip());
      await store.desk.save(newRecord({ kind: 'tip', id: '2026-0001' }), 0);
      await store.sweep('varnamo', { tips: '2027-01-01T00:00:00Z' });
      expect(await store.desk.list('varnamo')).toEqual([]);
    });

    test('given no such tip, when its record is saved, then it is gone', async () => {
      for (const id of ['2026-0001', 'ingen']) {
        expect(await store.desk.save(newRecord({ kind: 'tip', id }), 0)).toEqual({
          outcome: 'gone',
        });
      }
    });

    test('given a session, then it is found, touched and closed by its hash', async () => {
      await store.desk.openSession(session);
      expect(await store.desk.getSession('hash')).toEqual(session);
      await store.desk.touchSession('hash', '2026-11-23T07:10:00.000Z');
      expect((await store.desk.getSession('hash'))?.lastSeenAt).toBe('2026-11-23T07:10:00.000Z');
      await store.desk.closeSession('hash');
      expect(await store.desk.getSession('hash')).toBeUndefined();
    });

    test('given a coordinator who leaves, then all her sessions close and nobody else’s', async () => {
      await store.desk.openSession(session);
      await store.desk.openSession({ ...session, idHash: 'telephone' });
      await store.desk.openSession({ ...session, idHash: 'other', recipient: 'age1other' });
      expect(await store.desk.closeSessionsOf('varnamo', session.recipient)).toBe(2);
      expect(await store.desk.getSession('other')).toBeDefined();
      expect(await store.desk.getSession('hash')).toBeUndefined();
    });

    test('given sessions that are idle or old, when swept, then they are forgotten', async () => {
      await store.desk.openSession(session);
      const active = { ...session, lastSeenAt: '2026-11-23T09:00:00.000Z' };
      await store.desk.openSession({ ...active, idHash: 'active' });
      await store.desk.openSession({
        ...active,
        idHash: 'old',
        signedInAt: '2026-11-22T07:00:00.000Z',
      });
      await store.desk.sweepSessions({
        lastSeenAt: '2026-11-23T08:30:00.000Z',
        signedInAt: '2026-11-23T00:00:00.000Z',
      });
      expect(await store.desk.getSession('active')).toBeDefined();
      expect(await store.desk.getSession('hash')).toBeUndefined();
      expect(await store.desk.getSession('old')).toBeUndefined();
    });

    test('given a tip sealed anew, then its envelopes are replaced, once', async () => {
      const { tip } = await store.put(newTip({ contactEnvelope: bytes(5) }));
      const anew = { text: bytes(8), contact: bytes(9) };
      const replace = () =>
        store.responses.replaceEnvelopes('varnamo', '2026-0001', tip.textEnvelope, anew);
      expect(await replace()).toBe(true);
      expect(await replace()).toBe(false);
      expect(await store.get('varnamo', '2026-0001')).toEqual({
        ...tip,
        textEnvelope: anew.text,
        contactEnvelope: anew.contact,
      });
    });

    test('given contact details erased meanwhile, when the tip is sealed anew, then they stay erased', async () => {
      const { tip } = await store.put(newTip({ contactEnvelope: bytes(5) }));
      await store.sweep('varnamo', { contacts: '2027-01-01T00:00:00Z' });
      const anew = { text: bytes(8), contact: bytes(9) };
      await store.responses.replaceEnvelopes('varnamo', '2026-0001', tip.textEnvelope, anew);
      expect(await store.get('varnamo', '2026-0001')).not.toHaveProperty('contactEnvelope');
    });

    test('given a message sealed anew, then its envelope is replaced, once', async () => {
      await store.put(newTip());
      await store.messages.add(newMessage());
      const message = { publisher: 'varnamo', number: '2026-0001', position: 1 };
      const replace = () => store.messages.replaceEnvelope(message, bytes(4, 5, 6), bytes(1));
      expect(await replace()).toBe(true);
      expect(await replace()).toBe(false);
      const [kept] = await store.messages.list('varnamo', '2026-0001');
      expect(kept?.envelope).toEqual(bytes(1));
    });
  });
}
