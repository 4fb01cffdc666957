/** Starts the built site as an operator would, on a free port with a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programEnd } from './program-end.ts';

const ROOT = path.join(import.meta.dirname, '..');
const ENTRY = 'src/server/main.ts';

export interface SiteOptions {
  /** Kept when given; otherwise a temporary folder that `stop` removes. */
  dataDir?: string;
  port?: number;
  /** Where the project lies, with its built site: this one when left out. */
  root?: string;
  env?: Record<string, string>;
  /** A program that starts the server instead of us, with its arguments: strace. */
  wrapper?: { program: string; args: readonly string[] };
}

export interface RunningSite {
  origin: string;
  port: number;
  dataDir: string;
  /** What the server writes: its log. */
  logFile: string;
  process: ChildProcess;
  /** Ends it as an operator does (SIGTERM), and waits. */
  stop: () => Promise<void>;
}

/** The header in which tests write the sender's address: the rate limit counts per address. */
export const ADDRESS_HEADER = 'x-test-address';

/** @throws with the server's log when it does not answer within half a minute. */
export async function startSite(options: SiteOptions = {}): Promise<RunningSite> {
  const port = options.port ?? (await freePort());
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-'));
  const logFile = path.join(
    mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-logg-')),
    'server.log',
  );
  const origin = `http://localhost:${port}`;
  const root = options.root ?? ROOT;
  const entry = path.join(root, ENTRY);
  const line: [string, ...string[]] = options.wrapper
    ? [options.wrapper.program, ...options.wrapper.args, process.execPath, entry]
    : [process.execPath, entry];
  const [command, ...args] = line;
  const server = spawn(command, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: 'localhost',
      PUBLIC_ORIGIN: origin,
      DATA_DIR: dataDir,
      // Whatever the machine has set: a test writes in no database but its own.
      DATABASE_URL: '',
      CLIENT_ADDRESS_HEADER: ADDRESS_HEADER,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const sink = createWriteStream(logFile);
  server.stdout.pipe(sink, { end: false });
  server.stderr.pipe(sink, { end: false });
  const { end } = programEnd(server, 'SIGTERM');
  const stop = async () => {
    await end();
    sink.end();
    rmSync(path.dirname(logFile), { recursive: true, force: true });
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(origin, server);
  } catch (error) {
    const log = readFileSync(logFile, 'utf8');
    await stop();
    throw new Error(`The site did not start (${String(error)}).\n${log}`);
  }
  return { origin, port, dataDir, logFile, process: server, stop };
}

async function untilItAnswers(origin: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`exit code ${server.exitCode}`);
    try {
      await fetch(origin, { redirect: 'manual' });
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error('no answer');
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
