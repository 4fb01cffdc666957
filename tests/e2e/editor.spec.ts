/** Editors' work in the real admin page, on the files of a copy of the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { generateConfig } from '../../cms/config/generate.ts';
import { checkContent } from '../../scripts/content/check.ts';
import { startEditing, type Editing } from './editing.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const { collections } = generateConfig('exempelkommun');

// One copy and one server for all: they write in the same folder.
test.describe.configure({ mode: 'default', timeout: 60_000 });
test.use({ viewport: { width: 1280, height: 1000 } });

let editing: Editing;
test.beforeAll(async () => {
  test.setTimeout(180_000);
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

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByText('Publicera nu').click();
}

const read = (file: string) => readFileSync(path.join(editing.root, file), 'utf8');
const inCopy = (file: string) => path.join(editing.root, file);

/** Lines of the one that the other lacks. */
function lost(before: string, after: string): string[] {
  const kept = after.split('\n');
  return before.split('\n').filter((line) => !kept.includes(line));
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

/** A field of running text or a line in each collection, and a file whose entry is opened. */
const EDITED: readonly (readonly [collection: string, file: string, label: string])[] = [
  ['promises', 'promises/exempelkommun/2026-2027', 'Rubrik'],
  ['follow-ups', 'follow-ups/exempelkommun/2026-1', 'Rubrik'],
  ['fraud-warnings', 'fraud-warnings/exempelkommun/sms-om-paket', 'Rubrik'],
  ['events', 'events/exempelkommun/sjovik-vandring-2027', 'Rubrik'],
  ['feedback', 'feedback/exempelkommun/norrby-2026', 'Rubrik'],
  ['dialogues', 'dialogues/exempelkommun/', 'Rubrik'],
  ['priority-areas', 'priority-areas/exempelkommun/', 'Rubrik'],
  ['situation-reports', 'situation-reports/exempelkommun/', 'Rubrik'],
  ['statistics', 'statistics/exempelkommun/invanare-grannar', 'Rubrik'],
  ['cases', 'cases/exempelkommun/', 'Rubrik'],
  ['methods', 'methods/exempelkommun/', 'Rubrik'],
  ['organisations', 'organisations/exempelkommun', 'Så rapporteras det'],
  ['publisher', 'publishers/exempelkommun', 'Namn'],
  ['fraud-guides', 'fraud-guides/sv/nagon-ringer', 'En mening i listan'],
  ['fraud-after', 'fraud-after/sv', 'En mening i listan'],
  ['fraud-languages', 'fraud-languages/fi', 'Språkets eget namn'],
  ['methods-general', 'methods/', 'Rubrik'],
];

for (const [collection, at, label] of EDITED) {
  test(`${collection}: one field is changed, and one line of the file with it`, async ({
    page,
  }) => {
    const file = firstFile(at);
    const before = read(file);
    const within = file.replace(/^src\/content\/[^/]+\//, '').replace(/\.yaml$/, '');
    const folder = collections.find(({ name }) => name === collection)?.folder ?? '';
    const slug =
      collection === 'publisher'
        ? 'publisher'
        : `src/content/${at.split('/')[0] ?? ''}/${within}`.slice(folder.length + 1);
    await open(page, `/collections/${collection}/entries/${slug}`);
    if (collection === 'organisations') {
      await page.getByRole('button', { name: 'Visa' }).first().click();
    }
    const field = page.getByLabel(label).and(page.locator('input, textarea')).first();
    await field.fill(`${await field.inputValue()} x`);
    await save(page);
    await expect(page.getByText('Sparat', { exact: true }).first()).toBeVisible();
    const after = read(file);
    expect(after).not.toBe(before);
    expect(lost(before, after).length).toBeLessThanOrEqual(collection === 'organisations' ? 6 : 1);
    expect(
      checkContent(editing.root, TODAY).filter(
        (problem) => problem.file === file && problem.field !== 'commitments',
      ),
    ).toEqual([]);
    execFileSync('node', [
      '-e',
      'require("fs").writeFileSync(process.argv[1], process.argv[2])',
      inCopy(file),
      before,
    ]);
  });
}

/** The file that is named, or the first in the folder that is. */
function firstFile(at: string): string {
  if (!at.endsWith('/')) return `src/content/${at}.yaml`;
  const folder = `src/content/${at}`;
  const name = readdirSync(inCopy(folder)).find((entry) => entry.endsWith('.yaml'));
  return folder + String(name);
}

test('a warning is written, shown on its page, and taken away again', async ({ page }) => {
  await open(page, '/collections/fraud-warnings/new');
  await page.getByLabel('Första dagen').fill(TODAY);
  await page.getByLabel('Sista dagen').fill(TODAY);
  await page.getByLabel('Rubrik').fill('Åsa från banken ringer');
  await page.getByLabel('Det här händer').fill('Någon säger att de ringer från banken.');
  await page.getByRole('textbox', { name: 'Gör så här' }).fill('Lägg på.\nRing banken själv.');
  await page.getByRole('button', { name: /Lägg till: källa/ }).click();
  await page.getByLabel('Vem som har gett ut källan').fill('Nyby kommun');
  await page.getByLabel('Källans titel').fill('Påhittat exempel');
  await page.getByLabel('Källans datum').and(page.locator('input[type=text]')).fill(TODAY);
  await save(page);
  await expect(page.getByText('Sparat', { exact: true }).first()).toBeVisible();
  const file = 'src/content/fraud-warnings/exempelkommun/asa-fran-banken-ringer.yaml';
  expect(read(file)).toBe(`publisher: exempelkommun
from: ${TODAY}
to: ${TODAY}
title: Åsa från banken ringer
happens: Någon säger att de ringer från banken.
todo:
  - Lägg på.
  - Ring banken själv.
sources:
  - publisher: Nyby kommun
    title: Påhittat exempel
    date: ${TODAY}
`);
  expect(checkContent(editing.root, TODAY).filter((problem) => problem.file === file)).toEqual([]);
  await expect
    .poll(async () =>
      (
        await page.request.get(
          `${editing.origin}/exempelkommun/bedragerier/varningar/asa-fran-banken-ringer/`,
        )
      ).text(),
    )
    .toContain('Åsa från banken ringer');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Ta bort' }).first().click();
  await expect.poll(() => existsSync(inCopy(file))).toBe(false);
});

test('what the check would refuse is not saved, and is told in its words', async ({ page }) => {
  const file = 'src/content/events/exempelkommun/sjovik-vandring-2027.yaml';
  const before = read(file);
  await open(page, '/collections/events/entries/sjovik-vandring-2027');
  const sources = page.getByRole('button', { name: 'Ta bort' });
  expect(await sources.count()).toBeGreaterThan(0);
  await page.getByLabel('Plats').fill('Rad');
  await page.getByLabel('Rubrik').fill('x'.repeat(201));
  await save(page);
  await expect(page.getByText('Rubrik: högst 200 tecken, på en rad')).toBeVisible();
  expect(read(file)).toBe(before);
});

test('a period that ends before it begins is stopped at the field', async ({ page }) => {
  await open(page, '/collections/promises/entries/2026-2027');
  await page.getByLabel('Till och med').fill('2020');
  await expect(page.getByText('Tiden slutar innan den börjar.').first()).toBeVisible();
});

test('what others name is not taken away, and they are named', async ({ page }) => {
  const file = 'src/content/promises/exempelkommun/2026-2027.yaml';
  await open(page, '/collections/promises/entries/2026-2027');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Ta bort' }).first().click();
  const window = page.getByRole('dialog', { name: 'Det är inte borttaget' });
  await expect(window).toContainText('Löftet "exempelkommun/2026-2027" finns inte.');
  await window.getByRole('button', { name: 'Tillbaka till formuläret' }).click();
  expect(existsSync(inCopy(file))).toBe(true);
});
