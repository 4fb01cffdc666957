/**
 * `npm run release`: a version as files, made so that anybody can make them again and get the same bytes. Written in `release/`:
 * the source as an archive, a list of every file that residents are served with its digest, and SHA256SUMS over it all.
 *
 * What decides those bytes is the commit alone: the clock of the build is the commit's own time. The server's own files are
 * compared between the two builds too but not listed: Astro writes into them the name of the folder that it builds in.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, BuildRefused } from './build/site.ts';
import { ROOT, runCommand } from './command.ts';
import {
  archive,
  commitTime,
  digestsOf,
  formatDigests,
  refusalOf,
  ReleaseRefused,
  uncommitted,
} from './release/files.ts';

const { values } = parseArgs({
  options: {
    // Tries the making of it on a version that is not written in CHANGELOG yet.
    trial: { type: 'boolean', default: false },
  },
});
const OUT = path.join(ROOT, 'release');
const BUILD_DIR = '.cache/release/dist';

/** Builds the site as it was at the commit. @returns one line for each file */
async function build(now: string): Promise<string> {
  rmSync(path.join(ROOT, BUILD_DIR), { recursive: true, force: true });
  await buildSite({ outDir: BUILD_DIR, env: { BUILD_NOW: now } });
  return formatDigests(digestsOf(path.join(ROOT, BUILD_DIR)));
}

try {
  const { version, scripts } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  ) as {
    version: string;
    scripts: Record<string, string>;
  };
  const changelog = readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
  const refusal = refusalOf({
    version,
    changelog,
    uncommitted: uncommitted(ROOT),
    trial: values.trial,
  });
  if (refusal !== undefined) throw new ReleaseRefused(refusal);
  const now = commitTime(ROOT);
  // Astro draws a key for its server islands at every build. No page of ours has one, so that the key opens nothing; drawn
  // from the commit's time it is the only thing that chance would have put into the build.
  process.env['ASTRO_KEY'] = createHash('sha256').update(now).digest('base64');
  process.stdout.write(`Version ${version}, som den var ${now}. Bygger två gånger …\n`);
  const first = await build(now);
  const second = await build(now);
  if (first !== second) {
    const known = new Set(second.split('\n'));
    const differing = first.split('\n').filter((line) => !known.has(line));
    throw new ReleaseRefused(
      `De två byggena blev olika. Det här skilde:\n${differing.slice(0, 20).join('\n')}`,
    );
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  archive(ROOT, path.join(OUT, `trygghetsloftet-${version}.tar.gz`), version);
  const served = formatDigests(digestsOf(path.join(ROOT, BUILD_DIR, 'client')));
  writeFileSync(path.join(OUT, 'site.sha256'), served);
  if ('sbom' in scripts) {
    const { ok, output } = await runCommand('node', [
      ...(scripts['sbom'] ?? '').replace(/^node /, '').split(' '),
      '--out',
      path.join(OUT, `trygghetsloftet-${version}.sbom.json`),
    ]);
    if (!ok)
      throw new ReleaseRefused(`Förteckningen över paket (sbom) blev inte gjord.\n${output}`);
  }
  const sums = formatDigests(digestsOf(OUT));
  writeFileSync(path.join(OUT, 'SHA256SUMS'), sums);
  const files = first.trim().split('\n').length;
  const listed = served.trim().split('\n').length;
  process.stdout.write(
    `Två byggen gav samma ${String(files)} filer, byte för byte, varav ${String(listed)} är sidor och det som hör till dem. I release/:\n\n${sums}\n`,
  );
} catch (error) {
  if (!(error instanceof ReleaseRefused || error instanceof BuildRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
