/**
 * A Monday at the desk, and then a search for what must not be there: the texts of the tips, what the
 * coordinator wrote, her key and her passphrase, in everything that left her browser, in the memory of the
 * server's process and in every file that it has. What is searched for is also searched for where it must
 * be found, so that a search that finds nothing anywhere is not taken for a proof.
 */
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { desk as words } from '../../src/i18n/sv/desk.ts';
import { deskInbox as inbox } from '../../src/i18n/sv/desk-inbox.ts';
import { deskWeek as week } from '../../src/i18n/sv/desk-week.ts';
import { openWeek } from '../../src/intake/export-week.ts';
import { launchChromium } from '../launch-chromium.ts';
import { enterDesk, PASSPHRASE, startDeskSite, type DeskSite } from '../running-desk.ts';

/** Written at the desk, and found nowhere in the program. */
const PRIORITY = 'Sälen vid gångvägen, innan det blir mörkt';
const ANSWER = 'Papegojan har bytt glödlampan vid norra porten.';
const NOTE = 'Kaninen ringer fastighetsjouren klockan sju.';
const ANSWERED = 10;
/** Where the sheet and the files lie when the proof is done. */
const KEPT = path.join(import.meta.dirname, '../../.cache/prove/monday');
const CHUNK = 4 * 1024 * 1024;

export interface MondayResult {
  tips: number;
  answered: number;
  /** Coded in one go, those that were not answered. */
  coded: number;
  /**
   * From signing in until the last tip was open, the last answer was sent, the last tip was coded, and the week was decided,
   * printed and taken along. In seconds.
   */
  opened: number;
  answeredAt: number;
  codedAt: number;
  done: number;
  /** Of the week on paper. */
  sheets: number;
  /** The week's files, which are searched like everything else on the disk. */
  files: string[];
  needles: number;
  /** Where something was found: `memory: the answer`. */
  found: string[];
  memoryBytes: number;
  /** False when the search did not find what must be there: then it proves nothing. */
  searchWorks: boolean;
}

type WorkDone = Omit<
  MondayResult,
  'tips' | 'answered' | 'needles' | 'found' | 'memoryBytes' | 'searchWorks'
>;

/** @param count tips of ten kinds */
export async function searchMonday(count = 60): Promise<MondayResult> {
  const site = await startDeskSite(count);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      baseURL: site.origin,
      viewport: { width: 1280, height: 900 },
    });
    const traffic: string[] = [];
    page.on('request', (request) => {
      const headers = JSON.stringify(request.headers());
      traffic.push(`${request.url()}\n${headers}\n${request.postData() ?? ''}`);
    });
    const times = await workThrough(page, site);
    const needles = await needlesOf(site);
    const found = [
      ...search('traffic', needles, [Buffer.from(traffic.join('\n'))]),
      ...search('memory', needles, memoryOf(site.pid)),
      ...search('disk', needles, filesOf(site.folder)),
    ];
    let memoryBytes = 0;
    for (const chunk of memoryOf(site.pid)) memoryBytes += chunk.length;
    const control = new Map([['the number', '2026-0001'.replace('2026', yearOf(needles))]]);
    const searchWorks =
      search('memory', control, memoryOf(site.pid)).length > 0 &&
      search('traffic', control, [Buffer.from(traffic.join('\n'))]).length > 0 &&
      search('disk', new Map([['a table', 'desk_records']]), filesOf(site.folder)).length > 0;
    return {
      tips: count,
      answered: ANSWERED,
      ...times,
      needles: needles.size,
      found,
      memoryBytes,
      searchWorks,
    };
  } finally {
    await browser.close();
    await site.remove();
  }
}

/** Reads every tip, answers ten, codes all, and takes the week along to the meeting. */
async function workThrough(page: Page, site: DeskSite): Promise<WorkDone> {
  const started = performance.now();
  const since = () => Math.round((performance.now() - started) / 100) / 10;
  await enterDesk(page, site.lockedKey, PASSPHRASE);
  const opened = since();
  const rows = page.locator('.tip-row > button');
  for (let index = 0; index < ANSWERED; index += 1) {
    await rows.nth(index).click();
    const pane = page.locator('.tip-pane');
    await pane.getByLabel(inbox.facts.note).fill(NOTE);
    await pane.getByRole('button', { name: inbox.code.save }).click();
    await page.getByText(inbox.code.saved).waitFor();
    const answer = pane.getByLabel(inbox.answer.label);
    if (!(await answer.isVisible())) {
      await pane.locator('summary', { hasText: inbox.answer.title }).click();
    }
    await answer.fill(ANSWER);
    await pane.getByRole('button', { name: inbox.answer.send }).click();
    await page.getByText(inbox.answer.sent).waitFor();
  }
  const answeredAt = since();
  for (let step = 0; step < (await rows.count()); step += 1) await page.keyboard.press('j');
  const coded = await codeAll(page);
  const codedAt = since();
  const { sheets, files } = await takeTheWeek(page, path.join(site.folder, 'taken'));
  return { opened, answeredAt, coded, codedAt, sheets, files, done: since() };
}

