/**
 * The change of instance as a server of one's own does it (docs/hosting.md): deploy/switch, the documented nginx in front,
 * and two ports, while pages are read and tips are sent. systemd is played by a script that starts and ends the same
 * commands; the rest is what runs in earnest.
 */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openSqliteStore } from '../../src/intake/sqlite-store.ts';
import { BIN, ROOT } from '../command.ts';
import { parseElements } from '../gates/elements.ts';
import { freePort } from '../running-site.ts';
import { newTip, PUBLISHER, sendTip, type SentTip } from './clients.ts';

const ORIGIN = 'https://trygghet.example';
/** What a version is made of. */
const LEFT_OUT = new Set([
  '.astro',
  '.cache',
  '.git',
  'builds',
  'data',
  'dist',
  'node_modules',
  'tests',
]);
const PAGES = ['/', `/${PUBLISHER}/`, `/${PUBLISHER}/tipsa/`, '/bedragerier/nagon-ringer/'];

export interface SwitchProof {
  /** What was done, in order, with how long it took in seconds. */
  steps: string[];
  pages: number;
  files: number;
  failures: string[];
  sent: number;
  acknowledged: number;
  stored: number;
}

/** A night's build, a new version, a version that does not start, and back again, with nginx in front. */
export async function proveSwitch(): Promise<SwitchProof> {
  const home = path.join(ROOT, '.cache/switch-proof');
  rmSync(home, { recursive: true, force: true });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-byte-'));
  const ports = [await freePort(), await freePort()];
  const front = await freePort();
  const env = {
    ...process.env,
    PATH: `${writeSystemctl(home)}:${process.env['PATH'] ?? ''}`,
    TRYGGHET_HOME: home,
    TRYGGHET_USER: userInfo().username,
    TRYGGHET_PORTS: ports.join(' '),
    PUBLIC_ORIGIN: ORIGIN,
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    NODE_ENV: 'production',
    CLIENT_ADDRESS_HEADER: 'x-test-address',
  };
  const run = async (command: string, args: readonly string[], cwd = home) =>
    (await promisify(execFile)(command, args, { cwd, env })).stdout.trim();
  const build = (version: string) =>
    run(
      path.join(BIN, 'node'),
      ['scripts/build.ts', '--keep', '3', '--before', path.join(home, 'current/dist')],
      path.join(home, version),
    );
  const change = (to: string) => run(path.join(ROOT, 'deploy/switch'), [to]);

  const proof: SwitchProof = {
    steps: [],
    pages: 0,
    files: 0,
    failures: [],
    sent: 0,
    acknowledged: 0,
    stored: 0,
  };
  const tips: SentTip[] = [];
  const step = async (name: string, work: () => Promise<unknown>) => {
    const before = performance.now();
    await work();
    proof.steps.push(`${name} ${((performance.now() - before) / 1000).toFixed(1)} s`);
    await sleep(1000);
  };

  copyVersion(home, 'first');
  symlinkSync('releases/first', path.join(home, 'current'));
  await build('current');
  await change('current');
  const nginx = await startNginx(home, front, ports);
  let done = false;
  const server = `http://127.0.0.1:${String(front)}`;
  const clients = [
    ...PAGES.map((page) => readAgain(server, page, proof, () => done)),
    ...[1, 2].map(() => sendAgain(server, tips, () => done)),
  ];
  try {
    await step('a night’s build', () => build('current'));
    await step('taken into use', () => change('current'));
    copyVersion(home, 'second');
    // Other style sheets, and so other names than the pages that are open ask for.
    appendFileSync(
      path.join(home, 'releases/second/src/styles/base.css'),
      '\n@layer base { body { tab-size: 3; } }\n',
    );
    symlinkSync('releases/second', path.join(home, 'next'));
    await step('a new version built', () => build('next'));
    await step('taken into use', () => change('next'));
    copyVersion(home, 'broken');
    cpSync(path.join(home, 'releases/second/dist/'), path.join(home, 'releases/broken/dist'), {
      recursive: true,
      dereference: true,
    });
    rmSync(path.join(home, 'releases/broken/dist/server/entry.mjs'));
    symlinkSync('releases/broken', path.join(home, 'next'));
    await step('a version that does not start refused', async () => {
      const refused = await change('next').then(
        () => false,
        () => true,
      );
      if (!refused) proof.failures.push('the broken version was taken into use');
    });
    await step('back to the version before', () => change('back'));
  } finally {
    done = true;
    await Promise.all(clients);
    nginx.kill();
    for (const port of ports) await run('systemctl', ['stop', `trygghetsloftet@${String(port)}`]);
  }
  const store = openSqliteStore(path.join(dataDir, 'intake.sqlite'));
  proof.stored = (await store.list({ publisher: PUBLISHER })).length;
  await store.close();
  proof.sent = tips.length;
  proof.acknowledged = tips.filter((tip) => tip.acknowledged).length;
  rmSync(dataDir, { recursive: true });
  rmSync(home, { recursive: true });
  return proof;
}

