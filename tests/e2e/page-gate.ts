/**
 * One visit to a page answers several questions at once: is it accessible (axe), does it say anything
 * on the console, does it ask anyone else for anything, does it fit the screen.
 *
 * axe is put in before the page's own code by the browser itself, so the content security policy stays
 * in force and its complaints are heard.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
const CONTRAST: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
};

export interface PageGate {
  /** Everything that is wrong with the page, in words; empty when all is well. */
  visit: (address: string) => Promise<string[]>;
  close: () => Promise<void>;
}

export async function openPageGate(browser: Browser, origin: string): Promise<PageGate> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 320, height: 640 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  });
  await bringAxe(context);
  const page = await context.newPage();
  const heard = listen(page, context, origin);
  return {
    async visit(address) {
      heard.length = 0;
      const response = await page.goto(address, { waitUntil: 'load' });
      const problems: string[] = [];
      if (!response) problems.push('no response');
      return [...heard, ...problems, ...(await judgePage(page))];
    },
    close: () => context.close(),
  };
}

/** Puts axe into every page of the context, before the page's own code. */
export function bringAxe(pages: BrowserContext | Page): Promise<unknown> {
  return pages.addInitScript({ content: axeSource });
}

/** Accessibility in light and dark, and width, of the page as it stands. Needs `bringAxe`. */
export async function judgePage(page: Page): Promise<string[]> {
  // A page that came by a press may stand there before its style sheet does.
  await page.waitForLoadState('load');
  const problems = [...(await overflow(page)), ...(await judgeAsDrawn(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  problems.push(...(await judge(page, CONTRAST)).map((problem) => `in the dark: ${problem}`));
  await page.emulateMedia({ colorScheme: 'light' });
  return problems;
}

/** Collects what the page says and whom it asks, from now on. */
function listen(page: Page, context: BrowserContext, origin: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The browser itself notes that the page for unknown addresses came with 404.
    if (message.location().url === page.url() && message.text().includes('status of 404')) return;
    heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  // Of the context, so that workers and new windows count too.
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== origin) heard.push(`request to another origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    heard.push(`failed: ${request.url()} (${request.failure()?.errorText ?? ''})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== page.url()) {
      heard.push(`${response.status()}: ${response.url()}`);
    }
  });
  return heard;
}

/** Accessibility of the page as it stands, and nothing else. Needs `bringAxe`. */
export function judgeAsDrawn(page: Page): Promise<string[]> {
  return judge(page, RULES);
}

async function judge(page: Page, options: RunOptions): Promise<string[]> {
  // Only what is wrong comes back: what is right is every element of the page.
  const violations = await page.evaluate<AxeResults['violations'], RunOptions>(
    async (rules) =>
      (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, rules)).violations,
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `axe ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary?.replaceAll('\n', '\n  ') ?? ''}`,
    ),
  );
}

/** The page must not scroll sideways on a small telephone (WCAG 1.4.10). */
async function overflow(page: Page): Promise<string[]> {
  const widest = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // One pixel is what a visually hidden element is wide.
    if (scrollWidth <= clientWidth + 1) return undefined;
    const over = [...document.querySelectorAll('body *')].find((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    });
    return `${scrollWidth} of ${clientWidth} px, first: ${over?.outerHTML.slice(0, 120) ?? ''}`;
  });
  return widest === undefined ? [] : [`scrolls sideways: ${widest}`];
}
