/** How long the site takes to build, beside a bare Astro site of as many pages of the same size. */
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BIN, ROOT } from '../command.ts';
import { listBuiltPages } from '../gates/pages.ts';
import type { Bench, BenchRow } from './bench-row.ts';
import { linkPackages, writeBareSite } from './building/bare-site.ts';
import { timedBuild, type TimedBuild } from './building/timed-build.ts';

const FOLDER = path.join(ROOT, '.cache/bench');
const ROUNDS = 3;

export const bench: Bench = async () => {
  const own: TimedBuild[] = [];
  const bare: TimedBuild[] = [];
  const outDir = path.join(ROOT, 'dist');
  const bareRoot = path.join(FOLDER, 'bare');
  // One after the other and again, so that what else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(
      await timedBuild([process.execPath, 'scripts/build.ts'], {
        cwd: ROOT,
        pagesIn: path.join(outDir, 'client'),
      }),
    );
    if (round === 0) prepareBareSite(bareRoot, path.join(outDir, 'client'));
    bare.push(await buildBareSite(bareRoot));
  }
  rmSync(bareRoot, { recursive: true, force: true });
  return [buildRow('Bygget av webbplatsen', median(own), median(bare))];
};

/** A bare site with as many pages as lie in the folder, of the same average size. */
export function prepareBareSite(bareRoot: string, clientDir: string): void {
  const pages = listBuiltPages(clientDir);
  const bytes =
    pages.reduce((sum, { file }) => sum + statSync(path.join(clientDir, file)).size, 0) /
    pages.length;
  writeBareSite(bareRoot, { pages: pages.length, bytes });
  linkPackages(bareRoot, path.join(ROOT, 'node_modules'));
}

export function buildBareSite(bareRoot: string): Promise<TimedBuild> {
  return timedBuild([process.execPath, path.join(BIN, 'astro'), 'build', '--silent'], {
    cwd: bareRoot,
    pagesIn: path.join(bareRoot, 'dist'),
    env: { NODE_OPTIONS: undefined },
  });
}

/** The build with the middle time. */
function median(builds: readonly TimedBuild[]): TimedBuild {
  const sorted = builds.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[sorted.length >> 1];
  if (!middle) throw new Error('Nothing was built.');
  return middle;
}

export function buildRow(name: string, own: TimedBuild, bare: TimedBuild): BenchRow {
  return {
    name: `${name} (${number(own.pages)} sidor)`,
    figure: inWords(own),
    baseline: `en tom Astro-webbplats med ${number(bare.pages)} lika stora sidor: ${inWords(bare)}`,
    ratio: own.seconds / bare.seconds,
  };
}

function inWords({ seconds, pages, mebibytes }: TimedBuild): string {
  return `${number(seconds)} s, ${number(pages / seconds)} sidor i sekunden, ${number(mebibytes)} MiB som mest`;
}

function number(value: number): string {
  return value.toLocaleString('sv-SE', { maximumFractionDigits: value < 10 ? 1 : 0 });
}
