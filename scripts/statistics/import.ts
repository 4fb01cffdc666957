/**
 * One import from end to end: reads, chooses, compares, and makes the new text of the table. It writes nothing itself;
 * the text it returns has been read back and checked.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { LinearSolver } from '../../src/domain/statistics/disclosure/linear.ts';
import type { ProtectionReport } from '../../src/domain/statistics/disclosure/protect.ts';
import type { PublishedValue, StatisticsTable } from '../../src/domain/statistics/schema.ts';
import { UNKNOWN_DATE } from '../../src/domain/content/fields.ts';
import { compareTables, type TableChanges } from './changes.ts';
import type { Encoding } from './encoding.ts';
import type { KoladaApi } from './kolada-api.ts';
import { CONTENT_FOLDER } from '../content/load.ts';
import { POPULATION, type ImportOptions } from './options.ts';
import { deriveSums, isSameSum, unstatedSums } from './own-sums.ts';
import { protectOwn, requireOutside, requireWholeTable } from './own-protection.ts';
import {
  braProfile,
  formatNewTable,
  koladaProfile,
  ownProfile,
  populationProfile,
  type TableProfile,
} from './profiles.ts';
import { findPlace, parseTable, readTable, type Place, type TableFile } from './publisher-files.ts';
import { openSource, type OpenedSource } from './read-source.ts';
import { ImportRefusal } from './refusal.ts';
import { collect } from './selection.ts';
import { nameSeries, type ImportedSeries } from './series.ts';
import { editTable, formatSeries } from './table-text.ts';

export interface ImportContext {
  rootDir: string;
  /** The day of the import, in Sweden. */
  today: string;
  api: KoladaApi;
  /** Loaded when figures of one's own are to be protected. */
  loadSolver: () => Promise<LinearSolver>;
}

export interface PreparedImport {
  /** From the root of the repository. */
  shown: string;
  file: string;
  isNew: boolean;
  title: string;
  changes: TableChanges;
  source: { name: string; encoding: Encoding | undefined; rowsSeen: number };
  /** Of the municipality's own figures. */
  protection: ProtectionReport | undefined;
  /** The whole new text; undefined when nothing changes. */
  text: string | undefined;
}

/** @throws {ImportRefusal} for whatever is not understood; @throws {UsageError} for a choice that is missing */
export async function prepareImport(
  options: ImportOptions,
  context: ImportContext,
): Promise<PreparedImport> {
  const { rootDir } = context;
  const isOwn = options.kind === 'egna';
  if (isOwn && options.file !== undefined) requireOutside(rootDir, options.file);
  const place = findPlace(rootDir, options.publisher);
  if (isOwn && place.publisher === undefined) {
    throw new ImportRefusal({
      message: 'Egna siffror hör till en utgivare, inte till hela landet.',
    });
  }
  const existing = readTable(rootDir, place.slug, options.table);
  const opened = await openSource(options, place, context.api);
  const collected = await collect(opened.observations, {
    targets: opened.targets,
    everyTarget: !isOwn,
    categories: isOwn ? 'all' : options.categories,
  });
  const profile = profileOf(options, place, opened, existing.table);
  const raw = nameSeries(collected, profile.names, existing.table);
  const periodType = periodTypeOf(raw);
  requireSameKind(existing, profile, periodType);
  const sums = isOwn ? deriveSums(raw) : [];
  const { series, report } = isOwn
    ? await protect(raw, { options, place, existing, sums, context, profile })
    : { series: raw, report: undefined };
  const changes = compareTables(existing.table, series);
  const shared = { series, sums, periodType, options, context };
  const text =
    existing.text === undefined || existing.table === undefined
      ? newText(place, profile, opened, shared)
      : updatedText(existing.text, existing.table, changes, shared);
  if (text !== undefined) requireReadsBack(text, existing, series);
  return {
    shown: existing.shown,
    file: existing.file,
    isNew: existing.text === undefined,
    title: existing.table?.title ?? profile.title,
    changes,
    source: { name: opened.name, encoding: opened.encoding, rowsSeen: collected.rowsSeen },
    protection: report,
    text,
  };
}

async function protect(
  raw: readonly ImportedSeries[],
  {
    options,
    place,
    existing,
    sums,
    context,
    profile,
  }: {
    options: ImportOptions;
    place: Place;
    existing: TableFile;
    sums: ReturnType<typeof deriveSums>;
    context: ImportContext;
    profile: TableProfile;
  },
) {
  requireWholeTable(existing.table, raw);
  const measure = existing.table?.measure ?? profile.measure ?? options.table;
  // What the editor has written down holds as well as what the counts show.
  const known = (existing.table?.sums ?? []).filter(
    (sum) => !sums.some((other) => isSameSum(sum, other)),
  );
  return protectOwn(
    raw,
    { slug: options.table, measure, sums: [...sums, ...known], existing },
    place,
    context.rootDir,
    await context.loadSolver(),
  );
}

