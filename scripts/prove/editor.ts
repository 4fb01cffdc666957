/**
 * The editor in a real browser, collection by collection, on a copy of the project: written, changed, moved about, given a
 * picture, shown on the built page, deleted; and as drafts that are reviewed, by way of git.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { Collection, Field } from '../../cms/config/decap.ts';
import { generateConfig } from '../../cms/config/generate.ts';
import { launchChromium } from '../launch-chromium.ts';
import { checkContent } from '../check-content.ts';
import { formatProblem } from '../content/problem.ts';
import {
  deleteEntry,
  fillIn,
  goByList,
  goTo,
  moveDown,
  nothingToSave,
  openForm,
  PATIENCE_MS,
  publish,
  publishAfterReview,
  publishPressed,
  saveDraft,
  titleIsThere,
  watch,
  type EntryData,
} from '../editor-form.ts';
import { readBuiltPages } from '../gates/pages.ts';
import { startEditing, type Editing } from '../running-editor.ts';
import { entriesToWrite, type Place, type WrittenEntry } from './editor-entries.ts';
import { bringAxe } from '../../tests/e2e/page-gate.ts';
import { lookAround, looksWrong } from './editor-looks.ts';
import { saidOtherwise } from './editor-says.ts';

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

const TODAY = new Date().toISOString().slice(0, 10);
const PICTURE = '.cache/prove-picture.png';
const GIT = { name: 'Prov', email: 'prov@kommun.example' };

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

interface Desk {
  browser: Browser;
  open?: { page: Page; publisher: string; faults: string[] };
  editing: Editing;
  proof: EditorProof;
}

/** One that fails is told of, and the others are tried all the same. */
async function attempt(
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
async function inForm(
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

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'sv-SE' });
  page.setDefaultTimeout(PATIENCE_MS);
  await bringAxe(page);
  return page;
}

