/** Sets down in the ledger what is published, for later releases to be checked against. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  lastShown,
  NO_HISTORY,
  recordRelease,
  type History,
} from '../../src/domain/statistics/disclosure/history.ts';
import { modelOf } from '../../src/domain/statistics/disclosure/model.ts';
import { loadContent } from '../content/load.ts';
import { formatProblem } from '../content/problem.ts';
import { findLeaks } from './check.ts';
import { LEDGER_FILE, readLedger, type Ledger } from './ledger-file.ts';
import { ownPublications } from './own-publications.ts';

export interface PublishedRecord {
  /** Cells that stand in the ledger, shown or hidden. */
  recorded: number;
  /** What is in the way, ready to print; nothing is written when there is any. */
  refused: string[];
}

export interface RecordOptions {
  /** Why cells that have been shown are hidden now, when there are any. */
  reason?: string;
}

/**
 * Sets down what the content below `rootDir` shows. Refused when something hidden can be worked out, since what is in the
 * ledger counts as known.
 */
export async function recordPublished(
  rootDir: string,
  { reason }: RecordOptions = {},
): Promise<PublishedRecord> {
  const { files } = loadContent(rootDir);
  const ledger = readLedger(rootDir);
  if (ledger === undefined && existsSync(path.join(rootDir, LEDGER_FILE))) {
    return { recorded: 0, refused: [`${LEDGER_FILE} är trasig. Hämta tillbaka den ur git.`] };
  }
  const next: Ledger = { ...ledger };
  for (const { publisher, publications } of ownPublications(files)) {
    const history = next[publisher] ?? NO_HISTORY;
    const withdrawn = reason === undefined ? {} : withdrawnNow(history, publications, reason);
    next[publisher] = recordRelease(
      { ...history, withdrawn: { ...history.withdrawn, ...withdrawn } },
      publications,
    );
  }
  const leaks = await findLeaks(files, { ...ledger, ...withReasons(ledger ?? {}, next) });
  if (leaks.length > 0) return { recorded: 0, refused: leaks.map(formatProblem) };
  const sorted = Object.fromEntries(Object.entries(next).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const file = path.join(rootDir, LEDGER_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  const recorded = Object.values(next).flatMap(({ cells }) => Object.keys(cells)).length;
  return { recorded, refused: [] };
}

/** The old ledger with the new reasons: what is shown now is not known before it has been let through. */
function withReasons(old: Ledger, next: Ledger): Ledger {
  return Object.fromEntries(
    Object.entries(next).map(([publisher, { withdrawn }]) => [
      publisher,
      { ...(old[publisher] ?? NO_HISTORY), withdrawn },
    ]),
  );
}

function withdrawnNow(
  history: History,
  publications: Parameters<typeof recordRelease>[1],
  reason: string,
): Record<string, string> {
  return Object.fromEntries(
    [...modelOf(publications).cells.values()]
      .filter(({ id, state }) => state.kind === 'hidden' && lastShown(history, id) !== undefined)
      .map(({ id }) => [id, history.withdrawn[id] ?? reason]),
  );
}
