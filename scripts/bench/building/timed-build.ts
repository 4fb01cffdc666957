/** Runs a build and says what it took: time, the most memory of all its programs together, and pages. */
import { execFile, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

export interface TimedBuild {
  seconds: number;
  /** Resident memory of the command and everything that it started, at its highest, looked at twice a second. */
  mebibytes: number;
  /** HTML files. */
  pages: number;
}

export interface Process {
  pid: number;
  parent: number;
  /** Resident memory in KiB. */
  resident: number;
}

const LOOK_EVERY_MS = 500;

/**
 * @param line program and arguments
 * @param pagesIn folder of the finished site
 * @throws with what the build said when it fails
 */
export async function timedBuild(
  [program, ...args]: readonly [string, ...string[]],
  {
    cwd,
    pagesIn,
    env = {},
  }: { cwd: string; pagesIn: string; env?: Record<string, string | undefined> },
): Promise<TimedBuild> {
  const started = performance.now();
  const build = spawn(program, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const collect = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-20_000);
  };
  build.stdout.on('data', collect);
  build.stderr.on('data', collect);
  let highest = 0;
  const look = setInterval(() => {
    void runningProcesses().then((all) => {
      highest = Math.max(highest, residentBelow(build.pid ?? -1, all));
    });
  }, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('close', resolve);
  });
  clearInterval(look);
  if (code !== 0) throw new Error(`The build failed (${code}).\n${said}`);
  return {
    seconds: (performance.now() - started) / 1000,
    mebibytes: highest / 1024,
    pages: countPages(pagesIn),
  };
}

/** Memory in KiB of a process and of all that come from it. What they share is counted for each. */
export function residentBelow(root: number, all: readonly Process[]): number {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + child.resident + sum(child.pid), 0);
  return (all.find(({ pid }) => pid === root)?.resident ?? 0) + sum(root);
}

/** What runs on the machine, by `ps`, which Linux and macOS both have. */
async function runningProcesses(): Promise<Process[]> {
  const listed = await new Promise<string>((resolve) => {
    execFile('ps', ['-A', '-o', 'pid=,ppid=,rss='], (_error, stdout) => resolve(stdout));
  });
  return listed.split('\n').flatMap((row) => {
    const [pid, parent, resident] = row.trim().split(/\s+/).map(Number);
    if (pid === undefined || parent === undefined || resident === undefined) return [];
    return [{ pid, parent, resident }];
  });
}

/** @throws when there is none: a build of nothing is quick */
export function countPages(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
  if (pages === 0) throw new Error(`${path.resolve(folder)} has no pages.`);
  return pages;
}
