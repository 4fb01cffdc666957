/** Starts the built site as an operator would, on a free port with a data folder of its own. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { programEnd } from './program-end.ts';

const ROOT = path.join(import.meta.dirname, '..');
const ENTRY = 'src/server/main.ts';
/** What it writes when its forms are ready. */
const READY = 'Trygghetslöftet svarar på';

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
    await untilItIsReady(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, port, dataDir, logFile, process: server, stop };
}

/**
 * Waits until this very server says that it is ready. To ask the address is not enough: somebody else may answer there,
 * and pages are served before the forms are.
 * @throws with what it said when it ends instead, or is silent for half a minute
 */
function untilItIsReady(server: ChildProcessByStdio<null, Readable, Readable>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const forget = () => {
      clearTimeout(silent);
      server.stdout.off('data', hear);
      server.stderr.off('data', hear);
      server.off('close', fail);
    };
    const fail = () => {
      forget();
      reject(new Error(`The site did not start (exit code ${server.exitCode}).\n${said}`));
    };
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes(READY)) return;
      forget();
      resolve();
    };
    const silent = setTimeout(fail, 30_000);
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('close', fail);
  });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
