/** What the server answers: methods, unknown addresses, headers. Without a browser. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../../scripts/gates/links.ts';
import { startSite, type RunningSite } from '../../../scripts/running-site.ts';
import { CLIENT_DIR, pages } from './pages.ts';

const INTAKE = '/f/exempelkommun-tips';
/** Absolute addresses in the pages name the origin of the build. */
const BUILT_FOR = process.env['PUBLIC_ORIGIN'] ?? 'http://localhost:4321';

let site: RunningSite;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

function ask(address: string, init: RequestInit = {}): Promise<Response> {
  return fetch(site.origin + address, { redirect: 'manual', ...init });
}

function post(
  address: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return ask(address, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: site.origin,
      ...headers,
    },
  });
}

/** Pages and what they are made of, as the server names them. */
const files = readdirSync(CLIENT_DIR, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
  .map((entry) => `/${path.relative(CLIENT_DIR, path.join(entry.parentPath, entry.name))}`);
const pageAddresses = pages
  .map(({ address }) => address)
  .filter((address) => address.endsWith('/'));

test('every page is served, as itself and without a redirect', async () => {
  const wrong: string[] = [];
  for (const address of pageAddresses) {
    const { status } = await ask(address);
    if (status !== 200) wrong.push(`${address}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  '%s to a page answers 405 and says what is allowed',
  async (method) => {
    const wrong: string[] = [];
    for (const address of [...pageAddresses, ...files.slice(0, 5)]) {
      const response = await ask(address, {
        method,
        body: 'text=hej',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.origin },
      });
      if (response.status !== 405) wrong.push(`${address}: ${response.status}`);
      else if (!/\bGET\b/.test(response.headers.get('allow') ?? ''))
        wrong.push(`${address}: no Allow`);
    }
    expect(wrong).toEqual([]);
  },
);

test.each([
  '/finns-inte/',
  '/finns-inte',
  '/varnamo/finns-inte/',
  '/finns-inte/tipsa/',
  '/en/finns-inte/',
  '/assets/finns-inte.js',
  '/..%2fpackage.json',
  '/%00/',
  '/exempelkommun/%74ipsa/',
  '/admin/..%2fexempelkommun/tipsa/',
  '/%68alsa',
])('%s is 404', async (address) => {
  const response = await ask(address);
  expect(response.status).toBe(404);
});

test('an address that cannot be read is refused, and the server lives on', async () => {
  expect([400, 404]).toContain((await ask('/%ff/')).status);
  expect((await ask('/')).status).toBe(200);
});

test('the page for unknown addresses is a page, in Swedish', async () => {
  const response = await ask('/finns-inte/');
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await response.text()).toContain('<html lang="sv"');
});

describe('the intake', () => {
  test.each(['/f/finns-inte-tips', '/f/exempelkommun-finns-inte', '/f/tips', '/f/'])(
    'a post to %s, which is no form, is 404',
    async (address) => {
      expect((await post(address, 'text=hej')).status).toBe(404);
    },
  );

  test('a visit answers 405 and says that it takes POST', async () => {
    const response = await ask(INTAKE);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test('an association receives no tips', async () => {
    expect((await post('/f/goteborgsregionen-tips', 'text=hej')).status).toBe(404);
  });

  test('a post from another site is refused', async () => {
    const response = await post(INTAKE, 'text=hej', { origin: 'https://elsewhere.example' });
    expect(response.status).toBe(403);
  });

  test('nothing below /f/ ever redirects: the body would be lost', async () => {
    const addresses = [
      INTAKE,
      `${INTAKE}/`,
      `${INTAKE}//`,
      '/f',
      '/f/',
      '/F/exempelkommun-tips',
      '/f/finns-inte-tips/',
      `/f/./exempelkommun-tips`,
      `//f/exempelkommun-tips`,
    ];
    const wrong: string[] = [];
    for (const address of addresses) {
      for (const response of [await ask(address), await post(address, 'text=hej')]) {
        if (response.status >= 300 && response.status < 400)
          wrong.push(`${address}: ${response.status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('its answers are kept by nobody', async () => {
    for (const response of [await post(INTAKE, 'text='), await ask(INTAKE)]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('security headers', () => {
  const REQUIRED: Record<string, RegExp> = {
    'content-security-policy':
      /(?=.*\bdefault-src '(none|self)')(?=.*\bframe-ancestors 'none')(?=.*\bbase-uri )(?=.*\bform-action 'self')/,
    'x-content-type-options': /^nosniff$/,
    // Not no-referrer: with it Chromium sends `Origin: null` and the intake refuses the form.
    'referrer-policy': /^same-origin$/,
    'cross-origin-opener-policy': /^same-origin$/,
    'permissions-policy': /geolocation=\(\)/,
  };

  const cases: [what: string, get: () => Promise<Response>][] = [
    ['a page', () => ask('/')],
    ['a page of a publisher', () => ask('/varnamo/tipsa/')],
    ['a page that does not exist', () => ask('/finns-inte/')],
    ['a file that does not exist', () => ask('/assets/finns-inte.js')],
    ['a method that is not taken', () => post('/', 'x=1')],
    ['a style sheet', () => ask(files.find((file) => file.endsWith('.css')) ?? '/no-style-sheet')],
    ['a font', () => ask(files.find((file) => file.endsWith('.woff2')) ?? '/no-font')],
    ['a script', () => ask(files.find((file) => file.endsWith('.js')) ?? '/no-script')],
    [
      'figures to download',
      () => ask(files.find((file) => file.endsWith('.csv')) ?? '/no-figures'),
    ],
    ['the intake, visited', () => ask(INTAKE)],
    ['the intake, with errors in the form', () => post(INTAKE, 'text=')],
    ['the intake, refusing', () => post(INTAKE, 'text=', { origin: 'https://elsewhere.example' })],
    ['the intake, unknown form', () => post('/f/finns-inte-tips', 'text=')],
    ['the intake, as JSON', () => post(INTAKE, 'text=', { accept: 'application/json' })],
    ['an address that cannot be read', () => ask('/%ff/')],
  ];

  test.each(cases)('%s carries them', async (_what, get) => {
    const response = await get();
    for (const [name, wanted] of Object.entries(REQUIRED)) {
      expect.soft(response.headers.get(name) ?? '', name).toMatch(wanted);
    }
    const policy = response.headers.get('content-security-policy') ?? '';
    expect.soft(policy).not.toMatch(/unsafe-|\*|https?:|data:/);
    expect.soft(response.headers.get('set-cookie')).toBeNull();
    expect.soft(response.headers.get('x-powered-by')).toBeNull();
  });
});

test('every link, file and fragment that a page names is there', { timeout: 120_000 }, async () => {
  const { checked, broken } = await checkLinks(site.origin, pageAddresses, BUILT_FOR);
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(pageAddresses.length);
});
