/**
 * Envelopes out of the database, opened with a key: the intake's commands and the desk's worker. Who holds the database
 * can put anything there, also something sealed to the right key with another kind of content inside.
 */
import { bech32 } from '@scure/base';
import { Encrypter, armor, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import type { ListedTip, SealedTip } from '../../../../src/domain/desk/wire.ts';
import {
  openerOf,
  openRecord,
  openTip,
  sealAnew,
  toBase64,
} from '../../../../src/desk/vault/envelopes.ts';
import { openResponse } from '../../../../src/intake/seal.ts';
import type { StoredResponse } from '../../../../src/intake/response-store.ts';
import { anyText, mutatedBytes, mutatedText, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';
import { identityOf, SLUG } from '../test-intake.ts';

const CODED = { experience: 'unsafe', category: 'light', area: 'centrum' };
const BESIDE = { receivedAt: '2026-11-20T12:00:00Z', isoWeek: '2026-W47', flags: [] as const };
const HASH = 'h'.repeat(43);
const INSIDE = {
  version: 1,
  publisher: SLUG,
  form: 'tips',
  lang: 'sv',
  lookupHash: HASH,
  coded: { ...CODED, ...BESIDE },
  answers: { text: 'Det är mörkt.', weekdays: ['mon'] },
};
const CONTACT = { version: 1, publisher: SLUG, lookupHash: HASH, answers: { contactName: 'Vera' } };
const MESSAGE = {
  version: 1,
  publisher: SLUG,
  lookupHash: HASH,
  from: 'sender',
  sentAt: BESIDE.receivedAt,
  text: 'Hej',
};
const RECORD = {
  version: 1,
  publisher: SLUG,
  kind: 'tip',
  id: '2026-0001',
  revision: 1,
  by: 'Samordnare',
  content: {},
};

const open: OpenParser = async (seed) => {
  const identity = identityOf(seed, 'coordinator');
  const recipient = await identityToRecipient(identity);
  const opener = openerOf(identity);
  const seal = async (text: string): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return encrypter.encrypt(text);
  };
  must(bech32.decodeToBytes(identity).bytes.length === 32, 'an identity of another length');
  const sealedOnce = await Promise.all(
    [INSIDE, CONTACT, MESSAGE, RECORD].map((content) => seal(JSON.stringify(content))),
  );
  const armoured = new Uint8Array(Buffer.from(armor.encode(sealedOnce[0] ?? new Uint8Array())));

  const content = fc.constantFrom<object>(INSIDE, CONTACT, MESSAGE, RECORD).chain((one) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(JSON.stringify(one)) },
      {
        weight: 4,
        arbitrary: mutatedText(fc.constant(JSON.stringify(one)), [
          'null',
          '[]',
          '{}',
          '1',
          '"__proto__":',
          '"answers":',
        ]),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...Object.keys(one)), fc.jsonValue())
          .map(([name, value]) => JSON.stringify({ ...one, [name]: value })),
      },
      { weight: 1, arbitrary: anyText },
      { weight: 1, arbitrary: fc.constant('['.repeat(100_000)) },
    ),
  );
  const bytes = mutatedBytes(fc.constantFrom(...sealedOnce, armoured), [
    'age-encryption.org/v1\n',
    '-> X25519 ',
    '-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n',
    '-> scrypt AAAAAAAAAAAAAAAAAAAAAA 1\n',
    '\n--- ',
    '-> mlkem768x25519 ',
  ]);
  const inputs = fc.oneof(
    fc.record({ sealed: content, raw: fc.constant(undefined), beside: nasty }),
    fc.record({ sealed: fc.constant(''), raw: bytes, beside: nasty }),
  );
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    async attempt({ sealed, raw, beside }) {
      const envelope = raw ?? (await seal(sealed));
      const stored: StoredResponse = {
        publisher: SLUG,
        form: 'tips',
        year: 2026,
        number: '2026-0001',
        lookupHash: HASH,
        contentTag: 'tag',
        answerRecipient: recipient,
        coded: CODED,
        ...BESIDE,
        status: 'received',
        textEnvelope: envelope,
      };
      let commands = 'closed';
      try {
        const opened = await openResponse(stored, identity);
        must(Array.isArray(opened.mismatches), 'no list of mismatches');
        commands = opened.mismatches.length === 0 ? 'opened' : 'mismatch';
      } catch (error) {
        must(error instanceof Error && !(error instanceof RangeError), `it threw ${String(error)}`);
      }
      const listed: ListedTip = {
        number: '2026-0001',
        form: 'tips',
        coded: { ...CODED, [beside || 'x']: beside },
        ...BESIDE,
        ...CODED,
        status: 'received',
        contact: true,
        messages: 2,
        receiptUsed: false,
      };
      const text = toBase64(envelope);
      const messages = [
        { position: 1, from: 'sender' as const, sentAt: BESIDE.receivedAt, envelope: text },
        { position: 2, from: 'municipality' as const, sentAt: BESIDE.receivedAt, envelope: beside },
      ];
      const tip: SealedTip = {
        number: '2026-0001',
        lookupHash: HASH,
        answerRecipient: recipient,
        text,
        contact: text,
        messages,
      };
      const opened = await openTip(opener, SLUG, listed, tip);
      if (opened !== 'closed-to-me') {
        must(typeof opened.lang === 'string', 'a language that is no text');
        for (const answer of Object.values(opened.answers)) {
          must(
            [answer].flat().every((one) => typeof one === 'string'),
            'an answer that is no text',
          );
        }
        must(
          opened.messages.every((one) => one.text === undefined || typeof one.text === 'string'),
          'a message that is no text',
        );
      }
      const record = await openRecord(opener, SLUG, {
        kind: 'tip',
        id: '2026-0001',
        revision: 1,
        updatedAt: BESIDE.receivedAt,
        envelope: text,
      });
      must(record === undefined || typeof record.by === 'string', 'a role that is no text');
      try {
        await sealAnew(opener, text, [recipient]);
      } catch (error) {
        must(error instanceof Error, 'it threw what is no error');
      }
      return `${commands}, ${opened === 'closed-to-me' ? 'closed at the desk' : 'open at the desk'}`;
    },
  });
};
export default open;
