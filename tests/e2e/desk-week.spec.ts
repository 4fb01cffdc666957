/** Monday's second half at the desk: the week read, decided, printed, taken along, read in elsewhere, and drafted. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { startSite, type RunningSite } from '../../scripts/running-site.ts';
import { addDays } from '../../src/domain/calendar/days.ts';
import { semicolonCsv } from '../../src/domain/open-data/harmless-cell.ts';
import { MEASURE_KINDS } from '../../src/domain/est/codes.ts';
import { REPORT_COLUMNS } from '../../src/domain/est/file-words.ts';
import type { WeekFile } from '../../src/domain/est/week-file.ts';
import { desk as deskWords } from '../../src/i18n/sv/desk.ts';
import { explore } from '../../src/i18n/sv/explore.ts';
import { deskWeek as words } from '../../src/i18n/sv/desk-week.ts';
import { bringAxe, judgePage } from './page-gate.ts';
import { expect, test } from './site.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const WHAT = 'Klippa buskarna vid gångvägen';
const PRIORITY = 'Gångvägen vid stationen';

let site: RunningSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  // A data folder of its own: what is decided here is nobody else's.
  site = await startSite();
  execFileSync(
    process.execPath,
    [
      ...['scripts/intake.ts', 'demo-tips', '--publisher', 'exempelkommun'],
      ...['--count', '120', '--days', '90'],
    ],
    { cwd: ROOT, env: { ...process.env, DATA_DIR: site.dataDir } },
  );
});
test.afterAll(() => site.stop());

/** A coordinator at a desk whose tips have been opened. */
async function openDesk(
  browser: Browser,
  publisher = 'exempelkommun',
  width = 1280,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: { width, height: 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  await bringAxe(context);
  const page = await context.newPage();
  await page.goto(`/${publisher}/handlaggning/`);
  await page
    .getByLabel(deskWords.signIn.file)
    .setInputFiles(path.join(site.dataDir, 'demo-keys/coordinator.txt'));
  await page.getByRole('button', { name: deskWords.signIn.submit }).click();
  await page.getByRole('link', { name: deskWords.views.week }).click();
  await expect(page.locator('.desk-progress progress')).toHaveCount(0, { timeout: 60_000 });
  return { page, context };
}

async function save(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function addMeasure(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: words.measure.add }).click();
  await page.getByLabel(words.measure.what).fill(what);
  await page.getByLabel(words.measure.kind, { exact: true }).selectOption('greenery');
  await page.getByLabel(words.measure.responsible).selectOption('municipality');
  await page.getByLabel(words.measure.due).fill(addDays(new Date().toISOString().slice(0, 10), 5));
  await page.getByRole('button', { name: words.measure.save, exact: true }).click();
  await expect(page.getByRole('button', { name: words.measure.add })).toBeVisible();
}

/** Files that were taken along, for the one who reads them in. */
const taken: { csv?: Buffer; week?: string } = {};

