/** The running site, for the tests: where it is and which pages it has. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { ADDRESS_HEADER, startSite, type RunningSite } from '../../scripts/running-site.ts';

export const CLIENT_DIR = path.join(import.meta.dirname, '../../dist/client');

/** Set by start-site.ts before any test runs. */
export function siteSetting(name: 'SITE_ORIGIN' | 'SITE_DATA_DIR' | 'SITE_LOG'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the site was not started.`);
  return value;
}

/** `page.goto('/varnamo/')` goes to the running site. */
export const test = base.extend({
  // Each test is a sender of its own to the rate limit.
  extraHTTPHeaders: async ({}, use) => {
    await use({ [ADDRESS_HEADER]: `2001:db8:${randomBytes(2).toString('hex')}::1` });
  },
  baseURL: async ({}, use) => {
    await use(siteSetting('SITE_ORIGIN'));
  },
});

/** The same on a site that nobody else writes to, started for these tests: for those that count all that was sent. */
export const testOfItsOwn = test.extend<object, { site: RunningSite }>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
});

export { expect } from '@playwright/test';
