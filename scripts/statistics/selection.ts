/**
 * Picks the figures that somebody asked for out of a stream, and keeps nothing else: a file of every municipality is
 * read with the memory of one.
 */
import { quote, ImportRefusal, type Finding } from './refusal.ts';
import type { Observation, SourceCategory } from './observation.ts';
import type { ImportedCell } from './parsers/cell.ts';
import { nearestNames, type RegionCell } from './parsers/region.ts';

/** A place whose figures are wanted. */
export interface Target {
  /** Short name of the series when there are several places. */
  id: string;
  label: string;
  /** As `nameForms` gives them. */
  names: readonly string[];
  /** Four digits. */
  code?: string;
}

/** One category that was asked for: by code, by whole name or by the last part of it. */
export interface CategoryChoice {
  text: string;
  /** Short name of the series, when the command line gives one. */
  id?: string;
}

export interface CollectedSeries {
  target: Target;
  category: SourceCategory;
  choice: CategoryChoice | undefined;
  cells: ReadonlyMap<string, { cell: ImportedCell; row: number }>;
}

export interface Selection {
  targets: readonly Target[];
  /** The file must have every target; a table of one's own has the areas that it has. */
  everyTarget: boolean;
  /** `all`, or the ones that are wanted; an empty list takes the total. */
  categories: 'all' | readonly CategoryChoice[];
}

export interface Collected {
  series: readonly CollectedSeries[];
  /** Rows of the file that were looked at, header aside. */
  rowsSeen: number;
  /** All categories of the file, for naming and for questions. */
  categories: ReadonlyMap<string, SourceCategory>;
}

/** So many are listed; an editor who has put these right runs the command again. */
const LISTED_FINDINGS = 20;
/** The names of all municipalities fit many times over; a file where every row is a new name is no such file. */
const KEPT_NAMES = 5000;
const TOTAL_NAME = /^(?:totalt antal brott|samtliga brott|totalt|samtliga)$/i;

/** @throws {ImportRefusal} for cells that cannot be read, cells given twice, and places or categories not found */
export async function collect(
  observations: AsyncIterable<Observation> | Iterable<Observation>,
  selection: Selection,
): Promise<Collected> {
  const regions = new Map<string, Target | undefined>();
  const categories = new Map<string, SourceCategory>();
  const series = new Map<string, CollectedSeries & { cells: Map<string, Kept> }>();
  const found = new Set<Target>();
  const findings: Finding[] = [];
  let rowsSeen = 0;
  for await (const observation of observations) {
    rowsSeen += 1;
    const { category } = observation;
    if (categories.size < KEPT_NAMES) categories.set(category.key, category);
    const target = findTarget(observation, selection.targets, regions);
    if (target === undefined) continue;
    found.add(target);
    const choice = findChoice(category, selection.categories);
    if (choice === undefined) continue;
    const key = `${target.id} ${category.key}`;
    const kept = series.get(key) ?? {
      target,
      category,
      choice: choice === ANY ? undefined : choice,
      cells: new Map<string, Kept>(),
    };
    series.set(key, kept);
    try {
      keep(kept.cells, observation);
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      findings.push(...error.findings.map((finding) => ({ row: observation.row, ...finding })));
      if (findings.length >= LISTED_FINDINGS) {
        throw new ImportRefusal(findings.slice(0, LISTED_FINDINGS), true);
      }
    }
  }
  if (findings.length > 0) throw new ImportRefusal(findings);
  if (rowsSeen === 0) {
    throw new ImportRefusal({
      message: 'Filen har inga rader att läsa in.',
      hint: 'Är det rätt fil, och rätt sorts period?',
    });
  }
  // The order of the targets, whatever the order of the file: two files of the same places give the same table.
  const ordered = [...series.values()].toSorted(
    (a, b) => selection.targets.indexOf(a.target) - selection.targets.indexOf(b.target),
  );
  const collected = { series: ordered, rowsSeen, categories };
  if (selection.everyTarget) requireTargets(selection.targets, found, regions.keys());
  requireChoices(collected, selection.categories);
  if (selection.everyTarget) requireFigures(collected, selection.targets);
  return collected;
}

interface Kept {
  cell: ImportedCell;
  row: number;
}

/** The same cell twice with the same content is one cell; with another content one of them is wrong. */
function keep(cells: Map<string, Kept>, { row, read }: Observation): void {
  const { period, cell } = read();
  const earlier = cells.get(period);
  if (earlier === undefined) {
    cells.set(period, { cell, row });
    return;
  }
  if (sameCell(earlier.cell, cell)) return;
  throw new ImportRefusal({
    row,
    message: `Samma uppgift står två gånger för ${period}: ${cellWords(earlier.cell)} på rad ${earlier.row} och ${cellWords(cell)} här.`,
    hint: 'Ta reda på vilken som gäller. Hämta filen en gång till om den har klistrats ihop av flera.',
  });
}

