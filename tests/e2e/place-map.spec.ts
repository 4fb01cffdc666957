/** The map of the tip form: help on demand, by keyboard and by finger, from the site's own address alone. */
import type { Page } from '@playwright/test';
import { placeMap as words } from '../../src/i18n/sv/place-map.ts';
import { bringAxe, judgePage } from './page-gate.ts';
import { expect, siteSetting, test } from './site.ts';
import { tileArchive, tilePicture } from './tile-archive.ts';
import { field, fillWhat, FORM, press, readReceipt, words as form } from './tip-form.ts';

const map = (page: Page) => page.getByRole('application', { name: words.map });
const point = (page: Page) => field(page, 'point');
const said = (page: Page) => page.locator('.field:has([name="point"]) [role="status"]').first();

/** Everything that is asked for, and what the browser complains of, from now on. */
function listen(page: Page) {
  const heard = { paths: [] as string[], elsewhere: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === siteSetting('SITE_ORIGIN')) heard.paths.push(pathname);
    else heard.elsewhere.push(request.url());
  });
  page.on('console', (message) => heard.complaints.push(message.text()));
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  return heard;
}

async function toPlace(page: Page): Promise<void> {
  await page.goto(FORM);
  await fillWhat(page);
  await press(page, form.next);
}

async function openMap(page: Page): Promise<void> {
  await toPlace(page);
  await press(page, words.open);
  await expect(map(page)).toBeVisible();
}

test('nothing of the map is fetched before it is asked for, and then only from here', async ({
  page,
}) => {
  const heard = listen(page);
  await toPlace(page);
  expect(heard.paths.filter((path) => /place-map|leaflet|ground/.test(path))).toEqual([]);
  await press(page, words.open);
  await expect(map(page)).toBeVisible();
  expect(heard.paths.some((path) => /place-map-panel/.test(path))).toBe(true);
  await press(page, words.use);
  expect(heard.elsewhere).toEqual([]);
  expect(heard.complaints).toEqual([]);
});

test('by keyboard alone: move, zoom, use the middle, hear it, read it back, send it', async ({
  page,
}) => {
  await toPlace(page);
  await page.getByRole('button', { name: words.open }).focus();
  await page.keyboard.press('Enter');
  await expect(map(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(map(page)).toBeFocused();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('+');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.place-map .middle')).toHaveText(/norr om Centrum\.$/);
  // The way out of the map is Tab: the four arrows, the two zooms, then the button.
  for (let presses = 0; presses < 7; presses += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.use })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('norr om Centrum');
  await expect(said(page)).toContainText(words.suggested.replace('{area}', 'Centrum'));
  await expect(field(page, 'area')).toHaveValue('centrum');
  await expect(point(page)).toHaveValue(/^59\.0\d{4},15\.5\d{4}$/);
  const chosen = await point(page).inputValue();
  await press(page, form.next);
  await field(page, 'text').fill('Det är mörkt där.');
  await press(page, form.next);
  await press(page, form.review);
  await expect(page.locator('.answers')).toContainText(
    new RegExp(`norr om Centrum \\(${chosen.replace(',', ', ')}\\)`),
  );
  await page.waitForTimeout(1500);
  await press(page, form.send);
  await readReceipt(page);
  // The receipt is printed and lies on tables: it has nothing of what was written.
  await expect(page.locator('.receipt')).not.toContainText('Centrum');
});

test('an area chosen by hand stays, and the point can be taken away', async ({ page }) => {
  await toPlace(page);
  await field(page, 'area').selectOption('norrby');
  await press(page, words.open);
  await expect(map(page)).toBeVisible();
  // The map opens where the list says.
  await press(page, words.use);
  await expect(point(page)).toHaveValue(/^59\.018\d{2},15\.49[45]\d{2}$/);
  await field(page, 'area').selectOption('sjovik');
  await press(page, words.use);
  await expect(said(page)).toContainText('Du har valt Sjövik.');
  await expect(field(page, 'area')).toHaveValue('sjovik');
  await press(page, words.remove);
  await expect(point(page)).toHaveValue('');
  await expect(said(page)).toHaveText(words.removed);
});

test('a finger drags the map, and the middle follows', async ({ page }) => {
  await openMap(page);
  await press(page, words.use);
  const before = await point(page).inputValue();
  await map(page).scrollIntoViewIfNeeded();
  const box = await map(page).boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 5 });
  await page.mouse.up();
  await press(page, words.use);
  const [, lonBefore = 0] = before.split(',').map(Number);
  const [, lonAfter = 0] = (await point(page).inputValue()).split(',').map(Number);
  expect(lonAfter).toBeGreaterThan(lonBefore);
});

for (const [what, path] of [
  ['a PMTiles file', '/kartor/test.pmtiles'],
  ['pictures by number', '/kartor/{z}/{x}/{y}.png'],
] as const) {
  test(`given tiles as ${what}, then they are drawn, from this address alone`, async ({ page }) => {
    const heard = listen(page);
    await giveTiles(page, path);
    await openMap(page);
    await expect(page.getByText('Karta: © Provkartan')).toBeVisible();
    const colour = () =>
      page.evaluate(() => {
        const tile = document.querySelector<HTMLCanvasElement>('.place-map canvas.leaflet-tile');
        const canvas = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true });
        if (!tile || !canvas) return [];
        canvas.drawImage(tile, 0, 0);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      });
    await expect.poll(colour).toEqual([255, 0, 0, 127]);
    expect(heard.paths.some((asked) => asked.startsWith('/kartor/'))).toBe(true);
    expect(heard.elsewhere).toEqual([]);
    expect(heard.complaints).toEqual([]);
  });
}

/** The page as a publisher with tiles would have it, and the tiles at this address. */
async function giveTiles(page: Page, path: string): Promise<void> {
  const tiles = JSON.stringify({ path, maxZoom: 16, attribution: '© Provkartan' });
  await page.route(`**${FORM}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const given = html.replace(/("|&quot;|&#34;)box\1:/, (box, quote: string) =>
      `"tiles":${tiles},`.replaceAll('"', quote).concat(box),
    );
    expect(given).not.toBe(html);
    await route.fulfill({ response, body: given });
  });
  const archive = tileArchive();
  await page.route('**/kartor/**', async (route) => {
    if (!path.endsWith('.pmtiles')) {
      await route.fulfill({ contentType: 'image/png', body: tilePicture() });
      return;
    }
    const [, from = 0, to = 0] =
      /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [];
    await route.fulfill({
      status: 206,
      contentType: 'application/octet-stream',
      body: archive.subarray(Number(from), Number(to) + 1),
    });
  });
}

test('when the map cannot be fetched it says so, and a second press tries again', async ({
  page,
}) => {
  await toPlace(page);
  const program = '**/place-map-leaflet*.js';
  await page.route(program, (route) => route.abort());
  await press(page, words.open);
  await expect(page.getByText(words.failed)).toBeVisible();
  await page.unroute(program);
  await press(page, words.retry);
  await expect(map(page)).toBeVisible();
});

test('opened, it is accessible in light and dark, and fits 320 px', async ({ page, context }) => {
  await bringAxe(context);
  const heard = listen(page);
  // 1,280 px at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await openMap(page);
  await press(page, words.use);
  expect(await judgePage(page)).toEqual([]);
  expect(heard.complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing of the map is seen', async ({ page }) => {
    await page.goto(FORM);
    await expect(page.getByText(form.tip.fields.point.label)).toBeHidden();
    await expect(page.getByRole('button', { name: words.open })).toHaveCount(0);
  });
});
