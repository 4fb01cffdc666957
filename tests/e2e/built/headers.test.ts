/** Every address of the built site, and every kind of refusal, has the headers that the definition says, and no others. */
import { readdirSync } from 'node:fs';
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

test('every class, where there is nothing', async () => {
  const wrong: string[] = [];
  for (const { sample } of HEADER_CLASSES) {
    wrong.push(...(await wrongHeaders(`/finns-inte${sample}`)), ...(await wrongHeaders(sample)));
  }
  expect(wrong).toEqual([]);
});

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
