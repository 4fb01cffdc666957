/** Invented tables for the tests of this folder. */
import type { PublishedValue, StatisticsTable } from '../../../../src/domain/statistics/schema.ts';
import type { Entry } from '../../../../src/lib/entry.ts';

type Series = StatisticsTable['series'][number];

export function tableOf(
  series: Series[],
  change: Partial<StatisticsTable> = {},
  slug = 'handelser',
): Entry<StatisticsTable> {
  return {
    id: `exempelkommun/${slug}`,
    slug,
    lang: 'sv',
    publisher: 'exempelkommun',
    title: 'Händelser',
    question: 'Blir det fler händelser?',
    definition: 'Ett exempel.',
    unit: { one: 'händelse', other: 'händelser' },
    translations: {},
    numberKind: 'count',
    compares: false,
    sums: [],
    stated: [],
    origin: 'official',
    countedBy: 'ingen',
    periodType: 'year',
    retrieved: '2026-11-01',
    series,
    breaks: [],
    caveats: ['Ett exempel.'],
    sources: [{ publisher: 'Ingen', title: 'Påhittat', date: '2026-11-21' }],
    ...change,
  };
}

export const v = (period: number | string, value: number, preliminary = false): PublishedValue => ({
  period: String(period),
  value,
  preliminary,
});
export const years = (counts: readonly number[], from = 2021): PublishedValue[] =>
  counts.map((count, index) => v(from + index, count));
export const hidden = (period: string): PublishedValue => ({ period, suppressed: 'protected' });
export const missing = (period: string): PublishedValue => ({ period, missing: 'not-collected' });
export const seriesOf = (id: string, label: string, values: PublishedValue[]): Series => ({
  id,
  label,
  values,
});
