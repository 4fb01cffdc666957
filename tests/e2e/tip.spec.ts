/**
 * A tip, end to end: sent without JavaScript and with it, followed by its receipt, exported for the
 * week, and nowhere on disk in clear.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf, isoWeekOf } from '../../src/domain/calendar/days.ts';
import { coordinatorKey, intakeCommand } from './intake-command.ts';
import { expect, siteSetting, test } from './site.ts';
import {
  expectDemonstration,
  field,
  fillWhat,
  fillWhere,
  FORM,
  press,
  readReceipt,
  READING_TIME_MS,
  words,
  type TipInWords,
} from './tip-form.ts';

/** Words that stand in nothing but these tips. */
function canary(): string {
  return `kanarie${randomBytes(6).toString('hex')}`;
}
const plain: TipInWords = { text: canary(), place: canary(), contactName: canary() };
const island: TipInWords = { text: canary(), place: canary(), contactName: canary() };
const receipts: { number: string; code: string }[] = [];

// One after the other: the last tests look at what the first have sent.
test.describe.configure({ mode: 'serial' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('errors are listed and linked, and what was written is still there', async ({ page }) => {
    await page.goto(FORM);
    await field(page, 'text').fill('Det är mörkt.');
    await press(page, words.review);
    await expect(page).toHaveTitle(new RegExp(`^${words.errorPrefix}`));
    const summary = page.getByRole('alert');
    await expect(summary).toContainText(
      words.tip.errors['category']?.['REQUIRED_FIELD_EMPTY'] ?? '',
    );
    await expect(field(page, 'text')).toHaveValue('Det är mörkt.');
    await summary.getByRole('link').first().click();
    expect(new URL(page.url()).hash).toBe('#experience');
  });

  test('a tip goes in, is read back first, and gives a receipt', async ({ page }) => {
    await page.goto(FORM);
    await expectDemonstration(page);
    await fillWhat(page);
    await fillWhere(page, plain);
    await field(page, 'text').fill(plain.text);
    await field(page, 'contactName').fill(plain.contactName);
    await press(page, words.review);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.tip.check.title);
    for (const text of Object.values(plain)) await expect(page.getByText(text)).toBeVisible();
    await expectDemonstration(page);
    await page.waitForTimeout(READING_TIME_MS);
    const sent = page.waitForResponse((response) => response.request().method() === 'POST');
    await press(page, words.send);
    // A receipt, not a redirect to one: the code stands in no address.
    const response = await sent;
    expect(response.status()).toBe(200);
    const receipt = await readReceipt(page);
    expect(page.url()).not.toContain(receipt.code);
    await expectDemonstration(page);
    receipts.push(receipt);

    // Sent again by an impatient hand: the same receipt, and no second tip.
    await page.reload();
    expect(await readReceipt(page)).toEqual(receipt);
  });

  test('an answer can be changed before it is sent', async ({ page }) => {
    await page.goto(FORM);
    await fillWhat(page);
    await fillWhere(page, plain);
    await field(page, 'text').fill('Första versionen');
    await press(page, words.review);
    await page.getByRole('button', { name: words.change }).last().click();
    await expect(field(page, 'text')).toHaveValue('Första versionen');
    await expect(field(page, 'place')).toHaveValue(plain.place);
  });

  test('the receipt leads to the tip', async ({ page }) => {
    const [receipt] = receipts;
    if (!receipt) throw new Error('no receipt');
    await page.goto('/exempelkommun/tipsa/kvitto/');
    await page.getByLabel(words.tip.status.codeLabel).fill(receipt.code.toLowerCase());
    await press(page, words.tip.status.submit);
    await expect(page.getByText(words.tip.status.found(receipt.number))).toBeVisible();
    expect(page.url()).not.toContain(receipt.code);
  });
});

