/** Answers to the sender and questions back, with real keys and a real store. */
import { generateX25519Identity } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import {
  answerSender,
  askMunicipality,
  MAX_QUESTIONS,
  openMessages,
  openMessagesWithCode,
  setTipStatus,
} from '../../../src/intake/answers.ts';
import { deriveAnswerRecipient } from '../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import { coordinatorKey, newTip, recipients, registrarKey } from './test-intake.ts';

const CODE = '0123456789ABCDEFGHJK';
const OTHER = 'KJHGFEDCBA9876543210';
const reference = { publisher: 'varnamo', number: '2026-0001' };

async function setUp() {
  const store = openSqliteStore(':memory:');
  const deps = {
    store,
    recipients: () => recipients,
    clock: () => new Date('2026-11-21T12:00:00.123Z'),
  };
  const { tip } = await store.put(newTip({ answerRecipient: await deriveAnswerRecipient(CODE) }));
  const ask = (text: string, key = 'k') => askMunicipality(deps, tip, { code: CODE, key, text });
  return { store, deps, tip, ask };
}

describe('an answer to the sender', () => {
  test('then the code opens it, and so do the municipality’s keys; no other key does', async () => {
    const { deps, store, tip } = await setUp();
    expect(await answerSender(deps, reference, ' Lampan är lagad.\r\nTack! ')).toEqual({
      ok: true,
      again: false,
    });
    const opened = [
      {
        from: 'municipality',
        sentAt: '2026-11-21T12:00:00Z',
        text: 'Lampan är lagad.\nTack!',
      },
    ];
    expect(await openMessagesWithCode(deps, tip, CODE)).toEqual(opened);
    for (const key of [coordinatorKey, registrarKey]) {
      expect(await openMessages(deps, tip, key)).toEqual(opened);
    }
    const closed = [{ from: 'municipality', sentAt: '2026-11-21T12:00:00Z' }];
    expect(await openMessagesWithCode(deps, tip, OTHER)).toEqual(closed);
    expect(await openMessages(deps, tip, await generateX25519Identity())).toEqual(closed);
    expect((await store.get('varnamo', '2026-0001'))?.status).toBe('answered');
  });

  test.each([
    ['nothing', '  \n ', 'empty'],
    ['far too much', 'a'.repeat(4001), 'too-long'],
  ])('given %s, then it is not sent and the status stays', async (_what, text, problem) => {
    const { deps, store } = await setUp();
    expect(await answerSender(deps, reference, text)).toEqual({ ok: false, problem });
    expect((await store.get('varnamo', '2026-0001'))?.status).toBe('received');
  });

  test('given a tip that is not there, then it says so', async () => {
    const { deps } = await setUp();
    expect(await answerSender(deps, { ...reference, number: '2026-0009' }, 'Hej')).toEqual({
      ok: false,
      problem: 'no-tip',
    });
  });

  test('given an envelope that was moved to another tip, then it is not shown as that tip’s', async () => {
    const { deps, store } = await setUp();
    await answerSender(deps, reference, 'Till den första');
    const [message] = await store.messages.list('varnamo', '2026-0001');
    const { tip: second } = await store.put(
      newTip({ lookupHash: 'b', answerRecipient: await deriveAnswerRecipient(CODE) }),
    );
    if (!message) throw new Error('No message.');
    await store.messages.add({ ...message, number: second.number });
    expect(await openMessagesWithCode(deps, second, CODE)).toEqual([
      { from: 'municipality', sentAt: '2026-11-21T12:00:00Z' },
    ]);
  });

  test('given that somebody turns a question into an answer, then it is not shown', async () => {
    const { deps, store, tip, ask } = await setUp();
    await ask('Är lampan lagad?');
    const [message] = await store.messages.list('varnamo', '2026-0001');
    if (!message) throw new Error('No message.');
    await store.messages.add({ ...message, from: 'municipality', contentTag: 'x' });
    expect((await openMessagesWithCode(deps, tip, CODE)).map(({ text }) => text)).toEqual([
      'Är lampan lagad?',
      undefined,
    ]);
  });
});

describe('a question from the sender', () => {
  test('then the same form sent twice is one question, and another form another', async () => {
    const { ask, store } = await setUp();
    expect(await ask('När?')).toEqual({ ok: true, again: false });
    expect(await ask('När?')).toEqual({ ok: true, again: true });
    expect(await ask('När?', 'another')).toEqual({ ok: true, again: false });
    expect(await store.messages.list('varnamo', '2026-0001')).toHaveLength(2);
    // It says nothing about who has read the tip.
    expect((await store.get('varnamo', '2026-0001'))?.status).toBe('received');
  });

  test('given very many, then one more is refused, but one that is there is still there', async () => {
    const { ask } = await setUp();
    for (let n = 0; n < MAX_QUESTIONS; n += 1) await ask('Hallå?', String(n));
    expect(await ask('Hallå?', 'once more')).toEqual({ ok: false, problem: 'too-many' });
    expect(await ask('Hallå?', '0')).toEqual({ ok: true, again: true });
  });
});

describe('the status of a tip', () => {
  test('given closed, then there must be a reason; otherwise there must not', async () => {
    const { deps, store } = await setUp();
    await expect(setTipStatus(deps, reference, 'closed')).rejects.toThrow(RangeError);
    await expect(setTipStatus(deps, reference, 'read', 'done')).rejects.toThrow(RangeError);
    expect(await setTipStatus(deps, reference, 'closed', 'passed-on')).toBe(true);
    expect(await store.get('varnamo', '2026-0001')).toMatchObject({
      status: 'closed',
      closedReason: 'passed-on',
    });
    expect(await setTipStatus(deps, { ...reference, number: '2026-0002' }, 'read')).toBe(false);
  });
});
