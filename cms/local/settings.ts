/** What `npm run cms` is started with, and the reasons for which it does not start. */
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';

/** Editing cannot start for a reason that the person at the keyboard can mend. */
export class EditingRefused extends Error {}

/** `files`: what is saved stands in src/content at once. `git`: a draft on a branch, published after review. */
export type EditingMode = 'files' | 'git';

export interface EditingSettings {
  port: number;
  mode: EditingMode;
}

/** Beside 4321 of `npm start`, so that both can run. */
const DEFAULT_PORT = 4322;

/** @throws EditingRefused for a setting that means nothing */
export function editingSettings(env: NodeJS.ProcessEnv): EditingSettings {
  const port = Number(env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1024 || port > 65_535) {
    throw new EditingRefused(
      `PORT ska vara ett tal från 1024 till 65535. Nu är det "${env['PORT'] ?? ''}".`,
    );
  }
  const mode = env['MODE'] || 'files';
  // Decap's own word for the first is "fs".
  if (mode === 'files' || mode === 'fs') return { port, mode: 'files' };
  if (mode === 'git') return { port, mode };
  throw new EditingRefused(`MODE ska vara files eller git. Nu är det "${mode}".`);
}

/** @throws EditingRefused when something listens there already */
export async function refuseBusyPort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new EditingRefused(
              `Port ${port} är upptagen. Välj en annan, så här: PORT=4400 npm run cms`,
            )
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

/**
 * Drafts live on branches of their own, which the file server checks out and commits to: everything that lies unsaved
 * in the folder would come along.
 * @throws EditingRefused when the folder is no git repository, or has changes that are not committed
 */
export async function refuseUnsavedWork(root: string): Promise<void> {
  const changed = (await git(root, 'status', '--porcelain'))?.split('\n').filter(Boolean);
  if (changed === undefined) {
    throw new EditingRefused('MODE=git behöver ett git-arkiv. Mappen är inget sådant.');
  }
  if (changed.length === 0) return;
  const some = changed.slice(0, 5).map((line) => `  ${line.slice(3)}`);
  throw new EditingRefused(
    [
      'Det finns ändringar som inte är sparade i git. De skulle följa med in i ett utkast.',
      ...some,
      ...(changed.length > some.length ? [`  … och ${changed.length - some.length} till`] : []),
      'Spara dem först (git commit), eller lägg undan dem (git stash).',
    ].join('\n'),
  );
}

/** The branch that drafts are published to; `main` where there is no repository. */
export async function currentBranch(root: string): Promise<string> {
  return (await git(root, 'branch', '--show-current'))?.trim() || 'main';
}

/** What git answers; undefined where there is no repository, or no git. */
async function git(root: string, ...args: string[]): Promise<string | undefined> {
  try {
    return (await promisify(execFile)('git', args, { cwd: root })).stdout;
  } catch {
    return undefined;
  }
}
