/**
 * The editor in a real browser, collection by collection, on a copy of the project: written, changed, moved about, given a
 * picture, shown on the built page, deleted; and as drafts that are reviewed, by way of git.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Browser } from '@playwright/test';
import sharp from 'sharp';
import {
  deleteEntry,
  fillIn,
  goByList,
  moveDown,
  nothingToSave,
  PATIENCE_MS,
  publish,
  publishPressed,
  titleIsThere,
} from '../editor-form.ts';
import { readBuiltPages } from '../gates/pages.ts';
import { launchChromium } from '../launch-chromium.ts';
import { startEditing } from '../running-editor.ts';
import {
  addressOf,
  attempt,
  changeOf,
  dataIn,
  EXAMPLE,
  fileOf,
  formOf,
  inForm,
  isChecked,
  linesGone,
  listIn,
  look,
  newPage,
  startOf,
  textIn,
  TODAY,
  valueAt,
  type Desk,
  type EditorProof,
} from './editor-desk.ts';
import { inDrafts } from './editor-drafts.ts';
import { entriesToWrite, type WrittenEntry } from './editor-entries.ts';
import { lookAround } from './editor-looks.ts';
import { saidOtherwise } from './editor-says.ts';

const PICTURE = '.cache/prove-picture.png';
/** What is saved stands in the files at once, or as drafts that are reviewed, by way of git. */
const WAYS = ['files', 'drafts'];

/**
 * Both ways of editing, one after the other: they want the whole machine.
 * @param only names of collections of the form; all when left out
 * @param ways one of the two; both when left out
 */
export async function proveEditorInBrowser(
  only?: readonly string[],
  ways: readonly string[] = WAYS,
): Promise<EditorProof> {
  const proof: EditorProof = {
    looked: 0,
    untouched: 0,
    written: 0,
    changed: 0,
    moved: 0,
    pictures: 0,
    shown: 0,
    deleted: 0,
    kept: 0,
    drafts: 0,
    problems: [],
  };
  const browser = await launchChromium();
  // Not there in a fresh clone.
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  await sharp({ create: { width: 400, height: 300, channels: 3, background: '#14524a' } })
    .png()
    .toFile(PICTURE);
  const entries = entriesToWrite(path.resolve(PICTURE), TODAY).filter(
    ({ collection }) => only === undefined || only.includes(collection),
  );
  try {
    if (ways.includes('files')) await inFiles(browser, entries, proof);
    if (ways.includes('drafts')) await inDrafts(browser, entries, proof);
  } finally {
    await browser.close();
  }
  return proof;
}

async function inFiles(browser: Browser, entries: readonly WrittenEntry[], proof: EditorProof) {
  const editing = await startEditing('prove-editor');
  const desk: Desk = { browser, editing, proof };
  try {
    await lookAtTheRest(desk);
    for (const entry of entries)
      await attempt(desk, entry, 'saved again', () => saveAgain(desk, entry));
    for (const entry of entries)
      await attempt(desk, entry, 'written', () => writeAndChange(desk, entry));
    await buildAndLook(desk, entries);
    // The last first: what was written later may name what was written earlier.
    for (const entry of entries.toReversed()) {
      if (entry.keeps !== '') await attempt(desk, entry, 'deleted', () => takeAway(desk, entry));
    }
  } finally {
    await desk.open?.page.close();
    await editing.stop();
  }
}

async function lookAtTheRest(desk: Desk): Promise<void> {
  const page = await newPage(desk.browser);
  try {
    await lookAround(page, desk.editing.origin, (view) => look(desk, page, view));
  } catch (error) {
    desk.proof.problems.push(`looking around: ${(error as Error).message.slice(0, 1500)}`);
  }
  await page.close();
}

