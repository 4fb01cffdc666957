/**
 * Nothing of the sender is left behind. Everything that a sender brings (address, browser, where they came
 * from, cookies, words, contact details, receipt code) is sent to a running server, by right ways and wrong
 * ones, and looked for in everything that the server has written, in every spelling we could think of.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { ADDRESS_HEADER, startSite, type RunningSite } from '../../scripts/running-site.ts';
import {
  createSubmissionKey,
  deriveReceiptCode,
  formatReceiptCode,
} from '../../src/domain/tips/receipt.ts';
import { READING_TIME_MS } from './tip-form.ts';

const TIP = '/f/exempelkommun-tips';
const word = (what: string) => `${what}${randomBytes(8).toString('hex')}`;
const octet = () => randomInt(16, 250);
const group = () => randomInt(0x1000, 0xffff).toString(16);

/** Addresses that nobody else has: of the whole IPv4 net, so that the pattern is not found by chance. */
const IPV4 = [octet(), octet(), octet(), octet()];
const IPV6 = ['2001', 'db8', group(), group(), group(), group(), group(), group()];
const canaries = {
  address4: IPV4.join('.'),
  address6: IPV6.join(':'),
  browser: word('webblasare'),
  referrer: word('hanvisning'),
  cookie: word('kaka'),
  query: word('fraga'),
  text: word('kanarietext'),
  place: word('plats'),
  name: word('namn'),
  email: `${word('post')}@exempel.example`,
};
const fields = {
  experience: 'unsafe',
  category: 'light',
  area: 'annan-plats',
  timeBand: 'evening',
  text: canaries.text,
  place: canaries.place,
  contactName: canaries.name,
  contactEmail: canaries.email,
};

let site: RunningSite;
let folder: string;
/** Receipt codes and submission keys: secrets of the senders. */
const secrets: string[] = [];

// Some four hundred requests, on a machine that may be busy.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kanarie-'));
  mkdirSync(path.join(folder, 'tmp'));
  const dataDir = path.join(folder, 'data');
  site = await startSite({ dataDir, env: { TMPDIR: path.join(folder, 'tmp') } });
});
test.afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  status: number;
  body: string;
  setsCookie: boolean;
}

/** Over a bare connection: no client of ours adds or takes away a header. */
function send(
  address: string,
  target: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${site.origin}${target}`,
      {
        method,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          origin: site.origin,
          [ADDRESS_HEADER]: address,
          'x-forwarded-for': address,
          forwarded: `for="${address}"`,
          'user-agent': canaries.browser,
          referer: `${site.origin}/${canaries.referrer}`,
          cookie: `sess=${canaries.cookie}`,
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: text,
            setsCookie: response.headers['set-cookie'] !== undefined,
          }),
        );
      },
    );
    // A server that has refused may close before everything is sent.
    request.on('error', (error: NodeJS.ErrnoException) =>
      ['ECONNRESET', 'EPIPE'].includes(error.code ?? '')
        ? resolve({ status: 0, body: '', setsCookie: false })
        : reject(error),
    );
    request.end(body);
  });
}

const form = (extra: Record<string, string> = {}) =>
  new URLSearchParams({ ...fields, ...extra }).toString();

test('tips go in from both kinds of addresses, by both ways, and are followed by their codes', async () => {
  for (const address of [canaries.address4, canaries.address6, `::ffff:${canaries.address4}`]) {
    const check = await send(address, TIP, form());
    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(check.body)?.[1] ?? '';
    const token = { _key: hidden('_key'), _token: hidden('_token'), _step: 'send' };
    await new Promise((resolve) => setTimeout(resolve, READING_TIME_MS));
    const receipt = await send(address, TIP, form(token));
    expect(receipt.status).toBe(200);

    const _key = createSubmissionKey();
    const json = { accept: 'application/json', 'content-type': 'application/json' };
    const sent = await send(address, TIP, JSON.stringify({ ...fields, _key }), json);
    expect(sent.status).toBe(200);
    for (const key of [token._key, _key]) {
      const code = formatReceiptCode(await deriveReceiptCode(key));
      secrets.push(key, code, code.replaceAll('-', ''));
      const found = await send(address, '/f/exempelkommun-kvitto', `code=${code}`);
      expect(found.status).toBe(200);
      expect(found.body, 'the page does not say the code again').not.toContain(code);
    }
    for (const answer of [check, receipt, sent]) expect(answer.setsCookie).toBe(false);
  }
});

test('everything that is refused is refused, from the same senders', async () => {
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const long = `${form()}&more=${canaries.text.repeat(4000)}`;
  const [, code = ''] = secrets;
  const cases: [
    status: number,
    target: string,
    body: string | Buffer,
    headers?: Record<string, string>,
  ][] = [
    [403, TIP, form(), { origin: 'https://elak.example' }],
    [403, TIP, form(), { 'sec-fetch-site': 'cross-site' }],
    [404, `/f/${canaries.query}-tips`, form()],
    [404, '/f/borta-tips', form()],
    [413, TIP, long],
    [413, TIP, form() + '&a='.repeat(10_000)],
    [415, TIP, form(), { 'content-type': 'text/plain' }],
    [415, TIP, form(), { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' }],
    [400, TIP, `{"text":"${canaries.text}`, json],
    [400, TIP, Buffer.from(`text=${canaries.text}\xff`, 'latin1')],
    [422, TIP, form({ _gotcha: canaries.text })],
    [422, TIP, form({ text: '' })],
    [422, TIP, JSON.stringify({ ...fields, _key: canaries.text }), json],
    [422, '/f/exempelkommun-kvitto', `code=${canaries.text}`],
    [422, '/f/exempelkommun-kvitto', `code=${code.slice(0, 19)}`],
    [422, '/f/exempelkommun-hjalpte', `page=${canaries.text}`],
    [405, `/exempelkommun/${canaries.query}/`, form()],
  ];
  for (const address of [canaries.address4, canaries.address6]) {
    for (const [status, target, body, headers] of cases) {
      const answer = await send(address, `${target}?${canaries.query}`, body, headers);
      // 0: the connection was closed while the rest of a body that is too large was still on its way.
      const allowed = status === 413 ? [413, 0] : [status];
      expect(allowed, `${target} ${JSON.stringify(headers ?? {})}`).toContain(answer.status);
      expect(answer.setsCookie).toBe(false);
    }
    expect((await send(address, `/${canaries.query}`, '', {}, 'GET')).status).toBe(404);
    // Until the rate limit says stop.
    let { status } = await send(address, TIP, form());
    for (let post = 0; post < 150 && status !== 429; post += 1) {
      ({ status } = await send(address, TIP, '{}', json));
    }
    expect(status).toBe(429);
  }
});

