/** A safety walk: on paper-like HTML, stop by stop with a telephone, and without a network after a yes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { walks as words } from '../../src/i18n/sv/walks.ts';
import { placeMap } from '../../src/i18n/sv/place-map.ts';
import { coordinatorKey, intakeCommand } from './intake-command.ts';
import { bringAxe, judgePage } from './page-gate.ts';
import { expect, siteSetting, test } from './site.ts';
import { field, press, readReceiptOf, READING_TIME_MS, words as forms } from './tip-form.ts';

const WALK = '/exempelkommun/trygghetsvandring/norrby/';
const TEXT = 'Lampan vid bänken är trasig.';

const keptOn = (page: Page) =>
  page.evaluate(async () => ({
    answers: Object.values(localStorage).join(' '),
    caches: (await caches.keys()).filter((name) => name.startsWith('trygghetsvandring')).length,
  }));

async function begin(page: Page): Promise<void> {
  await page.goto(WALK);
  await expect(page.getByText(forms.step(1, 6))).toBeVisible();
}

async function answerFirstStop(page: Page): Promise<void> {
  await page.locator('label:has([name="lekplatsen_feeling"][value="unsafe"])').click();
  await page.locator('label:has([name="lekplatsen_bad"][value="light"])').click();
  await field(page, 'lekplatsen_text').fill(TEXT);
}

async function toCheck(page: Page): Promise<void> {
  for (let part = 1; part < 6; part += 1) await press(page, forms.next);
  await press(page, forms.review);
  await expect(page.getByRole('heading', { name: words.check.title })).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one page with every stop is filled in, read back and sent', async ({ page }) => {
    await page.goto(WALK);
    await expect(page.getByText(words.keep.save)).toBeHidden();
    await answerFirstStop(page);
    await page.locator('.fold summary').first().click();
    await field(page, 'egen-1_name').fill('Hörnet vid kiosken');
    await press(page, forms.review);
    await expect(page.getByText(TEXT)).toBeVisible();
    await expect(page.getByText(words.ownStop(1))).toBeVisible();
    await page.waitForTimeout(READING_TIME_MS);
    await press(page, words.send);
    expect((await readReceiptOf(page, words.receipt.title)).number).toMatch(/^\d{4}-\d+$/);
  });

  test('a walk without an answer is not sent', async ({ page }) => {
    await page.goto(WALK);
    await press(page, forms.review);
    await expect(page.getByRole('alert')).toContainText(words.empty);
  });
});

test('without a yes nothing is kept on the telephone', async ({ page }) => {
  await begin(page);
  await answerFirstStop(page);
  await page.waitForTimeout(700);
  expect(await keptOn(page)).toEqual({ answers: '', caches: 0 });
  await page.reload();
  await expect(field(page, 'lekplatsen_text')).toHaveValue('');
});

test('after a yes it goes on without a network, and is sent when there is one', async ({
  page,
  context,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== siteSetting('SITE_ORIGIN')) elsewhere.push(request.url());
  });
  await begin(page);
  await press(page, words.keep.save);
  await expect(page.getByText(words.keep.saved)).toBeVisible();
  await answerFirstStop(page);
  await expect.poll(async () => (await keptOn(page)).answers).toContain(TEXT);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(words.keep.restored)).toBeVisible();
  await expect(page.getByText(forms.step(1, 6))).toBeVisible();
  await expect(field(page, 'lekplatsen_text')).toHaveValue(TEXT);
  await expect(page.locator('[name="lekplatsen_bad"][value="light"]')).toBeChecked();
  await toCheck(page);
  await press(page, words.send);
  await expect(page.getByText(forms.network)).toBeVisible();
  expect((await keptOn(page)).answers).toContain(TEXT);

  await context.setOffline(false);
  await page.waitForTimeout(500);
  // Nothing goes by itself when the network is back.
  await expect(page.getByText(forms.network)).toBeVisible();
  await press(page, words.send);
  await readReceiptOf(page, words.receipt.title);
  await expect.poll(() => keptOn(page)).toEqual({ answers: '', caches: 0 });
  expect(elsewhere).toEqual([]);
});

test('a walk whose receipt was lost and that is sent again after a reload stands once', async ({
  page,
  context,
}, { repeatEachIndex }) => {
  test.slow(); // Two sendings, and the intake's own command.
  // Other words each time, so that npm run prove finds this walk and not the one before it.
  const text = `Räcket vid bro ${repeatEachIndex} är löst.`;
  const keys: string[] = [];
  let isLost = true;
  await context.route('**/f/exempelkommun-vandring', async (route) => {
    keys.push(/name="_key"\s+(\S+)/.exec(route.request().postData() ?? '')?.[1] ?? '');
    if (!isLost) {
      await route.continue();
      return;
    }
    // It arrives and is stored; what comes back does not.
    expect((await route.fetch()).status()).toBe(200);
    await route.abort();
  });
  await begin(page);
  await press(page, words.keep.save);
  await expect(page.getByText(words.keep.saved)).toBeVisible();
  await field(page, 'lekplatsen_text').fill(text);
  await toCheck(page);
  await press(page, words.send);
  await expect(page.getByText(forms.network)).toBeVisible();

  await page.reload();
  await expect(page.getByText(words.keep.restored)).toBeVisible();
  isLost = false;
  await toCheck(page);
  await press(page, words.send);
  const { number } = await readReceiptOf(page, words.receipt.title);
  expect(keys[0]).toMatch(/^[\w-]{43}$/);
  expect(keys).toEqual([keys[0], keys[0]]);
  await expect.poll(() => keptOn(page)).toEqual({ answers: '', caches: 0 });

  const folder = mkdtempSync(path.join(tmpdir(), 'vandring-'));
  intakeCommand('walks', '--walk', 'norrby', '--identity', coordinatorKey(), '--out', folder);
  const [file = ''] = readdirSync(folder);
  const rows = readFileSync(path.join(folder, file), 'utf8').split('\r\n');
  rmSync(folder, { recursive: true });
  expect(rows.filter((row) => row.includes(text))).toEqual([expect.stringContaining(number)]);
});

