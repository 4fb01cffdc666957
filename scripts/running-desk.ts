/** A site with a desk of its own: generated tips, two coordinators with key files, and the store beside it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { freePort, startSite, type RunningSite } from './running-site.ts';
import { desk as words } from '../src/i18n/sv/desk.ts';
import {
  addCoordinator,
  createIdentity,
  lockIdentityFile,
  removeCoordinator,
} from '../src/intake/key-files.ts';
import { openStore } from '../src/intake/open-store.ts';
import type { TipStore } from '../src/intake/store.ts';

const ROOT = path.join(import.meta.dirname, '..');
export const PUBLISHER = 'exempelkommun';
export const DESK = `/${PUBLISHER}/handlaggning/`;
export const PASSPHRASE = 'sju-gula-cyklar-pa-rad';
export const SECOND = 'Säkerhetssamordnare';

export interface DeskSite {
  readonly origin: string;
  /** The server's process at this moment. */
  readonly pid: number | undefined;
  folder: string;
  /** The demonstration's own coordinator: a file that is not locked. */
  key: string;
  /** A second coordinator's file, locked with `PASSPHRASE`. */
  lockedKey: string;
  /** The secret in the locked file, to look for where it must not be. */
  secret: string;
  recipient: string;
  /** A key file of nobody's here. */
  strangerKey: string;
  store: () => Promise<TipStore>;
  /** A third coordinator's file; her key is not in use before `addThird`. */
  newKey: string;
  addThird: () => void;
  addSecond: () => void;
  removeSecond: () => void;
  /** Stops the server and starts it again on the same address and data. */
  restart: () => Promise<void>;
  remove: () => Promise<void>;
}

/** @param count how many generated tips; the first ten are of ten kinds */
export async function startDeskSite(count: number): Promise<DeskSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handlaggning-'));
  const port = await freePort();
  let site: RunningSite = await startSite({ dataDir: folder, port });
  const second = await createIdentity(new Date());
  const stranger = await createIdentity(new Date());
  const third = await createIdentity(new Date());
  const file = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content, { mode: 0o600 });
    return path.join(folder, name);
  };
  const recipients = path.join(folder, 'recipients.json');
  const addSecond = () => {
    addCoordinator(recipients, PUBLISHER, { recipient: second.recipient, label: SECOND });
  };
  addSecond();
  execFileSync(
    process.execPath,
    ['scripts/intake.ts', 'demo-tips', '--publisher', PUBLISHER, '--count', String(count)],
    { cwd: ROOT, env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' } },
  );
  return {
    origin: site.origin,
    get pid() {
      return site.process.pid;
    },
    folder,
    key: path.join(folder, 'demo-keys/coordinator.txt'),
    lockedKey: file('locked.age', await lockIdentityFile(second.file, PASSPHRASE)),
    secret: second.identity,
    recipient: second.recipient,
    strangerKey: file('stranger.txt', stranger.file),
    store: () => openStore({ databaseFile: path.join(folder, 'intake.sqlite') }),
    newKey: file('new.txt', third.file),
    addThird: () => {
      addCoordinator(recipients, PUBLISHER, { recipient: third.recipient, label: 'Ny samordnare' });
    },
    addSecond,
    removeSecond: () => {
      removeCoordinator(recipients, PUBLISHER, second.recipient);
    },
    restart: async () => {
      await site.stop();
      site = await startSite({ dataDir: folder, port });
    },
    remove: async () => {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fills in how to sign in. */
export async function chooseKey(page: Page, file: string, passphrase = ''): Promise<void> {
  await page.getByLabel(words.signIn.file).setInputFiles(file);
  await page.getByLabel(words.signIn.passphrase).fill(passphrase);
}

/** Gives the page a key file, and waits for nothing. */
export async function giveKey(page: Page, file: string, passphrase = ''): Promise<void> {
  await chooseKey(page, file, passphrase);
  await page.getByRole('button', { name: words.signIn.submit }).click();
}

/** Opens the desk and signs in; resolves when every tip has been opened. */
export async function enterDesk(page: Page, file: string, passphrase = ''): Promise<void> {
  await page.goto(DESK);
  await giveKey(page, file, passphrase);
  await page
    .locator('.desk-progress')
    .getByText(/tips är upplåsta/)
    .waitFor({ state: 'attached' });
}
