/** The real admin page, on the files of a copy of the project. Every collection: `npm run prove -- --only editor`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Field } from '../../cms/config/decap.ts';
import { generateConfig } from '../../cms/config/generate.ts';
import { checkContent } from '../../scripts/check-content.ts';
import {
  fillIn,
  goByList,
  moveDown,
  openForm,
  publish,
  titleIsThere,
  watch,
} from '../../scripts/editor-form.ts';
import { startEditing, type Editing } from '../../scripts/running-editor.ts';
import { sv } from '../../src/i18n/sv/index.ts';

const { collections } = generateConfig('exempelkommun');
const TODAY = new Date().toISOString().slice(0, 10);

// One copy and one server for all: they write in the same folder.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 1000 } });

let editing: Editing;
test.beforeAll(async () => {
  test.setTimeout(260_000);
  editing = await startEditing('editor');
});
test.afterAll(() => editing.stop());

const open = (page: Page, at: string) => openForm(page, editing.origin, 'exempelkommun', at);

function fieldsOf(name: string): readonly Field[] {
  return collections.find((collection) => collection.name === name)?.fields ?? [];
}

function fileAt(file: string): string {
  return path.join(editing.root, 'src/content', file);
}

test('the page starts without a fault, in Swedish, and asks nobody else', async ({ page }) => {
  const response = await page.request.get(`${editing.origin}/admin/exempelkommun/`);
  expect(response.headers()['x-robots-tag']).toBe('noindex');
  expect(response.headers()['content-security-policy']).toContain("'unsafe-eval'");
  const { faults } = watch(page, editing.origin);
  await open(page, '/collections/promises');
  await expect(page.getByRole('link', { name: 'Medborgarlöfte 2026–2027' })).toBeVisible();
  for (const { label, hide } of collections) {
    if (hide === true) continue;
    await expect(page.getByRole('link', { name: label, exact: true }).first()).toBeVisible();
  }
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/\b(New|Search|Sort|Entries|Collections|Settings|View|Quick)\b/);
  expect(faults).toEqual([]);
});

test('a warning is written and moved about; one word of another file is changed, and changed back', async ({
  page,
}) => {
  const { faults } = watch(page, editing.origin);
  const fields = fieldsOf('fraud-warnings');
  await open(page, '/collections/fraud-warnings/new');
  await titleIsThere(page, fields);
  await fillIn(page, fields, {
    from: TODAY,
    to: TODAY,
    title: 'Åsa från banken ringer',
    happens: 'Någon säger att de ringer från banken.',
    todo: ['Lägg på.', 'Ring banken själv.'],
    sources: [
      { publisher: 'Nyby kommun', title: 'Påhittat exempel', date: TODAY },
      { publisher: 'Banken', title: 'Påhittat exempel', date: 'uppgift saknas' },
    ],
  });
  await moveDown(page, 'sources', 0);
  await publish(page);
  const file = fileAt('fraud-warnings/exempelkommun/asa-fran-banken-ringer.yaml');
  expect(readFileSync(file, 'utf8')).toBe(`publisher: exempelkommun
from: ${TODAY}
to: ${TODAY}
title: Åsa från banken ringer
happens: Någon säger att de ringer från banken.
todo:
  - Lägg på.
  - Ring banken själv.
sources:
  - publisher: Banken
    title: Påhittat exempel
    date: uppgift saknas
  - publisher: Nyby kommun
    title: Påhittat exempel
    date: ${TODAY}
`);
  expect(checkContent(editing.root, TODAY)).toEqual([]);

  // A file that somebody wrote by hand: every other byte stays as it was.
  const other = fileAt('events/exempelkommun/sjovik-vandring-2027.yaml');
  const before = readFileSync(other, 'utf8');
  await goByList(page, '/collections/events/entries/sjovik-vandring-2027');
  const place = page.getByLabel('Plats', { exact: true });
  await expect(place).not.toHaveValue('');
  const stood = await place.inputValue();
  await fillIn(page, fieldsOf('events'), { place: `${stood} x` });
  await publish(page);
  expect(readFileSync(other, 'utf8')).toBe(before.replace(stood, `${stood} x`));

  // Taken back: what is saved is the file and not what was read first.
  await fillIn(page, fieldsOf('events'), { place: stood });
  await publish(page);
  expect(readFileSync(other, 'utf8')).toBe(before);
  expect(faults).toEqual([]);
});

test('a save that is refused says what to mend, in the words of the form, and leads to it', async ({
  page,
}) => {
  await open(page, '/collections/follow-ups/new');
  const promise = page.getByLabel('Löfte', { exact: true });
  await promise.locator('option', { hasText: '2026–2027' }).waitFor({ state: 'attached' });
  await promise.selectOption({ label: 'Medborgarlöfte 2026–2027' });
  await page.getByRole('button', { name: 'Lägg till: insats' }).press('Enter');
  const commitment = page.getByLabel('Åtagande', { exact: true });
  // What was added is gone to.
  await expect(commitment).toBeFocused();
  await commitment
    .locator('option', { hasText: 'trygghetsvandringar' })
    .waitFor({ state: 'attached' });
  await commitment.selectOption({ label: 'Minst sex trygghetsvandringar' });
  await promise.selectOption({ label: 'Medborgarlöfte 2024–2025' });
  await page.getByRole('button', { name: 'Lägg till nästa: insats' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Öppna: insats 1/ })).toBeVisible();

  await page.getByRole('button', { name: 'Publicera', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Publicera nu' }).press('Enter');
  const refused = page.getByRole('dialog', { name: 'Det är inte sparat än' });
  await expect(refused).toContainText('RubrikFyll i Rubrik.');
  await expect(refused).toContainText('Insats 1, ÅtagandeDet valda finns inte där längre.');
  await expect(refused).toContainText('Insats 2, ÅtagandeFyll i Åtagande.');
  await refused.getByRole('button', { name: 'Tillbaka till formuläret' }).press('Enter');
  await expect(page.getByLabel('Rubrik', { exact: true })).toBeFocused();
});

test('on a telephone nothing of the form is read sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/collections/events/entries/sjovik-vandring-2027');
  await page.getByLabel('Plats', { exact: true }).waitFor();
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('#nc-root *')]
      .filter((element) => !element.closest('iframe'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.getAttribute('class')),
  );
  expect(wide).toEqual([]);
});

test('what is folded says what it is, and the button for a picture belongs to its label', async ({
  page,
}) => {
  await open(page, '/collections/events/new');
  await page.getByRole('button', { name: 'Visa: Bild' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Dölj: Bild' })).toBeVisible();
  const picture = page.getByRole('group', { name: 'Bildfil' });
  await expect(picture.getByRole('button', { name: 'Välj en bild' })).toBeVisible();
  await expect(picture).toHaveAccessibleDescription(/uppgifter om plats och kamera tas bort/);
});

test('a place is found on a map that is fetched when it is opened, with the keyboard alone', async ({
  page,
}) => {
  const { faults } = watch(page, editing.origin);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const file = fileAt('priority-areas/exempelkommun/stationsomradet.yaml');
  const before = readFileSync(file, 'utf8');
  const at = /position: \{ lat: 59\.004, lon: (15\.\d+) \}/;
  await open(page, '/collections/priority-areas/entries/stationsomradet');
  const show = page.getByRole('button', { name: sv.placeMap.open });
  await show.waitFor();
  expect(fetched).not.toContain('/admin/place-map.css');
  await show.press('Enter');
  await expect(page.locator('.own-map .pin')).toBeVisible();
  expect(fetched).toContain('/admin/place-map.css');
  await page.getByRole('application', { name: sv.placeMap.map }).press('ArrowRight');
  await expect(page.getByText('Mitten ligger')).toBeVisible();
  await page.getByRole('button', { name: sv.placeMap.use }).press('Enter');
  await publish(page);
  const after = readFileSync(file, 'utf8');
  const [, lon] = at.exec(after) ?? [];
  expect(Number(lon)).toBeGreaterThan(15.512);
  expect(Number(lon)).toBeLessThan(15.53);
  expect(after.replace(at, '')).toBe(before.replace(at, ''));
  expect(faults).toEqual([]);
});
