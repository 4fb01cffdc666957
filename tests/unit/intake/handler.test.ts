import { describe, expect, test } from 'vitest';
import { createSubmissionKey } from '../../../src/domain/tips/receipt.ts';
import { headersOf } from '../../../src/intake/handler.ts';
import { openTip } from '../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import type { TipStore } from '../../../src/intake/store.ts';
import {
  answers,
  coordinatorKey,
  ORIGIN,
  recipients,
  registrarKey,
  testIntake,
} from './test-intake.ts';

/** Walks to the check page and gives the fields of its form. */
async function toCheckPage(
  at: ReturnType<typeof testIntake>,
  fields: Record<string, string> = answers,
) {
  const page = await at.post(fields);
  if (page.page !== 'check') throw new Error(`Expected the check page, got ${page.page}.`);
  return { ...fields, _step: 'send', _key: page.submissionKey, _token: page.token };
}

describe('a tip without JavaScript', () => {
  test('given right answers, when checked and sent, then there is a receipt and a sealed tip', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at);
    at.wait(5);
    const receipt = await at.post(fields);
    expect(receipt).toMatchObject({
      page: 'receipt',
      status: 200,
      lang: 'sv',
      number: '2026-0001',
      receivedOn: '2026-11-20',
      code: expect.stringMatching(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/) as string,
    });
    const [tip] = await at.store.list();
    if (!tip) throw new Error('Nothing was stored.');
    expect(tip).toMatchObject({
      category: 'light',
      area: 'centrum',
      isoWeek: '2026-W47',
      flags: [],
    });
    for (const key of [coordinatorKey, registrarKey]) {
      expect(await openTip(tip, key)).toEqual({ lang: 'sv', answers, mismatches: [] });
    }
    expect(at.log).toEqual([{ event: 'accepted', publisher: 'varnamo', again: false }]);
  });

  test('given errors, then the form comes back with them and with everything that was typed', async () => {
    const at = testIntake();
    const typed = { text: 'Mörkt', contactEmail: 'kim@', area: 'centrum', _lang: 'en' };
    expect(await at.post(typed)).toMatchObject({
      page: 'form',
      status: 422,
      lang: 'en',
      answers: { text: 'Mörkt', contactEmail: 'kim@', area: 'centrum' },
      errors: [
        { field: 'experience', code: 'REQUIRED_FIELD_EMPTY' },
        { field: 'category', code: 'REQUIRED_FIELD_EMPTY' },
        { field: 'contactEmail', code: 'TYPE_EMAIL' },
      ],
    });
    expect(await at.store.list()).toEqual([]);
  });

  test('given the wish to change something, then the form comes back without errors', async () => {
    const page = await testIntake().post({ text: 'Mörkt', _step: 'edit' });
    expect(page).toMatchObject({
      page: 'form',
      status: 200,
      errors: [],
      answers: { text: 'Mörkt' },
    });
  });

  test('given a phone number in the text, then the check page warns and the tip is flagged', async () => {
    const at = testIntake();
    const withNumber = { ...answers, text: 'Ring 070-123 45 67', contactPhone: '070-123 45 67' };
    const page = await at.post(withNumber);
    expect(page).toMatchObject({ warnings: [{ field: 'text', kind: 'phone' }] });
    const fields = await toCheckPage(at, withNumber);
    at.wait(5);
    await at.post(fields);
    expect((await at.store.list())[0]?.flags).toEqual(['personal-data']);
  });

  test('given contact details, then they lie in an envelope of their own', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at, { ...answers, contactName: 'Kim' });
    at.wait(5);
    await at.post(fields);
    const [tip] = await at.store.list();
    if (!tip) throw new Error('Nothing was stored.');
    const opened = await openTip(tip, coordinatorKey);
    expect(opened.contact).toEqual({ contactName: 'Kim' });
    expect(opened.answers).not.toHaveProperty('contactName');
  });

  test('given send pressed twice, then it is one tip and the same receipt', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at);
    at.wait(5);
    const first = await at.post(fields);
    at.wait(3600 * 24 * 3);
    expect(await at.post(fields)).toEqual(first);
    expect(await at.store.list()).toHaveLength(1);
  });

  test('given send within a second, then the check page asks once more, with the same key', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at);
    expect(await at.post(fields)).toMatchObject({
      page: 'check',
      notice: 'too-quick',
      submissionKey: fields._key,
      token: fields._token,
    });
    at.wait(1);
    expect((await at.post(fields)).page).toBe('receipt');
  });

  test.each([
    ['no token', { _token: '' }],
    ['a token with another signature', { _token: `0.${'A'.repeat(43)}` }],
    ['a key that the token is not for', { _key: createSubmissionKey() }],
    ['a key that is none', { _key: 'x' }],
  ])(
    'given %s, then the check page comes again with a new one, and nothing is lost',
    async (_what, change) => {
      const at = testIntake();
      const fields = await toCheckPage(at);
      at.wait(5);
      const page = await at.post({ ...fields, ...change });
      expect(page).toMatchObject({ page: 'check', status: 200, notice: 'token', answers });
      if (page.page !== 'check') return;
      at.wait(5);
      const again = { ...fields, _key: page.submissionKey, _token: page.token };
      expect((await at.post(again)).page).toBe('receipt');
    },
  );

  test('given a token of one publisher, then it does not send to another', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at);
    at.wait(5);
    expect(await at.post(fields, { key: 'ostra-berg-tips' })).toMatchObject({ notice: 'token' });
  });

  test('given other answers under a key that was used, then nothing is stored and nothing lost', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at);
    at.wait(5);
    await at.post(fields);
    const page = await at.post({ ...fields, text: 'Något annat' });
    expect(page).toMatchObject({ page: 'check', status: 409, notice: 'changed' });
    expect(page).not.toMatchObject({ submissionKey: fields._key });
    expect(await at.store.list()).toHaveLength(1);
  });

  test('given the hidden field filled in, then the form comes back with kind words', async () => {
    const at = testIntake();
    expect(await at.post({ ...answers, _gotcha: 'https://spam.example' })).toMatchObject({
      page: 'form',
      status: 422,
      refusal: 'trap',
      answers,
    });
  });

  test('given a form sent as multipart, then it is read like any other', async () => {
    const at = testIntake();
    const body = new FormData();
    for (const [name, value] of Object.entries(answers)) body.append(name, value);
    const request = new Request(`${ORIGIN}/f/varnamo-tips`, { method: 'POST', body });
    expect(await at.intake.handle(request, { key: 'varnamo-tips' })).toMatchObject({
      page: 'check',
    });
  });
});

