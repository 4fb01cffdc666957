/**
 * The pages that are not in the build: what the intake answers, and the form's steps with JavaScript.
 * Accessible, valid and without code of their own, like the built ones.
 */
import type { Page } from '@playwright/test';
import { parseElements } from '../../scripts/gates/elements.ts';
import { checkHtml } from '../../scripts/gates/html-validity.ts';
import { findInlineCode } from '../../scripts/gates/inline-code.ts';
import { answers as receiptWords } from '../../src/i18n/sv/answers.ts';
import { bringAxe, judgePage } from './page-gate.ts';
import { expect, test as base } from './site.ts';
import {
  field,
  fillWhat,
  fillWhere,
  FORM,
  press,
  readReceipt,
  READING_TIME_MS,
  words,
} from './tip-form.ts';

const test = base.extend({
  context: async ({ context }, use) => {
    await bringAxe(context);
    await use(context);
  },
});

const TIP = { text: 'Det är mörkt vid stationen.', place: 'Gångtunneln', contactName: 'Kim' };

async function expectGood(page: Page, what: string): Promise<void> {
  expect.soft(await judgePage(page), what).toEqual([]);
}

/** For a page that came from the server as it stands: its source too. */
async function expectGoodAnswer(page: Page, what: string): Promise<void> {
  await expectGood(page, what);
  const answer = lastAnswer.get(page);
  expect(answer, `${what}: an answer came`).toBeDefined();
  expect.soft(await checkHtml(answer ?? ''), what).toEqual([]);
  expect.soft(findInlineCode(parseElements(answer ?? '')), what).toEqual([]);
}

const lastAnswer = new WeakMap<Page, string>();

/** Waits until the answer is there, with its style sheets: before that its controls have other sizes. */
async function answered(page: Page, send: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await send();
  await loaded;
}

test.describe('answers without JavaScript of the form', () => {
  test.beforeEach(async ({ page }) => {
    // The browser runs no script of the form's, but axe can still run in it.
    await page.route('**/assets/*.js', (route) => route.abort());
    page.on('response', async (response) => {
      if (response.request().isNavigationRequest()) lastAnswer.set(page, await response.text());
    });
  });

  test('errors, check, receipt and status are accessible and valid', async ({ page }) => {
    test.slow(); // Nine pages, each judged.
    await page.goto(FORM);
    await answered(page, () => press(page, words.review));
    await expectGoodAnswer(page, 'the form with errors');
    await fillWhat(page);
    await fillWhere(page, TIP);
    await field(page, 'text').fill(`${TIP.text} Ring 070-174 06 05.`);
    await field(page, 'contactName').fill(TIP.contactName);
    await answered(page, () => press(page, words.review));
    await expect(page.getByText(words.tip.personalData.title)).toBeVisible();
    await expectGoodAnswer(page, 'the check page with a warning');
    await page.waitForTimeout(READING_TIME_MS);
    await answered(page, () => press(page, words.send));
    const { code } = await readReceipt(page);
    await expectGoodAnswer(page, 'the receipt');
    await page.goto('/exempelkommun/tipsa/kvitto/');
    await page.getByLabel(words.tip.status.codeLabel).fill(code);
    await answered(page, () => press(page, words.tip.status.submit));
    await expectGoodAnswer(page, 'the status of a tip');
    await answered(page, () => press(page, receiptWords.question.send));
    await expectGoodAnswer(page, 'an empty question');
    await field(page, 'text').fill('När blir det ljust?');
    await answered(page, () => press(page, receiptWords.question.send));
    await expectGoodAnswer(page, 'a question that was sent');
    await page.goto('/exempelkommun/tipsa/kvitto/');
    await page.getByLabel(words.tip.status.codeLabel).fill('fel kod');
    await answered(page, () => press(page, words.tip.status.submit));
    await expectGoodAnswer(page, 'a wrong code');
  });

  for (const [what, address] of [
    ['a visit to the intake', '/f/exempelkommun-tips'],
    ['a form that does not exist', '/f/finns-inte-tips'],
    ['an address that does not exist', '/finns-inte/'],
  ] as const) {
    test(`${what} is answered by an accessible, valid page`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectGoodAnswer(page, what);
    });
  }

  test('in English the answers are in English', async ({ page }) => {
    await page.goto('/exempelkommun/en/tipsa/');
    await answered(page, () => page.locator('form button[type="submit"]').click());
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectGoodAnswer(page, 'the English form with errors');
  });
});

test('the steps of the form, the check and the receipt are accessible with JavaScript', async ({
  page,
}) => {
  await page.goto(FORM);
  await expect(page.getByText(words.step(1, 4))).toBeVisible();
  await expectGood(page, 'step 1');
  await press(page, words.next);
  await expectGood(page, 'step 1 with errors');
  await fillWhat(page);
  await press(page, words.next);
  await expect(page.getByText(words.step(2, 4))).toBeVisible();
  await expectGood(page, 'step 2');
  await fillWhere(page, TIP);
  await press(page, words.next);
  await field(page, 'text').fill(TIP.text);
  await expectGood(page, 'step 3');
  await press(page, words.next);
  await expectGood(page, 'step 4');
  await press(page, words.review);
  await expect(page.getByRole('heading', { name: words.tip.check.title })).toBeVisible();
  await expectGood(page, 'the check');
  await press(page, words.send);
  await readReceipt(page);
  await expectGood(page, 'the receipt');
});
