/** The pages of the right-to-left language, looked at: nothing sticks out on the other side. */
import path from 'node:path';
import { ensureSite } from '../../scripts/build/site.ts';
import { readBuiltPages } from '../../scripts/gates/pages.ts';
import { openPageGate } from './page-gate.ts';
import { RTL_BUILD } from './rtl-build.ts';
import { expect, test } from './site.ts';
import { serveFiles } from './static-files.ts';

const CLIENT = path.join(import.meta.dirname, '../..', RTL_BUILD.outDir, 'client');

test('every page fits, reads and is silent from right to left', async ({ browser }) => {
  test.setTimeout(180_000);
  await ensureSite(RTL_BUILD);
  const host = await serveFiles(CLIENT);
  const gate = await openPageGate(browser, host.origin);
  const pages = readBuiltPages(CLIENT).filter(({ address }) => address.startsWith('/ar/'));
  expect(pages.length).toBeGreaterThan(10);
  for (const { address } of pages) expect.soft(await gate.visit(address), address).toEqual([]);
  await gate.close();
  host.stop();
});
