/** Tests in a real browser, on the built site and nothing else. */
import { defineConfig } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from './scripts/browser.ts';

const browser = await findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Starts the site once for all tests; it must be built already (scripts/test.ts does both).
  globalSetup: './tests/e2e/start-site.ts',
  fullyParallel: true,
  workers: 2,
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
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...LAUNCH_ARGS],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
});
