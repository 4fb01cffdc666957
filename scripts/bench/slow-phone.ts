/**
 * How soon the tip form can be used on a slow phone: 9 Mbit/s down, 100 ms to the server and back, a
 * processor four times slower than this one. Usable means that the page has been painted, the first
 * field takes focus, and what is chosen there is still chosen when the script has taken over.
 */
import type { Browser } from '@playwright/test';
import { launchChromium } from '../launch-chromium.ts';
import { ensureSite } from '../build/site.ts';
import { startSite } from '../running-site.ts';
import type { Bench } from './bench-row.ts';

const RUNS = 7;
const FORM = '/exempelkommun/tipsa/';
const PHONE = {
  offline: false,
  downloadThroughput: (9 * 1_000_000) / 8,
  uploadThroughput: (9 * 1_000_000) / 8,
  latency: 100,
};
const SLOWER = 4;

/** What one visit took, in milliseconds from the start of the navigation, and in bytes on the line. */
interface Visit {
  usable: number;
  enhanced: number;
  bytesBefore: number;
}

/** Runs in the page: notes when the first field takes focus and when the page has been painted. */
function watch(): void {
  const noted = window as unknown as { focusedAt?: number };
  const look = () => {
    const first = document.querySelector<HTMLElement>('form input[type=radio]');
    if (!first) return;
    first.focus();
    if (document.activeElement !== first) return;
    noted.focusedAt = performance.now();
    (first as HTMLInputElement).checked = true;
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

async function visit(browser: Browser, origin: string, withScripts: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', PHONE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (!withScripts) await devtools.send('Network.setBlockedURLs', { urls: ['*.js'] });
    await page.addInitScript(watch);
    await page.goto(origin + FORM, { waitUntil: 'load' });
    if (withScripts)
      await page.locator('form .part[hidden]').first().waitFor({ state: 'attached' });
    return await page.evaluate(() => {
      const { focusedAt = Infinity } = window as unknown as { focusedAt?: number };
      const kept = document.querySelector<HTMLInputElement>('form input[type=radio]')?.checked;
      if (kept !== true) throw new Error('What was chosen before the script came is gone.');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const usable = Math.max(focusedAt, paint?.startTime ?? Infinity);
      const [navigation] = performance.getEntriesByType('navigation');
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const before = resources.filter(({ responseEnd }) => responseEnd <= usable);
      return {
        usable,
        enhanced: performance.now(),
        bytesBefore: [navigation as PerformanceResourceTiming, ...before].reduce(
          (sum, { transferSize }) => sum + transferSize,
          0,
        ),
      };
    });
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

export const bench: Bench = async () => {
  await ensureSite();
  const browser = await launchChromium();
  const site = await startSite();
  try {
    const visits: Visit[] = [];
    const bare: Visit[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      visits.push(await visit(browser, site.origin, true));
      bare.push(await visit(browser, site.origin, false));
    }
    const usable = median(visits.map((one) => one.usable));
    const without = median(bare.map((one) => one.usable));
    const slowest = Math.max(...visits.map((one) => one.usable));
    const ms = (value: number) => `${Math.round(value).toLocaleString('sv-SE')} ms`;
    return [
      {
        name: `Tipsformuläret på en långsam telefon (median av ${RUNS})`,
        figure: `går att använda efter ${ms(usable)}, som långsammast ${ms(slowest)}; ${Math.round(median(visits.map((one) => one.bytesBefore)) / 1024)} kB hämtade då; ett steg i taget efter ${ms(median(visits.map((one) => one.enhanced)))}`,
        baseline: `samma sida utan skript: ${ms(without)}`,
        ratio: usable / without,
      },
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
};