/** What is wrong is told of, and the work in the form goes on. */
async function look({ editing, proof }: Desk, page: Page, view: string): Promise<void> {
  const at = decodeURIComponent(new URL(page.url()).hash);
  const wrong = await looksWrong(page, editing.root);
  if (wrong.length === 0) proof.looked += 1;
  else {
    proof.problems.push(`${at} ${view}: ${wrong.join('\n    ')}`);
    process.stderr.write(`  ✗ ${proof.problems.at(-1) ?? ''}\n`);
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

const fileOf = ({ editing }: Desk, { file }: WrittenEntry) =>
  path.join(editing.root, 'src/content', `${file}.yaml`);

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
  const start = entry.entry ? `/collections/${collection.name}/new` : addressOf(entry, collection);
  await inForm(desk, entry, start, async (page) => {
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

type Git = (root: string, ...args: string[]) => string;

/** A word that is changed in a draft can be changed back there, the board shows the draft, and it can be taken away. */
async function takeBackDraft(desk: Desk, entry: WrittenEntry, git: Git): Promise<void> {
  const own = { ...entry, file: entry.byHand.file, publisher: EXAMPLE };
  const { collection, fields } = formOf(own);
  const at = `src/content/${own.file}.yaml`;
  const { root } = desk.editing;
  const published = git(root, 'show', `main:${at}`);
  const stood = textIn(parse(published), entry.byHand);
  const address = addressOf(own, collection);
  const branch = `cms/${collection.name}/${address.split('/').slice(4).join('/')}`;
  await inForm(desk, own, address, async (page) => {
    await titleIsThere(page, fields);
    await fillIn(page, fields, valueAt(entry.byHand, `${stood} x`));
    await saveDraft(page);
    expect(textIn(parse(git(root, 'show', `${branch}:${at}`)), entry.byHand)).toBe(`${stood} x`);
    await goTo(page, '/workflow');
    await page.locator('a[href$="?ref=workflow"]').waitFor();
    await look(desk, page, 'a draft on the board');
    await goByList(page, address);
    await titleIsThere(page, fields);
    await look(desk, page, 'a draft');
    await fillIn(page, fields, valueAt(entry.byHand, stood));
    await saveDraft(page);
    expect(git(root, 'show', `${branch}:${at}`)).toBe(published);
    await deleteEntry(page, 'draft');
    await expect
      .poll(() => git(root, 'branch', '--list', branch), { timeout: PATIENCE_MS })
      .toBe('');
    expect(git(root, 'show', `main:${at}`)).toBe(published);
  });
}

/** Every collection once more, as a draft that is reviewed and then published. */
async function inDrafts(browser: Browser, entries: readonly WrittenEntry[], proof: EditorProof) {
  const git: Git = (root, ...args) =>
    execFileSync('git', ['-c', `user.name=${GIT.name}`, '-c', `user.email=${GIT.email}`, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const editing = await startEditing('prove-editor-drafts', {
    env: {
      MODE: 'git',
      GIT_AUTHOR_NAME: GIT.name,
      GIT_AUTHOR_EMAIL: GIT.email,
      GIT_COMMITTER_NAME: GIT.name,
      GIT_COMMITTER_EMAIL: GIT.email,
    },
    prepare: (root) => {
      git(root, 'init', '-q', '-b', 'main');
      git(root, 'add', '.');
      git(root, 'commit', '-qm', 'Som det var');
    },
  });
  const desk: Desk = { browser, editing, proof };
  try {
    for (const entry of entries) {
      await attempt(desk, entry, 'drafted, reviewed and published', async () => {
        const { collection, fields } = formOf(entry);
        const at = fileOf(desk, entry);
        const start = entry.entry
          ? `/collections/${collection.name}/new`
          : addressOf(entry, collection);
        await inForm(desk, entry, start, async (page) => {
          await titleIsThere(page, fields);
          await fillIn(page, fields, entry.entry ?? changeOf(entry));
          const published = () => existsSync(at) && readFileSync(at, 'utf8');
          const before = published();
          await publishAfterReview(page, () => {
            expect(published(), 'a draft shows').toBe(before);
          });
          await expect.poll(published, { timeout: PATIENCE_MS }).not.toBe(before);
          await isChecked(desk);
          // What was written down about it is part of the history too.
          await expect
            .poll(() => git(editing.root, '--no-optional-locks', 'status', '--porcelain'), {
              timeout: PATIENCE_MS,
            })
            .toBe('');
          proof.drafts += 1;
        });
      });
    }
    const [first] = entries;
    if (first) {
      await attempt(desk, first, 'taken back in a draft', () => takeBackDraft(desk, first, git));
    }
  } finally {
    await desk.open?.page.close();
    await editing.stop();
  }
}

const EXAMPLE = 'exempelkommun';

function formOf({ collection: name, publisher }: WrittenEntry): {
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
function addressOf({ file }: WrittenEntry, { name, folder, files }: Collection): string {
  const slug = files?.[0]?.name ?? `src/content/${file}`.slice(`${folder ?? ''}/`.length);
  return `/collections/${name}/entries/${slug}`;
}

const changeOf = ({ change }: WrittenEntry) => valueAt(change, change.words);

/** As filled in. */
function valueAt({ field, within }: Place, words: string): EntryData {
  return within === undefined ? { [field]: words } : { [within]: { [field]: words } };
}

function textIn(data: unknown, { field, within }: Place): string {
  const group = data as Readonly<Record<string, unknown>>;
  return within === undefined ? String(group[field]) : textIn(group[within], { field });
}

function dataIn(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

function listIn(file: string, name: string): readonly unknown[] {
  return (dataIn(file) as Record<string, unknown[]>)[name] ?? [];
}

function linesGone(before: string, after: string): number {
  const kept = after.split('\n');
  return before.split('\n').filter((line) => !kept.includes(line)).length;
}

/** All of the content, as the build checks it; what follows a save by itself may take a moment. */
async function isChecked({ editing }: Desk): Promise<void> {
  await expect
    .poll(() => checkContent(editing.root, TODAY).map(formatProblem), { timeout: PATIENCE_MS })
    .toEqual([]);
}
