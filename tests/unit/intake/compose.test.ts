import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { openIntakeFromEnvironment } from '../../../src/intake/compose.ts';
import { allowedOriginsOf, clientAddressOf, loadIntakeConfig } from '../../../src/intake/config.ts';
import { ConfigurationError } from '../../../src/intake/configuration-error.ts';
import type { IntakePublisher } from '../../../src/intake/contract.ts';
import { openTip } from '../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import { answers, messages, recipients, SUBMISSION_KEY, varnamo } from './test-intake.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const real: IntakePublisher = { ...varnamo, demonstration: false };
const start = (publishers: IntakePublisher[], env: NodeJS.ProcessEnv = {}) =>
  openIntakeFromEnvironment({
    publishers,
    messages,
    languages: ['sv', 'en'],
    receiptPath: () => '/tipsa/kvitto/',
    helpPath: () => '/varnamo/bedragerier/',
    helpPages: ['nagon-ringer'],
    env: { DATA_DIR: path.join(folder, 'data'), ...env },
    log: () => {},
  });

async function problemsOf(opening: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConfigurationError)) throw new Error('The start was not refused.');
  return error.problems;
}

describe('the first start of a demonstration', () => {
  test('given nothing, then keys are made once, told of, and the owner’s alone', async () => {
    const running = await start([varnamo]);
    const files = running.made.map((file) => path.relative(path.join(folder, 'data'), file));
    expect(files).toEqual([
      'demo-keys/coordinator.txt',
      'demo-keys/registrar.txt',
      'demo-keys/escrow.txt',
      'recipients.json',
      'demo-keys/token-key.txt',
    ]);
    const keys = path.join(folder, 'data/demo-keys');
    for (const file of readdirSync(keys)) {
      expect(statSync(path.join(keys, file)).mode & 0o777).toBe(0o600);
    }
    await running.close();
    const again = await start([varnamo, { ...varnamo, slug: 'aneby' }]);
    expect(again.made).toEqual([path.join(folder, 'data/recipients.json')]);
    await again.close();
  });

  test('given a tip, then it outlives the restart and opens with the key that was made', async () => {
    const first = await start([varnamo]);
    const request = new Request('http://localhost:4321/f/varnamo-tips', {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        origin: 'http://localhost:4321',
      },
      body: JSON.stringify({ ...answers, _key: SUBMISSION_KEY }),
    });
    const answer = await first.intake.handle(request, { key: 'varnamo-tips' });
    expect(answer instanceof Response && (await answer.json())).toEqual({
      ok: true,
      next: '/tipsa/kvitto/',
    });
    await first.close();
    const store = openSqliteStore(path.join(folder, 'data/intake.sqlite'));
    const [tip] = await store.list();
    await store.close();
    const keyFile = readFileSync(path.join(folder, 'data/demo-keys/escrow.txt'), 'utf8');
    if (!tip) throw new Error('Nothing was stored.');
    expect((await openTip(tip, keyFile.trim().split('\n').at(-1) ?? '')).answers).toEqual(answers);
  });

  test('given two processes that start at once, then they end up with the same keys', async () => {
    const both = await Promise.all([start([varnamo]), start([varnamo])]);
    expect(both.flatMap(({ made }) => made).filter((file) => file.includes('escrow'))).toHaveLength(
      1,
    );
    await Promise.all(both.map((running) => running.close()));
  });
});

