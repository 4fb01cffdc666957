/** A statistics page with something to open on it, and what was asked for and complained of until then. */
import type { Page } from '@playwright/test';
import { explore } from '../../src/i18n/sv/explore.ts';
import { expect } from './site.ts';

/** An invented table with areas, inhabitants, hidden, missing and preliminary figures, and a change in the counting. */
export const TABLE = '/exempelkommun/statistik/rapporterade-handelser/';
export const words = explore;

export interface Heard {
  /** Paths of the files asked for since the page was loaded. */
  requests: string[];
  /** Errors and warnings on the console, errors of scripts, and what the security policy stopped. */
  complaints: string[];
}

export async function visitTable(page: Page, address = TABLE): Promise<Heard> {
  const heard: Heard = { requests: [], complaints: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      heard.complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // The console of the page is where the tests listen.
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  page.on('request', (request) => heard.requests.push(new URL(request.url()).pathname));
  return heard;
}

/** The row of a table on the page: what stands there for a series and a period. */
export async function tableCell(page: Page, figure: string, period: string): Promise<string> {
  const row = page.locator(`#${figure} tbody tr`).filter({
    has: page.locator('th', { hasText: period }),
  });
  await expect(row).toHaveCount(1);
  return ((await row.locator('td').first().textContent()) ?? '').trim();
}