test('the week is read, decided, printed on one page and taken along', async ({ browser }) => {
  test.slow();
  const { page, context } = await openDesk(browser);
  await expect(page.locator('.week-lead')).toContainText('tips om otrygga platser');
  await expect(page.getByRole('heading', { name: words.voices.title })).toBeVisible();

  await page.getByRole('button', { name: words.priority.add }).click();
  await page.getByLabel(words.priority.what).fill(PRIORITY);
  await page.getByRole('button', { name: words.measure.save, exact: true }).click();
  await expect(page.getByRole('list', { name: words.agenda.priorities })).toContainText(PRIORITY);
  for (let number = 1; number <= 14; number += 1) await addMeasure(page, `${WHAT} ${number}`);
  await expect(
    page.getByRole('list', { name: words.agenda.now }).getByRole('listitem'),
  ).toHaveCount(14);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.week-sheet');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText(PRIORITY);
  await expect(sheet).toContainText(words.sheet.more(5));
  await expect(page.locator('.week-screen')).toBeHidden();
  // Nothing is cut off: the sheet would hide what does not fit.
  expect(await sheet.evaluate((element) => element.scrollHeight <= element.clientHeight + 1)).toBe(
    true,
  );
  await page.emulateMedia({ media: 'screen' });

  const csv = await save(page, words.files.formats.csv);
  const json = await save(page, words.files.formats.json);
  const geojson = await save(page, words.files.formats.geojson);
  const excel = await save(page, words.files.formats.xlsx);
  const sealed = await save(page, words.files.sealed);
  const rows = parseCsv(csv.bytes, { bom: true, delimiter: ';' });
  expect(rows[0]).toEqual([...REPORT_COLUMNS]);
  const week = JSON.parse(json.bytes.toString()) as WeekFile;
  expect(week.counts).toHaveLength(rows.length - 1);
  expect(week.measures).toHaveLength(14);
  expect((JSON.parse(geojson.bytes.toString()) as { type: string }).type).toBe('FeatureCollection');
  expect(excel.bytes.subarray(0, 2).toString()).toBe('PK');
  expect(sealed.bytes.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
  for (const { bytes } of [csv, json, geojson]) {
    expect(bytes.toString()).not.toContain('Klippa');
    expect(bytes.toString()).not.toMatch(/20\d\d-\d{4}\b/);
  }
  taken.csv = csv.bytes;
  taken.week = week.week;
  await context.close();
});

test('a second municipality reads the file in, and says what its areas are', async ({
  browser,
}) => {
  const { page, context } = await openDesk(browser, 'varnamo');
  await page.getByText(words.importing.title).click();
  const file = (name: string, buffer: Buffer) =>
    page
      .getByLabel(words.importing.file, { exact: true })
      .setInputFiles({ name, mimeType: 'text/csv', buffer });
  const week = taken.week ?? '';

  await file(
    'text.csv',
    Buffer.from(
      semicolonCsv([[...REPORT_COLUMNS], ['Polisen', week, 'Bråk hos Anna', '', '', '', '1']]),
    ),
  );
  await expect(page.getByText(words.importing.refused)).toBeVisible();
  await expect(page.getByText('Rad 2, kolumn Kategori:')).toContainText('Rätt är: Ljus och sikt');
  await expect(page.getByText('hos Anna')).toHaveCount(0);

  await page.getByLabel(words.importing.another).check();
  await file('vecka.csv', taken.csv ?? Buffer.alloc(0));
  await page.getByLabel('norrby', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: words.importing.save, exact: true }).click();
  await expect(page.getByText(words.importing.saved)).toBeVisible();
  const rows = parseCsv(taken.csv ?? '', { bom: true, delimiter: ';' }).slice(1);
  const total = rows.reduce((sum, row) => sum + Number(row[6]), 0);
  await expect(
    page.getByRole('row', { name: words.beside.another(words.code.reporter.residents) }),
  ).toContainText(String(total));
  await context.close();
});

test('a file in an older alphabet from the police is shown beside the tips', async ({
  browser,
}) => {
  const { page, context } = await openDesk(browser);
  await page.getByText(words.importing.title).click();
  const text = `${REPORT_COLUMNS.join(';')}\r\nPolisen;${taken.week ?? ''};Stöld;centrum;;Kväll (16–22);4\r\n`;
  // Windows-1252: the dash is 0x96.
  const bytes = Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
  await page
    .getByLabel(words.importing.file, { exact: true })
    .setInputFiles({ name: 'polis.csv', mimeType: 'text/csv', buffer: bytes });
  await page.getByRole('button', { name: words.importing.save, exact: true }).click();
  await expect(page.getByRole('row', { name: 'Polisen' })).toContainText('Stöld (4)');
  await context.close();
});

test('when two change the same measure, the second sees both and nothing is lost', async ({
  browser,
}) => {
  test.slow();
  const first = await openDesk(browser);
  const second = await openDesk(browser);
  for (const { page } of [first, second]) {
    await page
      .getByRole('button', { name: words.measure.editLabel(`${WHAT} 1`), exact: true })
      .click();
  }
  await first.page.getByLabel(words.measure.what).fill('Klippa häcken');
  await first.page.getByRole('button', { name: words.measure.save, exact: true }).click();
  await expect(
    first.page.getByRole('button', { name: words.measure.editLabel('Klippa häcken') }),
  ).toBeVisible();
  await second.page.getByLabel(words.measure.what).fill('Ta ner busken');
  await second.page.getByRole('button', { name: words.measure.save, exact: true }).click();
  const alert = second.page.getByRole('alert');
  await expect(alert).toContainText('Klippa häcken');
  await expect(alert).toContainText('Ta ner busken');
  await second.page.getByRole('button', { name: words.conflict.keepYours }).click();
  await expect(
    second.page.getByRole('button', { name: words.measure.editLabel('Ta ner busken') }),
  ).toBeVisible();
  await first.context.close();
  await second.context.close();
});

