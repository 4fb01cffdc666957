/**
 * The function that a build for Netlify makes, called as Netlify calls it: edge function first, PostgreSQL behind. A
 * tip gets a receipt and is in the database; without a database the start is refused in words.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';
import { AREA_ELSEWHERE } from '../../src/domain/tips/choices.ts';
import { createIdentity } from '../../src/intake/key-files.ts';
import { headersFor } from '../../src/server/headers.ts';
import { buildSite } from '../build/site.ts';
import { ROOT } from '../command.ts';
import { loadContent } from '../content/load.ts';
import { startPostgres } from '../running-postgres.ts';

type NetlifyFunction = (request: Request, context: { ip: string }) => Promise<Response>;
type EdgeFunction = (
  request: Request,
  context: { next: (request?: Request) => Promise<Response> },
) => Promise<Response>;

export interface NetlifyProof {
  /** What was not as it should be; empty when all is well. */
  problems: string[];
  tips: number;
  asked: number;
}

const ORIGIN = 'https://trygghet.example';

/** Builds for Netlify and asks the result. */
export async function proveNetlifySite(): Promise<NetlifyProof> {
  if (!process.env['QUICK'])
    await buildSite({ outDir: '.cache/netlify-site', env: { ADAPTER: 'netlify' } });
  const home = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-netlify-'));
  const database = await startPostgres();
  const words: string[] = [];
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (chunk: string | Uint8Array) => words.push(String(chunk)) > 0;
  try {
    Object.assign(process.env, {
      PUBLIC_ORIGIN: ORIGIN,
      INTAKE_TOKEN_KEY: randomBytes(32).toString('base64url'),
      INTAKE_RECIPIENTS: await writeRecipients(home),
      DATABASE_URL: '',
    });
    const ask = await loadFunctions();
    return await askAll(ask, database.url, words);
  } finally {
    process.stderr.write = write;
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

type Ask = (address: string, init?: RequestInit) => Promise<Response>;

async function loadFunctions(): Promise<Ask> {
  const load = async (file: string) =>
    (await import(pathToFileURL(path.join(ROOT, '.netlify/v1', file)).href)) as {
      default: unknown;
    };
  const ssr = (await load('functions/ssr/ssr.mjs')).default as NetlifyFunction;
  const edge = (await load('edge-functions/headers/headers.mjs')).default as EdgeFunction;
  return (address, init) => {
    const request = new Request(ORIGIN + address, init);
    return edge(request, { next: (other) => ssr(other ?? request, { ip: '203.0.113.9' }) });
  };
}

async function askAll(
  ask: Ask,
  databaseUrl: string,
  words: readonly string[],
): Promise<NetlifyProof> {
  const problems: string[] = [];
  let asked = 0;
  const expectStatus = async (wanted: number, address: string, init?: RequestInit) => {
    asked += 1;
    const answer = await ask(address, init);
    if (answer.status !== wanted)
      problems.push(`${address}: ${String(answer.status)}, not ${String(wanted)}`);
    const said = headersFor(address, { tls: true, status: answer.status });
    for (const [name, value] of Object.entries(said)) {
      if (answer.headers.get(name) !== value) problems.push(`${address}: ${name}`);
    }
    return answer.text();
  };

  await expectStatus(503, '/halsa');
  if (!words.join('').includes('DATABASE_URL saknas')) problems.push('the refusal has no words');
  process.env['DATABASE_URL'] = databaseUrl;
  const health = await expectStatus(200, '/halsa');
  if (!health.includes('"ok":true')) problems.push(`/halsa: ${health}`);
  const receipt = await expectStatus(200, '/f/exempelkommun-tips', tip({ origin: ORIGIN }));
  if (!receipt.includes('/tipsa/kvitto/')) problems.push('no receipt');
  await expectStatus(200, '/f//exempelkommun-tips', tip({ origin: ORIGIN }));
  await expectStatus(403, '/f/exempelkommun-tips', tip({ origin: 'https://elsewhere.example' }));
  await expectStatus(405, '/exempelkommun/tipsa/', tip({ origin: ORIGIN }));
  await expectStatus(404, '/finns-inte/');
  await expectStatus(413, '/f/exempelkommun-tips', {
    ...tip({ origin: ORIGIN }),
    body: JSON.stringify({ text: 'a'.repeat(70_000) }),
  });
  await expectStatus(
    415,
    '/f/exempelkommun-tips',
    tip({ origin: ORIGIN, 'content-type': 'text/plain' }),
  );

  const sql = postgres(databaseUrl);
  const [row] = await sql<{ tips: number }[]>`select count(*)::int as tips from responses`;
  await sql.end();
  const tips = row?.tips ?? 0;
  if (tips !== 2) problems.push(`${String(tips)} tips in the database, not 2`);
  return { problems, tips, asked };
}

function tip(headers: Record<string, string>): RequestInit {
  const fields = {
    experience: 'unsafe',
    category: 'light',
    area: AREA_ELSEWHERE,
    text: 'Lampan vid gångvägen är trasig.',
    _key: randomBytes(32).toString('base64url'),
    _lang: 'sv',
  };
  return {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(fields),
  };
}

/** Keys of everybody who must have them, for every municipality of the build. */
async function writeRecipients(folder: string): Promise<string> {
  const key = async () => (await createIdentity(new Date())).recipient;
  const recipients: Record<string, unknown> = {};
  for (const { collection, id } of loadContent(ROOT).files) {
    if (collection !== 'publishers') continue;
    recipients[id] = { coordinator: await key(), registrar: await key(), escrow: await key() };
  }
  const file = path.join(folder, 'recipients.json');
  writeFileSync(file, JSON.stringify(recipients));
  return file;
}
