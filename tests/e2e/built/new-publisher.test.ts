/** A municipality of one's own, as the one who begins would do it: the command, the start, a tip, and the key that opens it. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseElements } from '../../../scripts/gates/elements.ts';
import { freePort } from '../../../scripts/running-site.ts';
import { dayOf, isoWeekOf } from '../../../src/domain/calendar/days.ts';
import { copyProject, removeCopy } from '../../../scripts/project-copy.ts';

const START_TIME_MS = 240_000;
const BRA_FILE = 'Kommun;Antal;Per 100 000 inv.\nAndra;812;9000\nNyby;1204;8100\n';
const ANSWERS = [
  ['name', 'Nyby kommun'],
  // No municipality has it.
  ['code', '0699'],
  ['lat', '57.7'],
  ['lon', '14.1'],
  ['areas', 'Centrum; Söderby'],
  ['promise', 'Medborgarlöfte 2027'],
  ['promise-summary', 'Löftet gäller trafiken vid skolorna.'],
  ['promise-years', '2027'],
  ['commitments', 'Minst åtta fartkontroller vid skolorna; En lägesbild varje vecka'],
] as const;

/** What this run of the tests may have set; the file of settings is to say it. */
const NOT_OURS = new Set([
  'PUBLISHER',
  'INTAKE_TOKEN_KEY',
  'DATA_DIR',
  'DATABASE_URL',
  'BUILD_NOW',
]);

let copy = '';
let origin = '';
let site: ChildProcess | undefined;
let log = '';

/** Runs one of the project's scripts in the copy. */
async function run(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    {
      cwd: copy,
    },
  );
  return stdout;
}

beforeAll(async () => {
  copy = copyProject('new-publisher');
  const braFile = path.join(path.dirname(copy), 'bra-2025.csv');
  writeFileSync(braFile, BRA_FILE);
  const flags = ANSWERS.flatMap(([flag, answer]) => [`--${flag}`, answer]);
  await run('publisher', 'new', ...flags, '--statistics', braFile);

  const port = await freePort();
  origin = `http://localhost:${port}`;
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_OURS.has(name))),
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
  };
  site = spawn(process.execPath, ['--env-file=../nycklar-nyby/start.env', 'scripts/start.ts'], {
    cwd: copy,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const started = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('Öppna ')) resolve();
    };
    site?.stdout?.on('data', listen);
    site?.stderr?.on('data', listen);
    site?.once('exit', () => reject(new Error(log)));
  });
  await started;
}, START_TIME_MS);

afterAll(async () => {
  if (site && site.exitCode === null) {
    const ended = new Promise((resolve) => site?.once('exit', resolve));
    site.kill('SIGTERM');
    await Promise.race([ended, sleep(5000)]);
  }
  removeCopy(copy);
});

async function page(address: string): Promise<string> {
  const response = await fetch(origin + address);
  expect(response.status, address).toBe(200);
  return response.text();
}

test('the pages are the municipality’s, at the root, and a demonstration until the law has its due', async () => {
  const start = await page('/');
  expect(start).toContain('Tryggare i Nyby');
  expect(start).toContain('Det här är en demonstration');
  expect(start).toContain('noindex');
});

test('the promise and Brå’s figure are there', async () => {
  expect(await page('/medborgarloften/2027/')).toContain('Minst åtta fartkontroller vid skolorna');
  expect(await page('/statistik/anmalda-brott/')).toMatch(/1(?:\s|&nbsp;|&#160;)204/);
});

test('a tip that is sent can be opened with the coordinator’s key, and with no other words', async () => {
  const form = new URLSearchParams({
    experience: 'unsafe',
    category: 'light',
    area: 'centrum',
    place: 'Vid bron',
    timeBand: 'evening',
    text: 'Lampan vid bron är trasig.',
  });
  const answer = await fetch(`${origin}/f/nyby-tips`, {
    method: 'POST',
    headers: { origin },
    body: form,
  });
  const check = await answer.text();
  const kept = parseElements(check)
    .filter(({ attributes }) => attributes['type'] === 'hidden')
    .map(({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? '']);
  // The first answer is the page "check your answers"; sooner than a person can read it, it counts as a machine.
  await sleep(1200);
  const sent = await fetch(`${origin}/f/nyby-tips`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams([...kept, ['_step', 'send']]),
  });
  expect(await sent.text()).toMatch(/\d{4}-0001/);

  const list = await run('intake', 'list', '--publisher', 'nyby');
  const number = /\d{4}-0001/.exec(list)?.[0] ?? '';
  const week = isoWeekOf(dayOf(new Date()));
  const out = path.join(path.dirname(copy), 'ut');
  const key = '../nycklar-nyby/samordnare.txt';
  const flags = ['--publisher', 'nyby', '--week', week, '--identity', key, '--full', '--out', out];
  await run('intake', 'export', ...flags);
  const full = readdirSync(out).find((name) => name.endsWith('-fullstandig.json')) ?? '';
  const exported = readFileSync(path.join(out, full), 'utf8');
  expect(exported).toContain(number);
  expect(exported).toContain('Lampan vid bron är trasig.');
});

test('the same command again writes nothing and says what is in the way', async () => {
  const before = readFileSync(path.join(copy, 'src/content/publishers/nyby.yaml'), 'utf8');
  const flags = ANSWERS.flatMap(([flag, answer]) => [`--${flag}`, answer]);
  await expect(run('publisher', 'new', ...flags)).rejects.toThrow(
    /Finns redan: src\/content\/publishers\/nyby\.yaml/,
  );
  expect(readFileSync(path.join(copy, 'src/content/publishers/nyby.yaml'), 'utf8')).toBe(before);
});

test('the list of what is left says how to begin and how to undo', () => {
  const list = readFileSync(path.join(copy, 'docs/publishers/nyby.md'), 'utf8');
  expect(list).toContain('--env-file=../nycklar-nyby/start.env');
  expect(list).toContain('- [ ] Fatta gallringsbeslut');
  expect(list).toMatch(
    /rm src\/content\/publishers\/nyby\.yaml src\/content\/promises\/nyby\/2027\.yaml/,
  );
});
