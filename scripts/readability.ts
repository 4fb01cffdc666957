/**
 * Prints how hard the built Swedish pages are to read, one line a kind of page, as a table for the docs.
 *
 * Run after a build: npm run readability
 */
import path from 'node:path';
import { checkReadability, READABILITY_EXCEPTIONS, summarise } from './gates/readability.ts';
import { readBuiltPages } from './gates/pages.ts';

const pages = readBuiltPages(path.join(import.meta.dirname, '../dist/client'));
const { measured, skipped, tooHard } = checkReadability(pages, READABILITY_EXCEPTIONS);

console.log('| Slag av sida | Sidor | Ord, median | LIX, median | LIX, högst | Gräns |');
console.log('| --- | --: | --: | --: | --: | --: |');
for (const { kind, pages: count, words, median, highest, limit } of summarise(measured)) {
  const cells = [kind, count, words, median.toFixed(0), highest.toFixed(0), limit];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(`\n${skipped.length} sidor har för få ord för att mätas.`);
if (tooHard.length > 0) console.log(`\n${tooHard.join('\n')}`);
