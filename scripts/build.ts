/**
 * `npm run build`: checks the content, then builds the site. A content file that is wrong stops the build
 * before anything is replaced, so that the last good site stays.
 *
 * `--keep 3` builds beside what is there, for a server that is running, and `--back` leads to the build before.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { goBack, NoEarlierBuild } from './build/side-by-side.ts';
import { buildSite, BuildRefused } from './build/site.ts';
import { ROOT } from './command.ts';

const { values } = parseArgs({
  options: {
    // How many builds to keep.
    keep: { type: 'string' },
    // The `dist` of another version, whose pages may be open when this one takes over.
    before: { type: 'string' },
    back: { type: 'boolean', default: false },
  },
});

try {
  if (values.back) {
    const name = goBack(path.join(ROOT, 'dist'));
    process.stdout.write(`dist/ leder nu till bygget ${name}. Byt instans, så visas det.\n`);
  } else {
    const { seconds, remarks } = await buildSite(beside());
    process.stdout.write(`Klart på ${seconds.toFixed(1)} s. Sidorna ligger i dist/client/.\n`);
    for (const remark of remarks) process.stdout.write(`${remark}\n`);
  }
} catch (error) {
  if (!(error instanceof BuildRefused || error instanceof NoEarlierBuild)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function beside() {
  if (values.keep === undefined) return {};
  if (!/^[1-9]\d*$/.test(values.keep)) {
    throw new BuildRefused('Skriv hur många byggen som ska sparas, så här: --keep 3');
  }
  return { beside: { keep: Number(values.keep), before: values.before } };
}
