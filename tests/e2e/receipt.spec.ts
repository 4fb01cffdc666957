/** The receipt page without JavaScript: what has happened, the answer, and a question back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answers } from '../../src/i18n/sv/answers.ts';
import { coordinatorKey, intakeCommand } from './intake-command.ts';
import { expect, siteSetting, test } from './site.ts';
import {
  field,
  fillWhat,
  fillWhere,
  FORM,
  press,
  READING_TIME_MS,
  readReceipt,
  words,
} from './tip-form.ts';

test.use({ javaScriptEnabled: false });

const ANSWER = 'Lampan i tunneln är lagad nu.\n\nTack för att du berättade.';
const QUESTION = 'Kan ni lysa upp gången också?';

test('a resident follows a tip, reads the answer and asks back', async ({ page }) => {
  // Ten pages and five commands.
  test.slow();
  const tip = { text: 'Mörkt i tunneln', place: 'Tunneln', contactName: 'Vera' };
  await page.goto(FORM);
  await fillWhat(page);
  await fillWhere(page, tip);
  await field(page, 'text').fill(tip.text);
  await press(page, words.review);
  await page.waitForTimeout(READING_TIME_MS);
  await press(page, words.send);
  const { number, code } = await readReceipt(page);

  const look = async () => {
    await page.goto('/exempelkommun/tipsa/kvitto/');
    await page.getByLabel(words.tip.status.codeLabel).fill(code);
    await press(page, words.tip.status.submit);
    await expect(page.getByText(words.tip.status.found(number))).toBeVisible();
  };
  await look();
  await expect(page.getByText(words.tip.status.states['received'] ?? '')).toBeVisible();
  await expect(page.getByText(answers.empty)).toBeVisible();

  const folder = mkdtempSync(path.join(tmpdir(), 'svar-'));
  const file = path.join(folder, 'svar.txt');
  writeFileSync(file, ANSWER);
  intakeCommand('answer', '--number', number, '--file', file);
  rmSync(folder, { recursive: true });

  await look();
  await expect(page.getByText(words.tip.status.states['answered'] ?? '')).toBeVisible();
  await expect(page.locator('.message .words')).toHaveText(ANSWER);
  await press(page, answers.question.send);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByText(answers.problems.empty)).toBeVisible();
  await page.getByLabel(answers.question.label).fill(QUESTION);
  await press(page, answers.question.send);
  await expect(page.getByText(answers.question.sent)).toBeVisible();
  await expect(page.locator('.message .words').last()).toHaveText(QUESTION);
  expect(page.url()).not.toContain(code.replaceAll('-', ''));

  // Sent again by an impatient hand: one question all the same.
  await page.reload();
  await expect(page.locator('.message')).toHaveCount(2);

  expect(intakeCommand('messages', '--number', number, '--identity', coordinatorKey())).toContain(
    QUESTION,
  );
  expect(intakeCommand('list')).toContain('ny fråga');
  intakeCommand('status', '--number', number, '--to', 'closed', '--reason', 'gjort');
  await look();
  await expect(page.getByText(answers.closedReasons['done'] ?? '')).toBeVisible();

  const dataDir = siteSetting('SITE_DATA_DIR');
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const name of [...files, siteSetting('SITE_LOG')]) {
    const bytes = readFileSync(name);
    for (const secret of [QUESTION, 'lagad nu', code, code.replaceAll('-', '')]) {
      expect(bytes.includes(secret), `${path.basename(name)} holds ${secret}`).toBe(false);
    }
  }
});

test('a lost code is explained kindly, and a wrong one too', async ({ page }) => {
  await page.goto('/exempelkommun/tipsa/kvitto/');
  await expect(page.getByRole('heading', { name: answers.lostTitle })).toBeVisible();
  await page.getByLabel(words.tip.status.codeLabel).fill('0000-0000-0000-0000-0000');
  await press(page, words.tip.status.submit);
  await expect(page.getByText(words.tip.codeProblems['not-found'])).toBeVisible();
  await expect(page.getByText(answers.lost)).toBeVisible();
});
