/** Gives the collected figures the names that the table uses: short name, label, area and category. */
import {
  statisticsSchema,
  type PublishedValue,
  type StatisticsTable,
} from '../../src/domain/statistics/schema.ts';
import { ImportRefusal, quote } from './refusal.ts';
import type { ImportedCell } from './parsers/cell.ts';
import { lastPart, type Collected, type CollectedSeries } from './selection.ts';
import type { SourceCategory } from './observation.ts';

export interface ImportedSeries {
  id: string;
  label: string;
  area?: string;
  category?: string;
  /** The oldest first. */
  values: readonly PublishedValue[];
}

export interface SeriesNames {
  /** Used where the table has one series: `anmalda-brott`, "Anmälda brott". */
  only: { id: string; label: string };
  /** Of everything together where there are several categories: "Alla brott". */
  total: { id: string; label: string };
  /** Targets are the publisher's own areas. */
  targetsAreAreas: boolean;
}

/** @throws {ImportRefusal} when two series would get the same short name, or the name is none */
export function nameSeries(
  { series, categories }: Collected,
  names: SeriesNames,
  existing: StatisticsTable | undefined,
): ImportedSeries[] {
  const manyTargets = new Set(series.map(({ target }) => target)).size > 1;
  const manyCategories = new Set(series.map(({ category }) => category.key)).size > 1;
  const named = series.map((one) =>
    nameOne(one, { names, categories, manyTargets, manyCategories }),
  );
  const matched = named.map((one, index) =>
    series[index]?.choice?.id === undefined ? matchExisting(one, named, existing) : one,
  );
  requireDifferent(matched);
  return matched;
}

/**
 * The table's own name for the same figures: the same short name, the same area and category, or the only series there
 * is. An editor may have called it something else.
 */
function matchExisting(
  one: ImportedSeries,
  named: readonly ImportedSeries[],
  existing: StatisticsTable | undefined,
): ImportedSeries {
  const known = existing?.series ?? [];
  const isSame = (other: { area?: string | undefined; category?: string | undefined }) =>
    other.area === one.area && other.category === one.category;
  const alike = known.filter(isSame);
  const match =
    known.find(({ id }) => id === one.id) ??
    (alike.length === 1 && named.filter(isSame).length === 1 ? alike[0] : undefined) ??
    (known.length === 1 && named.length === 1 ? known[0] : undefined);
  return match === undefined ? one : { ...one, id: match.id, label: match.label };
}

interface NamingContext {
  names: SeriesNames;
  categories: ReadonlyMap<string, SourceCategory>;
  manyTargets: boolean;
  manyCategories: boolean;
}

function nameOne(
  { target, category, choice, cells }: CollectedSeries,
  { names, categories, manyTargets, manyCategories }: NamingContext,
): ImportedSeries {
  const isTotal = category.name === '' || /^(?:total|samtliga)/i.test(category.name);
  const what = isTotal ? names.total.label : categoryLabel(category, categories);
  const slugged = shortName(what);
  const own = names.targetsAreAreas && target.id !== '';
  const parts = [
    ...(manyTargets && target.id !== '' ? [{ id: target.id, label: target.label }] : []),
    ...((manyCategories && !names.targetsAreAreas) || !isTotal
      ? [isTotal ? names.total : { id: slugged, label: what }]
      : []),
  ];
  const joined =
    parts.length === 0
      ? names.only
      : {
          id: parts.map(({ id }) => id).join('-'),
          label: parts.map(({ label }) => label).join(': '),
        };
  return {
    id: choice?.id ?? joined.id,
    label: joined.label,
    ...(own && { area: target.id }),
    ...(!isTotal && { category: slugged }),
    values: [...cells]
      .map(([period, { cell }]) => publishedCell(period, cell))
      .toSorted((a, b) => (a.period < b.period ? -1 : 1)),
  };
}

function publishedCell(period: string, cell: ImportedCell): PublishedValue {
  return 'value' in cell ? { period, ...cell } : { period, missing: cell.missing };
}

/**
 * What the category is called when its parents stand around it. Names may hold commas of their own, so the parent's
 * whole name is taken away rather than everything before the last comma.
 */
function categoryLabel(
  { name, parent }: SourceCategory,
  categories: ReadonlyMap<string, SourceCategory>,
): string {
  if (parent !== undefined) {
    return capitalised(name.startsWith(`${parent}, `) ? name.slice(parent.length + 2) : name);
  }
  const parents = [...categories.values()]
    .map((other) => other.name)
    .filter((other) => name.startsWith(`${other}, `));
  const longest = Math.max(0, ...parents.map((other) => other.length + 2));
  return capitalised(longest > 0 ? name.slice(longest) : lastPartOf(name));
}

/** The parent may not stand in the file: then a capital after a comma and a space begins the category's own name. */
function lastPartOf(name: string): string {
  const last = lastPart(name);
  return /^\p{Lu}/u.test(last) ? last : name;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Skadegörelse (inkl. mordbrand)` → `skadegorelse-inkl-mordbrand`. Empty when no letter or digit is left. */
export function shortName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const slugOfSeries = statisticsSchema.shape.publisher;

function requireDifferent(series: readonly ImportedSeries[]): void {
  const findings = series.flatMap(({ id, label }, index) => {
    if (!slugOfSeries.safeParse(id).success) {
      return {
        message: `${quote(label)} går inte att göra till ett kortnamn.`,
        hint: 'Ge serien ett kortnamn: --categories "13192=totalt"',
      };
    }
    const other = series.slice(0, index).find((earlier) => earlier.id === id);
    if (other === undefined) return [];
    return {
      message: `Två serier skulle få kortnamnet ${id}: ${quote(other.label)} och ${quote(label)}.`,
      hint: 'Välj kategorier med nummer och ge dem egna kortnamn: --categories "13192=totalt;13194=brott-mot-person"',
    };
  });
  if (findings.length > 0) throw new ImportRefusal(findings);
}
