/**
 * The whole tip flow in the ways that people have: by keyboard alone, enlarged to 400 %, without
 * JavaScript, and on a line so slow that the script has not come.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { field, FORM, press, readReceipt, READING_TIME_MS, words } from './tip-form.ts';

/** 1280 by 1024 at 400 %: what is left is 320 by 256. */
const ENLARGED = { width: 320, height: 256 };

/** Tab until the control with this name (and value) has focus, as a person without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => {
      const { activeElement: focused } = document;
      if (!focused || focused === document.body) return false;
      const box = focused.getBoundingClientRect();
      const seen = box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
      if (!seen && focused.id !== 'main')
        throw new Error(`Focus is out of sight: ${focused.outerHTML}`);
      return focused.matches(wanted);
    }, selector);
    if (there) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Answers the first three parts with keys alone. `next` is pressed at the end of each when there are steps. */
async function answerByKeyboard(page: Page, text: string, next?: () => Promise<void>) {
  await tabTo(page, '[name="experience"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[name="category"]');
  await page.keyboard.press('ArrowDown');
  await next?.();
  await tabTo(page, '[name="area"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '[name="place"]');
  await page.keyboard.type('Vid stationen');
  await next?.();
  await tabTo(page, '[name="text"]');
  await page.keyboard.type(text);
  await next?.();
}

const button = 'form button.button:not(.quiet), section.form button.button:not(.quiet)';

async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Nothing needs scrolling sideways: a page as wide as the window. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, seen } = await page.evaluate(() => {
    const { scrollWidth: wide, clientWidth: seen } = document.documentElement;
    return { wide, seen };
  });
  expect(wide).toBeLessThanOrEqual(seen);
}

test.describe('by keyboard alone', () => {
  test('a tip goes in, step by step, and the receipt is read from its beginning', async ({
    page,
  }) => {
    await page.goto(FORM);
    await expect(page.getByText(words.step(1, 4))).toBeVisible();
    await answerByKeyboard(page, 'Skrivet med tangenter', () => enter(page, button));
    await expect(page.getByText(words.step(4, 4))).toBeVisible();
    await enter(page, button);
    await expect(page.getByRole('heading', { name: words.tip.check.title })).toBeFocused();
    await expect(page.locator('.answers')).toContainText('Skrivet med tangenter');
    await enter(page, 'section.form .buttons .button:not(.quiet)');
    await readReceipt(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('a tip goes in with the keys of the browser itself', async ({ page }) => {
      await page.goto(FORM);
      await page.locator('#experience').focus();
      await page.keyboard.press('Space');
      // Each Tab goes to the next question: one stop for a group of choices.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Vid stationen');
      await field(page, 'text').focus();
      await page.keyboard.type('Tangenter utan skript');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      // Enter in a field of one line sends the form on.
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.tip.check.title);
      await expect(page.getByText('Tangenter utan skript')).toBeVisible();
      await page.waitForTimeout(READING_TIME_MS);
      await page.getByRole('button', { name: words.send, exact: true }).focus();
      await page.keyboard.press('Enter');
      await readReceipt(page);
    });
  });
});

test.describe('enlarged to 400 %', () => {
  test.use({ viewport: ENLARGED });

  for (const scripts of [true, false]) {
    test.describe(scripts ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled: scripts });

      test('a tip goes in, and nothing has to be scrolled sideways on the way', async ({
        page,
      }) => {
        const on = async (text: string) => {
          if (scripts) await press(page, text);
          await expectNoSidewaysScroll(page);
        };
        await page.goto(FORM);
        if (scripts) await expect(page.getByText(words.step(1, 4))).toBeVisible();
        await page.locator('label:has([name="experience"][value="unsafe"])').click();
        await page.locator('label:has([name="category"][value="light"])').click();
        await on(words.next);
        await field(page, 'area').selectOption({ index: 1 });
        await on(words.next);
        await field(page, 'text').fill('Skrivet i fyrdubbel storlek');
        await on(words.next);
        await press(page, words.review);
        await expect(page.getByText('Skrivet i fyrdubbel storlek')).toBeVisible();
        await expectNoSidewaysScroll(page);
        if (!scripts) await page.waitForTimeout(READING_TIME_MS);
        await press(page, words.send);
        await readReceipt(page);
        await expectNoSidewaysScroll(page);
      });
    });
  }
});

test.describe('on a slow line', () => {
  test('the form can be used when the page and its style have come, and nothing else', async ({
    page,
  }) => {
    let arrived = false;
    const waiting: (() => void)[] = [];
    const asked: string[] = [];
    await page.route('**/*', async (route) => {
      const kind = route.request().resourceType();
      asked.push(kind);
      if (kind === 'document' || kind === 'stylesheet') return route.continue();
      if (!arrived) await new Promise<void>((resolve) => waiting.push(resolve));
      return route.continue();
    });
    await page.goto(FORM, { waitUntil: 'commit' });
    await page.locator('label:has([name="experience"][value="safe"])').click();
    await field(page, 'text').fill('Skrivet medan skriptet var på väg');
    await field(page, 'text').focus();
    expect(asked.filter((kind) => kind === 'document')).toHaveLength(1);
    expect(asked, 'the script is on its way: the test looks at a page that lacks it').toContain(
      'script',
    );
    const blocking = await page.evaluate(() =>
      [...document.querySelectorAll('head script, link[rel=stylesheet]')]
        .filter((element) => !element.matches('script[type=module], script[defer], script[async]'))
        .map((element) => element.tagName),
    );
    expect(new Set(blocking), 'only style may hold up the page').toEqual(new Set(['LINK']));
    arrived = true;
    for (const arrive of waiting) arrive();
    await expect(page.getByText(words.step(3, 4))).toBeVisible();
    await expect(field(page, 'text')).toHaveValue('Skrivet medan skriptet var på väg');
    await expect(field(page, 'text')).toBeFocused();
    await expect(page.locator('[name="experience"][value="safe"]')).toBeChecked();
  });
});

test('on paper the whole form is there to be filled in by hand, and nothing to press', async ({
  page,
}) => {
  await page.goto(FORM);
  await expect(page.getByText(words.step(1, 4))).toBeVisible();
  await expect(field(page, 'text')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const name of ['experience', 'place', 'text', 'contactPhone']) {
    await expect(field(page, name).first()).toBeVisible();
  }
  await expect(page.getByText(words.step(1, 4))).toBeHidden();
  await expect(page.getByRole('button', { name: words.next })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(field(page, 'text')).toBeHidden();
});
