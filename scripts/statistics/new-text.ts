/** The new text of a table: a whole file where there was none, else the same file with other figures. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { UNKNOWN_DATE } from '../../src/domain/content/fields.ts';
import type {
  PublishedValue,
  SeriesSum,
  StatisticsTable,
} from '../../src/domain/statistics/schema.ts';
import { CONTENT_FOLDER } from '../content/load.ts';
import type { TableChanges } from './changes.ts';
import { POPULATION, type ImportOptions } from './options.ts';
import { unstatedSums } from './own-sums.ts';
import { formatNewTable, type TableProfile } from './profiles.ts';
import { parseTable, type Place, type TableFile } from './publisher-files.ts';
import type { OpenedSource } from './read-source.ts';
import { ImportRefusal } from './refusal.ts';
import type { ImportedSeries } from './series.ts';
import { editTable, formatSeries } from './table-text.ts';

export interface TextParts {
  series: readonly ImportedSeries[];
  sums: readonly SeriesSum[];
  periodType: StatisticsTable['periodType'];
  options: ImportOptions;
  rootDir: string;
  /** The day of the import, in Sweden. */
  today: string;
}

export function newText(
  place: Place,
  profile: TableProfile,
  { name }: OpenedSource,
  { series, sums, periodType, options, rootDir, today }: TextParts,
): string {
  const [only] = series;
  const preliminary = series.some(({ values }) =>
    values.some((cell) => 'value' in cell && cell.preliminary),
  );
  return formatNewTable(place.slug, profile, {
    periodType,
    preliminary,
    sums,
    retrieved: options.retrieved ?? today,
    onlySeries: series.length === 1 ? only?.id : undefined,
    population: populationOf(options, place, rootDir),
    sourceDate: options.sourceDate ?? UNKNOWN_DATE,
    sourceUrl: options.sourceUrl,
    // The name of a file with raw counts is nobody's business.
    sourceNote: options.kind === 'egna' ? undefined : `Hämtat ur ${path.basename(name)}.`,
    series: series.map(formatSeries).join(''),
  });
}

/** Rates are made with the publisher's table of inhabitants, where it has one. */
function populationOf({ kind }: ImportOptions, { slug }: Place, rootDir: string) {
  const file = path.join(rootDir, CONTENT_FOLDER, 'statistics', slug, `${POPULATION}.yaml`);
  return kind.startsWith('bra-') && existsSync(file) ? POPULATION : undefined;
}

/** Undefined when the table says all this already. */
export function updatedText(
  text: string,
  table: StatisticsTable,
  { changes }: TableChanges,
  { series, sums, options, today }: TextParts,
): string | undefined {
  const known = new Set(table.series.map(({ id }) => id));
  const changed = new Map<string, PublishedValue[]>();
  for (const { series: id, kind, after } of changes) {
    if (kind === 'unchanged' || !known.has(id)) continue;
    changed.set(id, [...(changed.get(id) ?? []), after]);
  }
  const added = series.filter(({ id }) => !known.has(id));
  const newSums = unstatedSums(table.sums, sums);
  const hasFigures = changed.size > 0 || added.length > 0 || newSums.length > 0;
  const retrieved = options.retrieved ?? (hasFigures ? today : undefined);
  const isLater = retrieved !== undefined && retrieved !== table.retrieved;
  if (!hasFigures && !isLater) return undefined;
  try {
    return editTable(text, { changed, added, sums: newSums, ...(isLater && { retrieved }) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportRefusal({
      message: 'Tabellens fil är skriven på ett sätt som importen inte kan ändra i.',
      hint: 'Skriv serierna under varandra, med ett värde på varje rad. Se docs/content.md.',
    });
  }
}

/**
 * What will be written is read once more as the site reads it: the figures of the import, everything else as it was, or
 * nothing is written.
 */
export function requireReadsBack(
  text: string,
  { shown, table: before }: TableFile,
  imported: readonly ImportedSeries[],
): void {
  const table = parseTable(text, shown, 'Tabellen skulle inte bli rätt. Det här är fel i den:');
  const wanted = imported.flatMap(({ id, values }) => values.map((cell) => [id, cell] as const));
  const written = new Set(wanted.map(([id, { period }]) => `${id} ${period}`));
  const kept = (before?.series ?? []).flatMap(({ id, values }) =>
    values
      .filter(({ period }) => !written.has(`${id} ${period}`))
      .map((cell) => [id, cell] as const),
  );
  const isThere = ([id, cell]: readonly [string, PublishedValue]) =>
    table.series
      .find((series) => series.id === id)
      ?.values.some((found) => isDeepStrictEqual(found, cell));
  const lost = [...wanted, ...kept].find((one) => isThere(one) !== true);
  const words = (entry: StatisticsTable) => ({ ...entry, series: [], sums: [], retrieved: '' });
  const changed = before !== undefined && !isDeepStrictEqual(words(before), words(table));
  if (lost === undefined && !changed) return;
  throw new ImportRefusal({
    message: `Tabellen ${shown} skulle inte bli rätt${lost === undefined ? '' : ` (${lost[0]}, ${lost[1].period})`}. Den är inte ändrad.`,
    hint: 'Skriv in talen för hand, eller skriv om listan med ett värde på varje rad.',
  });
}