function sameCell(a: ImportedCell, b: ImportedCell): boolean {
  if ('value' in a) return 'value' in b && a.value === b.value && a.preliminary === b.preliminary;
  return 'missing' in b && a.missing === b.missing;
}

function cellWords(cell: ImportedCell): string {
  if (!('value' in cell)) return 'saknas';
  return cell.preliminary ? `${cell.value} (preliminär)` : String(cell.value);
}

function findTarget(
  { region, regionText }: Observation,
  targets: readonly Target[],
  known: Map<string, Target | undefined>,
): Target | undefined {
  if (known.has(regionText)) return known.get(regionText);
  const target = matchRegion(region(), targets);
  if (known.size < KEPT_NAMES) known.set(regionText, target);
  return target;
}

/** A code decides where there is one on both sides; a name must be the same, never merely alike. */
function matchRegion({ code, names }: RegionCell, targets: readonly Target[]): Target | undefined {
  return targets.find((target) =>
    code !== undefined && target.code !== undefined
      ? code === target.code
      : names.some((name) => target.names.includes(name)),
  );
}

const ANY: CategoryChoice = { text: '' };

function findChoice(
  { key, name, parent }: SourceCategory,
  wanted: Selection['categories'],
): CategoryChoice | undefined {
  if (wanted === 'all' || key === '') return ANY;
  if (wanted.length === 0) return !parent && TOTAL_NAME.test(name) ? ANY : undefined;
  const [whole, last] = [name.toLowerCase(), lastPart(name).toLowerCase()];
  return wanted.find(({ text }) => {
    const plain = text.toLowerCase();
    return plain === key.toLowerCase() || plain === whole || plain === last;
  });
}

/** `Våldsbrott, Misshandel inkl.grov` → `Misshandel inkl.grov`. */
export function lastPart(name: string): string {
  return name.split(', ').at(-1) ?? name;
}

function requireTargets(
  targets: readonly Target[],
  found: ReadonlySet<Target>,
  seen: Iterable<string>,
): void {
  const names = [...seen].filter((name) => name !== '');
  const findings = targets
    .filter((target) => !found.has(target))
    .map(({ label, code }) => ({
      message: `${label}${code === undefined ? '' : ` (${code})`} finns inte i filen.`,
      hint:
        names.length === 0
          ? 'Filen har inga namn på kommuner.'
          : `Närmast i filen är: ${nearestNames(label, names).map(quote).join(', ')}. Filen har ${names.length === 1 ? 'en plats' : `${names.length} platser`}.`,
    }));
  if (findings.length > 0) throw new ImportRefusal(findings.slice(0, LISTED_FINDINGS));
}

function requireFigures({ series }: Collected, targets: readonly Target[]): void {
  const findings = targets
    .filter((target) => !series.some((one) => one.target === target))
    .map(({ label }) => ({
      message: `${label} finns i filen, men utan siffror för det som är valt.`,
      hint: 'Se efter --categories och --period-type.',
    }));
  if (findings.length > 0) throw new ImportRefusal(findings.slice(0, LISTED_FINDINGS));
}

function requireChoices({ series, categories }: Collected, wanted: Selection['categories']): void {
  const names = [...categories.values()].map(({ name }) => name).filter((name) => name !== '');
  if (wanted === 'all') return;
  if (series.length === 0) {
    throw new ImportRefusal({
      message: 'Filen har ingen rad för alla brott tillsammans.',
      hint: `Välj kategorier med --categories. I filen finns bland andra: ${names.slice(0, 8).map(quote).join(', ')}.`,
    });
  }
  const findings = wanted.flatMap(({ text }) => {
    const matched = new Set(
      series.filter(({ choice }) => choice?.text === text).map(({ category }) => category.key),
    );
    if (matched.size === 0) {
      return {
        message: `Kategorin ${quote(text)} finns inte i filen.`,
        hint: `Närmast är: ${nearestNames(text, names).map(quote).join(', ')}.`,
      };
    }
    if (matched.size === 1) return [];
    const meant = [...matched].map((key) => `${key} ${quote(categories.get(key)?.name ?? '')}`);
    return {
      message: `Kategorin ${quote(text)} kan vara flera: ${meant.join('; ')}.`,
      hint: 'Skriv numret i stället för namnet.',
    };
  });
  if (findings.length > 0) throw new ImportRefusal(findings);
}
