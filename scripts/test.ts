/**
 * `npm test`: builds the site if it is not fresh, runs the unit, content and built-site tests (vitest)
 * and the browser tests (Playwright), and sums up. The last line is `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BuildRefused, ensureSite } from './build/site.ts';
import { findTestBrowser } from './browser.ts';
import { ROOT, runCommand } from './command.ts';
import {
  formatTotals,
  isGreen,
  readPlaywrightReport,
  readVitestReport,
  sumRuns,
  type Run,
} from './test/totals.ts';

const REPORTS = path.join(ROOT, '.cache/test');

async function main(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  // Before anything takes time: without a browser the tests cannot be run at all.
  const browser = await findTestBrowser();
  console.log(`Webbläsare: ${browser.version} (${browser.origin})`);
  const { built, seconds } = await ensureSite();
  console.log(
    built ? `Webbplatsen byggd på ${seconds.toFixed(1)} s.` : 'Webbplatsen är redan byggd.',
  );

  const runs: Run[] = [
    await run(
      'vitest',
      [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report('vitest')}`,
        '--silent=passed-only',
      ],
      readVitestReport,
    ),
    await run('playwright', ['test'], readPlaywrightReport),
  ];
  for (const { name, seconds: took, counts } of runs) {
    console.log(`${name}: ${formatTotals(counts)} (${took.toFixed(0)} s)`);
  }
  if (!isGreen(runs)) process.exitCode = 1;
  console.log(formatTotals(sumRuns(runs)));
}

async function run(
  name: 'vitest' | 'playwright',
  args: readonly string[],
  read: (json: string) => Run['counts'],
): Promise<Run> {
  const { code, seconds } = await runCommand(name, args, { echo: true });
  const file = report(name);
  const counts = existsSync(file)
    ? read(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  return { name, code, seconds, counts };
}

function report(name: string): string {
  return path.join(REPORTS, `${name}.json`);
}

try {
  await main();
} catch (error) {
  // Nothing was tested: said in words, and counted as a failure.
  console.error(error instanceof BuildRefused ? error.message : error);
  process.exitCode = 1;
  console.log(formatTotals({ passed: 0, failed: 1, skipped: 0 }));
}
