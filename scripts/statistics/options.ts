/** The command line of `npm run statistics -- import`, taken apart and checked before any file is opened. */
import { parseArgs } from 'node:util';
import {
  MISSING_REASONS,
  NUMBER_KINDS,
  type StatisticsTable,
} from '../../src/domain/statistics/schema.ts';
import { closestName } from '../content/explain.ts';
import type { PeriodType } from './observation.ts';
import type { MissingReason } from './parsers/cell.ts';
import type { CategoryChoice } from './selection.ts';

/** The command was called wrongly: exit code 2, with what to write. */
export class UsageError extends Error {}

export const IMPORT_KINDS = [
  'bra-ar',
  'bra-manad',
  'bra-lang',
  'kolada',
  'befolkning',
  'egna',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export interface ImportOptions {
  kind: ImportKind;
  /** Undefined: from Kolada's API. */
  file: string | undefined;
  publisher: string;
  table: string;
  categories: 'all' | readonly CategoryChoice[];
  year: string | undefined;
  preliminary: boolean;
  periodType: PeriodType;
  codes: ReadonlyMap<string, MissingReason>;
  kpi: string | undefined;
  words: {
    title?: string;
    question?: string;
    definition?: string;
    unit?: { one: string; other: string };
    numberKind?: StatisticsTable['numberKind'];
  };
  retrieved: string | undefined;
  sourceDate: string | undefined;
  sourceUrl: string | undefined;
  write: boolean;
}

const FLAGS = {
  publisher: { type: 'string' },
  table: { type: 'string' },
  categories: { type: 'string' },
  year: { type: 'string' },
  preliminary: { type: 'boolean' },
  'period-type': { type: 'string' },
  code: { type: 'string', multiple: true },
  kpi: { type: 'string' },
  title: { type: 'string' },
  question: { type: 'string' },
  definition: { type: 'string' },
  unit: { type: 'string' },
  'number-kind': { type: 'string' },
  retrieved: { type: 'string' },
  'source-date': { type: 'string' },
  'source-url': { type: 'string' },
  write: { type: 'boolean' },
} as const;

/** Brå's code for a figure that is not given. Its exports know no others; what else turns up is asked about. */
const KNOWN_CODES: readonly (readonly [string, MissingReason])[] = [['-555', 'not-in-source']];

const PERIOD_TYPES: readonly PeriodType[] = ['month', 'quarter', 'year'];

/** @throws {UsageError} saying what is wrong and what to write */
export function parseImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = readFlags(args);
  const [kind, file, ...rest] = positionals;
  if (kind === undefined || !isKind(kind)) {
    const meant = kind === undefined ? undefined : closestName(kind, IMPORT_KINDS);
    throw new UsageError(
      `${kind === undefined ? 'Slaget av fil saknas.' : `Slaget ${kind} finns inte.${meant === undefined ? '' : ` Menade du ${meant}?`}`} De som finns är: ${IMPORT_KINDS.join(', ')}.`,
    );
  }
  if (rest.length > 0) {
    throw new UsageError(
      `För många ord: ${rest.join(' ')}. Är det mellanslag i filens namn, sätt citattecken runt det.`,
    );
  }
  requireFittingFlags(kind, Object.keys(values));
  const fromApi = kind === 'kolada' || kind === 'befolkning';
  if (file === undefined && !fromApi)
    throw new UsageError('Filen saknas. Skriv sökvägen till den.');
  const kpi = kind === 'befolkning' ? POPULATION_KPI : values.kpi;
  if (kind === 'kolada' && kpi === undefined) {
    throw new UsageError('Nyckeltalet saknas. Så här: --kpi N07403');
  }
  if (values.publisher === undefined) {
    throw new UsageError('Utgivaren saknas. Så här: --publisher kungsor');
  }
  const periodType = oneOf('period-type', values['period-type'], PERIOD_TYPES);
  const numberKind = oneOf('number-kind', values['number-kind'], NUMBER_KINDS);
  const unit = values.unit === undefined ? undefined : parseUnit(values.unit);
  const period = periodType ?? (kind === 'bra-manad' ? 'month' : 'year');
  return {
    kind,
    file,
    publisher: values.publisher,
    table: slug('table', values.table) ?? defaultTable(values.publisher, kind, period, kpi),
    categories: parseCategories(values.categories),
    year: values.year === undefined ? undefined : parseYearFlag(values.year),
    preliminary: values.preliminary === true,
    periodType: period,
    codes: new Map([...KNOWN_CODES, ...(values.code ?? []).map(parseCode)]),
    kpi,
    words: {
      ...(values.title !== undefined && { title: values.title }),
      ...(values.question !== undefined && { question: values.question }),
      ...(values.definition !== undefined && { definition: values.definition }),
      ...(unit !== undefined && { unit }),
      ...(numberKind !== undefined && { numberKind }),
    },
    retrieved: day('retrieved', values.retrieved),
    sourceDate: day('source-date', values['source-date']),
    sourceUrl: values['source-url'],
    write: values.write === true,
  };
}

