/**
 * What signed promises say and which figures are shown is written down by itself after each save on this machine, so that
 * nobody who writes has to run a command. In git it becomes a commit of its own, beside the one that was published.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { RECORD_FILES, recordAll } from '../../scripts/records.ts';
import type { EditingMode } from './settings.ts';

/** Requests to the file server after which published content is other than before. */
const PUBLISHING = new Set(['publishUnpublishedEntry', 'deleteFile', 'deleteFiles']);

/** Whether a request to the file server changes what is published: a draft does not. */
export function publishes(body: unknown): boolean {
  const { action, params } = (body ?? {}) as {
    action?: string;
    params?: { options?: { useWorkflow?: boolean } };
  };
  return action === 'persistEntry'
    ? params?.options?.useWorkflow !== true
    : PUBLISHING.has(action ?? '');
}

/** Writes down what is published now; what is refused is said in the terminal, and stops the build. */
export async function writeRecords(root: string, mode: EditingMode): Promise<void> {
  const refused = await recordAll(root);
  if (refused.length > 0) process.stderr.write(`${refused.join('\n\n')}\n`);
  if (mode !== 'git') return;
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: root })).stdout;
  const changed = await git('status', '--porcelain', '--', ...RECORD_FILES);
  if (changed === '') return;
  await git('add', '--', ...RECORD_FILES);
  await git('commit', '--no-verify', '-m', 'Skriv in vad som är publicerat', '--', ...RECORD_FILES);
}
