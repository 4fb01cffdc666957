/** The map by area: fetched when it is asked for, under the real headers, and true to the tables of its page. */
import type { Page } from '@playwright/test';
import { bringAxe, judgePage } from './page-gate.ts';
import { expect, test } from './site.ts';
import { tableCell, visitTable, words } from './opened-figures.ts';

const CENTRUM = 'Centrum och Stationsområdet';
const THIRD_2026 = /^(2026 Q3|tredje kvartalet 2026)$/;
const BUTTON = { name: words.map.open, exact: true };

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', BUTTON).click();
  await page.locator('area-map .area .figure').first().waitFor();
}

const map = (page: Page) => page.locator('area-map');
const area = (page: Page, name: RegExp) => map(page).getByRole('button', { name });

test('nothing is fetched before the button is pressed; no picture and no tile ever is', async ({
  page,
}) => {
  const heard = await visitTable(page);
  expect(heard.requests).toEqual([]);
  await openMap(page);
  expect(heard.requests.filter((path) => /leaflet-map[^/]*\.js$/.test(path))).toHaveLength(1);
  expect(heard.requests.filter((path) => /area-map[^/]*\.css$/.test(path))).toHaveLength(1);
  await map(page).getByRole('button', { name: words.zoomIn }).click();
  await map(page).getByRole('button', { name: words.zoomOut }).click();
  expect(heard.requests.filter((path) => !/\.(?:js|css|json)$/.test(path))).toEqual([]);
  // A policy that was broken, a script that failed: it would have been said by now.
  expect(heard.complaints).toEqual([]);
});

test('the header lets through what Leaflet needs and no other text as HTML', async ({ page }) => {
  await visitTable(page);
  const html = (text: string) =>
    page.evaluate((written) => {
      const element = document.createElement('div');
      try {
        element.innerHTML = written;
      } catch {
        return 'refused';
      }
      return element.innerHTML;
    }, text);
  expect(await html('<svg/>')).toBe('refused');
  await openMap(page);
  expect(await html('<svg/>')).toBe('<svg></svg>');
  expect(await html('<b>x</b>')).toBe('refused');
  const response = await page.goto('/exempelkommun/kalender/');
  expect(response?.headers()['content-security-policy']).toContain("trusted-types 'none'");
});

test('by keyboard: the areas come in the order of the table, with name, figure and period', async ({
  page,
}) => {
  await visitTable(page);
  const cell = await tableCell(page, CENTRUM, THIRD_2026);
  await page.getByRole('button', BUTTON).focus();
  await page.keyboard.press('Enter');
  await page.locator('area-map .area .figure').first().waitFor();
  await map(page).getByRole('radio', { checked: true }).focus();
  const reached: string[] = [];
  for (const name of [/^Centrum/, /^Norrby/, /^Sjövik/]) {
    await page.keyboard.press('Tab');
    await expect(area(page, name)).toBeFocused();
    reached.push((await area(page, name).textContent()) ?? '');
  }
  expect(reached[0]).toBe(
    `Centrum och Stationsområdet ${cell} rapporterade händelser, tredje kvartalet 2026`,
  );
  await page.keyboard.press('Enter');
  await expect(map(page).locator('.chosen')).toHaveText(
    `Sjövik: ${await tableCell(page, 'Sjövik', THIRD_2026)} rapporterade händelser, tredje kvartalet 2026`,
  );
});

test('an area out of sight comes into view when it is reached', async ({ page }) => {
  await visitTable(page);
  await openMap(page);
  for (let step = 0; step < 3; step++) {
    await map(page).getByRole('button', { name: words.zoomIn }).click();
  }
  for (const name of [/^Norrby/, /^Sjövik/, /^Centrum/]) {
    await area(page, name).focus();
    const frame = await map(page).locator('.map-ground').boundingBox();
    const box = await area(page, name).boundingBox();
    if (!frame || !box) throw new Error('The map is not on the page.');
    expect(box.x).toBeGreaterThanOrEqual(frame.x);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(box.y).toBeGreaterThanOrEqual(frame.y);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
  }
});

test('a hidden figure is a hollow circle with its word, and the table beside says the same', async ({
  page,
}) => {
  await visitTable(page);
  await openMap(page);
  await map(page).getByLabel(words.period).selectOption({ label: 'tredje kvartalet 2025' });
  const norrby = area(page, /^Norrby/);
  await expect(norrby.locator('.figure')).toHaveText('dold');
  await expect(norrby.locator('.circle')).toHaveClass(/gap/);
  await expect(norrby).toHaveAccessibleName(
    'Norrby och Ekbacken dold Visas inte, så att ingen ska kunna pekas ut, tredje kvartalet 2025',
  );
  await map(page).getByText(words.table).click();
  const rows = map(page).locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(
    await tableCell(page, CENTRUM, /^(2025 Q3|tredje kvartalet 2025)$/),
  );
  await expect(rows.nth(1)).toContainText('–');
  await expect(map(page).getByText(words.notOnMap)).toContainText('Hela kommunen');
});

test('the area of a circle follows its figure', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await visitTable(page);
  await openMap(page);
  const measure = async (name: RegExp) => ({
    value: Number(await area(page, name).locator('.figure').textContent()),
    width: (await area(page, name).locator('.circle').boundingBox())?.width ?? 0,
  });
  const [large, small] = [await measure(/^Centrum/), await measure(/^Sjövik/)];
  expect(small.value).toBeGreaterThan(0);
  const expected = Math.sqrt(large.value / small.value);
  expect(Math.abs(large.width / small.width - expected) / expected).toBeLessThan(0.03);
});

test('a table whose areas have no positions has no map', async ({ page }) => {
  await visitTable(page, '/kungsor/statistik/anmalda-brott/');
  await expect(page.getByRole('button', BUTTON)).toHaveCount(0);
});

for (const [what, pattern] of [
  ['the figures', '**/karta.json'],
  ['the map', '**/leaflet-map*.js'],
  ['the styles', '**/area-map*.css'],
] as const) {
  test(`when ${what} cannot be fetched it says so, and a second press tries again`, async ({
    page,
  }) => {
    await visitTable(page);
    await page.route(pattern, (route) => route.abort());
    await page.getByRole('button', BUTTON).click();
    await expect(page.getByText(words.map.failed)).toBeVisible();
    await page.unroute(pattern);
    await map(page).getByRole('button', { name: words.retry }).click();
    await expect(area(page, /^Centrum/)).toBeVisible();
  });
}

test('opened, it is accessible in light and dark, and fits a narrow screen', async ({
  page,
  context,
}) => {
  await bringAxe(context);
  await page.setViewportSize({ width: 320, height: 640 });
  const heard = await visitTable(page);
  await openMap(page);
  await map(page).getByLabel(words.period).selectOption({ label: 'andra kvartalet 2026' });
  await area(page, /^Centrum/).click();
  expect(await judgePage(page)).toEqual([]);
  expect(heard.complaints).toEqual([]);
});

test('in forced colours the circles keep their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const heard = await visitTable(page);
  await openMap(page);
  const circle = area(page, /^Centrum/).locator('.circle');
  const [edge, ground] = await circle.evaluate((element) => {
    const style = getComputedStyle(element);
    return [style.borderTopColor, getComputedStyle(document.body).backgroundColor];
  });
  expect(edge).not.toBe(ground);
  expect(heard.complaints).toEqual([]);
});
