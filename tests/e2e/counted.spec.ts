/** Answers that are counted: after a meeting. The question at the foot of the help pages is in fraud.spec.ts. */
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a leader sends the figures of a meeting, without JavaScript', async ({ page }) => {
  await page.goto('/exempelkommun/bedragerier/handupprackning/');
  await page.getByLabel('Vilken dag var mötet?').fill('2026-11-10');
  await page.getByLabel('Äldre').check();
  await page.getByLabel('Hur många var där?').fill('30');
  await page.getByLabel('Hur många hade fått ett samtal?').fill('9');
  await page.getByLabel('Hur många av dem lade på?').fill('10');
  await page.getByRole('button', { name: 'Skicka siffrorna' }).click();

  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByLabel('Hur många var där?')).toHaveValue('30');
  await page
    .getByRole('link', { name: 'Det kan inte vara fler än de som fick ett samtal.' })
    .click();
  await expect(page.getByLabel('Hur många av dem lade på?')).toBeFocused();

  await page.getByLabel('Hur många av dem lade på?').fill('8');
  await page.getByRole('button', { name: 'Skicka siffrorna' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack. Siffrorna är mottagna.');
  await expect(page.getByText('30 var på mötet. 9 hade fått ett samtal.')).toBeVisible();
});
