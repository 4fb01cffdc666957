/** What a browser does when a page is opened with nothing kept from before: what it asks for, and what moves. */
import type { Browser } from '@playwright/test';

export interface PageLoad {
  /** The page itself, style sheets, scripts, typefaces and pictures, until it has loaded. */
  requests: number;
  /**
   * Sum of all layout shifts (Layout Instability, W3C): share of the window that moved times how far. The session
   * window of Core Web Vitals is never more.
   */
  layoutShift: number;
  /** Milliseconds from the start of the navigation to the largest contentful paint. */
  largestPaint: number;
}

export interface Line {
  /** Bits per second to the telephone. */
  down: number;
  /** Milliseconds to the server and back. */
  latency: number;
  /** How many times slower the processor is than this machine's. */
  slower: number;
}

/** The telephone of `npm run bench`: 9 Mbit/s, 100 ms, a processor four times slower. */
export const SLOW_PHONE: Line = { down: 9_000_000, latency: 100, slower: 4 };

export interface LoadOptions {
  line?: Line;
  /** Holds back typefaces this long, in milliseconds, so that every change of typeface happens after the first paint. */
  typefaceLate?: number;
}

/** Opens the page in a window of its own, 360 × 740, and closes it again. */
export async function loadPage(
  browser: Browser,
  address: string,
  { line, typefaceLate = 0 }: LoadOptions = {},
): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    let requests = 0;
    context.on('request', (request) => {
      if (/^https?:/.test(request.url())) requests += 1;
    });
    if (typefaceLate > 0) {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, typefaceLate));
        await route.continue();
      });
    }
    if (line) {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: line.down / 8,
        uploadThroughput: line.down / 8,
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: line.slower });
    }
    await page.goto(address, { waitUntil: 'load' });
    const { layoutShift, largestPaint } = await page.evaluate(readMoved);
    return { requests, layoutShift, largestPaint };
  } finally {
    await context.close();
  }
}

/** Runs in the page, when it has loaded: waits for the typefaces and what they move, then reads what was noted. */
async function readMoved(): Promise<{ layoutShift: number; largestPaint: number }> {
  await document.fonts.ready;
  // Two frames: the shift is noted when the frame after the change has been drawn.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const noted = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
      // A page where nothing moved has no such entry, and the observer is never called.
      setTimeout(() => resolve([]), 200);
    });
  const shifts = (await noted('layout-shift')) as (PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
  })[];
  const paints = await noted('largest-contentful-paint');
  return {
    layoutShift: shifts.reduce(
      (sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value),
      0,
    ),
    largestPaint: paints.at(-1)?.startTime ?? NaN,
  };
}