/** A page, then the style sheets and scripts that it names, as a browser does. */
async function readAgain(
  server: string,
  page: string,
  proof: SwitchProof,
  isDone: () => boolean,
): Promise<void> {
  const get = async (address: string) => {
    try {
      const answer = await fetch(server + address);
      const text = await answer.text();
      if (answer.status === 200) return text;
      proof.failures.push(`${address}: ${String(answer.status)}`);
    } catch (error) {
      proof.failures.push(`${address}: ${String(error)}`);
    }
    return '';
  };
  while (!isDone()) {
    const html = await get(page);
    proof.pages += 1;
    const files = parseElements(html)
      .map(({ attributes }) => attributes['src'] ?? attributes['href'] ?? '')
      .filter((address) => address.startsWith('/assets/'));
    // Long enough that the change comes between the page and its files, some of the times.
    await sleep(30);
    for (const file of files) {
      await get(file);
      proof.files += 1;
    }
  }
}

async function sendAgain(server: string, tips: SentTip[], isDone: () => boolean): Promise<void> {
  while (!isDone()) {
    const tip = newTip(`Lampan är trasig. ${randomBytes(4).toString('hex')}`);
    tips.push(tip);
    await sendTip(ORIGIN, tip, server);
    await sleep(30);
  }
}

function copyVersion(home: string, name: string): void {
  const copy = path.join(home, 'releases', name);
  mkdirSync(path.join(copy, 'node_modules'), { recursive: true });
  for (const entry of readdirSync(ROOT)) {
    if (!LEFT_OUT.has(entry))
      cpSync(path.join(ROOT, entry), path.join(copy, entry), { recursive: true });
  }
  symlinkSync(BIN, path.join(copy, 'node_modules/.bin'), 'dir');
}

/** The commands of deploy/systemd/trygghetsloftet@.service, without systemd. @returns the folder of the program */
function writeSystemctl(home: string): string {
  const folder = path.join(home, 'bin');
  mkdirSync(folder, { recursive: true });
  const unit = readFileSync(path.join(ROOT, 'deploy/systemd/trygghetsloftet@.service'), 'utf8');
  const command = (key: string) =>
    (new RegExp(`^${key}=(.*)$`, 'm').exec(unit)?.[1] ?? '').replaceAll('/srv/trygghet', home);
  writeFileSync(
    path.join(folder, 'systemctl'),
    `#!/bin/sh
for last; do :; done
port=\${last##*@}
pid="${home}/$port.pid"
case $1 in
  is-active) [ -f "$pid" ] && kill -0 "$(cat "$pid")" 2>/dev/null ;;
  start)
    cd "${home}/current"
    PORT=$port ${command('ExecStart')} >>"${home}/$port.log" 2>&1 & echo $! >"$pid"
    # As systemd does: what is to say that it has started is ended when the server is.
    PORT=$port ${command('ExecStartPost')} >>"${home}/$port.log" 2>&1 & ready=$!
    while kill -0 $ready 2>/dev/null; do
      kill -0 "$(cat "$pid")" 2>/dev/null || { kill $ready 2>/dev/null; exit 1; }
      sleep 0.05
    done
    wait $ready ;;
  stop)
    [ -f "$pid" ] || exit 0
    kill "$(cat "$pid")" 2>/dev/null
    while kill -0 "$(cat "$pid")" 2>/dev/null; do sleep 0.05; done
    rm -f "$pid" ;;
esac
`,
    { mode: 0o755 },
  );
  return folder;
}

/** The documented server, on ports of the proof's own and without TLS. */
async function startNginx(
  home: string,
  front: number,
  ports: readonly number[],
): Promise<ChildProcess> {
  const server = readFileSync(path.join(ROOT, 'deploy/nginx/server.conf'), 'utf8')
    .replaceAll('/etc/nginx/trygghet', path.join(ROOT, 'deploy/nginx'))
    .replace('127.0.0.1:4321', `127.0.0.1:${String(ports[0])}`)
    .replace('127.0.0.1:4322', `127.0.0.1:${String(ports[1])}`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${String(front)};`)
    .replace(/^ *(?:listen (?:\[::\]:443 ssl http2|80|\[::\]:80)|ssl_certificate.*);$/gm, '')
    .replace(/server \{(?=[^{}]*return 301)[^{}]*\}/, '');
  const file = path.join(home, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${home}/nginx.pid; error_log ${home}/nginx-error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi; uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi;
${server}
}
`,
  );
  execFileSync('nginx', ['-t', '-q', '-c', file]);
  const nginx = spawn('nginx', ['-c', file], { stdio: 'inherit' });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${String(front)}/halsa`);
      return nginx;
    } catch {
      await sleep(50);
    }
  }
  nginx.kill();
  throw new Error('nginx did not start');
}
