/** The pages of the right-to-left language, looked at: nothing sticks out on the other side. */
import path from 'node:path';
import { ensureSite } from '../../scripts/build/site.ts';
import { listBuiltPages } from '../../scripts/gates/pages.ts';
import { openPageGate } from './page-gate.ts';
import { RTL_BUILD } from './rtl-build.ts';
import { expect, test } from './site.ts';
import { serveFiles } from './static-files.ts';

const CLIENT = path.join(import.meta.dirname, '../..', RTL_BUILD.outDir, 'client');
const WINDOWS = 2;

test('every page fits, reads and is silent from right to left', async ({ browser }) => {
  test.setTimeout(180_000);
  await ensureSite(RTL_BUILD);
  const host = await serveFiles(CLIENT);
  const addresses = listBuiltPages(CLIENT)
    .map(({ address }) => address)
    .filter((address) => address.startsWith('/ar/'));
  expect(addresses.length).toBeGreaterThan(10);
  const left = [...addresses];
  const visited: string[] = [];
  // The last of the long tests: in one window it would run on when all others are done.
  await Promise.all(
    Array.from({ length: WINDOWS }, async () => {
      const gate = await openPageGate(browser, host.origin);
      for (let address = left.pop(); address !== undefined; address = left.pop()) {
        expect.soft(await gate.visit(address), address).toEqual([]);
        visited.push(address);
      }
      await gate.close();
    }),
  );
  expect(visited.toSorted()).toEqual(addresses.toSorted());
  host.stop();
});
