/**
 * `npm run quality`: measures the largest page of every type and writes the table of docs/quality.md anew. Times differ
 * between machines and are never an assertion; all else in the table is also a gate of `npm test`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { ensureSite } from './build/site.ts';
import { launchChromium } from './launch-chromium.ts';
import { ROOT } from './command.ts';
import { costOf } from './gates/budgets.ts';
import { checkHtml } from './gates/html-validity.ts';
import { loadPage, SLOW_PHONE } from './gates/page-load.ts';
import { fullLanguages, inSwedish, largestOf, pageTypes, routeFiles } from './gates/page-types.ts';
import { readBuiltPages } from './gates/pages.ts';
import { checkReadability, READABILITY_EXCEPTIONS } from './gates/readability.ts';
import { qualityDocument, type QualityRow } from './quality/document.ts';
import { startSite } from './running-site.ts';
import { openPageGate } from '../tests/e2e/page-gate.ts';

const RUNS = Number(process.env['QUALITY_RUNS'] ?? 3);
const TYPEFACE_LATE_MS = 300;
const FILE = 'docs/quality.md';

await ensureSite();
const clientDir = path.join(ROOT, 'dist/client');
const pages = readBuiltPages(clientDir);
const types = pageTypes(pages, routeFiles(path.join(ROOT, 'src/pages')), fullLanguages(pages));
const browser = await launchChromium();
const site = await startSite();
const gate = await openPageGate(browser, site.origin);
try {
  const rows: QualityRow[] = [];
  for (const type of types) {
    const page = largestOf(type);
    const { document, scripts, requests } = await costOf(page, clientDir);
    const { measured } = checkReadability(inSwedish(type), READABILITY_EXCEPTIONS);
    rows.push({
      type: type.name,
      address: page.address,
      pages: type.pages.length,
      document,
      scripts,
      requests,
      largestPaint: await medianPaint(browser, site.origin + page.address),
      layoutShift: (
        await loadPage(browser, site.origin + page.address, { typefaceLate: TYPEFACE_LATE_MS })
      ).layoutShift,
      problems: (await gate.visit(page.address)).length,
      htmlErrors: (await checkHtml(page.html)).length,
      lix: measured.length === 0 ? undefined : Math.max(...measured.map(({ lix }) => lix)),
    });
    console.log(`${rows.length} av ${types.length}: ${page.address}`);
  }
  const file = path.join(ROOT, FILE);
  const text = qualityDocument(rows, RUNS, readFileSync(file, 'utf8'));
  // In the form that the check of the format asks for.
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`${FILE} är skriven.`);
} finally {
  await gate.close();
  await browser.close();
  await site.stop();
}

/** Milliseconds to the largest paint on a slow telephone: the middle of several visits. */
async function medianPaint(window: Browser, address: string): Promise<number> {
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    paints.push((await loadPage(window, address, { line: SLOW_PHONE })).largestPaint);
  }
  return paints.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}
