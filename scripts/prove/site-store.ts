/** The store that a proof runs on, started fresh and thrown away after. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/intake/open-store.ts';
import type { TipStore } from '../../src/intake/store.ts';
import { startPostgres } from '../running-postgres.ts';

export const STORES = ['sqlite', 'postgres'] as const;
export type StoreName = (typeof STORES)[number];

export interface SiteStore {
  name: StoreName;
  /** For the site that uses it: the data folder and, for PostgreSQL, the address in the environment. */
  dataDir: string;
  env: Record<string, string>;
  /** Opens it beside the site. */
  open: () => Promise<TipStore>;
  /** Stops the database program, if there is one, as a power cut of it would, and starts it again. */
  crash: () => Promise<void>;
  remove: () => Promise<void>;
}

/** @param folder where everything lies; it must be writable for everyone */
export async function createSiteStore(name: StoreName, folder = tmpdir()): Promise<SiteStore> {
  const dataDir = mkdtempSync(path.join(folder, 'trygghetsloftet-prov-'));
  const databaseFile = path.join(dataDir, 'intake.sqlite');
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  if (name === 'sqlite') {
    return {
      name,
      dataDir,
      env: {},
      open: () => openStore({ databaseFile }),
      crash: async () => {},
      remove: async () => removeFolder(),
    };
  }
  const server = await startPostgres({ folder });
  return {
    name,
    dataDir,
    env: { DATABASE_URL: server.url },
    open: () => openStore({ databaseFile, databaseUrl: server.url }),
    crash: async () => {
      await server.crash();
      await server.start();
    },
    remove: async () => {
      await server.stop();
      removeFolder();
    },
  };
}
