/**
 * A dialogue and a sign-up, end to end: answered without JavaScript and with it, followed by the receipt,
 * and written out by the coordinator's commands.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningSite } from '../../scripts/running-site.ts';
import { dialogues } from '../../src/i18n/sv/dialogues.ts';
import { placeMap } from '../../src/i18n/sv/place-map.ts';
import { signUp } from '../../src/i18n/sv/sign-up.ts';
import { coordinatorKey, intakeCommandOn } from './intake-command.ts';
import { expect, testOfItsOwn as test } from './site.ts';
import { field, press, readReceiptOf, READING_TIME_MS, words } from './tip-form.ts';

const OPEN = '/exempelkommun/dialog/tryggt-i-norrby-2026/';
const EVENT = '/exempelkommun/kalender/traff-bedragerier-2027/';
const PLAIN = 'Lampan vid lekplatsen är trasig igen';
const ISLAND = '=HYPERLINK("http://exempel.example")';

function choose(page: Page, name: string, value: string): Promise<void> {
  return page.locator(`label:has([name="${name}"][value="${value}"])`).click();
}

/** One of the coordinator's commands, with the key of the demonstration; gives the file it wrote. */
function written({ dataDir }: RunningSite, command: string, ...args: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'svar-'));
  const file = args.find((arg) => arg.startsWith('ut.')) ?? 'ut.csv';
  const out = path.join(folder, file);
  intakeCommandOn(dataDir, command, ...args.filter((arg) => arg !== file), '--out', out);
  const text = readFileSync(out, 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return text;
}

// Each repeat has a worker, and with it a site and these numbers, of its own.
const numbers: string[] = [];

test.describe.configure({ mode: 'serial' });

test.describe('a dialogue without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is missing or chosen twice is said, and nothing is lost', async ({ page }) => {
    await page.goto(OPEN);
    const ranks = page.locator('[name="svar-viktigast"]');
    await ranks.nth(0).selectOption('ljus');
    await ranks.nth(1).selectOption('ljus');
    await field(page, 'svar-annat').fill(PLAIN);
    await press(page, words.review);
    await expect(page).toHaveTitle(new RegExp(`^${words.errorPrefix}`));
    const summary = page.getByRole('alert');
    await expect(summary).toContainText(
      words.missing('Hur trygg känner du dig i Norrby på kvällen?'),
    );
    await expect(summary).toContainText(words.chosenTwice('Vad är viktigast att göra först?'));
    await expect(field(page, 'svar-annat')).toHaveValue(PLAIN);
    await expect(ranks.nth(1)).toHaveValue('ljus');
  });

  test('every kind of question is answered, read back and sent', async ({ page }) => {
    await page.goto(OPEN);
    await choose(page, 'svar-kvall', '2');
    await choose(page, 'svar-avstar', 'ibland');
    await choose(page, 'svar-tider', 'kvall');
    await choose(page, 'svar-tider', 'natt');
    await field(page, 'omrade-plats').selectOption('norrby');
    await field(page, 'svar-plats').fill('Vid lekplatsen');
    const ranks = page.locator('[name="svar-viktigast"]');
    await ranks.nth(0).selectOption('vuxna');
    await ranks.nth(1).selectOption('ljus');
    await field(page, 'svar-annat').fill(PLAIN);
    await press(page, words.review);
    const answers = page.locator('.answers');
    await expect(answers).toContainText('2 (1 = Mycket otrygg, 5 = Mycket trygg)');
    await expect(answers).toContainText('På kvällen, På natten');
    await expect(answers).toContainText('1. Fler vuxna ute på kvällen');
    await page.waitForTimeout(READING_TIME_MS);
    await press(page, dialogues.form.send);
    const receipt = await readReceiptOf(page, dialogues.form.receipt.title);
    numbers.push(receipt.number);
    // With the code the answers can be followed, as a tip can.
    await page.goto('/exempelkommun/tipsa/kvitto/');
    await page.getByLabel(words.tip.status.codeLabel).fill(receipt.code);
    await press(page, words.tip.status.submit);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Svar ${receipt.number}`);
  });
});

test.describe('a dialogue with JavaScript', () => {
  test('is answered by keyboard alone, one part at a time', async ({ page }) => {
    await page.goto(OPEN);
    await expect(page.getByText(words.step(1, 3))).toBeVisible();
    await press(page, words.next);
    await expect(page.getByRole('alert')).toBeFocused();
    await page.locator('#svar-kvall').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[name="svar-kvall"][value="2"]')).toBeChecked();
    await press(page, words.next);
    await expect(page.getByText(words.step(2, 3))).toBeVisible();
    await press(page, words.next);
    await page.locator('#svar-viktigast').focus();
    await page.keyboard.press('ArrowDown');
    await field(page, 'svar-annat').fill(ISLAND);
    await press(page, words.review);
    await expect(page.getByRole('heading', { name: dialogues.form.check.title })).toBeFocused();
    await expect(page.locator('.answers')).toContainText('1. Mer ljus');
    await press(page, dialogues.form.send);
    numbers.push((await readReceiptOf(page, dialogues.form.receipt.title)).number);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('the place of a question can be shown on a map, beside the list and the words', async ({
  page,
  site,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.origin) elsewhere.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(OPEN);
  await choose(page, 'svar-kvall', '3');
  await press(page, words.next);
  await press(page, placeMap.open);
  await expect(page.getByRole('application', { name: placeMap.map })).toBeVisible();
  await press(page, placeMap.use);
  await expect(field(page, 'punkt-plats')).toHaveValue(/^59\.0\d{4},15\.[45]\d{4}$/);
  // The nearest area is suggested in the list of this question.
  await expect(field(page, 'omrade-plats')).not.toHaveValue('');
  await press(page, words.next);
  await press(page, words.review);
  const shown = page.locator('.answers div', { hasText: dialogues.point.label });
  await expect(shown.locator('.said')).toHaveText(/\(59\.0\d{4}, 15\.[45]\d{4}\)$/);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a dialogue that is not open shows no form, and says when', async ({ page }) => {
  for (const [slug, text] of [
    ['vagen-till-stationen-2027', 'öppnar 1 februari 2027'],
    ['sjovik-badplats-2026', 'stängde 31 oktober 2026'],
    ['stationsomradet-2026', 'Så här svarade ni'],
  ] as const) {
    await page.goto(`/exempelkommun/dialog/${slug}/`);
    await expect(page.locator('main')).toContainText(text);
    await expect(page.locator('main form')).toHaveCount(0);
  }
});

test('answers outside the days are refused in words, with everything typed still there', async ({
  page,
  site,
}) => {
  await page.goto(OPEN);
  const answer = await page.request.post('/f/exempelkommun-dialog', {
    headers: { origin: site.origin },
    form: { _entry: 'sjovik-badplats-2026', _lang: 'sv', 'svar-beratta': PLAIN },
  });
  expect(answer.status()).toBe(409);
  const html = await answer.text();
  expect(html).toContain(words.refusals.closed);
  expect(html).toContain(PLAIN);
});

test('the coordinator writes out the answers: coded without a key, texts with it, no formula', ({
  site,
}) => {
  const slug = ['--dialogue', 'tryggt-i-norrby-2026'];
  const coded = written(site, 'dialogue', ...slug, 'ut.csv');
  const full = written(
    site,
    'dialogue',
    ...slug,
    '--identity',
    coordinatorKey(site.dataDir),
    'ut.csv',
  );
  expect(numbers).toHaveLength(2);
  for (const number of numbers) expect(coded).toContain(number);
  expect(coded).toContain('vuxna, ljus');
  expect(coded).not.toContain(PLAIN);
  expect(full).toContain(PLAIN);
  expect(full).toContain(`'=HYPERLINK`);
  const draft = written(site, 'dialogue', ...slug, 'ut.yaml');
  expect(draft).toContain('answers: 2');
  // Of so few answers no count is shown.
  expect(draft).not.toContain('value:');
});

