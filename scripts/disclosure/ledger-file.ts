/**
 * The ledger of published cells: a committed file, since a check that reads git history passes by itself in a shallow
 * clone. It holds what has been shown, never what was hidden.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { historySchema } from '../../src/domain/statistics/disclosure/history-schema.ts';

export const LEDGER_FILE = 'docs/published-cells.json';
export const RECORD_COMMAND = 'npm run statistics -- record';

const ledgerSchema = z.record(z.string(), historySchema);
/** What has been published before, by publisher. */
export type Ledger = z.infer<typeof ledgerSchema>;

/** `undefined` when there is no file, or not one that can be read. */
export function readLedger(rootDir: string): Ledger | undefined {
  const file = path.join(rootDir, LEDGER_FILE);
  if (!existsSync(file)) return undefined;
  try {
    return ledgerSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
