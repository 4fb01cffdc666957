/**
 * The server as it runs, over a socket: forms' addresses with broken bodies, and any other address with a strange head.
 * Whatever comes, it answers with a refusal of its own, never redirects a form, never falls over, sends its headers, and
 * writes nothing of what it was sent into its log.
 */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import fc from 'fast-check';
import { AREA_ELSEWHERE } from '../../../../src/domain/tips/choices.ts';
import { ADDRESS_HEADER, startSite, type RunningSite } from '../../../running-site.ts';
import { randomAddress } from '../../clients.ts';
import { anyText, mutatedText } from '../mutations.ts';
import { fuzzed, must, type FuzzedParser, type OpenParser } from '../parser.ts';

/** Stands in everything that is sent, so that it can be looked for afterwards. */
const MARK = 'kanariemark';

export interface Strange {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

type Fields = [name: string, value: string][];

const FIELD_NAMES = [
  ...['experience', 'category', 'area', 'text', 'place', 'weekdays', 'date', 'timeBand'],
  ...['_key', '_token', '_step', '_lang', '_gotcha', 'code'],
  ...['__proto__', 'constructor', 'toString', 'length', ''],
];
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('unsafe', 'light', 'send', 'edit', 'sv', 'xx', '=1+1', '<script>'),
  fc.constantFrom(`${MARK}\0`, '\uFEFF', '9'.repeat(5000)),
);
const junk = fc.array(fc.tuple(fc.constantFrom(...FIELD_NAMES), value), { maxLength: 30 });

/** Made from the seed too, so that a run can be had again. */
const submissionKey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

/** A tip that would be taken, with one thing or another put in that should not be there. */
const nearlyRight = fc
  .tuple(submissionKey, fc.constantFrom('send', 'edit', undefined), fc.option(junk, { freq: 3 }))
  .map(([key, step, extra]): Fields => [
    ['experience', 'unsafe'],
    ['category', 'light'],
    ['area', AREA_ELSEWHERE],
    ['text', MARK],
    ['_key', key],
    ...(step === undefined ? [] : [['_step', step] as [string, string]]),
    ...(extra ?? []).slice(0, 4),
  ]);
const fields: fc.Arbitrary<Fields> = fc.oneof({ weight: 3, arbitrary: nearlyRight }, junk);

/** Bodies with the content type that they are made for. */
const bodies = {
  'application/x-www-form-urlencoded': fields.map((pairs) => new URLSearchParams(pairs).toString()),
  'application/json': fc.oneof(
    { weight: 4, arbitrary: fields.map((pairs) => JSON.stringify(Object.fromEntries(pairs))) },
    fc.json({ maxDepth: 6 }),
    fc.constantFrom(`{"__proto__":{"ok":true},"text":"${MARK}"}`, '['.repeat(20_000), ''),
  ),
  'multipart/form-data; boundary=X': fields.chain((pairs) =>
    fc.constantFrom('', '; filename="a.jpg"').map((file) => formatMultipart(pairs, file)),
  ),
};

function formatMultipart(pairs: Fields, file: string): string {
  const parts = pairs.map(
    ([name, text]) =>
      `--X\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`,
  );
  return `${parts.join('')}--X--\r\n`;
}

const matching = fc
  .constantFrom(...(Object.keys(bodies) as (keyof typeof bodies)[]))
  .chain((type) => bodies[type].map((text) => ({ type, body: Buffer.from(text) })));
const mismatched = fc.record({
  type: fc.constantFrom(
    ...['application/json', 'multipart/form-data', 'multipart/form-data; boundary=X', 'text/plain'],
    ...['application/x-www-form-urlencoded; charset=utf-16', 'image/png', ''],
  ),
  body: fc.oneof(
    fc.uint8Array({ maxLength: 4000 }).map((bytes) => Buffer.concat([bytes, Buffer.from(MARK)])),
    fc.constant(Buffer.alloc(70 * 1024, 'a')),
  ),
});

const posted: fc.Arbitrary<Strange> = fc
  .record({
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constant('POST') },
      fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'GET'),
    ),
    path: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom('/f/exempelkommun-tips', '/f/exempelkommun-kvitto'),
      },
      fc.constantFrom(
        ...['/f/goteborgsregionen-tips', '/f/x', '/f/__proto__-tips', '/f/%00-tips', '/f/'],
        ...[
          '/f/exempelkommun-tips?text=x',
          '/exempelkommun/handlaggning/api/overview',
          '/admin/inloggning/klar',
        ],
      ),
    ),
    sent: fc.oneof({ weight: 4, arbitrary: matching }, mismatched),
    headers: fc.record(
      {
        accept: fc.constantFrom('application/json', 'text/html', '*/*', ''),
        'content-encoding': fc.constantFrom('gzip', 'identity', 'identity', 'identity'),
        'accept-language': fc.constantFrom('sv', 'en', 'xx-yy;q=2'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ method, path, sent, headers }) => ({
    method,
    path,
    headers: { 'content-type': sent.type, ...headers },
    body: sent.body,
  }));

/** As an address may stand on a line of HTTP: without spaces and control characters. */
const onALine = (text: string) => text.replaceAll(/[^\u0021-\u007E]/g, escaped);
function escaped(sign: string): string {
  return /[\uD800-\uDFFF]/.test(sign) ? '%EF%BF%BD' : encodeURIComponent(sign);
}
const visible = (text: string) => text.replaceAll(/[^\u0020-\u007E]/g, '').slice(0, 2000);

