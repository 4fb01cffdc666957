/** Starts `npm run cms` in a copy of the project, for tests and proofs that write through the admin page. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { programEnd } from './program-end.ts';
import { copyProject, removeCopy } from './project-copy.ts';
import { freePort } from './running-site.ts';

export interface Editing {
  origin: string;
  /** The copy's folder: what is saved stands below it. */
  root: string;
  /** Ends it as Ctrl+C does, waits, and takes the copy away. */
  stop: () => Promise<void>;
}

export interface EditingOptions {
  /** As in `MODE=git npm run cms`. */
  env?: Record<string, string>;
  /** Runs in the copy before editing starts. */
  prepare?: (root: string) => void;
}

const START_MS = 240_000;

/**
 * @param name one for each test file: they run at the same time
 * @throws Error with what the command said, when it does not start
 */
export async function startEditing(name: string, options: EditingOptions = {}): Promise<Editing> {
  const root = copyProject(name);
  options.prepare?.(root);
  const port = Number(options.env?.['PORT']) || (await freePort());
  const command = spawn(process.execPath, [path.join(root, 'cms/local/start.ts')], {
    cwd: root,
    env: {
      ...process.env,
      // Playwright and Vitest say that they are tests, and Vite listens to that.
      NODE_ENV: 'development',
      VITEST: undefined,
      PUBLISHER: '',
      MODE: '',
      PORT: String(port),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const { gone, end } = programEnd(command, 'SIGINT');
  const stop = async () => {
    await end();
    removeCopy(root);
  };
  const started = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Not started.\n${said}`)), START_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('/admin/')) return;
      clearTimeout(late);
      resolve();
    };
    command.stdout.on('data', listen);
    command.stderr.on('data', listen);
    void gone.then(() => reject(new Error(said)));
  });
  try {
    await started;
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://localhost:${port}`, root, stop };
}
