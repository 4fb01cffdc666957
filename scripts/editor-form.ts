/**
 * Writes in the real admin page as an editor does: by the headings of the fields, with the keyboard and the mouse. What is
 * filled in is told as data; the form's own configuration says which control each part has.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Field } from '../cms/config/decap.ts';
import { UNKNOWN_DATE } from '../src/domain/content/fields.ts';

export type EntryData = Readonly<Record<string, unknown>>;

/** Long: several of these run beside other work on a small machine. */
export const PATIENCE_MS = 60_000;

/** Where the form reads and writes its files. */
const FILE_SERVER = '/api/v1';

/** What the console, the page and the network told of while a page was open. */
export interface Watched {
  faults: string[];
}

/** Keeps errors, warnings and requests to others; answers yes to every question that the browser asks. */
export function watch(page: Page, origin: string): Watched {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    // Decap asks for a chosen picture where it will lie, before it is sent, and then shows it from memory.
    if (url.includes('/src/pictures/')) return;
    // Told of below, with what was asked.
    if (url.endsWith(FILE_SERVER)) return;
    faults.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['blob:', 'data:'].includes(url.protocol)) {
      faults.push(`request to ${url.href}`);
    }
  });
  page.on('response', (response) => {
    const request = response.request();
    if (response.ok() || !response.url().endsWith(FILE_SERVER)) return;
    const { action } = request.postDataJSON() as { action?: string };
    // "Is there a draft?" is answered so when there is none, before the first is saved.
    if (response.status() === 404 && action === 'unpublishedEntry') return;
    faults.push(`${action ?? ''} answered with ${String(response.status())}`);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  return { faults };
}

/** Loads the form of a publisher and signs in; nobody is asked for a password on this machine. */
export async function openForm(page: Page, origin: string, publisher: string, at: string) {
  await page.goto(`${origin}/admin/${publisher}/#${at}`);
  await page.getByRole('button', { name: 'Logga in' }).click({ timeout: PATIENCE_MS });
}

/** Goes to another place of the form that is open: `/collections/events/new`. */
export async function goTo(page: Page, at: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, at);
}

/**
 * Goes to an entry by way of its list, as from the menu: from one form straight into another Decap shows what was written
 * in the first.
 */
export async function goByList(page: Page, at: string): Promise<void> {
  const list = at.split('/').slice(0, 3).join('/');
  await goTo(page, list);
  await page
    .locator(`a[href^="#${list}/entries/"]`)
    .or(page.getByText('Här finns inget än'))
    .first()
    .waitFor({ timeout: PATIENCE_MS });
  await goTo(page, at);
}

/** Fills in what is told of, in the order of the form. */
export async function fillIn(
  scope: Page | Locator,
  fields: readonly Field[],
  data: EntryData,
): Promise<void> {
  for (const field of fields) {
    const value = data[field.name];
    if (value === undefined || field.widget === 'hidden') continue;
    const label = scope.locator(`label[for^="${field.name}-field-"]`).first();
    const id = (await label.getAttribute('for', { timeout: PATIENCE_MS })) ?? '';
    // Decap gives the field for a picture no name of its own: it is found by its box.
    const control = field.widget === 'image' ? boxOf(label) : scope.locator(`[id="${id}"]`);
    await fillField(control, id, field, value);
  }
}

async function fillField(control: Locator, id: string, field: Field, value: unknown) {
  const page = control.page();
  const kind = field.own_widget ?? field.widget;
  const group = value as EntryData;
  switch (kind) {
    case 'string':
    case 'text':
    case 'number':
    case 'day':
    case 'clock':
      // Decap puts the cursor back where it was as a field gets the focus: what is marked then is no longer marked.
      await control.focus();
      return control.fill(String(value));
    case 'lines':
      return control.fill((value as string[]).join('\n'));
    case 'date':
    case 'date-or-unknown':
      return value === UNKNOWN_DATE
        ? boxOf(control).getByLabel('Källan säger inte när').check()
        : control.fill(String(value));
    case 'period':
      for (const part of ['from', 'to']) {
        const text = group[part];
        if (typeof text === 'string') await page.locator(`[id="${id}-${part}"]`).fill(text);
      }
      return;
    case 'select':
    case 'relation':
    case 'choice':
      return choose(control, value);
    case 'target':
      await control.getByLabel('Ett antal').check();
      await control.getByLabel('Skriv målet som en mening').fill(String(group['sentence']));
      return control.getByLabel('Ordet för en').fill(String(group['one']));
    case 'place':
      await control.getByLabel('Klistra in en plats från en karta').fill(String(group['pasted']));
      return;
    case 'figures':
      await control.getByLabel('Klistra in tabellen från Excel').fill(String(value));
      return control.getByRole('button', { name: 'Ta in siffrorna' }).click();
    case 'boolean':
      return value === true ? control.click() : undefined;
    case 'image':
      return upload(control, String(value));
    case 'object':
      await unfold(control);
      return fillIn(control, field.fields ?? [], group);
    case 'list':
      return fillItems(control, id, field, value as EntryData[]);
    default:
      throw new Error(`No way to fill in ${field.name}: ${kind}`);
  }
}

/** The box that Decap draws around a field, from something within it. */
const boxOf = (part: Locator) =>
  part.locator('xpath=ancestor::div[contains(@class, "ControlContainer")][1]');

