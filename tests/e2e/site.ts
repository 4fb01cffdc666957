/** The running site, for the tests: where it is and which pages it has. */
import path from 'node:path';
import { test as base } from '@playwright/test';

export const CLIENT_DIR = path.join(import.meta.dirname, '../../dist/client');

/** Set by start-site.ts before any test runs. */
export function siteSetting(name: 'SITE_ORIGIN' | 'SITE_DATA_DIR' | 'SITE_LOG'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the site was not started.`);
  return value;
}

/** `page.goto('/varnamo/')` goes to the running site. */
export const test = base.extend({
  baseURL: async ({}, use) => {
    await use(siteSetting('SITE_ORIGIN'));
  },
});

export { expect } from '@playwright/test';
