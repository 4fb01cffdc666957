/** The intake against the real, unmodified @formspree/core client. */
import { createClient } from '@formspree/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSubmissionKey } from '../../../src/domain/tips/receipt.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import { answers, ORIGIN, SUBMISSION_KEY, testIntake } from './test-intake.ts';

let at: ReturnType<typeof testIntake>;
let requests: Request[];

/** The network: what the client fetches goes straight to the intake. */
function connect(intake: ReturnType<typeof testIntake>) {
  at = intake;
  requests = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    requests.push(request.clone());
    const key = new URL(url).pathname.replace('/f/', '');
    const answer = await at.intake.handle(request, { key, address: '192.0.2.1' });
    if (!(answer instanceof Response)) throw new Error('The client got a page.');
    return answer;
  });
}
beforeEach(() => connect(testIntake()));
afterEach(() => vi.unstubAllGlobals());

const submit = (data: FormData | Record<string, string>, key = 'varnamo-tips') =>
  createClient().submitForm(key, data, { endpoint: ORIGIN, clientName: '@formspree/react@3.0.0' });

function formData(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe('the Formspree client', () => {
  test.each([
    ['FormData', formData],
    ['JSON', (fields: Record<string, string>) => fields],
  ])(
    'given right answers as %s, then they are stored and `next` has no code in it',
    async (_what, make) => {
      const result = await submit(make({ ...answers, _key: SUBMISSION_KEY, _lang: 'en' }));
      expect(result).toMatchObject({ kind: 'success', next: '/varnamo/en/tipsa/kvitto/' });
      expect((await at.store.list()).map(({ number }) => number)).toEqual(['2026-0001']);
      expect(requests[0]?.headers.get('formspree-client')).toContain('@formspree/core@4.0.0');
    },
  );

  test('given the same submission again after a broken line, then it is one tip', async () => {
    const fields = { ...answers, _key: SUBMISSION_KEY };
    await submit(fields);
    expect(await submit(fields)).toMatchObject({ kind: 'success' });
    expect(await at.store.list()).toHaveLength(1);
  });

  test('given errors, then each field has its words in the reader’s language', async () => {
    const result = await submit({ text: 'x', contactEmail: 'kim@', _lang: 'en' });
    if (result.kind !== 'error') throw new Error('It was accepted.');
    expect(result.getFormErrors()).toEqual([]);
    expect(Object.fromEntries(result.getAllFieldErrors())).toEqual({
      experience: [
        { code: 'REQUIRED_FIELD_EMPTY', message: 'en: experience REQUIRED_FIELD_EMPTY' },
      ],
      category: [{ code: 'REQUIRED_FIELD_EMPTY', message: 'en: category REQUIRED_FIELD_EMPTY' }],
      area: [{ code: 'REQUIRED_FIELD_EMPTY', message: 'en: area REQUIRED_FIELD_EMPTY' }],
      contactEmail: [{ code: 'TYPE_EMAIL', message: 'en: contactEmail TYPE_EMAIL' }],
    });
  });

  test.each([
    ['no submission key', { ...answers }, 'varnamo-tips', 'sv: no-key'],
    ['a short submission key', { ...answers, _key: 'abc' }, 'varnamo-tips', 'sv: no-key'],
    [
      'the hidden field filled in',
      { ...answers, _key: SUBMISSION_KEY, _gotcha: 'x' },
      'varnamo-tips',
      'sv: trap',
    ],
    ['a language that we do not have', { ...answers, _lang: 'xx' }, 'varnamo-tips', 'sv: no-key'],
    ['an unknown form', { ...answers }, 'borta-tips', 'sv: unknown-form'],
    ['an association', { ...answers }, 'goteborgsregionen-tips', 'sv: unknown-form'],
  ])('given %s, then the client gets a form error', async (_what, fields, key, message) => {
    const result = await submit(fields, key);
    if (result.kind !== 'error') throw new Error('It was accepted.');
    expect(result.getFormErrors()).toMatchObject([{ message }]);
    expect(await at.store.list()).toEqual([]);
  });

  test('given another text under the same key, then it is a form error, never a lost text', async () => {
    await submit({ ...answers, _key: SUBMISSION_KEY });
    const result = await submit({ ...answers, text: 'Annat', _key: SUBMISSION_KEY });
    if (result.kind !== 'error') throw new Error('It was accepted.');
    expect(result.getFormErrors()).toMatchObject([{ message: 'sv: changed' }]);
  });

  test('given a file, then it says that files are not taken', async () => {
    const data = formData({ ...answers, _key: SUBMISSION_KEY });
    data.append('photo', new Blob(['x']), 'bild.jpg');
    const result = await submit(data);
    if (result.kind !== 'error') throw new Error('It was accepted.');
    expect(result.getFormErrors()).toEqual([{ code: 'NO_FILE_UPLOADS', message: 'sv: files' }]);
  });

  test('given a store that is down, then the client gets our words', async () => {
    const put = () => Promise.reject(new Error('full'));
    const store = openSqliteStore(':memory:');
    Object.assign(store.responses, { put });
    connect(testIntake({ store }));
    const result = await submit({ ...answers, _key: createSubmissionKey() });
    if (result.kind !== 'error') throw new Error('It was accepted.');
    expect(result.getFormErrors()).toMatchObject([{ message: 'sv: unavailable' }]);
  });
});

describe('JSON answers over HTTP', () => {
  test('given success, errors and refusals, then the status is right and nothing is cached', async () => {
    const cases: [unknown, object, number][] = [
      [{ ...answers, _key: SUBMISSION_KEY }, {}, 200],
      [{}, {}, 422],
      [{ ...answers, text: 'Annat', _key: SUBMISSION_KEY }, {}, 409],
      [{ ...answers }, { headers: { origin: 'null' } }, 403],
      [{ ...answers }, { key: 'borta-tips' }, 404],
      [['a list'], {}, 400],
    ];
    for (const [fields, options, status] of cases) {
      const answer = await at.postJson(fields, options);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.has('location')).toBe(false);
    }
  });

  test('given a receipt code, then a script gets the status too', async () => {
    const page = await at.postJson({ code: 'x' }, { key: 'varnamo-kvitto' });
    expect(page.body).toEqual({
      errors: [{ code: 'TYPE_TEXT', field: 'code', message: 'sv: length' }],
    });
  });
});
