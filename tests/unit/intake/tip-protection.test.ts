/** What stands between robots and the register: proof of work, time traps and the limit without a proof. */
import { describe, expect, test } from 'vitest';
import type { Challenge } from 'altcha-lib/types';
import { solveProof } from '../../../scripts/prove/solve.ts';
import { createSubmissionKey } from '../../../src/domain/tips/receipt.ts';
import { createReplayList } from '../../../src/intake/replay-list.ts';
import { answers, testIntake, toCheckPage } from './test-intake.ts';

type At = ReturnType<typeof testIntake>;

async function fetchProof(at: At, key = 'varnamo-utmaning'): Promise<string> {
  const answer = await at.postJson({}, { key });
  return solveProof((answer.body as { challenge: Challenge }).challenge);
}

const sendJson = (at: At, fields: object = {}) =>
  at.postJson({ ...answers, _key: createSubmissionKey(), ...fields });

const flagsOf = async (at: At) => (await at.store.list()).map(({ flags }) => flags);

describe('the puzzle', () => {
  test('given a script that asks, then it gets one, unlike any other and never cached', async () => {
    const at = testIntake();
    const first = await at.postJson({}, { key: 'varnamo-utmaning' });
    const second = await at.postJson({}, { key: 'varnamo-utmaning' });
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.has('set-cookie')).toBe(false);
    expect(first.body).toMatchObject({
      ok: true,
      challenge: { signature: expect.any(String) as string },
    });
    expect(first.body).not.toEqual(second.body);
  });

  test('given a browser that asks for a page, another site or an unknown publisher, then there is none', async () => {
    const at = testIntake();
    expect(await at.post({}, { key: 'varnamo-utmaning' })).toMatchObject({ status: 404 });
    const elsewhere = { headers: { origin: 'https://elak.example' } };
    expect((await at.postJson({}, { key: 'varnamo-utmaning', ...elsewhere })).status).toBe(403);
    expect((await at.postJson({}, { key: 'borta-utmaning' })).status).toBe(404);
    expect((await at.postJson({}, { key: 'goteborgsregionen-utmaning' })).status).toBe(404);
  });

  test('given one that asks again and again, then it is limited like any other step', async () => {
    const at = testIntake();
    let { status } = await at.postJson({}, { key: 'varnamo-utmaning' });
    for (let ask = 0; ask < 130 && status === 200; ask += 1) {
      ({ status } = await at.postJson({}, { key: 'varnamo-utmaning' }));
    }
    expect(status).toBe(429);
  });
});

describe('a tip by script', () => {
  test('given a proof, then it is taken without a flag; without one, then it is taken and flagged', async () => {
    const at = testIntake();
    const _proof = await fetchProof(at);
    at.wait(5);
    expect((await sendJson(at, { _proof })).status).toBe(200);
    expect((await sendJson(at)).status).toBe(200);
    expect((await sendJson(at, { _proof: 'inget bevis' })).status).toBe(200);
    expect(await flagsOf(at)).toEqual([[], ['unproven'], ['unproven']]);
  });

  test('given a proof that has brought a tip, then it brings no other, and the first again', async () => {
    const at = testIntake();
    const _proof = await fetchProof(at);
    at.wait(5);
    const _key = createSubmissionKey();
    expect((await sendJson(at, { _proof, _key })).status).toBe(200);
    expect(await sendJson(at, { _proof })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'PROOF_SPENT', message: 'sv: spent-proof' }] },
    });
    expect((await sendJson(at, { _proof, _key })).status).toBe(200);
    expect(await at.store.list()).toHaveLength(1);
  });

  test('given a puzzle of a moment ago, then it is too quick, and goes in a second later', async () => {
    const at = testIntake();
    const _proof = await fetchProof(at);
    expect(await sendJson(at, { _proof })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'TOO_QUICK', message: 'sv: too-quick' }] },
    });
    at.wait(1);
    expect((await sendJson(at, { _proof })).status).toBe(200);
  });

  test('given two hours of writing, then it is taken and flagged, never refused', async () => {
    const at = testIntake();
    const _proof = await fetchProof(at);
    at.wait(7200);
    expect((await sendJson(at, { _proof })).status).toBe(200);
    expect(await flagsOf(at)).toEqual([['unproven']]);
  });

  test('given many without proof from one network, then the thirteenth waits and those with one do not', async () => {
    const at = testIntake();
    const _proof = await fetchProof(at);
    at.wait(5);
    for (let tip = 0; tip < 12; tip += 1) expect((await sendJson(at)).status).toBe(200);
    const late = { _key: createSubmissionKey() };
    expect((await sendJson(at, late)).status).toBe(429);
    expect((await sendJson(at, { _proof })).status).toBe(200);
    at.wait(60);
    expect((await sendJson(at, late)).status).toBe(200);
  });

  test('given errors in the answers, then the proof is not used up', async () => {
    const at = testIntake();
    const _proof = await fetchProof(at);
    at.wait(5);
    expect((await sendJson(at, { _proof, text: '' })).status).toBe(422);
    await sendJson(at, { _proof });
    expect(await flagsOf(at)).toEqual([[]]);
  });

  test('given a list of used proofs that is out of reach, then the sender loses nothing', async () => {
    const clock = () => new Date();
    const spend = () => Promise.reject(new Error('gone'));
    const at = testIntake({ replays: { ...createReplayList(clock), spend } });
    const _proof = await fetchProof(at);
    at.wait(5);
    expect((await sendJson(at, { _proof })).status).toBe(500);
    expect(await at.store.list()).toEqual([]);
  });
});

describe('a tip without JavaScript', () => {
  test('given the same tip sent fifteen times by an impatient hand, then it is one and never too many', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at);
    at.wait(5);
    for (let press = 0; press < 15; press += 1)
      expect((await at.post(fields)).page).toBe('receipt');
    expect(await flagsOf(at)).toEqual([['unproven']]);
  });

  test('given too many, then the page says so and keeps everything that was sent', async () => {
    const at = testIntake();
    const pages = [];
    for (let tip = 0; tip < 13; tip += 1) {
      const fields = await toCheckPage(at);
      at.wait(1);
      pages.push(await at.post(fields));
    }
    expect(pages.slice(0, 12).map(({ page }) => page)).toEqual(Array(12).fill('receipt'));
    expect(pages[12]).toMatchObject({
      status: 429,
      reason: 'too-often',
      retry: { key: 'varnamo-tips' },
    });
  });
});
