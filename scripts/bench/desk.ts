/**
 * How long a coordinator waits for 2,000 tips at the desk, from the press of the button, her key file's passphrase
 * included: until the list is there, until the first tip can be read, and until every one is open and can be searched.
 * What the browser has worked for it is told beside. Then how long the key for the next tip takes until it is drawn. Beside it: opening as many envelopes in Node, with
 * nothing drawn.
 */
import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { open } from '../../src/intake/seal.ts';
import { launchChromium } from '../launch-chromium.ts';
import { ensureSite } from '../build/site.ts';
import {
  chooseKey,
  DESK,
  PASSPHRASE,
  PUBLISHER,
  startDeskSite,
  type DeskSite,
} from '../running-desk.ts';
import { desk as words } from '../../src/i18n/sv/desk.ts';
import { deskInbox as inbox } from '../../src/i18n/sv/desk-inbox.ts';
import type { Bench } from './bench-row.ts';

const COUNT = 2000;
const PRESSES = 100;

interface Waits {
  listMs: number;
  firstMs: number;
  allMs: number;
  /** What the browser's processes have worked for it: the same on a busy machine as on one that is not. */
  cpuMs: number;
  /** One for each press of `j`, in order of length. */
  pressMs: readonly number[];
}

export const bench: Bench = async () => {
  await ensureSite();
  const site = await startDeskSite(COUNT);
  try {
    const { listMs, firstMs, allMs, cpuMs, pressMs } = await openAtDesk(site);
    const { bareMs, bareCpuMs } = await openInNode(site);
    const row = (name: string, ms: number) => ({
      name: `${COUNT} tips i handläggningen, ${name}`,
      figure: seconds(ms),
      baseline: `öppna lika många kuvert utan sida: ${seconds(bareMs)}`,
      ratio: ms / bareMs,
    });
    const press = (name: string, share: number) => {
      const ms = pressMs[Math.floor(share * (pressMs.length - 1))] ?? 0;
      return {
        name: `${COUNT} tips i handläggningen, nästa tips (j), ${name}`,
        figure: `${Math.round(ms)} ms`,
        baseline: 'en bildruta: 17 ms',
        ratio: ms / (1000 / 60),
      };
    };
    return [
      row('listan syns', listMs),
      row('första tipset går att läsa', firstMs),
      row('alla upplåsta', allMs),
      {
        name: `${COUNT} tips i handläggningen, alla upplåsta, webbläsarens processortid`,
        figure: seconds(cpuMs),
        baseline: `processortid utan sida: ${seconds(bareCpuMs)}`,
        ratio: cpuMs / bareCpuMs,
      },
      press('mitten', 0.5),
      press('av 100 tryck de fem långsammaste', 0.95),
    ];
  } finally {
    await site.remove();
  }
};

async function openAtDesk(site: DeskSite): Promise<Waits> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.origin + DESK);
    await chooseKey(page, site.lockedKey, PASSPHRASE);
    // Looked for by the page itself: asking for a text among 2,000 rows from outside takes longer than opening them.
    const waits = page.evaluate(watchDesk, { tips: COUNT, sealed: inbox.sealed });
    const before = await cpuMsOf(browser);
    await page.getByRole('button', { name: words.signIn.submit }).click();
    const opened = await waits;
    const cpuMs = (await cpuMsOf(browser)) - before;
    const pressMs = await page.evaluate(timePresses, PRESSES);
    return { ...opened, cpuMs, pressMs: pressMs.toSorted((one, other) => one - other) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. Milliseconds from the next press of a button until each is there. */
function watchDesk({
  tips,
  sealed,
}: {
  tips: number;
  sealed: string;
}): Promise<Omit<Waits, 'pressMs' | 'cpuMs'>> {
  return new Promise((resolve) => {
    let started = 0;
    let listMs = 0;
    let firstMs = 0;
    document.addEventListener('click', () => (started ||= performance.now()), { capture: true });
    const look = () => {
      const now = performance.now() - started;
      const row = document.querySelector('.tip-glimpse');
      if (started && row) {
        listMs ||= now;
        if (row.textContent !== sealed) firstMs ||= now;
        const isAll = !document.querySelector('.desk-progress progress');
        if (isAll && document.querySelectorAll('.tip-row').length === tips) {
          resolve({ listMs, firstMs, allMs: now });
          return;
        }
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** What all of the browser's processes have worked, in milliseconds. */
async function cpuMsOf(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Runs in the page. Presses the key for the next tip, each time until it has been drawn. */
async function timePresses(presses: number): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    const started = performance.now();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
    await new Promise<void>((resolve) => {
      // After the frame in which it was drawn: the first message that can come.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage('');
      });
    });
    times.push(performance.now() - started);
  }
  return times;
}

async function openInNode(site: DeskSite): Promise<{ bareMs: number; bareCpuMs: number }> {
  const identity = /AGE-SECRET-KEY-\S+/.exec(readFileSync(site.key, 'utf8'))?.[0] ?? '';
  const store = await site.store();
  try {
    const tips = await store.list({ publisher: PUBLISHER });
    const started = performance.now();
    const before = process.cpuUsage();
    for (const { textEnvelope } of tips) await open(textEnvelope, identity);
    const { user, system } = process.cpuUsage(before);
    return { bareMs: performance.now() - started, bareCpuMs: (user + system) / 1000 };
  } finally {
    await store.close();
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} s`;
}
