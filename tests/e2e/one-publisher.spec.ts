/**
 * A build of one publisher, with a right-to-left language that is never published: the address of every
 * page, and proof that a further language needs a dictionary and nothing else.
 */
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, BuildRefused } from '../../scripts/build/site.ts';

const OUT = '.cache/one-publisher';
const root = path.join(import.meta.dirname, '../..', OUT, 'client');
const ORIGIN = 'http://one-publisher.test';

test.describe('a build of one publisher in three languages', () => {
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    await buildSite({ outDir: OUT, env: { PUBLISHER: 'varnamo', TEST_LOCALE: '1' } });
  });

  test.beforeEach(async ({ page }) => {
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (existsSync(file)) await route.fulfill({ path: file });
      else await route.fulfill({ status: 404, body: '' });
    });
  });

  test('the publisher stands at the root and nobody else is there', async ({ page }) => {
    await page.goto(`${ORIGIN}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Värnamo');
    expect(existsSync(path.join(root, 'medborgarloften/2024/index.html'))).toBe(true);
    expect(existsSync(path.join(root, 'varnamo'))).toBe(false);
    expect(existsSync(path.join(root, 'kungsor'))).toBe(false);
    expect(existsSync(path.join(root, 'komponenter'))).toBe(false);
  });

  for (const address of ['/', '/tipsa/', '/bedragerier/nagon-ringer/', '/medborgarloften/2024/']) {
    test(`the right-to-left ${address} runs right to left and fits a narrow screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${ORIGIN}/ar${address}`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  }

  test('every word of the frame comes from the dictionary', async ({ page }) => {
    await page.goto(`${ORIGIN}/ar/tipsa/`);
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        // What is marked as Swedish is content; names of places and languages are in no dictionary.
        if (!/\p{L}{2}/u.test(text) || element?.closest('[lang]:not(html), option, script')) continue;
        if (!text.includes('نص')) found.push(text);
      }
      return found;
    });
    expect(unmarked.filter((text) => text !== 'Värnamo')).toEqual([]);
  });

  test('Swedish content on the right-to-left page is marked with language and direction', async ({
    page,
  }) => {
    await page.goto(`${ORIGIN}/ar/medborgarloften/2024/`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveAttribute('lang', 'sv');
    await expect(heading).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('[data-language-notice]').first()).toBeVisible();
  });

  test('the language is not in the published site', () => {
    const portal = readFileSync(
      path.join(import.meta.dirname, '../../dist/client/index.html'),
      'utf8',
    );
    expect(portal).not.toContain('hreflang="ar"');
  });
});

test('an unknown publisher stops the build with the list of those that exist', async () => {
  const build = buildSite({ outDir: '.cache/unknown', env: { PUBLISHER: 'varnamoo' } });
  await expect(build).rejects.toThrow(BuildRefused);
  await expect(build).rejects.toThrow(/aneby, borlange, exempelkommun/);
});
