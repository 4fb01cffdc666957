/** Random linked tables of one municipality: areas, categories and periods of the same counts, with all their sums. */
import fc from 'fast-check';
import type { TableEntry } from '../../../../../src/domain/statistics/disclosure/protect.ts';
import { tableOf, type WrittenSeries } from './tables.ts';

export interface Shape {
  areas: number;
  categories: number;
  quarters: number;
  counts: readonly number[];
}

/** Counts as a small municipality has them: many small, some zeros, a few large. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 40, max: 300 }) },
);

/** Shapes with at most `most` cells inside (areas × categories × quarters). */
export function shapes(most: number): fc.Arbitrary<Shape> {
  return fc
    .record({
      areas: fc.integer({ min: 2, max: 4 }),
      categories: fc.integer({ min: 1, max: 3 }),
      quarters: fc.integer({ min: 1, max: 4 }),
    })
    .filter(({ areas, categories, quarters }) => areas * categories * quarters <= most)
    .chain((sizes) =>
      fc
        .array(count, {
          minLength: sizes.areas * sizes.categories * sizes.quarters,
          maxLength: sizes.areas * sizes.categories * sizes.quarters,
        })
        .map((counts) => ({ ...sizes, counts })),
    );
}

/**
 * Three tables of the same measure: by area and by category with the whole, and each area by category. With four
 * quarters the year stands in the first two as a table of its own.
 */
export function linkedTables({ areas, categories, quarters, counts }: Shape): TableEntry[] {
  const at = (area: number, category: number, quarter: number) =>
    counts[(area * categories + category) * quarters + quarter] ?? 0;
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const sum = (someAreas: number[], someCategories: number[], quarter: number) =>
    someAreas
      .flatMap((area) => someCategories.map((category) => at(area, category, quarter)))
      .reduce((all, value) => all + value, 0);
  const allAreas = range(areas);
  const all = range(categories);
  const series = (someAreas: number[], someCategories: number[], rest: object): WrittenSeries => ({
    ...rest,
    values: Object.fromEntries(
      range(quarters).map((quarter) => [
        `2025-Q${quarter + 1}`,
        sum(someAreas, someCategories, quarter),
      ]),
    ),
  });
  const ofYear = (written: WrittenSeries): WrittenSeries => ({
    ...written,
    values: { 2025: Object.values(written.values).reduce<number>((s, v) => s + Number(v), 0) },
  });
  const byArea: Record<string, WrittenSeries> = {
    whole: series(allAreas, all, {}),
    ...Object.fromEntries<WrittenSeries>(
      allAreas.map((a) => [`area-${a}`, series([a], all, { area: `area-${a}` })]),
    ),
  };
  const byCategory: Record<string, WrittenSeries> = {
    whole: series(allAreas, all, {}),
    ...Object.fromEntries<WrittenSeries>(
      all.map((c) => [`category-${c}`, series(allAreas, [c], { category: `category-${c}` })]),
    ),
  };
  const inside = Object.fromEntries<WrittenSeries>(
    allAreas.flatMap((a): [string, WrittenSeries][] => [
      [`area-${a}`, series([a], all, { area: `area-${a}` })],
      ...all.map((c): [string, WrittenSeries] => [
        `area-${a}-${c}`,
        series([a], [c], { area: `area-${a}`, category: `category-${c}` }),
      ]),
    ]),
  );
  const areaNames = allAreas.map((a) => `area-${a}`);
  const entries: TableEntry[] = [{ slug: 'by-area', table: tableOf(byArea, { whole: areaNames }) }];
  if (quarters === 4) {
    const year = Object.fromEntries<WrittenSeries>(
      Object.entries(byArea).map(([id, written]) => [id, ofYear(written)]),
    );
    entries.push({ slug: 'by-area-and-year', table: tableOf(year, { whole: areaNames }) });
  }
  if (categories > 1) {
    entries.push(
      {
        slug: 'by-category',
        table: tableOf(byCategory, { whole: all.map((c) => `category-${c}`) }),
      },
      {
        slug: 'inside',
        table: tableOf(
          inside,
          Object.fromEntries(allAreas.map((a) => [`area-${a}`, all.map((c) => `area-${a}-${c}`)])),
        ),
      },
    );
  }
  return entries;
}
