/** Practice, and the kit for those who help others. */
import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an answer opens a kind word, and the next exercise is one press away', async ({ page }) => {
    await page.goto('/exempelkommun/bedragerier/ova/');
    await page.getByRole('link', { name: 'Banken ringer på kvällen' }).click();
    const reply = page.getByText('Det är så de vill att du gör.');
    await expect(reply).toBeHidden();
    await page.getByText('Jag loggar in, så att de kan stoppa det').click();
    await expect(reply).toBeVisible();
    await page.getByRole('link', { name: 'Nästa övning' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Polisen vill hämta ditt kort',
    );
    await expect(page.getByText('Övning 2 av 10')).toBeVisible();
  });

  test('the print button is not there, and the talk is', async ({ page }) => {
    await page.goto('/exempelkommun/bedragerier/hjalpa-andra/tal/');
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
    await expect(page.getByRole('heading', { name: '6. Räkna händer och avsluta' })).toBeVisible();
  });
});

test('a meeting leader goes from the fraud help to print in three presses', async ({ page }) => {
  await page.goto('/exempelkommun/bedragerier/');
  await page.getByRole('link', { name: 'För dig som hjälper andra' }).click();
  await page.getByRole('link', { name: 'Ett tal på 20 minuter' }).click();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  await expect(page.locator('body[data-printed]')).toBeVisible();
});

test('the answers of the quiz are folded on the screen and printed for the leader', async ({
  page,
}) => {
  await page.goto('/exempelkommun/bedragerier/hjalpa-andra/fragor/');
  const answer = page.getByText('På baksidan av ditt kort.');
  await expect(answer).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(answer).toBeVisible();
});
