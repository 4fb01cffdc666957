/**
 * Which series of the municipality's own table add up to which: areas to the whole municipality, categories to all.
 * Disclosure control must know, whether or not anybody has written it down.
 */
import type { SeriesSum } from '../../src/domain/statistics/schema.ts';
import { ImportRefusal } from './refusal.ts';
import type { ImportedSeries } from './series.ts';

/** @throws {ImportRefusal} when the parts are more than their sum in some period */
export function deriveSums(series: readonly ImportedSeries[]): SeriesSum[] {
  const areas = [...new Set(series.map(({ area }) => area))];
  const categories = [...new Set(series.map(({ category }) => category))];
  const find = (area: string | undefined, category: string | undefined) =>
    series.find((one) => one.area === area && one.category === category);
  const byArea = categories.map((category) => ({
    total: find(undefined, category),
    parts: areas.flatMap((area) => (area === undefined ? [] : (find(area, category) ?? []))),
  }));
  const byCategory = areas.map((area) => ({
    total: find(area, undefined),
    parts: categories.flatMap((category) =>
      category === undefined ? [] : (find(area, category) ?? []),
    ),
  }));
  return [...byArea, ...byCategory].flatMap(({ total, parts }) =>
    total === undefined || parts.length < 2
      ? []
      : {
          total: total.id,
          parts: parts.map(({ id }) => id),
          complete: addsUp(total, parts),
        },
  );
}

/** True when the parts make the whole sum in every period where all of them were counted. */
function addsUp(total: ImportedSeries, parts: readonly ImportedSeries[]): boolean {
  const rests = total.values.flatMap((cell) => {
    if (!('value' in cell)) return [];
    const values = parts.map((part) => part.values.find(({ period }) => period === cell.period));
    const counted = values.flatMap((value) => (value && 'value' in value ? value.value : []));
    const rest = cell.value - counted.reduce((sum, value) => sum + value, 0);
    if (rest < 0) {
      throw new ImportRefusal({
        message: `${cell.period}: delarna blir tillsammans fler än ${total.label.toLowerCase()}. Delarna är ${parts.map(({ label }) => label).join(', ')}.`,
        hint: 'Rätta antalen i filen, så att delarna inte är fler än summan.',
      });
    }
    return counted.length === parts.length ? rest : [];
  });
  return rests.length > 0 && rests.every((rest) => rest === 0);
}

/** Whether two statements are about the same sum: one total, and a part in common. */
export function isSameSum(a: SeriesSum, b: SeriesSum): boolean {
  return a.total === b.total && a.parts.some((part) => b.parts.includes(part));
}

/**
 * The sums that a table must state and does not: new ones, those with parts that it lacks, and those that it calls
 * complete although they are not.
 */
export function unstatedSums(stated: readonly SeriesSum[], derived: readonly SeriesSum[]) {
  return derived.filter((sum) => {
    const same = stated.find((other) => isSameSum(other, sum));
    return (
      same === undefined ||
      sum.parts.some((part) => !same.parts.includes(part)) ||
      (same.complete && !sum.complete)
    );
  });
}
