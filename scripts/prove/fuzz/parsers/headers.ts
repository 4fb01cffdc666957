/**
 * What comes in a request's head: address, method, origin, cookie-less tokens, the sender's address. The headers of the
 * answer stay whole whatever the address, and a token that is not the right one opens nothing.
 */
import fc from 'fast-check';
import { clientAddressOf } from '../../../../src/intake/config.ts';
import { wantsJson } from '../../../../src/intake/json-answer.ts';
import { isAllowedOrigin } from '../../../../src/intake/origin.ts';
import { createProofOfWork } from '../../../../src/intake/proof-of-work.ts';
import { createRateLimiter, networkOf } from '../../../../src/intake/rate-limit.ts';
import { createReplayList } from '../../../../src/intake/replay-list.ts';
import { checkToken, issueToken } from '../../../../src/intake/token.ts';
import { createEdgeFunction } from '../../../../src/server/edge.ts';
import { HEADER_CLASSES, headersFor } from '../../../../src/server/headers.ts';
import { metricsResponse } from '../../../../src/server/metrics.ts';
import { singleSlashes, takesMethod } from '../../../../src/server/methods.ts';
import { anyText, mutatedText, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const TOKEN = 'm'.repeat(32);
const ORIGIN = 'https://trygghet.example';
const KEY = new Uint8Array(32).fill(7);
const ADDRESSES = [
  '192.0.2.1',
  '::1',
  '2001:db8::1',
  '::ffff:192.0.2.1',
  'fe80::1%eth0',
  '2001:db8:1:2:3:4:5:6',
];
const CLAIMS = { submissionKey: 'k', publisher: 'varnamo', form: 'tips' };

const open: OpenParser = () => {
  const clock = () => new Date('2026-11-22T09:00:00Z');
  const proofs = createProofOfWork(KEY, clock, createReplayList(clock));
  const limiter = createRateLimiter(clock);
  const edge = createEdgeFunction({ editorOrigins: ['https://git.example'] });
  const visible = (text: string) => text.replaceAll(/[^\u0020-\u007E\u0080-\u00FF]/g, '').trim();
  const head = (right: string) =>
    fc
      .oneof({ weight: 2, arbitrary: fc.constant(right) }, mutatedText(fc.constant(right)), anyText)
      .map(visible);
  const path = mutatedText(
    fc.constantFrom(
      ...HEADER_CLASSES.map(({ sample }) => sample),
      '/varnamo/en/',
      '/handlaggning/api/overview',
      '//f//x',
    ),
    [
      '/',
      '//',
      '..',
      '%2e',
      '%2F',
      '/admin/',
      '/f/',
      '/handlaggning/api/',
      '.png',
      '?',
      '#',
      '/inbaddat/lofte/a/',
    ],
  ).map((text) => `/${text.replace(/^\//, '')}`);
  const inputs = fc.record({
    path,
    method: fc.oneof(fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'), nasty),
    status: fc.constantFrom(200, 304, 404, 405, 413, 500),
    tls: fc.boolean(),
    authorization: head(`Bearer ${TOKEN}`),
    origin: head(ORIGIN),
    site: head('same-origin'),
    accept: head('text/html, application/json;q=0.9'),
    address: fc.oneof(
      fc.constantFrom(...ADDRESSES),
      mutatedText(fc.constantFrom(...ADDRESSES), [':', '::', '.']),
      anyText,
    ),
    forwarded: head('192.0.2.9, 192.0.2.1'),
    token: mutatedText(fc.constant(issueToken(KEY, CLAIMS, new Date('2026-11-22T08:00:00Z')))),
    proof: fc.oneof(
      anyText,
      fc.json().map((text) => Buffer.from(text).toString('base64')),
      mutatedText(
        fc.constant(
          JSON.stringify({
            challenge: {
              parameters: {
                data: { issued: 1, publisher: 'varnamo' },
                cost: 5000,
                algorithm: 'PBKDF2/SHA-256',
                nonce: 'ab',
                salt: 'cd',
                keyLength: 32,
                keyPrefix: '00',
              },
              signature: 'x',
            },
            solution: { counter: 1, derivedKey: 'x' },
          }),
        ),
        ['"cost":1e9', '"cost":-1', '"keyLength":1e9', 'null', '"algorithm":"__proto__"'],
      ).map((text) => Buffer.from(text).toString('base64')),
    ),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    async attempt(input) {
      const { status, tls } = input;
      const headers = headersFor(input.path, {
        tls,
        status,
        editorOrigins: ['https://git.example'],
      });
      new Headers(headers);
      const policy = headers['Content-Security-Policy'] ?? '';
      must(policy.startsWith("default-src 'none'"), 'a policy that lets through by itself');
      must(
        !policy.includes("'unsafe-eval'") || (input.path.startsWith('/admin/') && status < 400),
        'code from text',
      );
      must(
        policy.includes("require-trusted-types-for 'script'") ||
          (input.path.startsWith('/admin/') && status < 400),
        'no trusted types',
      );
      must(
        policy.includes("frame-ancestors 'none'") || input.path.includes('/inbaddat/'),
        'it may be framed',
      );
      must(headers['X-Content-Type-Options'] === 'nosniff', 'sniffed');
      must('Strict-Transport-Security' in headers === tls, 'TLS');
      must(status < 400 || headers['Cache-Control'] === 'no-store', 'an error may be kept');
      must(!singleSlashes(input.path).includes('//'), 'slashes');
      const taken = takesMethod(input.method, input.path);
      must(taken || !['GET', 'HEAD'].includes(input.method), 'a page cannot be read');

      const url = new URL(`${ORIGIN}/`);
      url.pathname = input.path;
      const answered = await edge(new Request(url), {
        next: () => Promise.resolve(new Response('x', { headers: { 'x-powered-by': 'x' } })),
      });
      must(answered.headers.get('content-security-policy') !== null, 'the edge lost the policy');

      const metrics = await metricsResponse(new Headers({ authorization: input.authorization }), {
        config: { metricsToken: TOKEN },
        metrics: () => Promise.resolve('x 1\n'),
      });
      must(
        (metrics.status === 200) === (input.authorization === `Bearer ${TOKEN}`),
        'counts for another token',
      );
      const sent = new Headers({
        origin: input.origin,
        'sec-fetch-site': input.site,
        accept: input.accept,
        'x-f': input.forwarded,
      });
      must(!isAllowedOrigin(sent, [ORIGIN]) || sent.get('origin') === ORIGIN, 'another origin');
      wantsJson(sent);
      const network = networkOf(
        clientAddressOf(sent, input.address, { clientAddressHeader: 'x-f' }) ?? '',
      );
      must(typeof network === 'string', 'no network');
      networkOf(input.address);
      limiter.allow(input.address, 'step');

      const issued = issueToken(KEY, CLAIMS, new Date('2026-11-22T08:00:00Z'));
      must(
        checkToken(KEY, CLAIMS, input.token, clock()) === 'invalid' || input.token === issued,
        'a token of nobody',
      );
      must((await proofs.check(input.proof, 'varnamo')) === 'none', 'a proof of nobody');
      return `${taken ? 'taken' : '405'} ${metrics.status}`;
    },
  });
};
export default open;
