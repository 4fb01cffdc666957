/** A statistics page with something to open on it, and what was asked for and complained of until then. */
import type { Page } from '@playwright/test';
import { explore } from '../../src/i18n/sv/explore.ts';

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

/**
 * The figure that a table of the page shows, whether the series is a column of it or has a table of its own. Periods are
 * headed in words or by their short names.
 */
export async function tableCell(page: Page, series: string, period: RegExp): Promise<string> {
  const cell = await page.locator('main').evaluate(
    (main, { name, source }) => {
      const text = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
      const tables = [...main.querySelectorAll('table')].filter(
        (table) => !table.closest('explore-chart, area-map'),
      );
      for (const table of tables) {
        const heads = [...table.querySelectorAll('thead th')].map(text);
        const isOwn = text(table.caption) === name;
        const column = isOwn ? 1 : heads.indexOf(name);
        const row = [...table.querySelectorAll('tbody tr')].find((candidate) =>
          new RegExp(source).test(text(candidate.firstElementChild)),
        );
        if (row && column > 0) return text(row.children[column]);
      }
      return undefined;
    },
    { name: series, source: period.source },
  );
  if (cell === undefined) throw new Error(`No table shows ${series}, ${String(period)}.`);
  return cell;
}

/** A published count of a table, from its file. */
export async function publishedCount(
  page: Page,
  file: string,
  series: string,
  period: string,
): Promise<number> {
  const table = (await (await page.request.get(file)).json()) as {
    series: { id: string; values: { period: string; value?: number }[] }[];
  };
  const values = table.series.find(({ id }) => id === series)?.values ?? [];
  const value = values.find((one) => one.period === period)?.value;
  if (value === undefined) throw new Error(`${file} has no ${series} for ${period}.`);
  return value;
}
