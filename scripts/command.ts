/** Runs one of the project's own tools and keeps what it says, so that a run that goes well is silent. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const ROOT = path.join(import.meta.dirname, '..');
export const BIN = path.join(ROOT, 'node_modules/.bin');

export interface CommandResult {
  ok: boolean;
  code: number | null;
  /** Standard output and error in the order in which they came, without colours. */
  output: string;
  seconds: number;
}

export interface CommandOptions {
  env?: Record<string, string>;
  /** Also shown while it runs. */
  echo?: boolean;
  /** Stops the tool; the result comes when it has ended. */
  signal?: AbortSignal;
}

/** Runs a tool of node_modules/.bin, or `node` itself, from the root of the repository. */
export async function runCommand(
  name: string,
  args: readonly string[],
  { env, echo = false, signal }: CommandOptions = {},
): Promise<CommandResult> {
  const started = performance.now();
  const command = name === 'node' ? process.execPath : path.join(BIN, name);
  const child = spawn(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      // The tools are scripts that ask for `node`: it is to be the project's, not the machine's.
      PATH: `${BIN}${path.delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Playwright's workers get FORCE_COLOR; both together make Node print a warning for each.
      NO_COLOR: undefined,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  signal?.addEventListener('abort', stop);
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    if (echo) process.stdout.write(chunk);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += String(error);
      resolve(null);
    });
    child.once('close', resolve);
  });
  signal?.removeEventListener('abort', stop);
  const text = stripVTControlCharacters(output);
  return { ok: code === 0, code, output: text, seconds: (performance.now() - started) / 1000 };
}
