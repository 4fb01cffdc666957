/** The newest figure of a series set against the one it can be compared with, as the finding's headline does. */
import { compareCounts, isCounted, type CountComparison } from './compare.ts';
import { likeForLike } from './like-for-like.ts';
import type { PublishedValue, StatisticsTable } from './schema.ts';

/**
 * The latest count against the latest earlier one that is like for like and counted in the same way; `undefined` where
 * there is no such pair, or where the figures are not counts.
 *
 * @throws {RangeError} when a count is not a whole number.
 */
export function newestComparison(
  table: Pick<StatisticsTable, 'breaks' | 'numberKind'>,
  series: { values: readonly PublishedValue[] },
): CountComparison | undefined {
  if (table.numberKind !== 'count') return undefined;
  const found = likeForLike(series.values, { breaks: table.breaks });
  if (!found?.previous || !isCounted(found.previous)) return undefined;
  return compareCounts(found.previous, found.current, { earlier: found.earlier });
}