test('a measure is closed with what became of it, and drafts are made for the web', async ({
  browser,
}) => {
  const { page, context } = await openDesk(browser);
  const what = `${WHAT} 2`;
  await page.getByRole('button', { name: words.measure.closeLabel(what), exact: true }).click();
  await page.getByLabel(words.measure.delivery).selectOption('done');
  await page.getByLabel(words.measure.effect).selectOption('cannot-tell');
  await page.getByRole('button', { name: words.measure.close, exact: true }).click();
  await expect(page.getByText(words.problems.empty)).toBeVisible();
  await page.getByLabel(words.measure.reason).fill('Det är för tidigt.');
  await page.getByRole('button', { name: words.measure.close, exact: true }).click();
  await expect(
    page
      .getByText(words.agenda.outcome(words.code.delivery.done, words.code.effect['cannot-tell']))
      .first(),
  ).toBeVisible();

  await page.getByRole('link', { name: deskWords.views.statistics }).click();
  await expect(page.getByText(words.statistics.outcomesLead(1))).toBeVisible();
  await expect(page.getByText(words.statistics.read)).toBeVisible();
  const situation = await save(page, words.publish.situation);
  const feedback = await save(page, words.publish.feedback);
  const text = situation.bytes.toString();
  expect(text).toContain('# secrecyReview:');
  expect(text).not.toMatch(/value: [1-4]$/m);
  expect(parseYaml(text)).toMatchObject({ publisher: 'exempelkommun', level: 'municipality' });
  expect(feedback.bytes.toString()).toContain('# date:');
  await context.close();
});

for (const width of [320, 1280]) {
  test(`the views can be used by all at ${width} px, in light and dark`, async ({ browser }) => {
    test.slow();
    const { page, context } = await openDesk(browser, 'exempelkommun', width);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.getByRole('button', { name: words.measure.add }).click();
    await page.getByRole('button', { name: words.measure.save, exact: true }).click();
    await page.getByText(words.importing.title).click();
    await page.getByText(words.picture.how).click();
    await page.getByRole('button', { name: explore.map.open }).click();
    await expect(page.locator('.week-map .area').first()).toBeVisible();
    expect(await judgePage(page)).toEqual([]);
    for (const view of [deskWords.views.measures, deskWords.views.statistics]) {
      await page.getByRole('link', { name: view }).click();
      expect(await judgePage(page)).toEqual([]);
    }
    expect(heard).toEqual([]);
    await context.close();
  });
}

/** In a closed list that has the keyboard: `index` of its choices, after the one of nothing. */
async function chooseByArrows(page: Page, list: Locator, index: number): Promise<void> {
  await expect(list).toBeFocused();
  for (let step = 0; step <= index; step += 1) await page.keyboard.press('ArrowDown');
  await expect(list.locator('option').nth(index + 1)).toHaveJSProperty('selected', true);
}

test('the week is reached and a measure decided with the keyboard alone', async ({ browser }) => {
  const { page, context } = await openDesk(browser);
  await page.getByRole('link', { name: deskWords.views.measures }).press('Enter');
  await page.getByRole('button', { name: words.measure.add }).press('Enter');
  await page.keyboard.press('Tab');
  const box = page.getByLabel(words.measure.what);
  await box.press('Enter');
  // What is wrong is where the keyboard is.
  await expect(box).toBeFocused();
  await page.keyboard.type('Prata med föreningen');
  // Arrows, not the first letters: those are forgotten when a busy machine lets a second pass between two.
  await page.keyboard.press('Tab');
  await chooseByArrows(page, page.getByLabel(words.measure.kind), MEASURE_KINDS.indexOf('talk'));
  await page.keyboard.press('Tab');
  await chooseByArrows(page, page.getByLabel(words.measure.responsible), 0);
  await page.getByLabel(words.measure.due).fill(addDays(new Date().toISOString().slice(0, 10), 3));
  await page.getByLabel(words.measure.due).press('Enter');
  await expect(page.getByText('Prata med föreningen')).toBeVisible();
  await context.close();
});
