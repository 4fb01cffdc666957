import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../src/intake/handler.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import type { TipStore } from '../../../src/intake/store.ts';
import { answers, ORIGIN, recipients, testIntake, toCheckPage } from './test-intake.ts';

describe('what is refused', () => {
  test.each([
    ['an unknown publisher', 'borta-tips', 'POST', 404],
    ['an unknown form', 'varnamo-enkat', 'POST', 404],
    ['a publisher without a form', 'varnamo', 'POST', 404],
    ['an association’s tips', 'goteborgsregionen-tips', 'POST', 404],
    ['an association’s receipts', 'goteborgsregionen-kvitto', 'POST', 404],
    ['a name that every object has', 'constructor-tips', 'POST', 404],
    ['reading the address', 'varnamo-tips', 'GET', 405],
    ['asking for the headers', 'varnamo-kvitto', 'HEAD', 405],
    ['asking from another site', 'varnamo-tips', 'OPTIONS', 405],
    ['another method', 'varnamo-tips', 'PUT', 405],
  ])('given %s (%s %s), then the status is %i', async (_what, key, method, status) => {
    const request = new Request(`${ORIGIN}/f/${key}`, { method });
    const page = await testIntake().intake.handle(request, { key });
    expect(page).toMatchObject({ page: 'error', status });
    if (page instanceof Response) return;
    expect(headersOf(page)).toMatchObject({ 'Cache-Control': 'no-store' });
    if (status === 405) expect(headersOf(page)).toMatchObject({ Allow: 'POST' });
  });

  test('given a page of another site that posts here, then it is refused before it is read', async () => {
    const at = testIntake();
    const page = await at.post(answers, { headers: { origin: 'https://elak.example' } });
    expect(page).toMatchObject({ page: 'error', status: 403, reason: 'cross-origin' });
    expect(page).not.toHaveProperty('retry');
    expect(at.log).toEqual([{ event: 'refused', reason: 'cross-origin', publisher: 'varnamo' }]);
  });

  test('given ten tips at once from a school, then all pass; a flood does not, and loses nothing', async () => {
    const at = testIntake();
    const submit = async () => {
      const fields = await toCheckPage(at);
      at.wait(1);
      return at.post(fields);
    };
    for (let tip = 0; tip < 10; tip += 1) expect((await submit()).page).toBe('receipt');
    const fields = await toCheckPage(at);
    let page = await at.post(fields);
    for (let post = 0; post < 40 && page.page !== 'error'; post += 1) page = await at.post(fields);
    expect(page).toMatchObject({
      status: 429,
      reason: 'too-often',
      retry: { key: 'varnamo-tips', fields: Object.entries(fields) },
    });
    expect(headersOf({ status: 429 })).toHaveProperty('Retry-After');
    at.wait(60);
    expect((await at.post(fields)).page).toBe('receipt');
  });
});

describe('when something breaks', () => {
  const broken = (error: Error): TipStore => {
    const store = openSqliteStore(':memory:');
    Object.assign(store.responses, {
      put: () => Promise.reject(error),
      findByLookup: () => Promise.reject(error),
    });
    return store;
  };

  test('given a store that cannot write, then 503 keeps what was sent, and the log has no text', async () => {
    const error = Object.assign(new Error('Det är mörkt vid gångtunneln.'), {
      code: 'ERR_SQLITE_ERROR',
      errcode: 13,
    });
    const at = testIntake({ store: broken(error) });
    const fields = await toCheckPage(at);
    at.wait(5);
    expect(await at.post(fields)).toMatchObject({
      page: 'error',
      status: 503,
      reason: 'unavailable',
      retry: { key: 'varnamo-tips', fields: Object.entries(fields) },
    });
    expect(await at.post({ code: '0'.repeat(20) }, { key: 'varnamo-kvitto' })).toMatchObject({
      status: 503,
    });
    expect(at.log[0]).toEqual({
      event: 'failed',
      reason: 'unavailable',
      kind: 'Error ERR_SQLITE_ERROR 13',
      publisher: 'varnamo',
    });
  });

  test('given an error that nobody thought of, then 500 keeps what was sent', async () => {
    const at = testIntake({
      rateLimiter: {
        allow() {
          throw new TypeError('hemlig text');
        },
      },
    });
    expect(await at.post(answers)).toMatchObject({
      status: 500,
      reason: 'unexpected',
      retry: { fields: Object.entries(answers) },
    });
    expect(JSON.stringify(at.log)).toBe(
      '[{"event":"failed","reason":"unexpected","kind":"TypeError","publisher":"varnamo"}]',
    );
  });

  test('given one recipient, or a short token key, then there is no intake', () => {
    expect(() => testIntake({ recipients: () => recipients.slice(1) })).toThrow(RangeError);
    expect(() => testIntake({ tokenKey: new Uint8Array(8) })).toThrow(RangeError);
  });
});
