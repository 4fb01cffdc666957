/** The chart to explore: fetched when it is asked for, and true to the tables of its page. */
import type { Page } from '@playwright/test';
import { rateOf } from '../../src/domain/statistics/rates.ts';
import { statistics } from '../../src/i18n/sv/statistics.ts';
import { bringAxe, judgePage } from './page-gate.ts';
import { expect, test } from './site.ts';
import { publishedCount, TABLE, tableCell, visitTable, words } from './opened-figures.ts';

const CENTRUM = 'Centrum och Stationsområdet';
const INHABITANTS = '/exempelkommun/statistik/invanare-efter-omrade.json';
const BUTTON = { name: words.open, exact: true };

async function openChart(page: Page): Promise<void> {
  await page.getByRole('button', BUTTON).click();
  await page.locator('explore-chart .readout dd').first().waitFor();
}

/** What the reader's place says of a series. */
function readout(page: Page, series: string) {
  return page
    .locator('explore-chart .readout dt', { hasText: series })
    .locator('xpath=following-sibling::dd[1]');
}

const slider = (page: Page) => page.locator('explore-chart').getByRole('slider');
const voice = (page: Page) => page.locator('explore-chart .explore [role=status]');

test('nothing is fetched before the button is pressed, and then once, from the site itself', async ({
  page,
}) => {
  const heard = await visitTable(page);
  await page.mouse.wheel(0, 5000);
  expect(heard.requests).toEqual([]);
  await openChart(page);
  const scripts = heard.requests.filter((path) => /explore-panel[^/]*\.js$/.test(path));
  expect(scripts).toHaveLength(1);
  expect(heard.requests).toContain(`${TABLE}utforska.json`);
  expect(heard.requests.filter((path) => /leaflet|area-map/.test(path))).toEqual([]);
  const before = heard.requests.length;
  await page.getByRole('button', { name: words.close }).click();
  await page.getByRole('button', BUTTON).click();
  expect(heard.requests).toHaveLength(before);
  expect(heard.complaints).toEqual([]);
});

test('without JavaScript nothing is promised', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(TABLE);
  await expect(page.getByRole('button', BUTTON)).toBeHidden();
  await expect(page.locator('explore-chart')).toBeHidden();
  await expect(page.locator('area-map')).toBeHidden();
  await context.close();
});

test('by keyboard: each step says the figure that the table shows', async ({ page }) => {
  await visitTable(page);
  const cell = await tableCell(page, CENTRUM, /^(2025 Q4|fjärde kvartalet 2025)$/);
  await page.getByRole('button', BUTTON).focus();
  await page.keyboard.press('Enter');
  await page.locator('explore-chart .readout dd').first().waitFor();
  await expect(page.getByRole('button', { name: words.close })).toBeFocused();
  await slider(page).focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'fjärde kvartalet 2025');
  await expect(readout(page, 'Centrum')).toHaveText(cell);
  await expect(voice(page)).toContainText(
    `fjärde kvartalet 2025. Centrum och Stationsområdet: ${cell}.`,
  );
});

test('who holds an arrow key down hears only where they stop', async ({ page }) => {
  await visitTable(page);
  await openChart(page);
  await slider(page).focus();
  await page.evaluate(() => {
    const region = document.querySelector('explore-chart .explore [role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region as Node, {
      childList: true,
    });
    Object.assign(window, { said });
  });
  await page.keyboard.press('Home');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await expect(voice(page)).toContainText('andra kvartalet 2026.');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
});

