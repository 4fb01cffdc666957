/** The forms in the languages that the rest of the site does not speak: sent, answered and followed in them. */
import type { Page } from '@playwright/test';
import { ar } from '../../src/i18n/ar/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { fi } from '../../src/i18n/fi/index.ts';
import type { FormWords } from '../../src/i18n/form-words.ts';
import { openPageGate } from './page-gate.ts';
import { expect, siteSetting, test } from './site.ts';
import { field, fillWhat, press, READING_TIME_MS } from './tip-form.ts';

const FURTHER: Record<string, FormWords> = { ar, fi };
const DIALOGUE = '/exempelkommun/ar/dialog/tryggt-i-norrby-2026/';
const EVENT = '/exempelkommun/ar/kalender/sjovik-vandring-2027/';
const WALK = '/exempelkommun/ar/trygghetsvandring/norrby/';

async function fillIn(page: Page, next?: () => Promise<void>): Promise<void> {
  await fillWhat(page);
  await next?.();
  await field(page, 'area').selectOption({ index: 1 });
  await next?.();
  await field(page, 'text').fill('الإضاءة ضعيفة عند المحطة 114 14');
  await next?.();
}

for (const [lang, { forms, answers }] of Object.entries(FURTHER)) {
  const form = `/exempelkommun/${lang}/tipsa/`;

  for (const scripts of [true, false]) {
    test.describe(`${lang}, ${scripts ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled: scripts });

      test('a tip goes in and its receipt leads to it, all in the language', async ({ page }) => {
        await page.goto(form);
        if (scripts) await expect(page.getByText(forms.step(1, 4))).toBeVisible();
        await fillIn(page, scripts ? () => press(page, forms.next) : undefined);
        await press(page, forms.review);
        await expect(page.getByRole('heading', { name: forms.tip.check.title })).toBeVisible();
        await expect(page.locator('.answers')).toContainText('الإضاءة ضعيفة');
        if (!scripts) await page.waitForTimeout(READING_TIME_MS);
        await press(page, forms.send);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(forms.tip.receipt.title);
        const number = page.locator('.receipt dd').filter({ hasText: /^\s*\d{4}-\d{4,}\s*$/ });
        await expect(number).toHaveAttribute('dir', 'ltr');
        const code = page.locator('.receipt .code');
        await expect(code).toHaveAttribute('dir', 'ltr');
        const typed = await code.innerText();

        await page.getByRole('link', { name: forms.tip.receipt.follow }).click();
        expect(new URL(page.url()).pathname).toBe(`/exempelkommun/${lang}/tipsa/kvitto/`);
        await page.getByLabel(forms.tip.status.codeLabel).fill(typed);
        await press(page, forms.tip.status.submit);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.getByText(forms.tip.status.states['received'] ?? '')).toBeVisible();
        await press(page, answers.question.send);
        await expect(page.getByText(answers.problems.empty).first()).toBeVisible();
      });

      test('what is wrong is said in the language, and what was written is still there', async ({
        page,
      }) => {
        await page.goto(form);
        if (scripts) {
          await expect(page.getByText(forms.step(1, 4))).toBeVisible();
          await press(page, forms.next);
        } else {
          await field(page, 'text').fill('مظلم');
          await press(page, forms.review);
          await expect(field(page, 'text')).toHaveValue('مظلم');
        }
        await expect(page.locator('.error-summary')).toContainText(
          forms.tip.errors['category']?.['REQUIRED_FIELD_EMPTY'] ?? 'none',
        );
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
      });
    });
  }
}

/** A dialogue, a sign-up and a walk: their questions may be Swedish, everything around them is not. */
test.describe('the other forms, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  const { forms, dialogues, signUp, walks, site } = ar;
  const inSwedish = site.otherLanguage.notice(site.otherLanguage.names.sv);

  async function expectReceipt(page: Page, title: string): Promise<void> {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('.receipt .code')).toHaveAttribute('dir', 'ltr');
  }

  test('a dialogue is asked in Swedish, marked as such, and checked in Arabic', async ({
    page,
  }) => {
    await page.goto(DIALOGUE);
    await expect(page.locator('[data-language-notice]')).toHaveText(inSwedish);
    await expect(page.locator('h1')).toHaveAttribute('lang', 'sv');
    await expect(page.locator('h1')).toHaveAttribute('dir', 'ltr');
    await press(page, forms.review);
    await expect(page.getByRole('alert')).toContainText(
      forms.missing('Hur trygg känner du dig i Norrby på kvällen?'),
    );
    await page.locator('label:has([name="svar-kvall"][value="2"])').click();
    await page.locator('[name="svar-viktigast"]').nth(0).selectOption('ljus');
    await field(page, 'svar-annat').fill('الإضاءة ضعيفة');
    await press(page, forms.review);
    await expect(page.getByRole('heading', { name: dialogues.form.check.title })).toBeVisible();
    await expect(page.locator('.answers')).toContainText('الإضاءة ضعيفة');
    await expect(page.getByRole('button', { name: dialogues.form.send })).toBeVisible();
  });

  test('a dialogue that is translated to English is asked and read back in English', async ({
    page,
  }) => {
    await page.goto('/exempelkommun/en/dialog/tryggt-i-norrby-2026/');
    await expect(page.locator('h1')).toHaveText('How safe are you in Norrby?');
    await expect(page.locator('[data-language-notice]')).toHaveCount(0);
    await expect(page.locator('main form [lang]')).toHaveCount(0);
    await page.locator('label:has([name="svar-kvall"][value="5"])').click();
    await page.locator('label:has([name="svar-avstar"][value="aldrig"])').click();
    await press(page, en.forms.review);
    const answers = page.locator('.answers');
    await expect(answers).toContainText('5 (1 = Very unsafe, 5 = Very safe)');
    await expect(answers).toContainText('Do you sometimes stay at home because you are worried?');
    await expect(answers.getByText('No', { exact: true })).toBeVisible();
  });

  test('a sign-up is refused and taken in Arabic, and its receipt leads to a calendar that exists', async ({
    page,
  }) => {
    await page.goto(EVENT);
    await expect(page.locator('[data-language-notice]')).toHaveText(inSwedish);
    await press(page, forms.review);
    await expect(page.getByRole('alert')).toContainText(
      signUp.errors.contactName.REQUIRED_FIELD_EMPTY,
    );
    await field(page, 'contactName').fill('ليلى');
    await field(page, 'contactEmail').fill('namn@exempel.se');
    await field(page, 'people').fill('1');
    await press(page, forms.review);
    await expect(page.getByRole('heading', { name: signUp.form.check.title })).toBeVisible();
    await page.waitForTimeout(READING_TIME_MS);
    await press(page, signUp.form.send);
    await expectReceipt(page, signUp.form.receipt.title);
    const file = page.getByRole('link', { name: ar.follow.calendar.file });
    const answer = await page.request.get((await file.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
  });

  test('a walk is refused and taken in Arabic', async ({ page }) => {
    await page.goto(WALK);
    await expect(page.locator('[data-language-notice]')).toHaveText(inSwedish);
    await press(page, forms.review);
    await expect(page.getByRole('alert')).toContainText(walks.empty);
    await page.locator('label:has([name="lekplatsen_feeling"][value="unsafe"])').click();
    await field(page, 'lekplatsen_text').fill('المصباح معطّل');
    await press(page, forms.review);
    await expect(page.getByRole('heading', { name: walks.check.title })).toBeVisible();
    await expect(page.locator('.answers')).toContainText('المصباح معطّل');
    await page.waitForTimeout(READING_TIME_MS);
    await press(page, walks.send);
    await expectReceipt(page, walks.receipt.title);
  });
});

test('the map of the tip form speaks the language', async ({ page }) => {
  for (const [lang, { forms, placeMap }] of Object.entries(FURTHER)) {
    await page.goto(`/exempelkommun/${lang}/tipsa/`);
    await expect(page.getByText(forms.step(1, 4))).toBeVisible();
    await fillWhat(page);
    await press(page, forms.next);
    await press(page, placeMap.open);
    await expect(page.getByRole('button', { name: placeMap.north })).toBeVisible();
    await expect(page.getByRole('button', { name: placeMap.close })).toBeVisible();
  }
});

test('the answers of the server are as accessible from right to left as from left to right', async ({
  browser,
}) => {
  const gate = await openPageGate(browser, siteSetting('SITE_ORIGIN'));
  for (const lang of Object.keys(FURTHER)) {
    for (const address of [
      `/exempelkommun/${lang}/tipsa/`,
      `/exempelkommun/${lang}/tipsa/kvitto/`,
      DIALOGUE.replace('/ar/', `/${lang}/`),
      EVENT.replace('/ar/', `/${lang}/`),
      WALK.replace('/ar/', `/${lang}/`),
    ]) {
      expect.soft(await gate.visit(address), address).toEqual([]);
    }
  }
  await gate.close();
});

test('numbers in groups keep their order in Arabic sentences', async ({ page }) => {
  await page.goto('/exempelkommun/ar/tipsa/');
  // Where the first and the last group are drawn: from left to right, as they are rung.
  const drawn = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
    const found: [string, boolean][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (const match of text.matchAll(/\d[\d-]*(?:\s\d+)+/g)) {
        const at = (index: number) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect();
        };
        const first = at(match.index);
        const last = at(match.index + match[0].length - 1);
        if (first.width === 0 || first.top !== last.top) continue;
        found.push([match[0].replaceAll(/\s/g, ' '), first.left < last.left]);
      }
    }
    return found;
  });
  expect(drawn.map(([number]) => number)).toEqual(expect.arrayContaining(['114 14', '116 111']));
  expect(drawn.filter(([, right]) => !right)).toEqual([]);
});
