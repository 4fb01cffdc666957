/** Tests in a real browser, on the built site and nothing else. */
import { availableParallelism } from 'node:os';
import { defineConfig, type LaunchOptions } from '@playwright/test';
import { findTestBrowser, LAUNCH_ARGS } from './scripts/browser.ts';

const browser = await findTestBrowser();

/** Visits to page after page, where axe is what takes the time. */
const PAGE_AFTER_PAGE = ['**/pages.spec.ts', '**/page-gate.spec.ts', '**/rtl.spec.ts'];
/**
 * A page is opened, looked through by axe and left: code that the browser makes faster meanwhile is never used again.
 * Without it a visit takes a quarter less of the processor (docs/decisions/0069-time-of-the-tests.md).
 */
const NO_TIME_TO_OPTIMISE = '--js-flags=--no-opt --no-maglev';

/** Letters are as wide on every machine: widths that follow the screen's points break a line here and not there. */
const SAME_LETTERS = '--font-render-hinting=none';

function launch(...args: string[]): LaunchOptions {
  return {
    executablePath: browser.executablePath,
    args: [...LAUNCH_ARGS, SAME_LETTERS, ...args],
    env: { ...(process.env as Record<string, string>), ...browser.env },
  };
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Starts the site once for all tests; it must be built already (scripts/test.ts does both).
  globalSetup: './tests/e2e/start-site.ts',
  fullyParallel: true,
  // One more than there are cores: a test often waits for the clock, and another can run then.
  workers: availableParallelism() + 1,
  // A test that passes the second time has found a fault the first time.
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  outputDir: '.cache/e2e',
  reporter: [['dot'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 360, height: 740 },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'pages',
      testMatch: PAGE_AFTER_PAGE,
      use: { launchOptions: launch(NO_TIME_TO_OPTIMISE) },
    },
    { name: 'use', testIgnore: PAGE_AFTER_PAGE, use: { launchOptions: launch() } },
  ],
});