async function choose(control: Locator, value: unknown): Promise<void> {
  if (!Array.isArray(value)) {
    await control.locator(`option[value="${String(value)}"]`).waitFor({
      state: 'attached',
      timeout: PATIENCE_MS,
    });
    await control.selectOption(String(value));
    return;
  }
  for (const one of value) {
    await control.locator(`input[value="${String(one)}"]`).check({ timeout: PATIENCE_MS });
  }
}

async function unfold(control: Locator): Promise<void> {
  const button = control.getByTestId('expand-button').first();
  if ((await button.getAttribute('aria-label'))?.startsWith('Visa')) await button.click();
}

/** The items of the list itself, not those of lists within them. */
export function itemsOf(list: Locator, id: string): Locator {
  return list.locator(
    `xpath=.//div[contains(@class,"own-bar")]/parent::*[ancestor::*[contains(@id,"-field-")][1][@id="${id}"]]`,
  );
}

async function fillItems(
  list: Locator,
  id: string,
  field: Field,
  items: readonly EntryData[],
): Promise<void> {
  for (const item of items) {
    const before = await itemsOf(list, id).count();
    await list
      .getByRole('button', { name: /^Lägg till/ })
      .first()
      .click();
    const kind = field.types?.find(({ name }) => name === item[field.typeKey ?? 'type']);
    if (kind) await list.page().getByRole('menuitem', { name: kind.label, exact: true }).click();
    await expect(itemsOf(list, id)).toHaveCount(before + 1);
    await fillIn(itemsOf(list, id).last(), kind?.fields ?? field.fields ?? [], item);
  }
}

/** @param file a picture on this machine */
async function upload(control: Locator, file: string): Promise<void> {
  const page = control.page();
  await control.getByRole('button', { name: 'Välj en bild' }).click();
  const window = page.getByRole('dialog');
  await window.locator('input[type="file"]').first().setInputFiles(file);
  const chosen = window.getByRole('button', { name: 'Välj den här' });
  await expect(chosen).toBeEnabled({ timeout: PATIENCE_MS });
  await chosen.click();
  await expect(window).toBeHidden({ timeout: PATIENCE_MS });
}

/** Publishes what is open. @throws Error with what the form says when it is not saved */
export async function publish(page: Page): Promise<void> {
  await publishPressed(page);
  await saved(page);
}

/** Without waiting for what comes of it. */
export async function publishPressed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
}

/** What the bar above the form says when all of it is saved, or nothing was changed. */
export const nothingToSave = (page: Page) => page.locator('[class*="-BackStatusUnchanged"]');

/** The message of an earlier save may still stand there: what counts is what the bar above the form says. */
async function saved(page: Page): Promise<void> {
  const refused = page.locator('dialog.complaints');
  await nothingToSave(page).or(refused).first().waitFor({ timeout: PATIENCE_MS });
  if (await refused.isVisible()) throw new Error(await refused.innerText());
  // A new entry gets its address when it is saved, and the form goes there by itself.
  await page.waitForFunction(() => location.hash.includes('/entries/'), undefined, {
    timeout: PATIENCE_MS,
  });
}

/** Moves an item of a list one step down, by its button and the keyboard. */
export async function moveDown(page: Page, list: string, item: number): Promise<void> {
  const label = page.locator(`label[for^="${list}-field-"]`).first();
  const id = (await label.getAttribute('for')) ?? '';
  await itemsOf(page.locator(`[id="${id}"]`), id)
    .nth(item)
    .getByRole('button', { name: /^Flytta ner/ })
    .first()
    .press('Enter');
}

/** Saves what is open as a draft. @throws Error with what the form says when it is not saved */
export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await saved(page);
}

/** Saves as a draft, sends it to review, marks it as ready and publishes it; `asDraft` looks while nobody else sees it. */
export async function publishAfterReview(page: Page, asDraft: () => void): Promise<void> {
  await saveDraft(page);
  asDraft();
  for (const state of ['Under granskning', 'Redo']) {
    await page.getByRole('button', { name: /^Status/ }).click();
    await page.getByRole('menuitem', { name: state, exact: true }).click();
    await expect(page.getByRole('button', { name: `Status: ${state}` })).toBeVisible({
      timeout: PATIENCE_MS,
    });
  }
  asDraft();
  await publishPressed(page);
  await expect(page.getByRole('button', { name: /^Status/ })).toBeHidden({ timeout: PATIENCE_MS });
}

/** Takes away the entry that is open, or its draft alone. */
export async function deleteEntry(page: Page, what: 'entry' | 'draft' = 'entry'): Promise<void> {
  const name = what === 'draft' ? 'Ta bort utkastet' : 'Ta bort';
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** For how long the form has to stand as it is, in milliseconds. */
const STANDS_MS = 400;

/** Waits until the entry stands in the form. Decap draws it anew when it has heard whether there is a draft. */
export async function titleIsThere(page: Page, fields: readonly Field[]): Promise<void> {
  const first = fields.find(({ widget }) => widget !== 'hidden');
  const label = page.locator(`label[for^="${first?.name ?? ''}-field-"]`).first();
  await expect(async () => {
    const drawn = await label.getAttribute('for');
    await page.waitForTimeout(STANDS_MS);
    expect(await label.getAttribute('for')).toBe(drawn);
  }).toPass({ timeout: PATIENCE_MS });
}
