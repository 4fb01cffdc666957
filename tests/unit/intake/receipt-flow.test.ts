/** The receipt page, through the intake's own door: a code, the answers, a question back. */
import { describe, expect, test } from 'vitest';
import { answerSender, openMessages, setTipStatus } from '../../../src/intake/answers.ts';
import type { StatusPage } from '../../../src/intake/contract.ts';
import { usedReceipts } from '../../../src/intake/receipt-use.ts';
import { coordinatorKey, recipients, testIntake, toCheckPage } from './test-intake.ts';

const key = 'varnamo-kvitto';
const reference = { publisher: 'varnamo', number: '2026-0001' };

async function withReceipt(changes: Parameters<typeof testIntake>[0] = {}) {
  const at = testIntake(changes);
  const fields = await toCheckPage(at);
  at.wait(5);
  const receipt = await at.post(fields);
  if (receipt.page !== 'receipt') throw new Error('No receipt.');
  const { code } = receipt;
  const deps = { store: at.store, recipients: () => recipients, clock: () => new Date(0) };
  const look = async (more: Record<string, string> = {}) => {
    const page = await at.post({ code, ...more }, { key });
    if (page.page !== 'status') throw new Error(`Expected the receipt page, got ${page.page}.`);
    return page as Extract<StatusPage, { found: true }>;
  };
  return { at, code, deps, look };
}

describe('the receipt page', () => {
  test('given an answer, then the code shows it, and a question goes back to the municipality', async () => {
    const { at, code, deps, look } = await withReceipt();
    await answerSender(deps, reference, 'Lampan lagas på fredag.');
    const seen = await look();
    expect(seen).toMatchObject({
      tipStatus: 'answered',
      messages: [{ from: 'municipality', sentOn: '1970-01-01', text: 'Lampan lagas på fredag.' }],
    });
    const question = { _step: 'ask', _key: seen.question.key, text: 'Vilken fredag?' };
    const asked = await look(question);
    expect(asked.question).toMatchObject({ sent: true, text: '' });
    expect(asked.question.key).not.toBe(seen.question.key);
    expect(asked.messages.at(-1)).toMatchObject({ from: 'sender', text: 'Vilken fredag?' });
    expect((await look(question)).messages, 'sent again by a reload').toHaveLength(2);

    const tip = await at.store.get('varnamo', '2026-0001');
    if (!tip) throw new Error('No tip.');
    const opened = await openMessages(deps, tip, coordinatorKey);
    expect(opened.at(-1)?.text).toBe('Vilken fredag?');
    const log = JSON.stringify(at.log);
    for (const secret of [code, code.replaceAll('-', ''), 'fredag', '2026-0001']) {
      expect(log).not.toContain(secret);
    }
    expect(at.log.filter(({ event }) => event === 'asked')).toEqual([
      { event: 'asked', publisher: 'varnamo', again: false },
      { event: 'asked', publisher: 'varnamo', again: true },
    ]);
  });

  test('given an empty question, then it says what is wrong and nothing is sent', async () => {
    const { at, look } = await withReceipt();
    const page = await look({ _step: 'ask', _key: 'k', text: ' ' });
    expect(page).toMatchObject({ status: 422, found: true, question: { problem: 'empty' } });
    expect(await at.store.messages.list('varnamo', '2026-0001')).toEqual([]);
  });

  test('given the hidden field filled in, then what was typed is kept and nothing is sent', async () => {
    const { at, look } = await withReceipt();
    const page = await look({ _step: 'ask', _key: 'k', text: 'Hej', _gotcha: 'x' });
    expect(page.question).toEqual({ key: 'k', text: 'Hej', problem: 'trap' });
    expect(await at.store.messages.list('varnamo', '2026-0001')).toEqual([]);
  });

  test('given a closed tip, then it says why', async () => {
    const { deps, look } = await withReceipt();
    await setTipStatus(deps, reference, 'closed', 'not-ours');
    expect(await look()).toMatchObject({ tipStatus: 'closed', closedReason: 'not-ours' });
  });

  test('given a store that cannot write, then the question is kept for another try', async () => {
    const { at, code } = await withReceipt();
    at.store.messages.add = () => Promise.reject(new Error('disk full'));
    const page = await at.post({ code, _step: 'ask', _key: 'k', text: 'Hej' }, { key });
    expect(page).toMatchObject({ page: 'error', status: 503, reason: 'unavailable' });
    if (page.page !== 'error') return;
    expect(page.retry?.fields).toEqual(
      expect.arrayContaining([
        ['text', 'Hej'],
        ['_step', 'ask'],
        ['_key', 'k'],
      ]),
    );
  });

  test('given a script that asks in JSON, then errors stand by their field', async () => {
    const { at, code } = await withReceipt();
    expect(await at.postJson({ code, _step: 'ask', text: '' }, { key })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'text', message: 'sv: empty' }] },
    });
  });
});

test('a client that asks for JSON is given the answers too, and the code stands in none of it', async () => {
  const { at, code, deps } = await withReceipt();
  await answerSender(deps, reference, 'Lampan lagas på fredag.');
  const body = new FormData();
  body.set('code', code);
  const request = new Request('https://trygghet.example/f/varnamo-kvitto', {
    method: 'POST',
    headers: { accept: 'application/json', origin: 'https://trygghet.example' },
    body,
  });
  const answer = await at.intake.handle(request, { key, address: '192.0.2.1' });
  if (!(answer instanceof Response)) throw new Error('A page came instead of JSON.');
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({
    ok: true,
    number: '2026-0001',
    status: 'answered',
    messages: [{ from: 'municipality', text: 'Lampan lagas på fredag.' }],
    sent: false,
  });
  for (const shape of [code, code.replaceAll('-', '')]) expect(text).not.toContain(shape);
});

test('given a sender who looks at once and again the next day, then she has come back once', async () => {
  const { at, look } = await withReceipt();
  await look();
  expect((await usedReceipts(at.store.marks, 'varnamo')).size).toBe(0);
  at.wait(24 * 3600);
  await look();
  await look();
  expect([...(await usedReceipts(at.store.marks, 'varnamo'))]).toEqual(['2026-0001']);
});
