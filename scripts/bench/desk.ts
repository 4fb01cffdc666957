/**
 * How long a coordinator waits for 2,000 tips at the desk: until the list is there, and until every one is open and can
 * be searched. Beside it: opening as many envelopes in Node, with nothing drawn.
 */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { open } from '../../src/intake/seal.ts';
import { findChromium, LAUNCH_ARGS } from '../browser.ts';
import { ensureSite } from '../build/site.ts';
import { DESK, giveKey, PUBLISHER, startDeskSite, type DeskSite } from '../running-desk.ts';
import type { Bench } from './bench-row.ts';

const COUNT = 2000;

export const bench: Bench = async () => {
  await ensureSite();
  const site = await startDeskSite(COUNT);
  try {
    const { firstMs, allMs } = await openAtDesk(site);
    const bareMs = await openInNode(site);
    const baseline = `öppna lika många kuvert utan sida: ${seconds(bareMs)}`;
    return [
      {
        name: `${COUNT} tips i handläggningen, listan syns`,
        figure: seconds(firstMs),
        baseline,
        ratio: firstMs / bareMs,
      },
      {
        name: `${COUNT} tips i handläggningen, alla upplåsta`,
        figure: seconds(allMs),
        baseline,
        ratio: allMs / bareMs,
      },
    ];
  } finally {
    await site.remove();
  }
};

/** Milliseconds from the press of the button until the first row can be opened, and until every tip is open. */
async function openAtDesk(site: DeskSite): Promise<{ firstMs: number; allMs: number }> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...LAUNCH_ARGS],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.origin + DESK);
    const started = performance.now();
    await giveKey(page, site.key);
    await page.locator('.tip-row').getByRole('button').first().waitFor();
    const firstMs = performance.now() - started;
    await page.getByText(/tips är upplåsta/).waitFor({ state: 'attached', timeout: 300_000 });
    return { firstMs, allMs: performance.now() - started };
  } finally {
    await browser.close();
  }
}

async function openInNode(site: DeskSite): Promise<number> {
  const identity = /AGE-SECRET-KEY-\S+/.exec(readFileSync(site.key, 'utf8'))?.[0] ?? '';
  const store = await site.store();
  try {
    const tips = await store.list({ publisher: PUBLISHER });
    const started = performance.now();
    for (const { textEnvelope } of tips) await open(textEnvelope, identity);
    return performance.now() - started;
  } finally {
    await store.close();
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} s`;
}