/** All tips of the list in one go: what kind of event, and that they are in the week's picture. */
async function codeAll(page: Page): Promise<number> {
  await page.locator('.tip-row').first().getByRole('checkbox').check();
  await page.getByRole('button', { name: inbox.bulk.selectAll }).click();
  await page.locator('#bulk-kind').selectOption('recurring');
  await page.locator('#bulk-status').selectOption('in-lagesbild');
  await page.getByRole('button', { name: inbox.bulk.apply }).click();
  const done = page.getByText(/^\d+ tips är ändrade\.$/);
  await done.waitFor({ timeout: 120_000 });
  return Number.parseInt((await done.textContent()) ?? '', 10);
}

/** A priority, the sheet on paper and every file of the week, kept in the folder. */
async function takeTheWeek(
  page: Page,
  folder: string,
): Promise<{ sheets: number; files: string[] }> {
  mkdirSync(folder);
  await page.getByRole('link', { name: words.views.week }).click();
  await page.getByRole('button', { name: week.priority.add }).click();
  await page.getByLabel(week.priority.what).fill(PRIORITY);
  await page.getByRole('button', { name: week.measure.save, exact: true }).click();
  await page.getByRole('list', { name: week.agenda.priorities }).waitFor();
  const sheet = await page.pdf({ path: path.join(folder, 'week.pdf'), preferCSSPageSize: true });
  const files: string[] = [];
  for (const button of [...Object.values(week.files.formats), week.files.sealed]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    files.push(download.suggestedFilename());
    await download.saveAs(path.join(folder, download.suggestedFilename()));
  }
  // For whoever wants to look at them afterwards.
  cpSync(folder, KEPT, { recursive: true });
  return { sheets: sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, files };
}

/** What must be found nowhere: pieces of every tip's text, and what was written and given at the desk. */
async function needlesOf(site: DeskSite): Promise<Map<string, string>> {
  const identity = /AGE-SECRET-KEY-1\S+/.exec(readFileSync(site.key, 'utf8'))?.[0] ?? '';
  const store = await site.store();
  const { opened } = await openWeek(await store.list(), identity);
  await store.close();
  const texts = opened.map(({ tip, content }) => {
    const text = content.answers['text'];
    return [`the text of ${tip.number}`, String(text).slice(0, 40)] as const;
  });
  return new Map([
    ...texts,
    ['the answer', ANSWER],
    ['the note', NOTE],
    ['the priority', PRIORITY],
    ['the key', site.secret],
    ['the passphrase', PASSPHRASE],
  ]);
}

function yearOf(needles: ReadonlyMap<string, string>): string {
  const [first = ''] = needles.keys();
  return /\d{4}/.exec(first)?.[0] ?? '';
}

/** Each needle in the spellings of memory and files: UTF-8, Latin-1 and UTF-16, and base64 of the first. */
function search(
  place: string,
  needles: ReadonlyMap<string, string>,
  haystack: Iterable<Buffer>,
): string[] {
  const spellings = [...needles].flatMap(([name, text]) => {
    const utf8 = Buffer.from(text);
    const inBase64 = Buffer.from(
      utf8.subarray(0, utf8.length - (utf8.length % 3)).toString('base64'),
    );
    return [utf8, Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le'), inBase64].map(
      (bytes) => [name, bytes] as const,
    );
  });
  const found = new Set<string>();
  for (const chunk of haystack) {
    for (const [name, bytes] of spellings) {
      if (!found.has(name) && chunk.includes(bytes)) found.add(name);
    }
  }
  return [...found].map((name) => `${place}: ${name}`);
}

/** The readable and writable memory of a process, piece by piece, each with the end of the one before. */
function* memoryOf(pid: number | undefined): Generator<Buffer> {
  if (pid === undefined) return;
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === '') continue;
      const end = Number.parseInt(to, 16);
      for (let at = Number.parseInt(from, 16); at < end; at += CHUNK - 4096) {
        const chunk = Buffer.alloc(Math.min(CHUNK, end - at));
        try {
          yield chunk.subarray(0, readSync(memory, chunk, 0, chunk.length, at));
        } catch {
          // Guard pages and the like are in the map and cannot be read.
        }
      }
    }
  } finally {
    closeSync(memory);
  }
}

/** Every file of the data folder but the key files, which are the coordinators' own. */
function* filesOf(folder: string): Generator<Buffer> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const isKey = /demo-keys|\.age$|stranger\.txt$|new\.txt$/.test(file);
    if (entry.isFile() && !isKey) yield readFileSync(file);
  }
}
