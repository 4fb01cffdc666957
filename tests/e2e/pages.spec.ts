/**
 * Every built page, in a telephone's width; of pages that are the same for all publishers, one.
 * `EVERY_PAGE=1 npx playwright test pages` visits them all.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { distinctPages } from '../../scripts/gates/distinct-pages.ts';
import { readBuiltPages } from '../../scripts/gates/pages.ts';
import { openPageGate, type PageGate } from './page-gate.ts';
import { CLIENT_DIR, expect, siteSetting, test as base } from './site.ts';

// One window a worker: a new one for each of some hundred pages would take as long as the tests.
const test = base.extend<object, { gate: PageGate }>({
  gate: [
    async ({ browser }, use) => {
      const gate = await openPageGate(browser, siteSetting('SITE_ORIGIN'));
      await use(gate);
      await gate.close();
    },
    { scope: 'worker' },
  ],
});

const publishers = readdirSync(path.join(import.meta.dirname, '../../src/content/publishers')).map(
  (file) => path.basename(file, '.yaml'),
);
const built = readBuiltPages(CLIENT_DIR);
const visited = process.env['EVERY_PAGE'] === '1' ? built : distinctPages(built, publishers);

for (const { address } of visited) {
  test(`${address} is accessible, silent, and asks nobody else`, async ({ gate }) => {
    expect(await gate.visit(address)).toEqual([]);
  });
}
