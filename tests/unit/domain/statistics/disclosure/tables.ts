/** Tables of invented counts for the tests of disclosure control. */
import type { CountTable } from '../../../../../src/domain/statistics/disclosure/publication.ts';
import type { PublishedValue } from '../../../../../src/domain/statistics/schema.ts';

type Written = number | 'hidden' | 'absent' | 'later';

/** A value as a table writes it: a count, hidden, not collected, or not published yet. */
export function valueOf(period: string, written: Written): PublishedValue {
  if (written === 'hidden') return { period, suppressed: 'protected' };
  if (written === 'absent') return { period, missing: 'not-collected' };
  if (written === 'later') return { period, missing: 'not-published' };
  return { period, value: written, preliminary: false };
}

export interface WrittenSeries {
  area?: string;
  category?: string;
  /** By period. */
  values: Record<string, Written>;
}

/** A table; `sums` names series by their keys: `{ whole: ['north', 'south'] }`. */
export function tableOf(
  series: Record<string, WrittenSeries>,
  sums: Record<string, string[]> = {},
  rest: Partial<CountTable> & { complete?: boolean } = {},
): CountTable {
  const { complete = true, ...others } = rest;
  return {
    measure: 'reports',
    series: Object.entries(series).map(([id, { area, category, values }]) => ({
      id,
      label: id,
      ...(area !== undefined && { area }),
      ...(category !== undefined && { category }),
      values: Object.entries(values).map(([period, value]) => valueOf(period, value)),
    })),
    sums: Object.entries(sums).map(([total, parts]) => ({ total, parts, complete })),
    ...others,
  };
}