test.describe('with JavaScript', () => {
  test('what was typed before the script came is kept, and the focus too', async ({ page }) => {
    let arrive = () => {};
    const wait = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/assets/enhance*.js', async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto(FORM, { waitUntil: 'commit' });
    await field(page, 'text').fill('Skrivet innan');
    await fillWhat(page);
    await field(page, 'text').focus();
    arrive();
    await expect(page.getByText(words.step(3, 4))).toBeVisible();
    await expect(field(page, 'text')).toHaveValue('Skrivet innan');
    await expect(field(page, 'text')).toBeFocused();
    await expect(page.locator('[name="category"][value="light"]')).toBeChecked();
  });

  test('if the script never comes the form works as it stands', async ({ page }) => {
    await page.route('**/assets/enhance*.js', (route) => route.abort());
    await page.goto(FORM);
    await fillWhat(page);
    await fillWhere(page, plain);
    await field(page, 'text').fill('Utan skript');
    await press(page, words.review);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.tip.check.title);
  });

  test('a tip goes in step by step and gives a receipt; nobody else is asked', async ({ page }) => {
    const origin = siteSetting('SITE_ORIGIN');
    const others: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) others.push(request.url());
    });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(FORM);
    await expect(page.getByText(words.step(1, 4))).toBeVisible();
    await press(page, words.next);
    await expect(page.getByText(words.step(1, 4)), 'an empty part does not go on').toBeVisible();
    await fillWhat(page);
    await press(page, words.next);
    await expect(page.getByText(words.step(2, 4))).toBeVisible();
    await fillWhere(page, island);
    await press(page, words.next);
    await field(page, 'text').fill(island.text);
    await page.goBack();
    await expect(page.getByText(words.step(2, 4)), 'back is one part back').toBeVisible();
    await press(page, words.next);
    await expect(field(page, 'text')).toHaveValue(island.text);
    await press(page, words.next);
    await field(page, 'contactName').fill(island.contactName);
    await press(page, words.review);
    await expect(page.getByRole('heading', { name: words.tip.check.title })).toBeFocused();
    for (const text of Object.values(island)) await expect(page.getByText(text)).toBeVisible();
    await expectDemonstration(page);
    await press(page, words.send);
    const receipt = await readReceipt(page);
    await expectDemonstration(page);
    expect(page.url()).not.toContain(receipt.code);
    expect(others).toEqual([]);
    expect(complaints).toEqual([]);
    receipts.push(receipt);
  });

  test('when the net is down it says so in our words, keeps everything, and goes in on the next try', async ({
    page,
  }) => {
    await page.goto(FORM);
    await expect(page.getByText(words.step(1, 4))).toBeVisible();
    await fillWhat(page);
    await press(page, words.next);
    await fillWhere(page, plain);
    await press(page, words.next);
    await field(page, 'text').fill('Skrivet innan nätet försvann');
    await press(page, words.next);
    await press(page, words.review);
    await page.route('**/f/*', (route) => route.abort('internetdisconnected'));
    await press(page, words.send);
    const summary = page.locator('.error-summary');
    await expect(summary).toContainText(words.network);
    await expect(summary).toBeFocused();
    await expect(page.locator('.answers')).toContainText('Skrivet innan nätet försvann');
    await page.unroute('**/f/*');
    await press(page, words.send);
    await readReceipt(page);
  });

  test('nothing is kept on the device', async ({ page, context }) => {
    await page.goto(FORM);
    await expect(page.getByText(words.step(1, 4))).toBeVisible();
    await fillWhat(page);
    await press(page, words.next);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe('afterwards', () => {
  test('both tips stand in the file of the week, once each, and no words of theirs', () => {
    const { csv, full, remove } = exportWeek();
    expect(receipts).toHaveLength(2);
    const rows = csv.split('\r\n');
    for (const { number } of receipts) {
      expect(
        rows.filter((row) => row.includes(number)),
        number,
      ).toHaveLength(1);
    }
    for (const word of allWords()) {
      expect(csv, 'the file of the week holds no words').not.toContain(word);
      expect(full, 'the full copy, opened with the key, holds them').toContain(word);
    }
    remove();
  });

  test('no word of theirs stands in the database, its log or the server’s log', () => {
    const dataDir = siteSetting('SITE_DATA_DIR');
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    // What is stored beside the envelope is found in clear: the search does see what is there.
    expect(files.some((file) => readFileSync(file).includes('evening'))).toBe(true);
    for (const file of [...files, siteSetting('SITE_LOG')]) {
      const bytes = readFileSync(file);
      for (const word of allWords()) {
        const spellings = [
          Buffer.from(word),
          Buffer.from(word, 'utf16le'),
          Buffer.from(Buffer.from(word).toString('base64').slice(0, -4)),
        ];
        for (const spelling of spellings) {
          expect(bytes.includes(spelling), `${path.basename(file)} holds ${word}`).toBe(false);
        }
      }
      for (const { code } of receipts) {
        expect(bytes.includes(code), `${path.basename(file)} holds a receipt code`).toBe(false);
      }
    }
  });
});

function allWords(): string[] {
  return [plain, island].flatMap((tip) => Object.values(tip));
}

/** The coordinator's command, with the key of the demonstration. */
function exportWeek(): { csv: string; full: string; remove: () => void } {
  const out = mkdtempSync(path.join(tmpdir(), 'vecka-'));
  const week = isoWeekOf(dayOf(new Date()));
  const full = ['--identity', coordinatorKey(), '--full'];
  intakeCommand('export', '--week', week, ...full, '--out', out);
  const read = (ending: string) =>
    readFileSync(path.join(out, `est-exempelkommun-${week}${ending}`), 'utf8');
  return {
    csv: read('.csv'),
    full: read('-fullstandig.json'),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
