/** The text files to scan: what is or may become part of the repository, and what has been built. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const NOT_OURS = new Set(['node_modules', '.git', '.astro', '.cache', 'data', 'test-results']);

export function filesToScan(rootDir: string): string[] {
  return [...new Set([...repositoryFiles(rootDir), ...filesBelow(rootDir, 'dist')])].toSorted();
}

/** Also files that are not committed yet. Without git (an unpacked archive) everything in the folder. */
function repositoryFiles(rootDir: string): string[] {
  if (!existsSync(path.join(rootDir, '.git'))) return filesBelow(rootDir, '.');
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: rootDir,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(rootDir, file)));
}

function filesBelow(rootDir: string, folder: string): string[] {
  const start = path.join(rootDir, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(rootDir, file) : entry.isFile() ? [file] : [];
  });
}

/** The text of a file, or `undefined` for fonts, pictures and the like (they hold a zero byte). */
export function readText(file: string): string | undefined {
  if (!statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  return bytes.subarray(0, 8192).includes(0) ? undefined : bytes.toString('utf8');
}
