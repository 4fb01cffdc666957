import { describe, expect, test } from 'vitest';
import { createSubmissionKey } from '../../../src/domain/tips/receipt.ts';
import { openTip } from '../../../src/intake/seal.ts';
import {
  answers,
  coordinatorKey,
  ORIGIN,
  registrarKey,
  testIntake,
  toCheckPage,
} from './test-intake.ts';

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
      flags: ['unproven'],
    });
    for (const key of [coordinatorKey, registrarKey]) {
      expect(await openTip(tip, key)).toEqual({ lang: 'sv', answers, mismatches: [] });
    }
    expect(at.log).toEqual([
      { event: 'accepted', publisher: 'varnamo', form: 'tips', again: false },
    ]);
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
    expect((await at.store.list())[0]?.flags).toEqual(['personal-data', 'unproven']);
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
