/** Local editing without a browser: what is saved shows, what is being written shows, and nobody else gets in. */
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBuiltPages } from '../../../scripts/gates/pages.ts';
import { startEditing, type Editing } from '../../../scripts/running-editor.ts';

const START_MS = 90_000;
const EVENT = 'src/content/events/exempelkommun/sjovik-vandring-2027.yaml';
const ROOT = path.join(import.meta.dirname, '../../..');

let editing: Editing;
beforeAll(async () => {
  editing = await startEditing('local-editing');
  // The first page of a server under way is put together from every file of the site: that belongs to its start.
  await preview('promises', 'exempelkommun/2026-2027');
}, START_MS);
afterAll(() => editing.stop());

function ask(address: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(editing.origin + address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: editing.origin, ...headers },
    body: JSON.stringify(body),
  });
}

/** What Decap asks of its file server. */
function files(action: string, params: Record<string, unknown>, headers = {}) {
  return ask('/api/v1', { action, params: { branch: 'main', ...params } }, headers);
}

function dataOf(file: string): Record<string, unknown> {
  const text = readFileSync(path.join(editing.root, file), 'utf8');
  // As a form holds it: days are text.
  return JSON.parse(JSON.stringify(parse(text))) as Record<string, unknown>;
}

function preview(collection: string, id: string, changed: Record<string, unknown> = {}) {
  const data = { ...dataOf(`src/content/${collection}/${id}.yaml`), ...changed };
  return ask('/admin/forhandsvisning', { collection, id, data });
}

describe('what is being written', () => {
  test.each([
    ['promises', 'exempelkommun/2026-2027'],
    ['follow-ups', 'exempelkommun/2026-3'],
    ['fraud-guides', 'sv/nagon-ringer'],
    ['fraud-warnings', 'exempelkommun/sms-om-paket'],
    ['events', 'exempelkommun/sjovik-vandring-2027'],
    ['feedback', 'exempelkommun/norrby-2026'],
  ])('shows on the page of %s, in the site’s own frame, and nowhere else', async (name, id) => {
    const response = await preview(name, id, { title: 'Alldeles ny rubrik' });
    const html = await response.text();
    expect(response.status, html.slice(0, 500)).toBe(200);
    expect(html).toMatch(/<h[1-3][^>]*>(?:\s|<[^>]*>)*Alldeles ny rubrik/);
    expect(html).toContain('Hoppa till innehållet');
    expect(html).not.toContain('<script');
    const start = await fetch(`${editing.origin}/exempelkommun/`);
    expect(await start.text()).not.toContain('Alldeles ny rubrik');
  });

  test('a promise that nobody has saved has a page to look at', async () => {
    const data = { ...dataOf('src/content/promises/exempelkommun/2026-2027.yaml') };
    delete data['signed'];
    const entry = { collection: 'promises', id: 'exempelkommun/utkast', data };
    const html = await (await ask('/admin/forhandsvisning', entry)).text();
    expect(html).toContain(String(data['title']));
  });

  test('what is missing is said in words, field by field', async () => {
    const html = await (
      await preview('events', 'exempelkommun/sjovik-vandring-2027', { place: '', date: 'i maj' })
    ).text();
    expect(html).toContain('Sidan visas när det här är ifyllt');
    expect(html).toContain('Skriv dagen som ÅÅÅÅ-MM-DD');
  });

  test('a warning that is to come shows nowhere today, and that is said', async () => {
    const html = await (
      await preview('fraud-warnings', 'exempelkommun/sms-om-paket', {
        from: '2099-01-01',
        to: '2099-02-01',
      })
    ).text();
    expect(html).toContain('syns inte på webbplatsen i dag');
  });
});

describe('what is saved', () => {
  test('stands in the file and shows when the page is loaded again', async () => {
    const file = path.join(editing.root, EVENT);
    const raw = readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Sparad rubrik');
    const saved = await files('persistEntry', {
      dataFiles: [{ path: EVENT, raw, slug: 'sjovik-vandring-2027' }],
      assets: [],
      options: {
        collectionName: 'events',
        commitMessage: 'Prov',
        useWorkflow: false,
        status: 'draft',
      },
    });
    expect(saved.status, await saved.text()).toBe(200);
    expect(readFileSync(file, 'utf8')).toBe(raw);
    // The server hears of the file from the disk.
    await expect
      .poll(async () => (await fetch(`${editing.origin}/exempelkommun/kalender/`)).text(), {
        timeout: 10_000,
        interval: 200,
      })
      .toContain('Sparad rubrik');
  });
});

