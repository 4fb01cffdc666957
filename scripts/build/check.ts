/**
 * The checks that a build must pass, as a program: `node scripts/build/check.ts`. It runs beside Astro on the
 * machine's other core, and gives its memory back before the pages are drawn: the texts of a country are large.
 */
import { assertContent } from '../check-content.ts';
import { assertDisclosure } from '../check-disclosure.ts';
import { ROOT } from '../command.ts';

try {
  await assertDisclosure(ROOT, assertContent(ROOT));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