function profileOf(
  options: ImportOptions,
  place: Place,
  { origin, kpi }: OpenedSource,
  existing: StatisticsTable | undefined,
): TableProfile {
  const compares = place.targets.length > 1;
  const { words } = options;
  switch (options.kind) {
    case 'bra-ar':
    case 'bra-manad':
    case 'bra-lang':
      return { ...braProfile(place.words, options.periodType, compares), ...overrides(words) };
    case 'befolkning':
      return {
        ...populationProfile(place.words, origin === 'kolada' ? 'kolada' : 'scb'),
        ...overrides(words),
      };
    case 'egna': {
      const name = place.publisher?.name ?? place.slug;
      return { ...ownProfile(place.words, name, options.table), ...overrides(words) };
    }
    case 'kolada': {
      const given = {
        title: words.title ?? kpi?.title ?? existing?.title,
        question: words.question ?? existing?.question,
        definition: words.definition ?? kpi?.description ?? existing?.definition,
        unit: words.unit ?? existing?.unit,
        numberKind: words.numberKind ?? existing?.numberKind,
      };
      return koladaProfile({ id: options.kpi ?? '', ...requireWords(given) }, compares);
    }
  }
}

/** Titles of one's own take the translation away: it would say something else. */
function overrides({ title, question, definition, unit, numberKind }: ImportOptions['words']) {
  return {
    ...(title !== undefined && { title }),
    ...(question !== undefined && { question }),
    ...(definition !== undefined && { definition }),
    ...(unit !== undefined && { unit }),
    ...(numberKind !== undefined && { numberKind }),
  };
}

const WORD_EXAMPLES = {
  title: '--title "Anmälda våldsbrott per 100 000 invånare"',
  question: '--question "Anmäls det färre våldsbrott?"',
  definition: '--definition "Anmälda våldsbrott under ett år, delat med antalet invånare."',
  unit: '--unit "anmält brott per 100 000 invånare;anmälda brott per 100 000 invånare"',
  numberKind: '--number-kind rate',
} as const;

type KpiWordsGiven = { [Name in keyof typeof WORD_EXAMPLES]: unknown };

function requireWords<Given extends KpiWordsGiven>(
  given: Given,
): { [Name in keyof Given]: NonNullable<Given[Name]> } {
  const missing = (Object.keys(WORD_EXAMPLES) as (keyof typeof WORD_EXAMPLES)[]).filter(
    (name) => given[name] === undefined,
  );
  if (missing.length === 0) return given as { [Name in keyof Given]: NonNullable<Given[Name]> };
  throw new ImportRefusal({
    message: 'En ny tabell med ett nyckeltal behöver ord som filen inte har.',
    hint: `Lägg till:\n${missing.map((name) => WORD_EXAMPLES[name]).join('\n')}\nnumber-kind är count (antal), rate (per invånare) eller share (andel).`,
  });
}

function periodTypeOf(series: readonly ImportedSeries[]): 'year' | 'quarter' | 'month' {
  const kinds = new Set(
    series.flatMap(({ values }) =>
      values.map(({ period }) =>
        period.length === 4 ? 'year' : period.includes('Q') ? 'quarter' : 'month',
      ),
    ),
  );
  const [kind] = kinds;
  if (kind !== undefined && kinds.size === 1) return kind;
  throw new ImportRefusal({
    message: 'Filen blandar år, kvartal och månader. En tabell har en sorts period.',
    hint: 'Dela upp filen, och läs in delarna till var sin tabell med --table.',
  });
}

const PERIOD_WORDS = { year: 'år', quarter: 'kvartal', month: 'månader', days: 'dagar' } as const;

function requireSameKind(
  { table, shown }: TableFile,
  profile: TableProfile,
  periodType: StatisticsTable['periodType'],
): void {
  if (table === undefined) return;
  const other = 'Skriv ett annat namn på tabellen: --table';
  if (table.periodType !== periodType) {
    throw new ImportRefusal({
      message: `Tabellen ${shown} har ${PERIOD_WORDS[table.periodType]}, men filen har ${PERIOD_WORDS[periodType]}.`,
      hint: other,
    });
  }
  if (table.origin !== profile.origin) {
    throw new ImportRefusal({
      message:
        table.origin === 'own'
          ? `Tabellen ${shown} har kommunens egna siffror. Officiell statistik läggs i en annan.`
          : `Tabellen ${shown} har officiell statistik. Kommunens egna siffror läggs i en annan.`,
      hint: other,
    });
  }
  if (table.numberKind !== profile.numberKind) {
    throw new ImportRefusal({
      message: `Tabellen ${shown} har ${table.numberKind}, men filen har ${profile.numberKind}.`,
      hint: other,
    });
  }
}

interface TextParts {
  series: readonly ImportedSeries[];
  sums: ReturnType<typeof deriveSums>;
  periodType: StatisticsTable['periodType'];
  options: ImportOptions;
  context: ImportContext;
}

function newText(
  place: Place,
  profile: TableProfile,
  { name }: OpenedSource,
  { series, sums, periodType, options, context }: TextParts,
): string {
  const [only] = series;
  const preliminary = series.some(({ values }) =>
    values.some((cell) => 'value' in cell && cell.preliminary),
  );
  return formatNewTable(place.slug, profile, {
    periodType,
    preliminary,
    sums,
    retrieved: options.retrieved ?? context.today,
    onlySeries: series.length === 1 ? only?.id : undefined,
    population: populationOf(options, place, context.rootDir),
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
function updatedText(
  text: string,
  table: StatisticsTable,
  { changes }: TableChanges,
  { series, sums, options, context }: TextParts,
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
  const retrieved = options.retrieved ?? (hasFigures ? context.today : undefined);
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
function requireReadsBack(
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
