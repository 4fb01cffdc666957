/**
 * A host of files with the documented nginx (deploy/nginx/static.conf) beside the Node server: every file of the site, an
 * address of every class where nothing is, and what each of the two says of it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HEADER_CLASSES, headersFor } from '../../src/server/headers.ts';
import { ROOT } from '../command.ts';
import { freePort, startSite } from '../running-site.ts';

const CLIENT = path.join(ROOT, 'dist/client');
/** What only the server with the forms answers. */
const ON_DEMAND = /^\/(?:f\/|halsa|admin\/)|\/handlaggning\/api\//;

export interface NginxFilesProof {
  asked: number;
  /** Where nginx says something else than the server. */
  differences: string[];
}

/** @throws when nginx does not take the configuration */
export async function proveNginxFiles(): Promise<NginxFilesProof> {
  const home = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-nginx-'));
  const port = await freePort();
  cpSync(path.join(ROOT, 'deploy/nginx'), path.join(home, 'trygghet'), { recursive: true });
  const file = writeConfiguration(home, port);
  execFileSync('nginx', ['-t', '-q', '-c', file]);
  const nginx = spawn('nginx', ['-c', file], { stdio: 'inherit' });
  const site = await startSite({ env: { PUBLIC_ORIGIN: 'https://trygghet.example' } });
  try {
    await untilOpen(port);
    const proof: NginxFilesProof = { asked: 0, differences: [] };
    for (const address of addresses()) {
      proof.asked += 1;
      const [theirs, ours] = await Promise.all([
        ask(`http://127.0.0.1:${String(port)}${address}`),
        ask(site.origin + address),
      ]);
      proof.differences.push(...compare(address, theirs, ours));
    }
    return proof;
  } finally {
    nginx.kill();
    await site.stop();
    rmSync(home, { recursive: true });
  }
}

function addresses(): string[] {
  const files = readdirSync(CLIENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(CLIENT, path.join(entry.parentPath, entry.name)))
    .map((name) => `/${name.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`);
  const nothing = HEADER_CLASSES.map(({ sample }) => sample);
  return [...new Set([...files, ...nothing, '/finns-inte/', '/varnamo'])].filter(
    (address) => !ON_DEMAND.test(address),
  );
}

interface Answer {
  status: number;
  headers: Headers;
}

async function ask(address: string): Promise<Answer> {
  const { status, headers, body } = await fetch(address, { redirect: 'manual' });
  await body?.cancel();
  return { status, headers };
}

function compare(address: string, theirs: Answer, ours: Answer): string[] {
  if (theirs.status !== ours.status)
    return [`${address}: ${String(theirs.status)}, not ${String(ours.status)}`];
  const names = [
    ...Object.keys(headersFor('/', { tls: true })),
    ...HEADER_CLASSES.flatMap(({ sample }) => Object.keys(headersFor(sample, { tls: true }))),
    'Content-Type',
  ];
  return [...new Set(names)]
    .filter((name) => same(theirs, name) !== same(ours, name))
    .map(
      (name) =>
        `${address}: ${name} ${String(same(theirs, name))}, not ${String(same(ours, name))}`,
    );
}

/** How a type is written may differ; what it says may not. */
function same({ headers }: Answer, name: string): string | null {
  const value = headers.get(name);
  return name === 'Content-Type' ? (value?.toLowerCase().replaceAll(' ', '') ?? null) : value;
}

function writeConfiguration(home: string, port: number): string {
  const server = readFileSync(path.join(ROOT, 'deploy/nginx/static.conf'), 'utf8')
    .replaceAll('/etc/nginx/trygghet', path.join(home, 'trygghet'))
    .replace('/srv/trygghet/current/dist/client', CLIENT)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${String(port)};`)
    .replace(/^ *(?:listen \[::\]:443 ssl http2|ssl_certificate.*);$/gm, '');
  const file = path.join(home, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log;
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi; uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi;
${server}
}
`,
  );
  return file;
}

async function untilOpen(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await ask(`http://127.0.0.1:${String(port)}/`);
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error('nginx did not start');
}
