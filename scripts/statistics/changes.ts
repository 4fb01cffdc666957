/** What an import would change in a table, cell by cell. */
import type { PublishedValue, StatisticsTable } from '../../src/domain/statistics/schema.ts';
import type { ImportedSeries } from './series.ts';

export type ChangeKind =
  /** There was no such cell. */
  | 'new'
  /** Another value, or a value where there was none, or the other way round. */
  | 'revised'
  /** The same value, no longer preliminary. */
  | 'finalised'
  /** The same value, which the source has made preliminary again. */
  | 'preliminary-again'
  | 'unchanged';

export interface Change {
  series: string;
  label: string;
  kind: ChangeKind;
  before: PublishedValue | undefined;
  after: PublishedValue;
}

export interface TableChanges {
  changes: readonly Change[];
  /** Cells of the table that the file says nothing about. They stay. */
  untouched: number;
}

/** Compares the series of an import with those of the table; what the file lacks is left as it is. */
export function compareTables(
  existing: StatisticsTable | undefined,
  imported: readonly ImportedSeries[],
): TableChanges {
  const changes = imported.flatMap(({ id, label, values }) => {
    const known = existing?.series.find((series) => series.id === id);
    const earlier = new Map(known?.values.map((value) => [value.period, value]));
    return values.map((after) => {
      const before = earlier.get(after.period);
      return { series: id, label, kind: changeKind(before, after), before, after };
    });
  });
  const cells = existing?.series.reduce((sum, { values }) => sum + values.length, 0) ?? 0;
  const touched = changes.filter(({ before }) => before !== undefined).length;
  return { changes, untouched: cells - touched };
}

function changeKind(before: PublishedValue | undefined, after: PublishedValue): ChangeKind {
  if (before === undefined) return 'new';
  if ('value' in before && 'value' in after) {
    if (before.value !== after.value) return 'revised';
    if (before.preliminary === after.preliminary) return 'unchanged';
    return after.preliminary ? 'preliminary-again' : 'finalised';
  }
  if ('missing' in before && 'missing' in after && before.missing === after.missing) {
    return 'unchanged';
  }
  if ('suppressed' in before && 'suppressed' in after && before.suppressed === after.suppressed) {
    return 'unchanged';
  }
  return 'revised';
}
