/** Fraud help as the one who is afraid meets it: on a small telephone, in few taps. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CLIENT_DIR, expect, test } from './site.ts';

const SMALL = { width: 360, height: 640 };
/** The longest name, and so the longest notice above the page, in both languages. */
const SITES = ['/goteborgsregionen', '/goteborgsregionen/en'];

/** Every situation has an easy version, so that folder names them all. */
const SITUATIONS = readdirSync(path.join(CLIENT_DIR, 'bedragerier/lattlast'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const HELP = SITES.flatMap((site) =>
  [
    'jag-har-blivit-lurad',
    ...SITUATIONS,
    ...SITUATIONS.map((situation) => `lattlast/${situation}`),
  ].map((name) => `${site}/bedragerier/${name}/`),
);

test.describe('on a small telephone', () => {
  test.use({ viewport: SMALL });

  test('a number to call is in view on every situation, without scrolling', async ({ page }) => {
    test.setTimeout(90_000);
    expect(SITUATIONS).toHaveLength(13);
    for (const address of HELP) {
      await page.goto(address);
      await expect
        .soft(page.locator('main a[href^="tel:"]').first(), address)
        .toBeInViewport({ ratio: 1 });
    }
  });

  test('the list shows what is happening now without scrolling', async ({ page }) => {
    await page.goto('/exempelkommun/bedragerier/');
    const now = page.getByRole('region', { name: 'Det händer nu' }).getByRole('link');
    await expect(now).toHaveCount(3);
    for (const link of await now.all()) await expect(link).toBeInViewport({ ratio: 1 });
  });

  test('every line of the list is a target of at least 48 px', async ({ page }) => {
    await page.goto('/exempelkommun/bedragerier/');
    for (const link of await page.locator('.situations a').all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
  });
});

for (const address of [
  '/',
  '/varnamo/',
  '/exempelkommun/medborgarloften/2026-2027/',
  '/kungsor/statistik/anmalda-brott/',
  '/exempelkommun/tipsa/',
  '/aneby/bedragerier/nagon-ringer/',
  '/varnamo/en/om/',
]) {
  test(`from ${address} any situation is two taps away`, async ({ page }) => {
    await page.goto(address);
    await page.locator('header a.now').click();
    const situations = page.locator('.situations a');
    await expect(situations).toHaveCount(14);
    await situations.last().click();
    await expect(page).toHaveURL(/\/bedragerier\/hemtjanst\/$/);
    await expect(page.locator('h1')).toContainText(/Hjälp dem att lägga på|Help them to hang up/);
  });
}

test('a situation leads to its easy version and back', async ({ page }) => {
  await page.goto('/exempelkommun/bedragerier/okand-rakning/');
  await page.getByRole('link', { name: 'Läs på lättläst svenska' }).click();
  await expect(page).toHaveURL(/\/bedragerier\/lattlast\/okand-rakning\/$/);
  await expect(page.getByText('Ingen har provläst den här texten än.')).toBeVisible();
  await page.getByRole('link', { name: 'Läs den vanliga texten' }).click();
  await expect(page).toHaveURL(/\/exempelkommun\/bedragerier\/okand-rakning\/$/);
  await expect(page.getByText('Texten är inte granskad')).toBeVisible();
});

test.describe('the list for the one who has been tricked', () => {
  test('can be ticked off, sends nothing and remembers nothing', async ({ page, context }) => {
    const asked: string[] = [];
    await page.goto('/exempelkommun/bedragerier/jag-har-blivit-lurad/');
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    const box = page.getByRole('checkbox', { name: 'Kortet är spärrat.' });
    await box.check();
    await expect(box).toBeChecked();
    expect(asked).toEqual([]);
    expect(await page.locator('main form').count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const other = await context.newPage();
    await other.goto('/exempelkommun/bedragerier/jag-har-blivit-lurad/');
    await expect(other.getByRole('checkbox', { name: 'Kortet är spärrat.' })).not.toBeChecked();
  });

  test('has lines to write on, on paper alone', async ({ page }) => {
    await page.goto('/exempelkommun/bedragerier/jag-har-blivit-lurad/');
    const line = page.getByText('Polisens nummer på anmälan');
    await expect(line).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
  });
});

test.describe('the question whether the page helped', () => {
  for (const answer of ['Ja', 'Delvis', 'Nej']) {
    test(`is answered "${answer}" with one press, without JavaScript`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        baseURL: baseURL ?? '',
      });
      const page = await context.newPage();
      await page.goto('/exempelkommun/bedragerier/nagon-ringer/');
      const [response] = await Promise.all([
        page.waitForResponse((got) => got.request().method() === 'POST'),
        page.getByRole('button', { name: answer, exact: true }).click(),
      ]);
      expect(response.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Tack');
      await page.getByRole('link', { name: 'Tillbaka till sidan' }).click();
      await expect(page).toHaveURL(/\/exempelkommun\/bedragerier\/nagon-ringer\/$/);
      await context.close();
    });
  }

  test('is asked on every situation of a municipality, beside the way on', async ({ page }) => {
    for (const situation of SITUATIONS) {
      await page.goto(`/exempelkommun/bedragerier/${situation}/`);
      await expect.soft(page.getByRole('group', { name: 'Hjälpte sidan dig?' })).toBeVisible();
      await expect.soft(page.locator('input[name="page"]')).toHaveValue(situation);
    }
    await page.getByRole('link', { name: 'Har du blivit lurad? Gör så här' }).click();
    await expect(page).toHaveURL(/\/bedragerier\/jag-har-blivit-lurad\/$/);
  });

  test('is not asked where nobody counts the answers', async ({ page }) => {
    for (const site of ['', '/goteborgsregionen']) {
      await page.goto(`${site}/bedragerier/nagon-ringer/`);
      await expect(page.getByText('Hjälpte sidan dig?')).toHaveCount(0);
    }
  });
});
