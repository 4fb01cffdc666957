/** What a table or a lägesbild publishes, as cells and sums: the part that disclosure control looks at. */
import { firstDay, lastDay, type Day, type Span } from '../../calendar/days.ts';
import { shortNameOf } from '../../content/short-name.ts';
import type { SituationReport } from '../../situation-reports/schema.ts';
import type { PublishedValue, StatisticsTable } from '../schema.ts';
import { spanOfPeriod, type Line } from './cells.ts';

/**
 * What is known of a cell. `absent`: not collected or not applicable, so that it adds nothing to a sum.
 * `unknown`: not published (yet), so that it may be anything; nobody hid it.
 */
export type CellState =
  { kind: 'shown'; value: number } | { kind: 'hidden' } | { kind: 'absent' } | { kind: 'unknown' };

/** Where a cell stands, so that a person can find it. */
export interface Place {
  /** The entry: a file, or what the caller calls it. */
  entry: string;
  /** The field in the entry. */
  path: readonly (string | number)[];
  /** The series or category, in the entry's own words. */
  label: string;
  /** The period as the entry writes it. */
  period: string;
}

export interface PublishedCell {
  line: Line;
  span: Span;
  state: CellState;
  place: Place;
}

export interface PublishedSum {
  total: Line;
  parts: readonly Line[];
  /** False when something is in the total alone. */
  complete: boolean;
}

/** lower ≤ Σ factor · cell ≤ upper, between cells of other periods or other lines. */
export interface PublishedRelation {
  terms: readonly { line: Line; span: Span; factor: number }[];
  lower: number;
  upper: number;
}

export interface Publication {
  cells: readonly PublishedCell[];
  sums: readonly PublishedSum[];
  relations: readonly PublishedRelation[];
  /** The first day that is counted in another way; a longer period over it need not add up. */
  breaks: readonly { measure: string; from: Day }[];
}

/** The parts of a table that matter here; an importer need not have the rest. */
export type CountTable = Pick<StatisticsTable, 'series' | 'sums'> &
  Partial<Pick<StatisticsTable, 'measure' | 'breaks' | 'stated' | 'numberKind'>>;

const NOTHING: Publication = { cells: [], sums: [], relations: [], breaks: [] };

/**
 * A table of rates or shares publishes no counts; `linesOf` tells which counts they are made from.
 *
 * @param slug the table's own short name
 * @param entry the name that places are given by
 */
export function publicationOfTable(slug: string, table: CountTable, entry = slug): Publication {
  if (table.numberKind !== undefined && table.numberKind !== 'count') return NOTHING;
  const measure = table.measure ?? slug;
  const lines = linesOf(slug, table);
  const lineOf = (id: string) =>
    lines[table.series.findIndex((series) => series.id === id)] as Line;
  return {
    cells: table.series.flatMap((series, s) =>
      series.values.map((value, v) => ({
        line: lines[s] as Line,
        span: spanOfPeriod(value.period),
        state: stateOf(value),
        place: {
          entry,
          path: ['series', s, 'values', v],
          label: series.label,
          period: value.period,
        },
      })),
    ),
    sums: table.sums.map(({ total, parts, complete }) => ({
      total: lineOf(total),
      parts: parts.map(lineOf),
      complete,
    })),
    relations: (table.stated ?? []).flatMap((change) => statedRelations({ measure }, change)),
    breaks: (table.breaks ?? []).map(({ period }) => ({
      measure,
      from: spanOfPeriod(period).from,
    })),
  };
}

/** What each series of a table is of, in the order of the series. */
export function linesOf(slug: string, table: Pick<CountTable, 'series' | 'measure'>): Line[] {
  const measure = table.measure ?? slug;
  const bare = table.series.map(({ area, category }): Line => ({ measure, area, category }));
  return table.series.map(({ id, area, category }, s): Line => {
    const alike = bare.filter((line) => line.area === area && line.category === category);
    return alike.length > 1 ? { measure: slug, area, category, series: id } : (bare[s] as Line);
  });
}

/** What a stated change tells of the two counts behind it. */
function statedRelations(
  line: Line,
  { previous, current, difference, percent }: StatisticsTable['stated'][number],
): PublishedRelation[] {
  const pair = (ofPrevious: number) => [
    { line, span: spanOfPeriod(current), factor: 1 },
    { line, span: spanOfPeriod(previous), factor: ofPrevious },
  ];
  const relations: PublishedRelation[] = [];
  if (difference !== undefined) {
    relations.push({ terms: pair(-1), lower: difference, upper: difference });
  }
  if (percent !== undefined) {
    // A rounded percentage holds the ratio between two limits, half a unit of its last decimal away.
    const half = 0.5 * 10 ** -(String(percent).split('.')[1]?.length ?? 0);
    const ratio = (change: number) => 1 + change / 100;
    relations.push(
      { terms: pair(-ratio(percent - half)), lower: 0, upper: Infinity },
      { terms: pair(-ratio(percent + half)), lower: -Infinity, upper: 0 },
    );
  }
  return relations;
}

type Counted =
  { value: number } | { suppressed: string } | { missing: PublishedValueOfMissing['missing'] };
type PublishedValueOfMissing = Extract<PublishedValue, { missing: unknown }>;

function stateOf(value: Counted): CellState {
  if ('value' in value) return { kind: 'shown', value: value.value };
  if ('suppressed' in value) return { kind: 'hidden' };
  return value.missing === 'not-collected' || value.missing === 'not-applicable'
    ? { kind: 'absent' }
    : { kind: 'unknown' };
}

type Counts = NonNullable<SituationReport['counts']> & {
  /** When it happened: bands of the day across, weekdays down. */
  byTime?: { bands: readonly string[]; rows: readonly TimeRow[] } | undefined;
};
interface TimeRow {
  day: string;
  values: readonly Counted[];
}

/** A lägesbild's counts: categories, and weekday by time of day, which add up to the same total. */
export function publicationOfReport(
  slug: string,
  report: Pick<SituationReport, 'area' | 'period'> & { counts?: Counts | undefined },
  entry = slug,
): Publication {
  const { area, period, counts } = report;
  if (counts === undefined) return NOTHING;
  const whole: Line = { measure: counts.measure ?? slug, area };
  const span: Span = { from: firstDay(period.from), to: lastDay(period.to) };
  const written = `${period.from} till ${period.to}`;
  const cell = (line: Line, state: CellState, label: string, path: (string | number)[]) => ({
    line,
    span,
    state,
    place: { entry, path: ['counts', ...path], label, period: written },
  });
  const rows = counts.rows.map((row, r) =>
    cell({ ...whole, category: shortNameOf(row.category) }, stateOf(row), row.category, [
      'rows',
      r,
    ]),
  );
  const times = (counts.byTime?.rows ?? []).flatMap((row, r) =>
    row.values.map((value, v) => {
      const band = counts.byTime?.bands[v] ?? String(v);
      return cell(
        { ...whole, category: `tid:${row.day}/${shortNameOf(band)}` },
        stateOf(value),
        `${row.day} ${band}`,
        ['byTime', 'rows', r, 'values', v],
      );
    }),
  );
  const total =
    counts.total === undefined
      ? []
      : [cell(whole, { kind: 'shown', value: counts.total }, counts.title, ['total'])];
  return {
    cells: [...total, ...rows, ...times],
    sums: [rows, times]
      .filter((parts) => parts.length > 0)
      .map((parts) => ({ total: whole, parts: parts.map(({ line }) => line), complete: true })),
    relations: [],
    breaks: [],
  };
}
