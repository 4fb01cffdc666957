/**
 * The municipality's own counts on their way to the content: small counts are hidden here, before anything is written
 * or shown in the terminal.
 */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import {
  CannotProtect,
  protectTables,
  type ProtectionReport,
} from '../../src/domain/statistics/disclosure/protect.ts';
import type { LinearSolver } from '../../src/domain/statistics/disclosure/linear.ts';
import {
  publicationOfTable,
  type Publication,
} from '../../src/domain/statistics/disclosure/publication.ts';
import type { SeriesSum, StatisticsTable } from '../../src/domain/statistics/schema.ts';
import { NO_HISTORY, type History } from '../../src/domain/statistics/disclosure/history.ts';
import { loadContent } from '../content/load.ts';
import { LEDGER_FILE, readLedger } from '../disclosure/ledger-file.ts';
import { ownPublications } from '../disclosure/own-publications.ts';
import type { Place, TableFile } from './publisher-files.ts';
import { ImportRefusal } from './refusal.ts';
import type { ImportedSeries } from './series.ts';

/**
 * Raw counts in the repository would be one `git add` from being public for good.
 * @throws {ImportRefusal} for a file inside the folder, also by way of a link
 */
export function requireOutside(rootDir: string, file: string): void {
  const inside = (place: string) => {
    const relative = path.relative(realpathSync(rootDir), place);
    return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
  };
  const asked = path.resolve(file);
  const real = realOf(asked);
  if (!inside(real) && !inside(path.join(realOf(path.dirname(asked)), path.basename(asked))))
    return;
  throw new ImportRefusal({
    message: 'Filen ligger i projektets mapp. Den har antal som inte får läggas ut.',
    hint: 'Flytta den till en mapp utanför, dit bara de som arbetar med lägesbilden kommer åt.',
  });
}

/** Where the path leads when links are followed; for a file that is not there, where its folder leads. */
function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.dirname(file) === file
      ? file
      : path.join(realOf(path.dirname(file)), path.basename(file));
  }
}

/**
 * Every cell of the table must be in the file: which cells are hidden depends on all counts, and the hidden ones stand
 * nowhere else.
 * @throws {ImportRefusal} naming what is missing
 */
export function requireWholeTable(
  existing: StatisticsTable | undefined,
  imported: readonly ImportedSeries[],
): void {
  const missing = (existing?.series ?? []).flatMap(({ id, label, values }) => {
    const known = imported.find((series) => series.id === id);
    const periods = values
      .filter((cell) => !known?.values.some(({ period }) => period === cell.period))
      .map(({ period }) => period);
    return periods.length === 0
      ? []
      : [`${label} (${id}): ${periods.slice(0, 6).join(', ')}${periods.length > 6 ? ' …' : ''}`];
  });
  if (missing.length === 0) return;
  throw new ImportRefusal({
    message: 'Filen har inte allt som står i tabellen. Vilka tal som döljs beror på alla.',
    hint: `Lägg till de här raderna i filen, också de som är dolda på webbplatsen:\n${missing.join('\n')}`,
  });
}

export interface OwnTable {
  slug: string;
  measure: string;
  sums: readonly SeriesSum[];
  existing: TableFile;
}

/**
 * Hides what must not be shown, given everything else that the publisher shows.
 * @throws {ImportRefusal} when that cannot be done, because too much has been published already
 */
export function protectOwn(
  series: readonly ImportedSeries[],
  { slug, measure, sums, existing }: OwnTable,
  place: Place,
  rootDir: string,
  solver: LinearSolver,
): { series: ImportedSeries[]; report: ProtectionReport } {
  const table = {
    series: series.map((one) => ({ ...one, values: [...one.values] })),
    sums: [...sums],
    measure,
    numberKind: 'count' as const,
    breaks: existing.table?.breaks ?? [],
    stated: existing.table?.stated ?? [],
  };
  const rule = place.publisher?.disclosure ?? { threshold: 5, hideZero: false };
  try {
    const { tables, report } = protectTables([{ slug, table }], {
      rule,
      solver,
      alongside: [
        ...publishedAlongside(rootDir, place.slug, existing),
        ...hiddenBefore(slug, existing),
      ],
      history: readHistory(rootDir, place.slug),
    });
    const hidden = tables[0]?.series ?? [];
    return {
      series: series.map((one, s) => ({ ...one, values: hidden[s]?.values ?? [] })),
      report,
    };
  } catch (error) {
    if (error instanceof CannotProtect) throw new ImportRefusal({ message: error.message });
    throw error;
  }
}

/**
 * What the table hides stays hidden, also when the newest counts no longer ask for it: beside what was published before,
 * it could give another cell away.
 */
function hiddenBefore(slug: string, { table, shown }: TableFile): Publication[] {
  if (table === undefined) return [];
  const { cells } = publicationOfTable(slug, table, shown);
  const hidden = cells.filter(({ state }) => state.kind === 'hidden');
  return [{ cells: hidden, sums: [], relations: [], breaks: [] }];
}

/** The publisher's other counts of its own: tables, and published lägesbilder. */
function publishedAlongside(rootDir: string, publisher: string, own: TableFile): Publication[] {
  const others = loadContent(rootDir).files.filter(({ file }) => file !== own.shown);
  const found = ownPublications(others).find((entry) => entry.publisher === publisher);
  return found?.publications ?? [];
}

/** What the publisher has shown before. A broken ledger is no ledger, but it is not an empty one. */
function readHistory(rootDir: string, publisher: string): History {
  const ledger = readLedger(rootDir);
  if (ledger === undefined && existsSync(path.join(rootDir, LEDGER_FILE))) {
    throw new ImportRefusal({
      message: `${LEDGER_FILE} är trasig, så det går inte att veta vad som har visats förut.`,
      hint: 'Hämta tillbaka filen ur git.',
    });
  }
  return ledger?.[publisher] ?? NO_HISTORY;
}
