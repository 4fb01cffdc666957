/** What a release is made of: when it may be made, and files whose bytes follow from the commit. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The release was not made; the message says why and what to do. */
export class ReleaseRefused extends Error {}

export interface ReleaseState {
  /** Of package.json. */
  version: string;
  changelog: string;
  /** Files that git has not got as they are. */
  uncommitted: readonly string[];
  /** A trial may be made of a version that has not been written down. */
  trial: boolean;
}

/** @returns why no release can be made of this, or nothing */
export function refusalOf({
  version,
  changelog,
  uncommitted,
  trial,
}: ReleaseState): string | undefined {
  if (uncommitted.length > 0) {
    return `Det finns ändringar som inte är sparade i git. En version görs ur git:\n${uncommitted.slice(0, 10).join('\n')}`;
  }
  const heading = `## [${version}] – `;
  if (trial || changelog.includes(`\n${heading}`)) return undefined;
  return `CHANGELOG.md har ingen rubrik för ${version}. Skriv den, så här: ${heading}2026-12-01\nVill du bara pröva: npm run release -- --trial`;
}

export function uncommitted(root: string): string[] {
  return git(root, 'status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '');
}

/** The instant of the commit, in UTC. */
export function commitTime(root: string): string {
  return new Date(git(root, 'show', '-s', '--format=%cI', 'HEAD').trim()).toISOString();
}

/** The source as it is in the commit. Git's tar has the commit's own time; gzip is given none. */
export function archive(root: string, file: string, version: string): void {
  const tar = execFileSync(
    'git',
    ['archive', '--format=tar', `--prefix=trygghetsloftet-${version}/`, 'HEAD'],
    { cwd: root, maxBuffer: 1024 ** 3 },
  );
  writeFileSync(file, gzipSync(tar, { level: 9 }));
}

export interface FileDigest {
  /** Relative, with forward slashes. */
  file: string;
  sha256: string;
}

/** Every file below the folder, in order of name. */
export function digestsOf(folder: string): FileDigest[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted()
    .map((name) => ({
      file: name.replaceAll(path.sep, '/'),
      sha256: createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    }));
}

/** As `sha256sum` writes it, so that `sha256sum --check` reads it. */
export function formatDigests(digests: readonly FileDigest[]): string {
  return digests.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' });
}
