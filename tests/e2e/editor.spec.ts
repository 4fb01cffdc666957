/** The real admin page, on the files of a copy of the project. */
import { expect, test, type Page } from '@playwright/test';
import { generateConfig } from '../../cms/config/generate.ts';
import { startEditing, type Editing } from '../../scripts/running-editor.ts';

const { collections } = generateConfig('exempelkommun');

// One copy and one server for all: they write in the same folder.
test.describe.configure({ mode: 'default', timeout: 60_000 });
test.use({ viewport: { width: 1280, height: 1000 } });

let editing: Editing;
test.beforeAll(async () => {
  test.setTimeout(260_000);
  editing = await startEditing('editor');
});
test.afterAll(() => editing.stop());

/** Opens the form at an address within it. What goes wrong unseen is kept. */
async function open(page: Page, hash: string): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== editing.origin && !['blob:', 'data:'].includes(url.protocol)) {
      wrong.push(`request to ${url.href}`);
    }
  });
  await page.goto(`${editing.origin}/admin/exempelkommun/#${hash}`);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByText('Innehåll').first()).toBeVisible();
  return wrong;
}

test('the page starts without a fault, in Swedish, and asks nobody else', async ({ page }) => {
  const response = await page.request.get(`${editing.origin}/admin/exempelkommun/`);
  expect(response.headers()['x-robots-tag']).toBe('noindex');
  expect(response.headers()['content-security-policy']).toContain("'unsafe-eval'");
  const wrong = await open(page, '/collections/promises');
  await expect(page.getByRole('link', { name: 'Medborgarlöfte 2026–2027' })).toBeVisible();
  for (const { label, hide } of collections) {
    if (hide === true) continue;
    await expect(page.getByRole('link', { name: label, exact: true }).first()).toBeVisible();
  }
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/\b(New|Search|Sort|Entries|Collections|Settings|View|Quick)\b/);
  expect(wrong).toEqual([]);
});