test('none of it is in the database, its log, a copy of it, the log, or among temporary files', async () => {
  const database = path.join(site.dataDir, 'intake.sqlite');
  // While the server runs, the write-ahead log is there too; the copy is made as a backup is.
  const copy = new DatabaseSync(database, { readOnly: true });
  const backup = path.join(folder, 'backup.sqlite');
  copy.exec(`VACUUM INTO '${backup}'`);
  copy.close();
  copyFileSync(site.logFile, path.join(folder, 'server.log'));

  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const names = files.map((file) => path.basename(file));
  expect(names).toEqual(
    expect.arrayContaining(['intake.sqlite', 'intake.sqlite-wal', 'backup.sqlite', 'server.log']),
  );
  // The search sees what is there: coded answers stand in clear, and the log has lines.
  const bytesOf = (name: string) => readFileSync(files[names.indexOf(name)] ?? '');
  expect(bytesOf('backup.sqlite').includes('evening')).toBe(true);
  expect(bytesOf('server.log').includes('"event":"accepted"')).toBe(true);
  expect(bytesOf('server.log').includes('"event":"refused"')).toBe(true);

  const needles = [
    ...[
      ...Object.entries(canaries),
      ...secrets.map((secret) => ['secret', secret] as const),
    ].flatMap(([what, text]) => spellings(text).map((bytes) => ({ what, bytes }))),
    ...addressBytes().map((bytes) => ({ what: 'address', bytes })),
  ];
  expect(needles.length).toBeGreaterThan(100);
  const left: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const needle of needles) {
      if (bytes.includes(needle.bytes)) {
        left.push(
          `${path.basename(file)} holds ${needle.what} as ${needle.bytes.toString('latin1')}`,
        );
      }
    }
  }
  expect(left).toEqual([]);
  // The names of files are written down too.
  for (const canary of [...Object.values(canaries), ...secrets]) {
    expect(names.join('\n')).not.toContain(canary);
  }
});

/** A text as it may have been written: plain, UTF-16, hexadecimal, Base64 at each of its three places. */
function spellings(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    // Characters that share bits with a neighbour are cut off.
    return encoded.replaceAll('=', '').slice(shift === 0 ? 0 : shift + 1, -1);
  });
  const url = base64.map((encoded) => encoded.replaceAll('+', '-').replaceAll('/', '_'));
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    ...[text.toUpperCase(), encodeURIComponent(text), JSON.stringify(text).slice(1, -1)].map(
      (other) => Buffer.from(other),
    ),
    ...[hex, hex.toUpperCase(), ...base64, ...url].map((other) => Buffer.from(other)),
  ];
}

/** The addresses as numbers, whole and cut to the network: packed bytes, and their digits. */
function addressBytes(): Buffer[] {
  const four = Buffer.from(IPV4);
  const six = Buffer.from(IPV6.map((part) => part.padStart(4, '0')).join(''), 'hex');
  const network = six.subarray(0, 8);
  return [
    four,
    six,
    network,
    ...[four, six, network].flatMap((bytes) => [
      Buffer.from(bytes.toString('hex')),
      Buffer.from(bytes.toString('base64').replace(/=+$/, '').slice(0, -1)),
    ]),
    Buffer.from(String(four.readUInt32BE())),
    Buffer.from(IPV6.slice(0, 4).join(':')),
    Buffer.from([...IPV4].reverse().join('.')),
  ];
}
