import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BODY_LIMIT, readSubmission, textOf } from '../../../src/intake/body.ts';

const FORM = 'application/x-www-form-urlencoded';

function post(body: BodyInit, type?: string, headers: Record<string, string> = {}): Request {
  return new Request('https://trygghet.example/f/varnamo-tips', {
    method: 'POST',
    body,
    headers: { ...(type ? { 'content-type': type } : {}), ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
}

describe('reading a body', () => {
  test.each([
    ['a form', FORM, 'text=M%C3%B6rkt+h%C3%A4r&area=centrum'],
    [
      'a form that names its charset',
      `${FORM};charset=UTF-8`,
      'text=M%C3%B6rkt+h%C3%A4r&area=centrum',
    ],
    ['JSON', 'application/json', '{"text":"Mörkt här","area":"centrum"}'],
    [
      'JSON in capitals',
      'Application/JSON; charset="utf-8"',
      '{"text":"Mörkt här","area":"centrum"}',
    ],
  ])('given %s, then its fields are read', async (_what, type, body) => {
    expect(await readSubmission(post(body, type))).toEqual({
      ok: true,
      entries: [
        ['text', 'Mörkt här'],
        ['area', 'centrum'],
      ],
    });
  });

  test.each([
    ['no type', undefined, 'a=b', 'content-type'],
    ['plain text', 'text/plain', 'a=b', 'content-type'],
    ['XML', 'application/xml', '<a/>', 'content-type'],
    ['a name that every object has', 'constructor', 'a=b', 'content-type'],
    ['Latin 1', `${FORM}; charset=iso-8859-1`, 'a=b', 'content-type'],
    ['bytes that are not UTF-8', FORM, new Uint8Array([0x61, 0x3d, 0xff]), 'malformed'],
    ['half of a JSON object', 'application/json', '{"text":', 'malformed'],
    ['a JSON list', 'application/json', '["a"]', 'malformed'],
    ['JSON null', 'application/json', 'null', 'malformed'],
    ['nothing as JSON', 'application/json', '', 'malformed'],
    ['multipart without boundary', 'multipart/form-data', '--x', 'malformed'],
    ['multipart that is broken', 'multipart/form-data; boundary=x', '--x\r\nbroken', 'malformed'],
    ['10,000 fields', FORM, 'a=&'.repeat(10_000), 'too-many-fields'],
    ['too many bytes', FORM, `a=${'x'.repeat(BODY_LIMIT)}`, 'too-large'],
  ])('given %s, then it is refused', async (_what, type, body, reason) => {
    // A Blob without type, so that Request does not add a content type of its own.
    const request = post(new Blob([body]), type);
    expect(await readSubmission(request)).toEqual({ ok: false, reason });
  });

  test('given a compressed body, then it is refused: its size cannot be told beforehand', async () => {
    const request = post('a=b', FORM, { 'content-encoding': 'gzip' });
    expect(await readSubmission(request)).toEqual({ ok: false, reason: 'content-type' });
  });

  test('given an endless stream, then reading stops at the limit and the stream is let go', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await readSubmission(post(endless, FORM))).toEqual({ ok: false, reason: 'too-large' });
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(10);
  });

  test('given a connection that breaks, then it is refused, not thrown', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error('reset')),
    });
    expect(await readSubmission(post(broken, FORM))).toEqual({ ok: false, reason: 'malformed' });
  });

  test('given JSON 30,000 levels deep, then it is read without harm', async () => {
    const deep = `{"text":${'['.repeat(30_000)}${']'.repeat(30_000)}}`;
    expect((await readSubmission(post(deep, 'application/json'))).ok).toBe(true);
  });

  test('given any bytes as any type, then reading never throws', async () => {
    const types = fc.constantFrom(FORM, 'application/json', 'multipart/form-data; boundary=b');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), types, async (bytes, type) => {
        await readSubmission(post(bytes, type));
      }),
    );
  });
});

test('given a technical field twice or as no text, then the last text counts', () => {
  expect(
    textOf(
      [
        ['_lang', 'sv'],
        ['_lang', 'en'],
      ],
      '_lang',
    ),
  ).toBe('en');
  expect(textOf([['_lang', ['sv']]], '_lang')).toBeUndefined();
});
