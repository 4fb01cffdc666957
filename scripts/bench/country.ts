/**
 * The whole country: 290 publishers, built as an operator would, beside a bare Astro site of as many pages. It takes
 * long and much disk, so it runs only when it is asked for. `COUNTRY_PUBLISHERS=60` builds a part of the country.
 */
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../command.ts';
import type { Bench } from './bench-row.ts';
import { buildBareSite, buildRow, prepareBareSite } from './build.ts';
import { addPublishers, copyProject } from './building/country.ts';
import { timedBuild } from './building/timed-build.ts';

const MUNICIPALITIES = 290;
/** The most memory that the build may take, in MiB. */
const LIMIT = 3 * 1024;

export const bench: Bench = async () => {
  const count = Number(process.env['COUNTRY_PUBLISHERS'] ?? MUNICIPALITIES);
  const root = path.join(ROOT, '.cache/bench/country');
  const bareRoot = path.join(ROOT, '.cache/bench/bare');
  copyProject(ROOT, root);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  addPublishers(root, count);
  const clientDir = path.join(root, 'dist/client');
  const own = await timedBuild([process.execPath, 'scripts/build.ts'], {
    cwd: root,
    pagesIn: clientDir,
  });
  prepareBareSite(bareRoot, clientDir);
  const bare = await buildBareSite(bareRoot);
  for (const folder of [root, bareRoot]) rmSync(folder, { recursive: true, force: true });
  return [
    buildRow(`Bygget av ${count} utgivare`, own, bare),
    {
      name: `Samma bygge, minne (gränsen är ${LIMIT} MiB)`,
      figure: `${Math.round(own.mebibytes)} MiB som mest`,
      baseline: `den tomma webbplatsen: ${Math.round(bare.mebibytes)} MiB`,
      ratio: own.mebibytes / bare.mebibytes,
    },
  ];
};