test('a walk that is changed after a try that may have arrived is another walk', async ({
  page,
  context,
}) => {
  const keys: string[] = [];
  await context.route('**/f/exempelkommun-vandring', async (route) => {
    keys.push(/name="_key"\s+(\S+)/.exec(route.request().postData() ?? '')?.[1] ?? '');
    await route.abort();
  });
  await begin(page);
  await press(page, words.keep.save);
  await expect(page.getByText(words.keep.saved)).toBeVisible();
  await answerFirstStop(page);
  await toCheck(page);
  await press(page, words.send);
  await expect(page.getByText(forms.network)).toBeVisible();
  expect((await keptOn(page)).answers).toContain(keys[0]);

  await page.reload();
  await expect(page.getByText(words.keep.restored)).toBeVisible();
  await field(page, 'lekplatsen_text').fill('Lampan är lagad.');
  // The secret goes as soon as what it was used for is changed.
  await expect.poll(async () => (await keptOn(page)).answers).not.toContain(keys[0]);
  await toCheck(page);
  await press(page, words.send);
  await expect(page.getByText(forms.network)).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[1]).not.toBe(keys[0]);
});

test('"Radera" takes away what was kept', async ({ page }) => {
  await begin(page);
  await answerFirstStop(page);
  await press(page, words.keep.save);
  await expect(page.getByText(words.keep.saved)).toBeVisible();
  await press(page, words.keep.erase);
  await expect(page.getByText(words.keep.erasedNow)).toBeVisible();
  await expect.poll(() => keptOn(page)).toEqual({ answers: '', caches: 0 });
});

test('who leaves in haste leaves nothing behind', async ({ page }) => {
  await page.route('https://www.smhi.se/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: 'Väder' }),
  );
  await begin(page);
  await answerFirstStop(page);
  await press(page, words.keep.save);
  await expect(page.getByText(words.keep.saved)).toBeVisible();
  await page.getByRole('link', { name: forms.quickExit }).click();
  await expect(page.getByText('Väder')).toBeVisible();
  await page.goto(WALK);
  expect((await keptOn(page)).answers).toBe('');
  await expect(field(page, 'lekplatsen_text')).toHaveValue('');
});

test('the telephone is asked where it is only at the press of the button', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 59.0192, longitude: 15.4971, accuracy: 12 });
  await begin(page);
  for (let part = 1; part < 6; part += 1) await press(page, forms.next);
  await page.locator('.fold summary').first().click();
  await expect(field(page, 'egen-1_point')).toHaveValue('');
  await page.getByRole('button', { name: words.position.use }).first().click();
  await expect(field(page, 'egen-1_point')).toHaveValue('59.01920,15.49710');
  await context.setGeolocation({ latitude: 48.85, longitude: 2.35 });
  await page.getByRole('button', { name: words.position.use }).first().click();
  await expect(page.getByText(words.position.outside)).toBeVisible();
  await expect(field(page, 'egen-1_point')).toHaveValue('59.01920,15.49710');
});

test('every stop and an open map are accessible and fit 320 px', async ({ page, context }) => {
  await bringAxe(context);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.setViewportSize({ width: 320, height: 256 });
  await begin(page);
  expect(await judgePage(page)).toEqual([]);
  for (let part = 1; part < 6; part += 1) await press(page, forms.next);
  for (const summary of await page.locator('.fold summary').all()) await summary.click();
  await page.getByRole('button', { name: placeMap.open }).first().click();
  await expect(page.getByRole('application')).toBeVisible();
  await page.getByRole('button', { name: placeMap.open }).first().click();
  await expect(page.getByRole('application')).toHaveCount(2);
  expect(await judgePage(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the calendar leads to the walk', async ({ page }) => {
  await page.goto('/exempelkommun/kalender/');
  await page.getByRole('link', { name: words.link }).first().click();
  expect(new URL(page.url()).pathname).toBe(WALK);
});
