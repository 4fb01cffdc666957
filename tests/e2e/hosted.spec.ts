/** A tip form that a publisher has decided to let hosted Formspree take: the same form, the same island. */
import { expect, test as base, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, startSite, type RunningSite } from '../../scripts/running-site.ts';
import { en } from '../../src/i18n/en/index.ts';
import { sv } from '../../src/i18n/sv/index.ts';
import { changedCopy, type ChangedCopy } from './changed-copy.ts';
import { startStandIn, type StandIn } from './hosted-formspree.ts';
import { openPageGate } from './page-gate.ts';
import { field, fillWhat, fillWhere, press, words } from './tip-form.ts';

const { hosted } = sv.providers;
const DECIDED = `
forms:
  tips:
    provider: formspree
    key: xpzvabcd
    decision:
      document: Beslut om Formspree (påhittat)
      diarienummer: KS 2026/131
      date: 2026-10-01
`;
const tip = { text: 'Lampan är trasig', place: 'Vid stationen', contactName: 'Vera Exempel' };

// Known before the build: the form tells Formspree where to send the browser back.
const port = await freePort();
const ORIGIN = `http://localhost:${port}`;

let copy: ChangedCopy;
let site: RunningSite;
let formspree: StandIn;

const test = base.extend<{ asked: string[] }>({
  baseURL: ORIGIN,
  /** What pages ask of other sites than their own. */
  asked: async ({ page }, use) => {
    const others: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== ORIGIN) others.push(request.url());
    });
    await use(others);
  },
});
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({}, { parallelIndex }) => {
  test.setTimeout(180_000);
  // Of each worker its own: when the tests are repeated, several build at once.
  copy = changedCopy(`hosted-${String(parallelIndex)}`);
  copy.change('src/content/publishers/exempelkommun.yaml', (text) => text + DECIDED);
  const { status, said } = copy.build({ PUBLISHER: 'exempelkommun', PUBLIC_ORIGIN: ORIGIN });
  expect(status, said).toBe(0);
  site = await startSite({ root: copy.root, port });
  formspree = await startStandIn();
});
test.afterAll(async () => {
  formspree.stop();
  await site.stop();
});
test.beforeEach(async ({ page }) => {
  formspree.mood = 'takes';
  formspree.received.length = 0;
  await formspree.connect(page);
});

async function fillAll(page: Page): Promise<void> {
  await page.goto('/tipsa/');
  await expect(page.getByText(words.step(1, 4))).toBeVisible();
  await fillWhat(page);
  await press(page, words.next);
  await fillWhere(page, tip);
  await press(page, words.next);
  await field(page, 'text').fill(tip.text);
  await press(page, words.next);
  await press(page, words.review);
}

const said = (page: Page) => page.locator('.error-summary');

test('where it goes is said before the first field, and nowhere that no address is kept', async ({
  page,
}) => {
  await page.goto('/tipsa/');
  const notice = page.locator('#form-intro');
  await expect(notice).toContainText(hosted.where);
  await expect(notice).toContainText('Beslut om Formspree (påhittat), KS 2026/131, 1 oktober 2026');
  for (const address of ['/tipsa/', '/personuppgifter/', '/en/tipsa/', '/en/personuppgifter/']) {
    const html = await (await page.request.get(address)).text();
    // The other forms are still the site's own: what is true of them stands under their own headings.
    const ofTips = html.split(/<h2\b/).filter((part) => part.includes('KS 2026/131'));
    expect(ofTips.length, address).toBeGreaterThan(0);
    expect(ofTips.join('')).not.toContain(sv.providers.address.own);
    expect(ofTips.join('')).not.toContain(en.providers.address.own);
  }
});

