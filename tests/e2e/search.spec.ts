/** Somebody looks for help in their own words: with the network of the site alone, by keyboard, and without JavaScript. */
import { bringAxe, judgePage } from './page-gate.ts';
import { expect, test } from './site.ts';

const PAGE = '/exempelkommun/sok/';

test('nothing of the search is fetched before the field is used, and then from the site alone', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(PAGE);
  expect(asked.filter((url) => /pagefind|\/index\//.test(url))).toEqual([]);
  await page.getByLabel('Vad letar du efter?').fill('bluff');
  await expect(page.getByRole('heading', { level: 2, name: /sidor hittades/ })).toBeVisible();
  expect(asked.filter((url) => url.includes('pagefind'))).not.toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
  expect(asked.filter((url) => url.includes('bluff'))).toEqual([]);
  expect(said).toEqual([]);
});

for (const [site, word, first] of [
  ['/exempelkommun', 'bluff', '/exempelkommun/bedragerier/'],
  ['/exempelkommun', 'lurad', '/exempelkommun/bedragerier/jag-har-blivit-lurad/'],
  ['/exempelkommun', 'gdpr', '/exempelkommun/personuppgifter/'],
  ['/varnamo', 'lurad', '/varnamo/bedragerier/jag-har-blivit-lurad/'],
  ['/exempelkommun/en', 'scam', '/exempelkommun/en/bedragerier/'],
  ['', 'bluff', '/bedragerier/'],
] as const) {
  test(`"${word}" on ${site}/ leads first to ${first}`, async ({ page }) => {
    await page.goto(`${site}/sok/#q=${word}`);
    await expect(page.locator('.hits a').first()).toHaveAttribute('href', first);
  });
}

for (const word of ['gäng', 'knark']) {
  test(`"${word}", which no page may say, is answered with where to tell and what is done`, async ({
    page,
  }) => {
    await page.goto(`${PAGE}#q=${encodeURIComponent(word)}`);
    await expect(page.locator('.hits a[href="/exempelkommun/tipsa/"]')).toBeVisible();
    await expect(page.locator('.hits a[href="/exempelkommun/lagesbild/"]')).toBeVisible();
  });
}

test('whoever has no å, ä and ö is helped all the same', async ({ page }) => {
  await page.goto(`${PAGE}#q=bedrageri`);
  await expect(page.locator('.hits a').first()).toBeVisible();
});

test('by keyboard: a word, Enter, and the first hit is the next stop; going back shows the hits again', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.getByLabel('Vad letar du efter?').focus();
  await page.keyboard.type('lurad');
  await page.keyboard.press('Enter');
  await expect(page.locator('.hits h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.hits a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/jag-har-blivit-lurad\/$/);
  await page.goBack();
  await expect(page.locator('.hits a').first()).toBeVisible();
});

test('more hits come when asked for, and the first of them has the focus', async ({ page }) => {
  await page.goto(`${PAGE}#q=lurad`);
  await expect(page.locator('.hits li')).toHaveCount(10);
  await page.getByRole('button', { name: 'Visa fler' }).click();
  await expect(page.locator('.hits li')).toHaveCount(20);
  await expect(page.locator('.hits a').nth(10)).toBeFocused();
});

test('a word that is nowhere says so, and what to do', async ({ page }) => {
  await page.goto(`${PAGE}#q=xyzzy`);
  await expect(page.getByRole('status')).toHaveText(
    'Inget hittades. Prova ett annat ord, eller välj i listan.',
  );
  await expect(page.getByRole('link', { name: 'Tipsa oss' }).last()).toBeVisible();
});

test('when the index cannot be fetched it says so, and the next word tries again', async ({
  page,
}) => {
  await page.route('**/pagefind-entry.json*', (route) => route.abort());
  await page.goto(`${PAGE}#q=lurad`);
  await expect(page.getByRole('status')).toHaveText(/går inte att hämta just nu/);
});

test('a script in the address is words', async ({ page }) => {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await page.goto(`${PAGE}#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).not.toHaveText('');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('with hits it is accessible in light and dark, and fits a narrow screen', async ({ page }) => {
  await bringAxe(page.context());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${PAGE}#q=lurad`);
  await expect(page.locator('.hits a').first()).toBeVisible();
  expect(await judgePage(page)).toEqual([]);
});

test('an address that is not there offers the search, and takes the word along', async ({
  page,
}) => {
  await page.goto('/finns-inte/');
  await page.getByLabel('Vad letar du efter?').fill('bluff');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page).toHaveURL(/\/sok\/#q=bluff$/);
  await expect(page.locator('.hits a').first()).toHaveAttribute('href', '/bedragerier/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field that does nothing, but every way in', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    // Playwright looks for no text in <noscript>, though it is on the page.
    await expect(page.locator('main noscript p')).toBeVisible();
    const ways = page.locator('main .ways a');
    expect(await ways.count()).toBeGreaterThan(10);
    await ways.filter({ hasText: 'Bluff och bedrägeri' }).click();
    await expect(page).toHaveURL(/\/exempelkommun\/bedragerier\/$/);
  });

  test('an address that is not there leads to the search page and to the start', async ({
    page,
  }) => {
    await page.goto('/finns-inte/');
    await expect(page.getByRole('link', { name: 'Till startsidan' })).toBeVisible();
    await page.getByRole('link', { name: 'Sök på sidorna' }).click();
    await expect(page).toHaveURL(/\/sok\/$/);
  });
});
