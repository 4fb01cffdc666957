/**
 * Makes the font files of the site: Atkinson Hyperlegible Next (made for low vision by the Braille
 * Institute), cut to the characters that Swedish, English and Finnish text needs. One for the pages, with
 * all weights; two for the share pictures, whose program reads neither WOFF2 nor variable weights. The
 * results are committed, so that a build needs neither this script nor its packages.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const input = await readFile(
  require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
);

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32));
const nordic = 'åäöÅÄÖéÉèÈüÜæøÆØ';
const signs = '\u00a0\u202f–—−’‘”“»«…·•×→←↑↓§°±½€²³%‰©';

const files = [
  ['public/fonts/hyperlegible.woff2', 'woff2', { min: 400, max: 800, default: 400 }],
  ['src/lib/pictures/regular.woff', 'woff', 400],
  ['src/lib/pictures/bold.woff', 'woff', 700],
] as const;

for (const [file, targetFormat, wght] of files) {
  const result = await subsetFont(input, ascii + nordic + signs, {
    targetFormat,
    variationAxes: { wght },
  });
  await writeFile(new URL(`../${file}`, import.meta.url), result);
  process.stdout.write(`${file}: ${(result.length / 1000).toFixed(1)} kB\n`);
}