describe('following a tip', () => {
  test('given the receipt’s code, however it is typed, then status, day and number are shown', async () => {
    const at = testIntake();
    const fields = await toCheckPage(at);
    at.wait(5);
    const receipt = await at.post(fields);
    if (receipt.page !== 'receipt') throw new Error('No receipt.');
    const code = receipt.code.replaceAll('-', ' ').toLowerCase();
    expect(await at.post({ code }, { key: 'varnamo-kvitto' })).toMatchObject({
      page: 'status',
      status: 200,
      found: true,
      number: '2026-0001',
      receivedOn: '2026-11-20',
      tipStatus: 'received',
    });
    // Another municipality does not know of it.
    expect(await at.post({ code }, { key: 'ostra-berg-kvitto' })).toMatchObject({
      found: false,
      problem: 'not-found',
    });
    expect(JSON.stringify(at.log)).not.toContain(receipt.code.slice(0, 4));
  });

  test.each([
    ['no code', {}, 'empty'],
    ['half a code', { code: 'ABCD-EFGH' }, 'length'],
    ['a slip of the pen', { code: '0000-0000-0000-0000-0001' }, 'check'],
    ['a code that nobody has', { code: '0000-0000-0000-0000-0000' }, 'not-found'],
  ])('given %s, then the page says what is wrong', async (_what, fields, problem) => {
    expect(
      await testIntake().post(fields as Record<string, string>, { key: 'varnamo-kvitto' }),
    ).toMatchObject({
      page: 'status',
      status: 422,
      found: false,
      problem,
    });
  });
});

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
  const broken = (error: Error): TipStore =>
    Object.assign(openSqliteStore(':memory:'), {
      put: () => Promise.reject(error),
      findByLookup: () => Promise.reject(error),
    });

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
