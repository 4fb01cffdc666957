/** The form that is open while the editor is proved, and what stands in its files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Collection, Field } from '../../cms/config/decap.ts';
import { generateConfig } from '../../cms/config/generate.ts';
import { bringAxe } from '../../tests/e2e/page-gate.ts';
import { checkContent } from '../check-content.ts';
import { formatProblem } from '../content/problem.ts';
import { goByList, openForm, PATIENCE_MS, watch, type EntryData } from '../editor-form.ts';
import type { Editing } from '../running-editor.ts';
import type { Place, WrittenEntry } from './editor-entries.ts';
import { looksWrong } from './editor-looks.ts';

export interface EditorProof {
  /** Windows and pages of the form that axe finds nothing in and that say nothing in English. */
  looked: number;
  /** Files written by hand that were opened, changed in one word and changed back: every byte as it was. */
  untouched: number;
  written: number;
  changed: number;
  moved: number;
  pictures: number;
  shown: number;
  deleted: number;
  /** Not deleted, and told why. */
  kept: number;
  drafts: number;
  /** What was not as it should be, with the collection first. */
  problems: string[];
}

export const TODAY = new Date().toISOString().slice(0, 10);

export interface Desk {
  browser: Browser;
  open?: { page: Page; publisher: string; faults: string[] };
  editing: Editing;
  proof: EditorProof;
}

/** One that fails is told of, and the others are tried all the same. */
export async function attempt(
  { proof }: Desk,
  { collection }: WrittenEntry,
  what: string,
  run: () => Promise<void>,
): Promise<void> {
  const started = performance.now();
  try {
    await run();
    process.stderr.write(
      `  ${collection} ${what} (${((performance.now() - started) / 1000).toFixed(0)} s)\n`,
    );
  } catch (error) {
    proof.problems.push(`${collection}, ${what}: ${(error as Error).message.slice(0, 1500)}`);
    process.stderr.write(`  ✗ ${proof.problems.at(-1) ?? ''}\n`);
  }
}

/** The page that is open goes on, as an editor would; another publisher has another form. */
export async function inForm(
  desk: Desk,
  { publisher = EXAMPLE }: WrittenEntry,
  at: string,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  if (desk.open?.publisher !== publisher) {
    await desk.open?.page.close();
    const page = await newPage(desk.browser);
    desk.open = { page, publisher, faults: watch(page, desk.editing.origin).faults };
    await openForm(page, desk.editing.origin, publisher, at);
  } else await goByList(desk.open.page, at);
  const { page, faults } = desk.open;
  try {
    await run(page);
    expect(faults.splice(0), 'console, errors and requests to others').toEqual([]);
  } catch (error) {
    // What is left of a failure is not carried into the next.
    await page.close();
    delete desk.open;
    throw error;
  }
}

export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'sv-SE' });
  page.setDefaultTimeout(PATIENCE_MS);
  await bringAxe(page);
  return page;
}

/** What is wrong is told of, and the work in the form goes on. */
export async function look({ editing, proof }: Desk, page: Page, view: string): Promise<void> {
  const at = decodeURIComponent(new URL(page.url()).hash);
  const wrong = await looksWrong(page, editing.root);
  if (wrong.length === 0) proof.looked += 1;
  else {
    proof.problems.push(`${at} ${view}: ${wrong.join('\n    ')}`);
    process.stderr.write(`  ✗ ${proof.problems.at(-1) ?? ''}\n`);
  }
}

export const fileOf = ({ editing }: Desk, { file }: WrittenEntry) =>
  path.join(editing.root, 'src/content', `${file}.yaml`);

export const EXAMPLE = 'exempelkommun';

export function formOf({ collection: name, publisher }: WrittenEntry): {
  collection: Collection;
  fields: readonly Field[];
} {
  const collection = generateConfig(publisher ?? EXAMPLE).collections.find(
    (candidate) => candidate.name === name,
  );
  if (!collection) throw new Error(`The form has no collection ${name}.`);
  return { collection, fields: collection.fields ?? collection.files?.[0]?.fields ?? [] };
}

/** Within the form: by the file's name below the collection's folder. */
export function addressOf({ file }: WrittenEntry, { name, folder, files }: Collection): string {
  const slug = files?.[0]?.name ?? `src/content/${file}`.slice(`${folder ?? ''}/`.length);
  return `/collections/${name}/entries/${slug}`;
}

/** Where one begins to write it: in an empty form, or in that of the file which is there. */
export function startOf(entry: WrittenEntry, collection: Collection): string {
  return entry.entry ? `/collections/${collection.name}/new` : addressOf(entry, collection);
}

export const changeOf = ({ change }: WrittenEntry) => valueAt(change, change.words);

/** As filled in. */
export function valueAt({ field, within }: Place, words: string): EntryData {
  return within === undefined ? { [field]: words } : { [within]: { [field]: words } };
}

export function textIn(data: unknown, { field, within }: Place): string {
  const group = data as Readonly<Record<string, unknown>>;
  return within === undefined ? String(group[field]) : textIn(group[within], { field });
}

export function dataIn(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

export function listIn(file: string, name: string): readonly unknown[] {
  return (dataIn(file) as Record<string, unknown[]>)[name] ?? [];
}

export function linesGone(before: string, after: string): number {
  const kept = after.split('\n');
  return before.split('\n').filter((line) => !kept.includes(line)).length;
}

/** All of the content, as the build checks it; what follows a save by itself may take a moment. */
export async function isChecked({ editing }: Desk): Promise<void> {
  await expect
    .poll(() => checkContent(editing.root, TODAY).map(formatProblem), { timeout: PATIENCE_MS })
    .toEqual([]);
}
