/** The store that the settings name. */
import type { IntakeConfig } from './config.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { TipStore } from './store.ts';

/** PostgreSQL when `DATABASE_URL` is set, else the SQLite file in the data folder. */
export async function openStore({
  databaseUrl,
  databaseFile,
}: Pick<IntakeConfig, 'databaseUrl' | 'databaseFile'>): Promise<TipStore> {
  return databaseUrl === undefined ? openSqliteStore(databaseFile) : openPostgresStore(databaseUrl);
}