test.describe('a sign-up', () => {
  test('asks for a way to be reached, and gives the day and the calendar file', async ({
    page,
  }) => {
    await page.goto(EVENT);
    await field(page, 'contactName').fill('Kim Provsson');
    await field(page, 'people').fill('2');
    await press(page, words.review);
    await press(page, signUp.form.send);
    await expect(page.locator('.error-summary')).toContainText(
      signUp.errors['contactEmail']?.['REQUIRED_FIELD_EMPTY'] ?? '',
    );
    await field(page, 'contactPhone').fill('070-000 00 00');
    await press(page, words.review);
    await press(page, signUp.form.send);
    await readReceiptOf(page, signUp.form.receipt.title);
    await expect(page.locator('.receipt')).toContainText('19 januari 2027');
    await expect(page.locator('.receipt a[href$=".ics"]')).toBeVisible();
  });

  test('more people than there are places left are told so, and lose nothing', async ({
    page,
    site,
  }) => {
    const { origin } = site;
    const answers = [];
    for (const index of [1, 2, 3]) {
      const response = await page.request.post('/f/exempelkommun-anmalan', {
        headers: { origin, accept: 'application/json' },
        form: {
          _entry: 'traff-bedragerier-2027',
          _key: `${'A'.repeat(40)}${index}AA`.slice(0, 42) + 'A',
          contactName: `Gäst ${index}`,
          contactPhone: '070-000 00 00',
          people: '10',
        },
      });
      answers.push(response.status());
    }
    expect(answers).toEqual([200, 200, 409]);
  });

  test('the list has names for the one with the key, and how many places are taken', ({ site }) => {
    const list = written(
      site,
      'signups',
      '--event',
      'traff-bedragerier-2027',
      '--identity',
      coordinatorKey(site.dataDir),
    );
    expect(list).toContain('Kim Provsson');
    expect(list).toContain('070-000 00 00');
    expect(list.trim().split('\r\n')).toHaveLength(4);
  });
});
