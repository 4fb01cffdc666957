/**
 * Sends the intake what no form sends: broken bodies, strange types, wild names and values. Whatever
 * comes, it answers with a refusal of its own, never redirects, never falls over, and writes nothing of
 * what it was sent into its log.
 */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import fc from 'fast-check';
import { AREA_ELSEWHERE } from '../../src/domain/tips/choices.ts';
import { ADDRESS_HEADER, type RunningSite } from '../running-site.ts';
import { randomAddress } from './clients.ts';

/** Stands in everything that is sent, so that it can be looked for afterwards. */
const MARK = 'kanariemark';

export interface FuzzResult {
  sent: number;
  /** How many answers of each status. */
  statuses: Record<number, number>;
  problems: string[];
}

interface Strange {
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

const strange: fc.Arbitrary<Strange> = fc
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
        '/f/exempelkommun-tips?text=x',
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

/** `seed` gives the same run again. */
export async function fuzzIntake(
  site: RunningSite,
  runs: number,
  seed: number,
): Promise<FuzzResult> {
  const result: FuzzResult = { sent: 0, statuses: {}, problems: [] };
  const samples = fc.sample(strange, { numRuns: runs, seed });
  for (const sample of samples) {
    const answer = await send(site, sample);
    result.sent += 1;
    result.statuses[answer.status] = (result.statuses[answer.status] ?? 0) + 1;
    const wrong = judge(answer, sample);
    if (wrong !== undefined) {
      result.problems.push(
        `${wrong}: ${sample.method} ${sample.path} ${JSON.stringify(sample.headers)} ${Buffer.from(sample.body).toString('base64').slice(0, 200)}`,
      );
    }
  }
  if (site.process.exitCode !== null) result.problems.push('the server has ended');
  if (readFileSync(site.logFile, 'utf8').includes(MARK))
    result.problems.push('the log holds what was sent');
  return result;
}

interface Answer {
  status: number;
  policy: string | undefined;
  body: string;
}

function judge({ status, policy, body }: Answer, { headers, path }: Strange): string | undefined {
  if (status === 0) return 'no answer';
  if (status >= 500) return `status ${status}`;
  if (status >= 300 && status < 400) return `redirect ${status}`;
  if (policy === undefined) return 'no content security policy';
  if (/\bat .+:\d+:\d+|node:internal|SQLITE/.test(body)) return 'the answer shows its insides';
  if (
    headers['accept'] === 'application/json' &&
    path.startsWith('/f/exempel') &&
    !body.startsWith('{')
  ) {
    return 'not JSON';
  }
  return undefined;
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
            body: Buffer.concat(chunks).toString(),
          });
        response.on('end', done);
        response.on('error', done);
      },
    );
    outgoing.on('timeout', () => outgoing.destroy());
    outgoing.on('error', () => resolve({ status: 0, policy: undefined, body: '' }));
    outgoing.end(body);
  });
}
