/** The largest page of every type, opened with nothing kept from before: how much it asks for, and what moves. */
import path from 'node:path';
import { budgetOf, MOST_LAYOUT_SHIFT } from '../../scripts/gates/budgets.ts';
import { loadPage } from '../../scripts/gates/page-load.ts';
import { fullLanguages, largestOf, pageTypes, routeFiles } from '../../scripts/gates/page-types.ts';
import { readBuiltPages } from '../../scripts/gates/pages.ts';
import { CLIENT_DIR, expect, siteSetting, test } from './site.ts';

/** Long enough that the words have been painted in another typeface first. */
const TYPEFACE_LATE_MS = 300;
/** The icon and the manifest, which a browser may ask for too. */
const OF_THE_BROWSER = 3;

const routes = routeFiles(path.join(import.meta.dirname, '../../src/pages'));

const pages = readBuiltPages(CLIENT_DIR);
const languages = fullLanguages(pages);

for (const type of pageTypes(pages, routes, languages)) {
  const { address } = largestOf(type);
  test(`${address} stands still while it loads, and asks for no more than it may`, async ({
    browser,
  }) => {
    const load = await loadPage(browser, siteSetting('SITE_ORIGIN') + address, {
      typefaceLate: TYPEFACE_LATE_MS,
    });
    expect(load.layoutShift).toBeLessThanOrEqual(MOST_LAYOUT_SHIFT);
    expect(load.requests).toBeLessThanOrEqual(
      budgetOf(address, languages).requests + OF_THE_BROWSER,
    );
  });
}

test('a page that moves is seen to move', async ({ browser }) => {
  const html = `<body style="margin:0"><script>
    const insert = () => {
      const late = document.createElement('div');
      late.style.height = '400px';
      document.body.prepend(late);
    };
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(insert)));
  </script><p style="height:600px;background:teal">x</p></body>`;
  const load = await loadPage(browser, `data:text/html,${encodeURIComponent(html)}`, {});
  expect(load.layoutShift).toBeGreaterThan(MOST_LAYOUT_SHIFT);
});