/**
 * Options of `record`.
 * @returns the reason why figures that have been shown are hidden now, when one is given
 */
export function parseRecordOptions(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { reason: { type: 'string' } } });
    return values.reason;
  } catch {
    throw new UsageError(
      'record tar bara ett val, skälet till att tal som har visats nu är dolda: --reason "skäl"',
    );
  }
}

/** The short name of a publisher's table of inhabitants. */
export const POPULATION = 'befolkning';

/** Inhabitants in total, 31 December. */
export const POPULATION_KPI = 'N01951';

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new UsageError(
        'Ett val saknar sitt värde, eller har ett som det inte ska ha. Börjar värdet med minus: skriv ett likhetstecken mellan, --code=-555:not-published',
      );
    }
    const unknown = args.find(
      (arg) => arg.startsWith('--') && !Object.hasOwn(FLAGS, arg.slice(2).split('=')[0] ?? ''),
    );
    const meant = unknown && closestName(unknown.slice(2), Object.keys(FLAGS));
    throw new UsageError(
      `Valet ${unknown ?? ''} finns inte.${meant ? ` Menade du --${meant}?` : ''} De som finns är: ${Object.keys(
        FLAGS,
      )
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}

/** A choice that would change nothing is a misunderstanding: said, rather than passed over. */
const ONLY_FOR: Readonly<Record<string, readonly ImportKind[]>> = {
  year: ['bra-ar'],
  preliminary: ['bra-ar'],
  'period-type': ['bra-manad'],
  categories: ['bra-manad', 'bra-lang'],
  code: ['bra-ar', 'bra-manad', 'bra-lang'],
  kpi: ['kolada'],
};

function requireFittingFlags(kind: ImportKind, flags: readonly string[]): void {
  for (const flag of flags) {
    const kinds = ONLY_FOR[flag];
    if (kinds === undefined || kinds.includes(kind)) continue;
    throw new UsageError(`--${flag} hör till ${kinds.join(', ')}, inte till ${kind}.`);
  }
}

function isKind(text: string): text is ImportKind {
  return (IMPORT_KINDS as readonly string[]).includes(text);
}

/** Tables of the whole country share their addresses with every publisher's: their names must differ. */
function defaultTable(
  publisher: string,
  kind: ImportKind,
  period: PeriodType,
  kpi: string | undefined,
): string {
  const name = tableOfKind(kind, period, kpi);
  return publisher === 'riket' ? `${name}-i-sverige` : name;
}

function tableOfKind(kind: ImportKind, period: PeriodType, kpi: string | undefined): string {
  switch (kind) {
    case 'befolkning':
      return POPULATION;
    case 'egna':
      return 'rapporterade-handelser';
    case 'kolada':
      return (kpi ?? 'kolada').toLowerCase();
    default:
      return {
        year: 'anmalda-brott',
        quarter: 'anmalda-brott-kvartal',
        month: 'anmalda-brott-manad',
      }[period];
  }
}

function oneOf<T extends string>(
  name: string,
  text: string | undefined,
  known: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const found = known.find((word) => word === text);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} är ett av: ${known.join(', ')}. Här står ${text}.`);
}

function slug(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
  throw new UsageError(
    `--${name} är ett kortnamn med små bokstäver a till z, siffror och bindestreck. Så här: --${name} anmalda-brott`,
  );
}

function day(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw new UsageError(`--${name} är en dag. Så här: --${name} 2026-11-02`);
}

function parseYearFlag(text: string): string {
  if (/^(?:19|20)\d{2}$/.test(text)) return text;
  throw new UsageError('--year är ett år. Så här: --year 2025');
}

/** `-555:not-published`. */
function parseCode(text: string): readonly [string, MissingReason] {
  const [, code, reason] = /^(-\d{1,9}):(.+)$/.exec(text) ?? ([] as undefined[]);
  const known = MISSING_REASONS.find((word) => word === reason);
  if (code !== undefined && known !== undefined) return [code, known];
  throw new UsageError(
    `--code är koden, ett kolon och skälet. Så här: --code=-555:not-published. Skälen är: ${MISSING_REASONS.join(', ')}.`,
  );
}

/** `anmält brott;anmälda brott`. */
function parseUnit(text: string): { one: string; other: string } {
  const [one, other, more] = text.split(';').map((part) => part.trim());
  if (one && other && more === undefined) return { one, other };
  throw new UsageError('--unit är en och flera. Så här: --unit "anmält brott;anmälda brott"');
}

/** `alla`, or categories with semicolons between (their names have commas): `13192=totalt;Misshandel inkl.grov`. */
function parseCategories(text: string | undefined): 'all' | readonly CategoryChoice[] {
  if (text === undefined) return [];
  if (text.trim().toLowerCase() === 'alla') return 'all';
  const parts = text.split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, id] = /^(.+)=([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(part) ?? ([] as undefined[]);
      return name !== undefined && id !== undefined ? { text: name.trim(), id } : { text: part };
    });
}
