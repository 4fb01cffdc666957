/** The expected range of a series in words: what is usual, what the rules single out, and what that means. */
import { roundHalfAwayFromZero } from '../../domain/statistics/rounding.ts';
import type { ExpectedRange, SingledOutPoint } from '../../domain/statistics/xmr.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import { formatNumber } from '../../lib/format.ts';

/**
 * One sentence for what is usual, then one for each thing that stands out, or that nothing does.
 *
 * @param periods All periods of the series, in order.
 */
export function describeRange(
  range: ExpectedRange,
  periods: readonly string[],
  lang: string,
): string[] {
  const { range: words } = dictionaryOf(lang).charts;
  const { period } = localeOf(lang).finding;
  const number = (value: number) => formatNumber(roundHalfAwayFromZero(value), lang);
  const usual = words.usual(number(range.lower), number(range.upper));
  const outside = range.points.filter(({ rules }) => rules.includes('outside'));
  const shifts = shiftsOf(range.points, periods).map((shift) => {
    const [from, to] = [shift.at(0)?.period ?? '', shift.at(-1)?.period ?? ''];
    const say = shift[0]?.side === 'above' ? words.above : words.below;
    return say(shift.length, period(from), period(to));
  });
  if (outside.length + shifts.length === 0) return [usual, words.none];
  const which = outside.map((point) => `${period(point.period)} (${number(point.value)})`);
  return [
    usual,
    ...(which.length > 0 ? [words.outside(which.join(', '))] : []),
    ...shifts,
    words.why,
  ];
}

/** Points of one shift stand after one another, all on the same side. */
function shiftsOf(
  points: readonly SingledOutPoint[],
  periods: readonly string[],
): SingledOutPoint[][] {
  const shifts: SingledOutPoint[][] = [];
  for (const point of points.filter(({ rules }) => rules.includes('shift'))) {
    const open = shifts.at(-1);
    const before = open?.at(-1);
    const isNext =
      before !== undefined && periods.indexOf(point.period) === periods.indexOf(before.period) + 1;
    if (open && isNext && before.side === point.side) open.push(point);
    else shifts.push([point]);
  }
  return shifts;
}