test('hidden, missing and preliminary figures are said to be so, never a zero', async ({
  page,
}) => {
  await visitTable(page);
  await openChart(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(readout(page, 'Hela kommunen')).toContainText('–');
  await expect(readout(page, 'Hela kommunen')).toContainText(statistics.missing['not-applicable']);
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  await expect(readout(page, 'Norrby')).toContainText(
    'Visas inte, så att ingen ska kunna pekas ut',
  );
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(readout(page, 'Hela kommunen')).toContainText(statistics.preliminary);
  await expect(page.locator('explore-chart .notes')).toContainText(words.preliminary);
  await expect(page.locator('explore-chart .notes')).toContainText('Från och med nu är Sjövik med');
});

test('per 100,000 inhabitants is the figure of the domain, and says when it cannot be told', async ({
  page,
}) => {
  await visitTable(page);
  const count = Number(await tableCell(page, CENTRUM, /^(2025 Q4|fjärde kvartalet 2025)$/));
  const inhabitants = await publishedCount(page, INHABITANTS, 'centrum', '2025');
  const rate = rateOf(count, inhabitants).rounded;
  await openChart(page);
  await page.getByRole('radio', { name: words.rate }).and(page.locator('explore-chart *')).check();
  await slider(page).focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await expect(readout(page, 'Centrum')).toHaveText(
    `${rate} ${words.madeFrom(String(count), inhabitants.toLocaleString('sv-SE'))}`,
  );
  await page.keyboard.press('ArrowRight');
  await expect(readout(page, 'Centrum')).toContainText(words.noPopulation);
  await expect(page.locator('explore-chart .notes')).toContainText(words.noRateFor('2026'));
});

test('a table without inhabitants says why there is nothing per 100,000', async ({ page }) => {
  await visitTable(page, '/kungsor/statistik/anmalda-brott/');
  await openChart(page);
  await expect(page.getByRole('radio', { name: words.rate })).toHaveCount(0);
  await expect(page.locator('explore-chart .notes')).toContainText(words.noRates);
});

test('series and periods can be chosen, and what was chosen stays', async ({ page }) => {
  await visitTable(page);
  await openChart(page);
  const chart = page.locator('explore-chart');
  await chart.getByRole('checkbox', { name: 'Hela kommunen' }).uncheck();
  await chart.getByLabel(words.from).selectOption({ label: 'fjärde kvartalet 2025' });
  await chart.getByLabel(words.to).selectOption({ label: 'andra kvartalet 2025' });
  // The range never runs backwards: the other end follows.
  await expect(chart.getByLabel(words.from)).toHaveValue('1');
  await chart.getByLabel(words.to).selectOption({ label: 'första kvartalet 2026' });
  await page.getByRole('button', { name: words.close }).click();
  await expect(slider(page)).toBeHidden();
  await page.getByRole('button', BUTTON).click();
  await expect(chart.getByRole('checkbox', { name: 'Hela kommunen' })).not.toBeChecked();
  await expect(readout(page, 'Hela kommunen')).toHaveCount(0);
  await expect(slider(page)).toHaveAttribute('max', '4');
  for (const box of await chart.getByRole('checkbox').all()) await box.uncheck();
  await expect(page.getByText(words.noSeries)).toBeVisible();
});

for (const [what, pattern] of [
  ['the figures', '**/utforska.json'],
  ['the chart', '**/explore-panel*.js'],
  ['the styles', '**/explore-panel*.css'],
] as const) {
  test(`when ${what} cannot be fetched it says so, and a second press tries again`, async ({
    page,
  }) => {
    await visitTable(page);
    await page.route(pattern, (route) => route.abort());
    await page.getByRole('button', BUTTON).click();
    await expect(page.getByText(words.failed)).toBeVisible();
    const retry = page.getByRole('button', { name: words.retry });
    await expect(retry).toBeFocused();
    await page.unroute(pattern);
    await retry.click();
    await expect(readout(page, 'Centrum')).toBeVisible();
    await expect(page.getByText(words.failed)).toBeHidden();
  });
}

test('opened, it is accessible in light and dark, and fits a narrow screen', async ({
  page,
  context,
}) => {
  await bringAxe(context);
  await page.setViewportSize({ width: 320, height: 640 });
  const heard = await visitTable(page);
  await openChart(page);
  expect(await judgePage(page)).toEqual([]);
  await page.getByRole('radio', { name: words.bar }).check();
  await page.getByRole('radio', { name: words.rate }).and(page.locator('explore-chart *')).check();
  expect(await judgePage(page)).toEqual([]);
  expect(heard.complaints).toEqual([]);
});

/** The colours that a canvas holds, roughly: by their share of the drawn points. */
async function drawn(page: Page): Promise<string[]> {
  return page.locator('explore-chart .canvas canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(canvas, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 255) continue;
      const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count > 20).map(([colour]) => colour);
  });
}

test('the drawing takes the page’s colours, and changes with them', async ({ page }) => {
  const heard = await visitTable(page);
  await openChart(page);
  // --lake of src/styles/tokens.css, in light and in dark.
  expect(await drawn(page)).toContain('29 92 138');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => drawn(page)).toContain('140 196 240');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expect.poll(() => drawn(page)).not.toContain('29 92 138');
  expect(await drawn(page)).not.toEqual([]);
  expect(heard.complaints).toEqual([]);
});

test('nothing of it is printed: the figures on the page are', async ({ page }) => {
  await visitTable(page);
  await openChart(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('explore-chart section')).toBeHidden();
  await expect(page.locator('main figure').first()).toBeVisible();
});