const read: fc.Arbitrary<Strange> = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'),
    path: mutatedText(
      fc.constantFrom(
        ...[
          '/',
          '/exempelkommun/',
          '/exempelkommun/tipsa/',
          '/exempelkommun/sok/',
          '/exempelkommun/handlaggning/',
          '/halsa',
          '/halsa/matt',
        ],
        ...[
          '/favicon.svg',
          '/robots.txt',
          '/exempelkommun/kalender/kalender.ics',
          '/exempelkommun/medborgarloften/loften.json',
        ],
        ...[
          '/exempelkommun/bedragerier/sw.js',
          '/admin/inloggning/klar?code=x&state=y',
          '/komponenter/',
          '/.well-known/security.txt',
        ],
      ),
      [
        '/',
        '//',
        '/../',
        '/%2e%2e/',
        '%2F',
        '%00',
        '%',
        '%zz',
        '?',
        '??a=b',
        '#',
        '.html',
        '/index.html',
        ';',
        '\\',
        '/server/entry.mjs',
      ],
    ).map((text) => `/${onALine(text.replace(/^\//, ''))}`),
    headers: fc.record(
      {
        range: fc.oneof(
          fc.constantFrom(
            'bytes=0-1',
            'bytes=-5',
            'bytes=5-1',
            'bytes=0-,1-,2-',
            'bytes=0-99999999999999999999',
            'items=0-1',
            'bytes=a-b',
          ),
          mutatedText(fc.constant('bytes=0-100'), ['-', ',', '=']).map(visible),
        ),
        'if-none-match': fc.constantFrom('*', 'W/"x"', '"'),
        'if-modified-since': fc.constantFrom('Sun, 22 Nov 2026 09:00:00 GMT', 'x'),
        'accept-language': mutatedText(fc.constant('sv-SE,sv;q=0.9,en;q=0.8'), [
          ';q=',
          ',',
          '*',
        ]).map(visible),
        'accept-encoding': fc.constantFrom('gzip', 'br;q=x', '*'),
        cookie: anyText.map(visible),
        authorization: anyText.map(visible),
        'x-forwarded-for': anyText.map(visible),
        'x-forwarded-host': fc.constantFrom('ond.example', '//', ''),
        'x-forwarded-proto': fc.constantFrom('javascript', 'https', ''),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ method, path, headers }) => ({
    method,
    path,
    headers,
    body: new Uint8Array(),
  }));

/** Tries a site that runs. Closing looks through its log. */
export function wireOf(site: RunningSite): FuzzedParser {
  return fuzzed<Strange>({
    inputs: fc.oneof({ weight: 2, arbitrary: posted }, { weight: 1, arbitrary: read }),
    longestMs: 10_000,
    async attempt(input) {
      const answer = await send(site, input);
      judge(answer, input);
      must(site.process.exitCode === null, 'the server has ended');
      return String(answer.status);
    },
    close() {
      must(!readFileSync(site.logFile, 'utf8').includes(MARK), 'the log holds what was sent');
    },
  });
}

const open: OpenParser = async () => {
  const site = await startSite();
  const parser = wireOf(site);
  return {
    ...parser,
    async close() {
      try {
        await parser.close?.();
      } finally {
        await site.stop();
      }
    },
  };
};
export default open;

interface Answer {
  status: number;
  policy: string | undefined;
  location: string | undefined;
  body: string;
}

function judge(
  { status, policy, location, body }: Answer,
  { headers, path, method }: Strange,
): void {
  const isForm = path.startsWith('/f/');
  // A head that is too large is cut off while it is being sent, and the answer may be lost with the line.
  must(status !== 0 || path.length > 8000, 'no answer');
  if (status === 0) return;
  must(status < 500, `status ${status}`);
  must(!isForm || status < 300 || status >= 400, `redirect ${status}`);
  must(policy !== undefined, 'no content security policy');
  must(!/\bat .+:\d+:\d+|node:internal|SQLITE/.test(body), 'the answer shows its insides');
  must(
    location === undefined || /^\/(?!\/)/.test(location),
    `sent to another site: ${location ?? ''}`,
  );
  const asked = headers['accept'] === 'application/json' && path.startsWith('/f/exempel');
  must(!asked || method === 'HEAD' || body.startsWith('{'), 'not JSON');
}

/** By hand, since fetch would put right much of what is wrong here. */
function send(site: RunningSite, { method, path, headers, body }: Strange): Promise<Answer> {
  return new Promise((resolve) => {
    const outgoing = request(
      {
        host: 'localhost',
        port: site.port,
        method,
        path,
        headers: {
          ...headers,
          origin: site.origin,
          [ADDRESS_HEADER]: randomAddress(),
          'content-length': body.length,
        },
        timeout: 10_000,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        const done = () =>
          resolve({
            status: response.statusCode ?? 0,
            policy: response.headers['content-security-policy'] as string | undefined,
            location: response.headers.location,
            body: Buffer.concat(chunks).toString(),
          });
        response.on('end', done);
        response.on('error', done);
      },
    );
    outgoing.on('timeout', () => outgoing.destroy());
    outgoing.on('error', () =>
      resolve({ status: 0, policy: undefined, location: undefined, body: '' }),
    );
    outgoing.end(body);
  });
}