test('only the pages with that form may send there', async ({ request }) => {
  const policyOf = async (address: string) =>
    (await request.get(address)).headers()['content-security-policy'] ?? '';
  for (const address of ['/tipsa/', '/en/tipsa/']) {
    expect(await policyOf(address)).toContain("connect-src 'self' https://formspree.io;");
    expect(await policyOf(address)).toContain("form-action 'self' https://formspree.io;");
  }
  for (const address of ['/', '/tipsa/tack/', '/bedragerier/handupprackning/', '/f/x']) {
    expect(await policyOf(address), address).not.toContain('formspree');
  }
});

test('the site’s own intake does not take that form any more', async ({ request }) => {
  const { status } = await request
    .post('/f/exempelkommun-tips', { headers: { origin: ORIGIN }, form: { text: 'x' } })
    .then((answer) => ({ status: answer.status() }));
  expect(status).toBe(404);
});

test('taken: thanks in our words, no code, and nothing more is sent than the form holds', async ({
  page,
  asked,
}) => {
  await fillAll(page);
  await press(page, words.send);
  await expect(page.getByRole('heading', { level: 1, name: hosted.thanks.title })).toBeFocused();
  await expect(page.getByText(hosted.thanks.text)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(words.tip.receipt.code);
  const [sent, ...more] = formspree.received;
  expect(more).toEqual([]);
  expect(sent?.path).toBe('/f/xpzvabcd');
  expect(sent?.headers['formspree-client']).toContain('@formspree/core@4');
  const fields = Object.fromEntries(sent?.fields ?? []);
  expect(fields).toMatchObject({ experience: 'unsafe', text: tip.text, place: tip.place });
  // No secret of a receipt, and no proof of work: they are our own intake's.
  expect(
    Object.keys(fields)
      .filter((name) => name.startsWith('_'))
      .toSorted(),
  ).toEqual(['_gotcha', '_next']);
  expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(
    new Set(['https://formspree.io']),
  );
});

test('a field error stands at its question, in our words', async ({ page }) => {
  await fillAll(page);
  formspree.mood = 'field-error';
  await press(page, words.send);
  await expect(said(page)).toContainText(
    sv.forms.tip.errors['contactEmail']?.['TYPE_EMAIL'] ?? 'none',
  );
  await expect(page.getByText(words.step(4, 4))).toBeVisible();
  await expect(page.locator('body')).not.toContainText('should be an email');
});

for (const [mood, text] of [
  ['form-error', hosted.refused],
  ['down', hosted.network],
  ['unreachable', hosted.network],
] as const) {
  test(`${mood}: said in our words, everything is kept, and the next try goes in`, async ({
    page,
  }) => {
    await fillAll(page);
    formspree.mood = mood;
    await press(page, words.send);
    await expect(said(page)).toContainText(text);
    await expect(said(page)).toBeFocused();
    await expect(page.locator('.answers')).toContainText(tip.text);
    formspree.mood = 'takes';
    await press(page, words.send);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hosted.thanks.title);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser itself asks for what is missing, sends the form, and comes back to our thanks', async ({
    page,
  }) => {
    await page.goto('/tipsa/');
    await field(page, 'text').fill(tip.text);
    await press(page, words.send);
    expect(formspree.received, 'nothing leaves before it is whole').toEqual([]);
    await fillWhat(page);
    await fillWhere(page, tip);
    await press(page, words.send);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hosted.thanks.title);
    expect(page.url()).toBe(`${ORIGIN}/tipsa/tack/`);
    expect(formspree.received).toMatchObject([{ path: '/f/xpzvabcd', json: false }]);
  });
});

test('the pages of it are as accessible and as small as any', async ({ browser }) => {
  const gate = await openPageGate(browser, ORIGIN);
  for (const address of ['/tipsa/', '/tipsa/tack/', '/en/tipsa/', '/personuppgifter/']) {
    expect.soft(await gate.visit(address), address).toEqual([]);
  }
  await gate.close();
});

test('the server’s list of such pages is what the build found', () => {
  const list = path.join(copy.root, 'dist/hosted-forms.json');
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual([
    '/ar/tipsa/',
    '/en/tipsa/',
    '/fi/tipsa/',
    '/tipsa/',
  ]);
});
