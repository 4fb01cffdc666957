/**
 * What axe cannot tell, tried on one page of each kind: text with more space, a way through with the keyboard alone,
 * focus that is seen and not hidden. The audit (src/content/accessibility) names these trials.
 */
import type { Page } from '@playwright/test';
import { cutOff, SPACED } from './cut-off.ts';
import { expect, test } from './one-window.ts';

const PAGES = [
  '/',
  '/exempelkommun/',
  '/exempelkommun/medborgarloften/2026-2027/',
  '/exempelkommun/sa-gar-det/',
  '/exempelkommun/statistik/',
  '/exempelkommun/prioriterade-omraden/',
  '/exempelkommun/lagesbild/',
  '/exempelkommun/kalender/',
  '/exempelkommun/tipsa/',
  '/exempelkommun/bedragerier/',
  '/exempelkommun/bedragerier/nagon-ringer/',
  '/exempelkommun/oppna-data/',
  '/exempelkommun/personuppgifter/',
  '/exempelkommun/tillganglighet/',
  '/exempelkommun/sok/',
  '/exempelkommun/en/',
];

test.use({ viewport: { width: 360, height: 740 } });

for (const address of PAGES) {
  test(`${address} bears more space in its text`, async ({ page }) => {
    await page.goto(address);
    expect(await cutOff(page, SPACED)).toEqual([]);
  });

  test(`${address} can be walked through with Tab, and focus is always seen`, async ({ page }) => {
    await page.goto(address);
    const { stops, faults } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops, 'there was something to reach').toBeGreaterThan(5);
  });
}

/** Presses Tab until the page has been walked through; says where focus was not seen or got stuck. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  const most = await page.evaluate(
    () =>
      document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]').length,
  );
  let stops = 0;
  for (; stops <= most + 2; stops++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const where = element.outerHTML.slice(0, 120);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const hasRing =
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      // A link over several lines has a box in which a point may be empty: any of its lines will do.
      const isUncovered = [...element.getClientRects()].some((box) => {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = document.elementFromPoint(x, y);
        return top !== null && (element.contains(top) || top.contains(element));
      });
      return { where, hasRing, isUncovered };
    });
    if (!seen) return { stops, faults };
    if (!seen.hasRing) faults.push(`focus is not seen: ${seen.where}`);
    if (!seen.isUncovered) faults.push(`focus is hidden: ${seen.where}`);
  }
  return { stops, faults: [...faults, `after ${stops} presses the end was not reached`] };
}
