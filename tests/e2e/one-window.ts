/**
 * One window for all tests of a worker, for tests that only look at a page and leave nothing behind: a window of its own
 * costs more of the processor than most of them, and in it no style sheet and no script has been read before. Each begins
 * on an empty page, at the size and with the wishes that every other test has, as a sender of its own.
 *
 * Not for tests that keep something in the browser, take over its requests or put scripts into its pages.
 */
import type { Page } from '@playwright/test';
import { expect, siteSetting, test as base } from './site.ts';

export const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: siteSetting('SITE_ORIGIN'),
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ window, viewport, extraHTTPHeaders }, use) => {
    await window.goto('about:blank');
    await window.setViewportSize(viewport ?? { width: 360, height: 740 });
    await window.emulateMedia({
      media: 'screen',
      colorScheme: 'light',
      reducedMotion: 'no-preference',
      forcedColors: 'none',
    });
    await window.setExtraHTTPHeaders(extraHTTPHeaders ?? {});
    await use(window);
    window.removeAllListeners();
    expect(await window.context().cookies()).toEqual([]);
  },
});

export { expect };