/** A file that somebody wrote by hand: opening it changes nothing, and a word that is changed and changed back neither. */
async function saveAgain(desk: Desk, entry: WrittenEntry): Promise<void> {
  const own = { ...entry, file: entry.byHand.file, publisher: EXAMPLE };
  const { collection, fields } = formOf(own);
  const at = fileOf(desk, own);
  const before = readFileSync(at, 'utf8');
  const stood = textIn(dataIn(at), entry.byHand);
  await inForm(desk, own, addressOf(own, collection), async (page) => {
    await titleIsThere(page, fields);
    await expect(nothingToSave(page), 'changed by being opened').toBeVisible();
    await look(desk, page, 'opened');
    await fillIn(page, fields, valueAt(entry.byHand, `${stood} x`));
    await publish(page);
    const changed = readFileSync(at, 'utf8');
    expect(textIn(dataIn(at), entry.byHand)).toBe(`${stood} x`);
    expect(linesGone(before, changed), 'lines changed by one word').toBe(1);
    await fillIn(page, fields, valueAt(entry.byHand, stood));
    await publish(page);
    expect(readFileSync(at, 'utf8')).toBe(before);
    desk.proof.untouched += 1;
  });
}

async function writeAndChange(desk: Desk, entry: WrittenEntry): Promise<void> {
  const { collection, fields } = formOf(entry);
  const at = fileOf(desk, entry);
  const { proof } = desk;
  await inForm(desk, entry, startOf(entry, collection), async (page) => {
    await titleIsThere(page, fields);
    if (entry.entry) {
      await publishPressed(page);
      const refused = page.locator('dialog.complaints');
      await refused.waitFor();
      await look(desk, page, 'empty');
      await refused.getByRole('button').click();
      // Decap throws what is not filled in away as an error without words.
      desk.open?.faults.splice(0);
      await fillIn(page, fields, entry.entry);
      await look(desk, page, 'filled in');
      await publish(page);
      expect(
        saidOtherwise(fields, entry.entry, dataIn(at)),
        'fields that say something else',
      ).toEqual([]);
      await isChecked(desk);
      proof.written += 1;
      proof.pictures += 'picture' in entry.entry ? 1 : 0;
      await goByList(page, addressOf(entry, collection));
      await titleIsThere(page, fields);
    }
    const before = readFileSync(at, 'utf8');
    await fillIn(page, fields, changeOf(entry));
    await publish(page);
    const after = readFileSync(at, 'utf8');
    expect(after).toContain(entry.change.words);
    expect(linesGone(before, after), 'lines changed beside the one').toBeLessThanOrEqual(8);
    await isChecked(desk);
    proof.changed += 1;
    if (entry.reorder === undefined) return;
    const order = listIn(at, entry.reorder);
    await moveDown(page, entry.reorder, 0);
    await publish(page);
    expect(listIn(at, entry.reorder)).toEqual([order[1], order[0], ...order.slice(2)]);
    await isChecked(desk);
    proof.moved += 1;
  });
}

async function takeAway(desk: Desk, entry: WrittenEntry): Promise<void> {
  const { collection, fields } = formOf(entry);
  await inForm(desk, entry, addressOf(entry, collection), async (page) => {
    await titleIsThere(page, fields);
    await deleteEntry(page);
    if (entry.keeps !== undefined) {
      const refused = page.locator('dialog.complaints');
      await expect(refused).toContainText(entry.keeps, { timeout: PATIENCE_MS });
      await refused.getByRole('button').click();
      expect(existsSync(fileOf(desk, entry))).toBe(true);
      // Decap tells the console of what its window has said.
      desk.open?.faults.splice(0);
      desk.proof.kept += 1;
      return;
    }
    await expect.poll(() => existsSync(fileOf(desk, entry)), { timeout: PATIENCE_MS }).toBe(false);
    await isChecked(desk);
    desk.proof.deleted += 1;
  });
}

/** Builds the copy once, and looks for the words of each collection on its pages. */
async function buildAndLook({ editing, proof }: Desk, entries: readonly WrittenEntry[]) {
  try {
    execFileSync(process.execPath, [path.join(editing.root, 'scripts/build.ts')], {
      cwd: editing.root,
      stdio: 'pipe',
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    proof.problems.push(`the build: ${`${stdout ?? ''}${stderr ?? ''}`.slice(-3000)}`);
    return;
  }
  const pages = readBuiltPages(path.join(editing.root, 'dist/client'));
  for (const { collection, change } of entries) {
    const found = pages.find(({ html }) => html.includes(change.words));
    if (found) proof.shown += 1;
    else proof.problems.push(`${collection}: no built page says "${change.words}"`);
  }
}
