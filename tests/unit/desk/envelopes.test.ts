import { beforeAll, describe, expect, test } from 'vitest';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { ListedTip, SealedTip } from '../../../src/domain/desk/wire.ts';
import {
  openerOf,
  openRecord,
  openTip,
  sealAnew,
  sealAnswer,
  sealRecord,
  toBase64,
} from '../../../src/desk/vault/envelopes.ts';
import { openMessages } from '../../../src/intake/answers.ts';
import { sealTip } from '../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import type { NewTip, StoredTip } from '../../../src/intake/store.ts';
import { coordinatorKey, newTip, recipients } from '../intake/test-intake.ts';

const opener = openerOf(coordinatorKey);
const ANSWERS = { text: 'Det är mörkt.', place: 'Tunneln' };

let tip: NewTip;
beforeAll(async () => {
  tip = await sealTip(newTip(), 'sv', ANSWERS, { contactName: 'Kim' }, recipients);
});

function listedOf(changes: Partial<ListedTip> = {}): ListedTip {
  const { experience, category, area, receivedAt, isoWeek, flags } = tip;
  return {
    number: '2026-0001',
    form: 'tips',
    coded: { experience, category, area },
    receivedAt,
    isoWeek,
    experience,
    category,
    area,
    flags,
    status: 'received',
    contact: true,
    messages: 0,
    receiptUsed: false,
    ...changes,
  };
}

function sealedOf(changes: Partial<SealedTip> = {}): SealedTip {
  return {
    number: '2026-0001',
    lookupHash: tip.lookupHash,
    answerRecipient: recipients[0] ?? '',
    text: toBase64(tip.textEnvelope),
    contact: toBase64(tip.contactEnvelope ?? new Uint8Array()),
    messages: [],
    ...changes,
  };
}

const open = (listed: ListedTip, sealed = sealedOf()) => openTip(opener, 'varnamo', listed, sealed);

describe('a tip sealed by the intake', () => {
  test('is opened at the desk, contact details too', async () => {
    expect(await open(listedOf())).toEqual({
      lang: 'sv',
      answers: ANSWERS,
      contact: { contactName: 'Kim' },
      messages: [],
      mismatches: [],
    });
  });

  test('given a row that was changed in the database, then the desk says which field', async () => {
    const coded = { experience: 'unsafe', category: 'traffic', area: 'centrum' };
    expect(await open(listedOf({ coded }))).toMatchObject({ mismatches: ['category'] });
    const later = listedOf({ receivedAt: '2026-11-21T12:00:00Z' });
    expect(await open(later)).toMatchObject({ mismatches: ['receivedAt'] });
  });

  test('given an envelope moved to another tip or municipality, then it is said', async () => {
    const moved = await open(listedOf(), sealedOf({ lookupHash: 'other' }));
    expect(moved).toMatchObject({ mismatches: ['lookupHash', 'contact'] });
    const elsewhere = await openTip(opener, 'aneby', listedOf(), sealedOf());
    expect(elsewhere).toMatchObject({ mismatches: ['publisher', 'contact'] });
  });

  test('given another key, or bytes that are no envelope, then it is closed', async () => {
    const stranger = openerOf(await generateX25519Identity());
    expect(await openTip(stranger, 'varnamo', listedOf(), sealedOf())).toBe('closed-to-me');
    expect(await open(listedOf(), sealedOf({ text: 'AAAA' }))).toBe('closed-to-me');
  });

  test('given that it is sealed anew, then the new key opens it and the old one does not', async () => {
    const identity = await generateX25519Identity();
    const text = await sealAnew(opener, sealedOf().text, [await identityToRecipient(identity)]);
    const without = sealedOf({ text });
    delete without.contact;
    const listed = listedOf();
    expect(await openTip(openerOf(identity), 'varnamo', listed, without)).toMatchObject({
      answers: ANSWERS,
      mismatches: [],
    });
    expect(await open(listed, without)).toBe('closed-to-me');
  });
});

test('an answer sealed at the desk is opened by the receipt page', async () => {
  const identity = await generateX25519Identity();
  const answerRecipient = await identityToRecipient(identity);
  const store = openSqliteStore(':memory:');
  await store.put({ ...tip, answerRecipient });
  const sentAt = '2026-11-23T08:00:00Z';
  const answer = { publisher: 'varnamo', lookupHash: tip.lookupHash, sentAt, text: 'Tack!' };
  const envelope = await sealAnswer(answer, [...recipients, answerRecipient]);
  await store.messages.add({
    publisher: 'varnamo',
    number: '2026-0001',
    from: 'municipality',
    sentAt,
    contentTag: 'tag',
    envelope,
  });
  const stored = (await store.get('varnamo', '2026-0001')) as StoredTip;
  for (const key of [identity, coordinatorKey]) {
    expect(await openMessages({ store }, stored, key)).toEqual([
      { from: 'municipality', sentAt, text: 'Tack!' },
    ]);
  }
});

describe('a record of the desk', () => {
  const place = { publisher: 'varnamo', kind: 'week', id: '2026-W47', revision: 3 } as const;
  const record = async () => ({
    ...place,
    updatedAt: '2026-11-23T08:00:00.000Z',
    envelope: toBase64(await sealRecord(place, 'Samordnare', { text: 'Hemligt' }, recipients)),
  });

  test('is read with who saved it', async () => {
    expect(await openRecord(opener, 'varnamo', await record())).toMatchObject({
      by: 'Samordnare',
      content: { text: 'Hemligt' },
    });
  });

  test('given one moved in the database, or an older version put back, then it is not believed', async () => {
    const kept = await record();
    expect(await openRecord(opener, 'varnamo', { ...kept, id: '2026-W48' })).toBeUndefined();
    expect(await openRecord(opener, 'varnamo', { ...kept, revision: 4 })).toBeUndefined();
    expect(await openRecord(opener, 'aneby', kept)).toBeUndefined();
  });
});
