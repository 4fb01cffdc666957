/**
 * One import from end to end: reads, chooses, compares, and makes the new text of the table. It writes nothing itself;
 * the text it returns has been read back and checked.
 */
import type { LinearSolver } from '../../src/domain/statistics/disclosure/linear.ts';
import type { ProtectionReport } from '../../src/domain/statistics/disclosure/protect.ts';
import type { SeriesSum, StatisticsTable } from '../../src/domain/statistics/schema.ts';
import { compareTables, type TableChanges } from './changes.ts';
import type { Encoding } from './encoding.ts';
import type { KoladaApi } from './kolada-api.ts';
import { newText, requireReadsBack, updatedText } from './new-text.ts';
import type { ImportOptions } from './options.ts';
import { deriveSums, isSameSum } from './own-sums.ts';
import { protectOwn, requireOutside, requireWholeTable } from './own-protection.ts';
import {
  braProfile,
  koladaProfile,
  ownProfile,
  populationProfile,
  type TableProfile,
} from './profiles.ts';
import { findPlace, readTable, type Place, type TableFile } from './publisher-files.ts';
import { openSource, type OpenedSource } from './read-source.ts';
import { ImportRefusal } from './refusal.ts';
import { collect } from './selection.ts';
import { nameSeries, type ImportedSeries } from './series.ts';

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
  const shared = { series, sums, periodType, options, rootDir, today: context.today };
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
    sums: readonly SeriesSum[];
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