describe('nobody else gets in', () => {
  test.each([
    ['another web site', { origin: 'https://annan.example' }],
    ['a page of another server on this machine', { origin: 'http://localhost:3000' }],
    ['a form without an origin', { origin: 'null' }],
  ])('given %s, then it may neither read nor write', async (_, headers) => {
    const response = await files('getEntry', { path: EVENT }, headers);
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('Sjövik');
  });

  test.each(['package.json', '../hemligt.txt', 'src/content/../../astro.config.ts', '.git/config'])(
    'given the file %s, then the editor itself may not have it',
    async (file) => {
      expect((await files('getEntry', { path: file })).status).toBe(403);
      const written = await files('persistEntry', {
        dataFiles: [{ path: file, raw: 'x', slug: 'x' }],
        assets: [],
        options: { commitMessage: 'Prov', useWorkflow: false, status: 'draft' },
      });
      expect(written.status).toBe(403);
    },
  );
});

describe('the public site', () => {
  test('has no preview, no file server and no word of them', () => {
    const client = path.join(ROOT, 'dist/client');
    const preview = readBuiltPages(client).filter(({ address }) => /forhandsvisning/.test(address));
    expect(preview).toEqual([]);
    const found = execSync(
      'grep -rlE "forhandsvisning|api/v1|content-with-unsaved" dist/server || true',
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(found).toBe('');
  });
});

test(
  'drafts go by way of git: written on a branch, seen by nobody, then published',
  async () => {
    const git = (root: string, ...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Prov', '-c', 'user.email=prov@kommun.example', ...args],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
    const drafts = await startEditing('local-editing-drafts', {
      env: {
        MODE: 'git',
        GIT_AUTHOR_NAME: 'Prov',
        GIT_AUTHOR_EMAIL: 'prov@kommun.example',
        GIT_COMMITTER_NAME: 'Prov',
        GIT_COMMITTER_EMAIL: 'prov@kommun.example',
      },
      prepare: (root) => {
        git(root, 'init', '-q', '-b', 'sidan');
        git(root, 'add', '.');
        git(root, 'commit', '-qm', 'Som det var');
      },
    });
    try {
      const asked = (action: string, params: Record<string, unknown>) =>
        fetch(`${drafts.origin}/api/v1`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: drafts.origin },
          body: JSON.stringify({ action, params: { branch: 'sidan', ...params } }),
        });
      const file = path.join(drafts.root, EVENT);
      const before = readFileSync(file, 'utf8');
      const raw = before.replace(/^title: .*$/m, 'title: Utkast till rubrik');
      const entry = { collection: 'events', slug: 'exempelkommun/sjovik-vandring-2027' };
      const saved = await asked('persistEntry', {
        dataFiles: [{ path: EVENT, raw, slug: entry.slug }],
        assets: [],
        options: {
          collectionName: 'events',
          commitMessage: 'Utkast',
          useWorkflow: true,
          status: 'draft',
        },
      });
      expect(saved.status, await saved.text()).toBe(200);
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(git(drafts.root, 'branch', '--list')).toContain('cms/events/exempelkommun/sjovik');
      expect(git(drafts.root, 'status', '--porcelain')).toBe('');

      const published = await asked('publishUnpublishedEntry', entry);
      expect(published.status, await published.text()).toBe(200);
      expect(readFileSync(file, 'utf8')).toBe(raw);
      expect(existsSync(path.join(drafts.root, '.git'))).toBe(true);
    } finally {
      await drafts.stop();
    }
  },
  START_MS,
);

test(
  'a branch with work that is not saved is left alone: the command says what lies there',
  async () => {
    await expect(
      startEditing('local-editing-unsaved', {
        env: { MODE: 'git' },
        prepare: (root) => {
          execFileSync('git', ['init', '-q'], { cwd: root });
          writeFileSync(path.join(root, 'src/content/ny.yaml'), 'a: 1\n');
        },
      }),
    ).rejects.toThrow(/inte är sparade i git/);
  },
  START_MS,
);
