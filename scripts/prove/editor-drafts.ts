/** Every collection as a draft that is reviewed and then published, by way of git; and one that is taken back. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Browser } from '@playwright/test';
import { parse } from 'yaml';
import {
  deleteEntry,
  fillIn,
  goByList,
  goTo,
  PATIENCE_MS,
  publishAfterReview,
  saveDraft,
  titleIsThere,
} from '../editor-form.ts';
import { startEditing } from '../running-editor.ts';
import {
  addressOf,
  attempt,
  changeOf,
  EXAMPLE,
  fileOf,
  formOf,
  inForm,
  isChecked,
  look,
  startOf,
  textIn,
  valueAt,
  type Desk,
  type EditorProof,
} from './editor-desk.ts';
import type { WrittenEntry } from './editor-entries.ts';

const GIT = { name: 'Prov', email: 'prov@kommun.example' };

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
export async function inDrafts(
  browser: Browser,
  entries: readonly WrittenEntry[],
  proof: EditorProof,
) {
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
        await inForm(desk, entry, startOf(entry, collection), async (page) => {
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
