/** For importers and the desk: hides what must not be shown, before anything is written. */
import type { LinearSolver } from './linear.ts';
import type { CountTable, Publication } from './publication.ts';

export interface TableEntry<Table extends CountTable = CountTable> {
  /** The table's own short name. */
  slug: string;
  table: Table;
}

export interface ProtectOptions {
  /** The publisher's rule (`disclosure` in its entry). */
  rule: { threshold: number; hideZero: boolean };
  solver: LinearSolver;
  /** Everything else that the publisher shows: its other tables and reports, as they stand. */
  alongside?: readonly Publication[];
  /** Values that have been published before, by cell: they cannot be hidden any more. */
  published?: ReadonlyMap<string, number>;
}

/** For the operator's eyes only: which hidden cells are the small ones is never published. */
export interface ProtectionReport {
  shown: number;
  /** Hidden because they are small. */
  primary: number;
  /** Hidden so that a small one cannot be worked out. */
  complementary: number;
}

export interface Protected<Table extends CountTable> {
  /** The tables in the order given, with `suppressed: protected` in place of what is hidden. */
  tables: Table[];
  report: ProtectionReport;
}

/** The small cells cannot be protected, since too much has been published already. */
export class CannotProtect extends Error {}

/**
 * Hides small counts and the further cells that keep them from being worked out.
 *
 * @throws {CannotProtect} when what stands alongside, or was published before, gives a small count away
 */
export function protectTables<Table extends CountTable>(
  _entries: readonly TableEntry<Table>[],
  _options: ProtectOptions,
): Protected<Table> {
  throw new CannotProtect('not yet');
}