describe('the start with a real publisher', () => {
  test('given nothing set, then it is refused with what is missing and the commands', async () => {
    const problems = await problemsOf(start([varnamo, { ...real, slug: 'aneby' }]));
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringContaining('INTAKE_TOKEN_KEY saknas'),
        expect.stringContaining('npm run intake -- token-key'),
        expect.stringContaining('PUBLIC_ORIGIN saknas'),
        expect.stringContaining('keygen --publisher aneby --role coordinator'),
        expect.stringContaining('keygen --publisher aneby --role registrar'),
      ]),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('given everything set, then it starts and makes nothing', async () => {
    const file = path.join(folder, 'recipients.json');
    const [coordinator, registrar] = recipients;
    writeFileSync(file, JSON.stringify({ varnamo: { coordinator, registrar } }));
    const env = {
      INTAKE_RECIPIENTS: file,
      INTAKE_TOKEN_KEY: SUBMISSION_KEY,
      PUBLIC_ORIGIN: 'https://trygghet.example',
    };
    const running = await start([real], env);
    expect(running.made).toEqual([]);
    await running.close();
    writeFileSync(file, JSON.stringify({ varnamo: { coordinator, registrar: coordinator } }));
    expect(await problemsOf(start([real], env))).toHaveLength(1);
    writeFileSync(file, JSON.stringify({ varnamo: { coordinator: 'age1x' } }));
    expect(await problemsOf(start([real], env))).toEqual([expect.stringContaining('coordinator')]);
    writeFileSync(file, '{');
    expect(await problemsOf(start([real], env))).toEqual([expect.stringContaining('JSON')]);
  });
});

describe('the start where only functions run', () => {
  const inFunctions = (env: NodeJS.ProcessEnv = {}) =>
    openIntakeFromEnvironment({
      publishers: [varnamo],
      inFunctions: true,
      messages,
      languages: ['sv'],
      receiptPath: () => '/tipsa/kvitto/',
      helpPath: () => '/varnamo/bedragerier/',
      helpPages: [],
      env: { DATA_DIR: path.join(folder, 'data'), ...env },
      log: () => {},
    });

  test('given a demonstration with nothing set, then it is refused, and no keys are made that another function lacks', async () => {
    const problems = (await problemsOf(inFunctions())).join('\n');
    for (const name of ['DATABASE_URL', 'INTAKE_TOKEN_KEY', 'PUBLIC_ORIGIN', 'escrow']) {
      expect(problems).toContain(name);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('settings', () => {
  test('given none, or empty ones, then the defaults hold', () => {
    expect(loadIntakeConfig({ PORT: '', HOST: '', PUBLIC_ORIGIN: '' })).toEqual({
      dataDir: 'data',
      databaseFile: path.join('data', 'intake.sqlite'),
      recipientsFile: path.join('data', 'recipients.json'),
      noticesFile: path.join('data', 'notices.json'),
      backupDir: path.join('data', 'backup'),
      makesBackups: false,
      port: 4321,
      host: 'localhost',
    });
  });

  test.each([
    ['DATABASE_URL', 'mysql://intag@localhost/intag'],
    ['PORT', 'http'],
    ['SMTP_URL', 'mejl.example'],
    ['SMTP_URL', 'smtp://mejl.example'], // without SMTP_FROM
    ['SMTP_FROM', 'webben'],
    ['PORT', '70000'],
    ['PUBLIC_ORIGIN', 'https://trygghet.example/'],
    ['PUBLIC_ORIGIN', 'trygghet.example'],
    ['INTAKE_TOKEN_KEY', 'kort'],
    ['CLIENT_ADDRESS_HEADER', 'x forwarded'],
  ])('given %s=%s, then it is refused by name', (name, value) => {
    expect(() => loadIntakeConfig({ [name]: value })).toThrow(new RegExp(`^${name} `));
  });

  test('given no public origin, then the machine’s own names may post; else only the public one', () => {
    expect(allowedOriginsOf(loadIntakeConfig({ PORT: '8080' }))).toEqual([
      'http://localhost:8080',
      'http://127.0.0.1:8080',
      'http://[::1]:8080',
    ]);
    expect(allowedOriginsOf(loadIntakeConfig({ PUBLIC_ORIGIN: 'https://a.example' }))).toEqual([
      'https://a.example',
    ]);
  });

  test('given a proxy of ours, then the address is the last it wrote; else the socket’s', () => {
    const headers = new Headers({ 'x-forwarded-for': '198.51.100.9, 192.0.2.7' });
    const trusted = { clientAddressHeader: 'x-forwarded-for' };
    expect(clientAddressOf(headers, '127.0.0.1', trusted)).toBe('192.0.2.7');
    expect(clientAddressOf(new Headers(), '127.0.0.1', trusted)).toBe('127.0.0.1');
    expect(clientAddressOf(headers, '127.0.0.1', {})).toBe('127.0.0.1');
  });
});
