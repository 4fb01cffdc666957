/** Fills in the tip form by the names of its fields: the same with and without JavaScript. */
import { expect, type Locator, type Page } from '@playwright/test';
import { forms } from '../../src/i18n/sv/forms.ts';

export const FORM = '/exempelkommun/tipsa/';
export const words = forms;

export type TipInWords = Record<'text' | 'place' | 'contactName', string>;

export function field(page: Page, name: string): Locator {
  return page.locator(`form [name="${name}"]`);
}

export async function fillWhat(page: Page): Promise<void> {
  await choose(page, 'experience', 'unsafe');
  await choose(page, 'category', 'light');
}

export async function fillWhere(page: Page, { place }: TipInWords): Promise<void> {
  await field(page, 'area').selectOption({ index: 1 });
  await field(page, 'place').fill(place);
  await choose(page, 'timeBand', 'evening');
}

/** By its label, as a finger does: the control itself may be drawn by CSS. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`label:has([name="${name}"][value="${value}"])`).click();
}

export function press(page: Page, text: string): Promise<void> {
  return page.getByRole('button', { name: text, exact: true }).click();
}

/** The warning stands in sight: before the first question, at the send button, on the receipt. */
export function expectDemonstration(page: Page): Promise<void> {
  const warning = page.getByText(words.tip.demonstration).filter({ visible: true });
  return expect(warning).not.toHaveCount(0);
}

/** Number and code as the receipt of a tip shows them. */
export function readReceipt(page: Page): Promise<{ number: string; code: string }> {
  return readReceiptOf(page, words.tip.receipt.title);
}

/** Number and code as a receipt with this heading shows them. */
export async function readReceiptOf(
  page: Page,
  title: string,
): Promise<{ number: string; code: string }> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const shown = page.locator('.receipt dl');
  const number = shown.getByText(/^\d{4}-\d{4,}$/);
  await number.waitFor();
  return {
    number: (await number.innerText()).trim(),
    code: (await shown.locator('.code').innerText()).trim(),
  };
}

/** The time trap: faster than a person can read the answers counts as a machine. */
export const READING_TIME_MS = 1200;
