/** The desk's yearly figures as a table of the publisher's own, for whoever wants to publish them. */
import { dayOf, type Day } from '../calendar/days.ts';
import { denseSolver } from '../statistics/disclosure/dense-solver.ts';
import { protectTables, type ProtectOptions } from '../statistics/disclosure/protect.ts';
import type { PublishedValue, StatisticsTable } from '../statistics/schema.ts';
import type { Draft } from './draft.ts';
import { draftWords } from './draft-words.ts';
import { serviceFigures, type HandledTip } from './service.ts';

export type ServiceTable = Pick<
  StatisticsTable,
  | 'publisher'
  | 'title'
  | 'question'
  | 'definition'
  | 'unit'
  | 'origin'
  | 'measure'
  | 'countedBy'
  | 'periodType'
  | 'retrieved'
  | 'series'
  | 'sums'
  | 'caveats'
  | 'sources'
>;

/** The table's own short name, and what it counts. */
export const SERVICE_TABLE = 'sa-snart-laser-vi';

/** One value a year that has ended, for each of the three series. Small counts are hidden. */
export function draftService(
  publisher: { slug: string; name: string },
  tips: readonly HandledTip[],
  { today, rule }: { today: Day; rule: ProtectOptions['rule'] },
): Draft<ServiceTable> | undefined {
  const yearOf = ({ receivedAt }: HandledTip) => dayOf(new Date(receivedAt)).slice(0, 4);
  const years = [...new Set(tips.map(yearOf))].filter((year) => year < today.slice(0, 4));
  if (years.length === 0) return undefined;
  const figures = years.toSorted().map((year) => ({
    year,
    figures: serviceFigures(
      tips.filter((tip) => yearOf(tip) === year),
      today,
    ),
  }));
  const words = draftWords({ from: `${years[0] ?? ''}-01`, to: `${years[0] ?? ''}-12` });
  const { service } = words;
  const series = (
    id: string,
    label: string,
    valueOf: (of: (typeof figures)[number]['figures']) => number,
  ) => ({
    id,
    label,
    values: figures.map(({ year, figures: of }): PublishedValue => ({
      period: year,
      value: valueOf(of),
      preliminary: false,
    })),
  });
  const table: ServiceTable = {
    publisher: publisher.slug,
    title: service.title,
    question: service.question,
    definition: service.definition,
    unit: service.unit,
    origin: 'own',
    measure: SERVICE_TABLE,
    countedBy: publisher.name,
    periodType: 'year',
    retrieved: today,
    series: [
      series('inkomna', service.received, ({ received }) => received),
      series('lasta-i-tid', service.readInTime, ({ readInTime }) => readInTime.count),
      series('besvarade', service.answered, ({ answered }) => answered),
    ],
    sums: [],
    caveats: [...service.caveats],
    sources: [{ publisher: publisher.name, title: words.source, date: today }],
  };
  const { tables } = protectTables([{ slug: SERVICE_TABLE, table }], { rule, solver: denseSolver });
  return {
    file: `statistics/${publisher.slug}/${SERVICE_TABLE}.yaml`,
    entry: tables[0] ?? table,
    leftOut: [],
    mayNamePerson: [],
  };
}
