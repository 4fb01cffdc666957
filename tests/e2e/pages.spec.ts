/** Every built page, in a telephone's width. */
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

for (const { address } of readBuiltPages(CLIENT_DIR)) {
  test(`${address} is accessible, silent, and asks nobody else`, async ({ gate }) => {
    expect(await gate.visit(address)).toEqual([]);
  });
}
