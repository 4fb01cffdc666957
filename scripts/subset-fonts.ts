/**
 * Makes the one font file of the site: Atkinson Hyperlegible Next (made for low vision by the Braille
 * Institute), cut to the characters that Swedish, English and Finnish text needs. The result is
 * committed, so that a build needs neither this script nor its packages.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const input =
  require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');
const output = new URL('../public/fonts/hyperlegible.woff2', import.meta.url);

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32));
const nordic = 'åäöÅÄÖéÉèÈüÜæøÆØ';
const signs = '\u00a0\u202f–—−’‘”“»«…·•×→←↑↓§°±½€²³%‰©';
const result = await subsetFont(await readFile(input), ascii + nordic + signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
});
await writeFile(output, result);
process.stdout.write(`public/fonts/hyperlegible.woff2: ${(result.length / 1000).toFixed(1)} kB\n`);
