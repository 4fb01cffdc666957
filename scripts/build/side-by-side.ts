/**
 * Builds side by side: each in a folder of its own, and `dist` a link to one of them. The link is moved in one step,
 * and a server that is running reads on in the folder that it began with (docs/decisions/0070-builds-side-by-side.md).
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Beside `dist`. A build's name is its instant, so that names sort as they were made. */
export const BUILDS_FOLDER = 'builds';
/** In a build: the files that it has from the one before, so that they are not handed on for ever. */
const INHERITED = 'inherited.json';
const ASSETS = 'client/assets';

/** There is nothing to go back to; the message says so. */
export class NoEarlierBuild extends Error {}

export interface SideBySide {
  /** How many builds are kept, with the new one. At least 2: without another there is no way back. */
  keep: number;
  now: Date;
  /**
   * The build whose pages may be open when the new one takes over, if it is not the one that `dist` leads to: its style
   * sheets and scripts go on being served.
   */
  before?: string | undefined;
}

/**
 * Puts a whole build in place of the one that `dist` leads to.
 * @param work the build, which is moved
 * @param dist the link; a folder from an ordinary build is moved in among the others
 */
export function putBeside(work: string, dist: string, { keep, now, before }: SideBySide): void {
  const builds = path.join(path.dirname(dist), BUILDS_FOLDER);
  mkdirSync(builds, { recursive: true });
  if (isFolder(dist)) {
    const { mtime } = lstatSync(dist);
    moveFolder(dist, path.join(builds, nameOf(mtime)));
    pointAt(dist, nameOf(mtime));
  }
  const earlier = before ?? dist;
  if (existsSync(earlier)) inheritAssets(earlier, work);
  const name = nameOf(now);
  moveFolder(work, path.join(builds, name));
  pointAt(dist, name);
  for (const old of namesIn(builds).slice(0, -Math.max(2, keep)))
    rmSync(path.join(builds, old), { recursive: true, force: true });
}

/**
 * Leads `dist` to the build before the one that it leads to.
 * @returns the name of that build. @throws NoEarlierBuild
 */
export function goBack(dist: string): string {
  const builds = path.join(path.dirname(dist), BUILDS_FOLDER);
  const current = lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink()
    ? path.basename(readlinkSync(dist))
    : undefined;
  const earlier = namesIn(builds)
    .filter((name) => current !== undefined && name < current)
    .at(-1);
  if (earlier === undefined) throw new NoEarlierBuild('Det finns inget äldre bygge i builds/.');
  copyMissing(path.join(dist, ASSETS), path.join(builds, earlier, ASSETS));
  pointAt(dist, earlier);
  return earlier;
}

function isFolder(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `2026-11-22T001500.000Z`: without colons, which not every file system takes. */
function nameOf(instant: Date): string {
  return instant.toISOString().replaceAll(':', '');
}

function namesIn(builds: string): string[] {
  return existsSync(builds) ? readdirSync(builds).toSorted() : [];
}

/** In one step: whoever asks finds the old link or the new one, never none. */
function pointAt(dist: string, name: string): void {
  const next = `${dist}.next`;
  rmSync(next, { force: true });
  symlinkSync(path.join(BUILDS_FOLDER, name), next, 'dir');
  renameSync(next, dist);
}

/**
 * A page that was fetched before the change asks for its style sheet after it. The names carry a digest of what is in
 * them, so that the two builds' files never stand in each other's way.
 */
function inheritAssets(earlier: string, work: string): void {
  const from = path.join(earlier, ASSETS);
  const list = path.join(earlier, INHERITED);
  const passedOn = new Set(
    existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [],
  );
  const missing = copyMissing(from, path.join(work, ASSETS), (name) => !passedOn.has(name));
  writeFileSync(path.join(work, INHERITED), JSON.stringify(missing));
}

/** @returns the names of what was copied */
function copyMissing(from: string, to: string, isWanted = (_name: string) => true): string[] {
  const missing = existsSync(from)
    ? readdirSync(from).filter((name) => isWanted(name) && !existsSync(path.join(to, name)))
    : [];
  for (const name of missing)
    cpSync(path.join(from, name), path.join(to, name), { recursive: true });
  return missing;
}

/** The two places may lie on different disks, as in some containers. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
