/** Every address of the built site, and every kind of refusal, has the headers that the definition says, and no others. */
import { readdirSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type RunningSite } from '../../../scripts/running-site.ts';
import { HEADER_CLASSES, headersFor } from '../../../src/server/headers.ts';
import { CLIENT_DIR, pages } from './pages.ts';

const ORIGIN = 'https://trygghet.example';
/** Headers that may only be there when the definition says so. */
const ONLY_WHEN_SAID = [
  ...['Access-Control-Allow-Origin', 'X-Frame-Options', 'X-Robots-Tag'],
  ...['X-Powered-By', 'Server', 'Set-Cookie'],
];

let site: RunningSite;
beforeAll(async () => {
  // Behind a proxy with TLS, as in earnest: then HSTS is sent.
  site = await startSite({ env: { PUBLIC_ORIGIN: ORIGIN } });
});
afterAll(() => site.stop());

const files = readdirSync(CLIENT_DIR, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${path.relative(CLIENT_DIR, path.join(entry.parentPath, entry.name))}`);
const addresses = [...new Set([...pages.map(({ address }) => address), ...files])];

/** What differs from the definition, in words. */
async function wrongHeaders(address: string, init: RequestInit = {}): Promise<string[]> {
  const response = await fetch(site.origin + address, { redirect: 'manual', ...init });
  await response.body?.cancel();
  const { status } = response;
  const said = headersFor(address.split('?', 1)[0] ?? '', { tls: true, status });
  const differing = Object.entries(said).flatMap(([name, value]) => {
    const sent = response.headers.get(name);
    return sent === value ? [] : [`${String(status)} ${address}: ${name} is ${String(sent)}`];
  });
  const surplus = ONLY_WHEN_SAID.filter((name) => !(name in said) && response.headers.has(name));
  return [...differing, ...surplus.map((name) => `${String(status)} ${address}: has ${name}`)];
}

test('every page and file of the site', { timeout: 120_000 }, async () => {
  expect(addresses.length).toBeGreaterThan(1000);
  const wrong: string[] = [];
  for (const address of addresses) wrong.push(...(await wrongHeaders(address)));
  expect(wrong).toEqual([]);
});

test(
  'every class, with every method, a part of it and what has not changed',
  { timeout: 60_000 },
  async () => {
    const wrong: string[] = [];
    const asked: RequestInit[] = [
      ...['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => ({ method })),
      { headers: { range: 'bytes=0-1' } },
      { headers: { range: 'bytes=999999999-' } },
      { headers: { 'if-none-match': '*' } },
    ];
    const classes = HEADER_CLASSES.map(
      ({ pattern }) => addresses.find((one) => pattern.test(one)) ?? '',
    );
    const found = classes.filter((one) => one !== '');
    // The forms, the health of the server, signing in and the editor's page are no files.
    expect(found.length).toBeGreaterThan(10);
    for (const address of [
      ...found,
      '/f/exempelkommun-tips',
      '/halsa',
      '/halsa/matt',
      '/admin/inloggning',
    ]) {
      for (const init of asked) wrong.push(...(await wrongHeaders(address, init)));
    }
    expect(wrong).toEqual([]);
  },
);

test('every class, where there is nothing', async () => {
  const wrong: string[] = [];
  for (const { sample } of HEADER_CLASSES) {
    wrong.push(...(await wrongHeaders(`/finns-inte${sample}`)), ...(await wrongHeaders(sample)));
  }
  expect(wrong).toEqual([]);
});

test.each([
  [400, 'not a request\r\n\r\n'],
  [431, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
])('status %i, to what is no request', async (status, bytes) => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(site.port, 'localhost', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const [name, value] of Object.entries(headersFor('', { tls: true, status }))) {
    expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
  }
});

test('who sends is told by the socket, whatever the sender says of addresses', async () => {
  // Astro would believe X-Forwarded-For if it were told of any hosts: then nobody could be counted, and the own sign-in
  // before the desk could be passed by (DESK_SIGN_IN_FROM).
  const other = await startSite({
    env: { PUBLIC_ORIGIN: ORIGIN, DESK_SIGN_IN_HEADER: 'x-user', DESK_SIGN_IN_FROM: '192.0.2.1' },
  });
  try {
    const { status } = await fetch(`${other.origin}/exempelkommun/handlaggning/api/overview`, {
      method: 'POST',
      headers: {
        ...{ origin: ORIGIN, 'content-type': 'application/json', 'x-user': 'samordnare' },
        ...{ 'x-forwarded-for': '192.0.2.1', 'x-forwarded-host': 'trygghet.example' },
      },
      body: '{}',
    });
    expect(status).toBe(403);
  } finally {
    await other.stop();
  }
});

/** Written as no browser and no page of ours writes them. fetch would put them right. */
test.each([
  ...[
    '/admin/../exempelkommun/tipsa/',
    '/admin/%2e%2e/exempelkommun/tipsa/',
    '/admin/..%2fexempelkommun/tipsa/',
  ],
  ...['/exempelkommun/handlaggning/..%2f..%2fexempelkommun/tipsa/', '/%68alsa', '/f/../halsa'],
])('%s gives no page, and no leave of another', async (path) => {
  const { status, headers } = await askAsWritten(path);
  expect(status).toBe(404);
  for (const [name, value] of Object.entries(
    headersFor('/finns-inte', { tls: true, status: 404 }),
  )) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
});

function askAsWritten(path: string): Promise<{ status?: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port: site.port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });
}

const form = 'application/x-www-form-urlencoded';
test.each<[number, string, string, string, string]>([
  [400, '/f/exempelkommun-tips', 'POST', 'application/json', '{'],
  [403, '/f/exempelkommun-tips', 'POST', form, 'another site'],
  [404, '/f/finns-inte', 'POST', form, 'text=hej'],
  [405, '/f/exempelkommun-tips', 'GET', '', ''],
  [405, '/exempelkommun/', 'DELETE', '', ''],
  [405, '/favicon.svg', 'POST', form, 'text=hej'],
  [405, '/exempelkommun/inbaddat/lofte/2025-2026/', 'POST', form, 'text=hej'],
  [413, '/f/exempelkommun-tips', 'POST', form, `text=${'a'.repeat(70_000)}`],
  [415, '/f/exempelkommun-tips', 'POST', 'text/plain', 'hej'],
  [422, '/f/exempelkommun-tips', 'POST', form, 'text='],
  [400, '/exempelkommun/handlaggning/api/challenge', 'POST', 'application/json', '{'],
  [401, '/exempelkommun/handlaggning/api/overview', 'POST', 'application/json', '{}'],
  [403, '/exempelkommun/handlaggning/api/overview', 'POST', 'application/json', 'another site'],
  [404, '/exempelkommun/handlaggning/api/finns-inte', 'POST', 'application/json', '{}'],
  [
    413,
    '/exempelkommun/handlaggning/api/challenge',
    'POST',
    'application/json',
    `"${'a'.repeat(9000)}"`,
  ],
])('status %i at %s with %s', async (status, address, method, type, body) => {
  const init: RequestInit = {
    method,
    headers: {
      origin: body === 'another site' ? 'https://elsewhere.example' : ORIGIN,
      ...(type === '' ? {} : { 'content-type': type }),
    },
    ...(body === '' ? {} : { body }),
  };
  const response = await fetch(site.origin + address, init);
  expect(response.status).toBe(status);
  expect(await wrongHeaders(address, init)).toEqual([]);
});
