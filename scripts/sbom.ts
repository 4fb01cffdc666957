/**
 * `npm run sbom [-- --all] [-- --out FIL]`: what the program is made of, as CycloneDX, out of the lock file alone. The
 * packages that are used while building and testing come with `--all`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './command.ts';
import { softwareList } from './sbom/cyclonedx.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.cache/sbom.cdx.json' },
    all: { type: 'boolean', default: false },
  },
});
const list = softwareList(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'), values.all);
const file = path.resolve(ROOT, values.out);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(list, undefined, 2)}\n`);
console.log(`${path.relative(ROOT, file)}: ${list.components.length} paket.`);
