/**
 * Which figure a published cell shows. The same figure in two tables, on two pages or in a download has the same
 * identity, so that hiding it in one place and showing it in another is seen.
 */
import { addDays, lastDay, spanOf, type Span } from '../../calendar/days.ts';
import { parsePeriod } from '../periods.ts';

/** What is counted and of whom, without the period. */
export interface Line {
  /** The publisher's short name for what is counted; a table's or report's own when it names none. */
  measure: string;
  /** The whole publisher when left out. */
  area?: string | undefined;
  /** Everything when left out. */
  category?: string | undefined;
  /** Set when area and category do not tell the series of a table apart. */
  series?: string | undefined;
}

/** `rapporterade-handelser[area=centrum]`: stable, since the ledger of published cells is kept by it. */
export function lineId({ measure, area, category, series }: Line): string {
  const parts = Object.entries({ area, category, series })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  return parts.length === 0 ? measure : `${measure}[${parts.join(',')}]`;
}

/** The line that has this identity. */
export function lineOfId(id: string): Line {
  const [, measure = id, rest = ''] = /^([^[]*)(?:\[(.*)\])?$/.exec(id) ?? [];
  const parts = rest === '' ? [] : rest.split(',').map((part) => part.split('='));
  return { measure, ...(Object.fromEntries(parts) as Omit<Line, 'measure'>) };
}

/** `rapporterade-handelser[area=centrum] 2025-Q1`. */
export function cellId(line: string, span: Span): string {
  return `${line} ${periodName(span)}`;
}

/** The days of a period as tables write it. @throws {RangeError} for text that names no period */
export function spanOfPeriod(written: string): Span {
  const period = parsePeriod(written);
  switch (period.kind) {
    case 'days':
      return { from: period.from, to: period.to };
    case 'quarter': {
      const last = `${period.year}-${twoDigits(period.quarter * 3)}`;
      return { from: `${period.year}-${twoDigits(period.quarter * 3 - 2)}-01`, to: lastDay(last) };
    }
    default:
      return spanOf(written);
  }
}

/** The shortest name of a stretch of days: `2025`, `2025-Q1`, `2025-06`, else both days. */
export function periodName({ from, to }: Span): string {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  const names = [year, from.slice(0, 7), `${year}-Q${Math.ceil(month / 3)}`];
  const name = names.find((candidate) => {
    const span = spanOfPeriod(candidate);
    return span.from === from && span.to === to;
  });
  return name ?? `${from}/${to}`;
}

/** The parts of a cell's identity: its line's, its days, and its period as it stands there. */
export function splitCellId(id: string): { line: string; span: Span; period: string } {
  const at = id.lastIndexOf(' ');
  const period = id.slice(at + 1);
  const [from = '', to] = period.split('/');
  // A report may cover days of two years, which a table's period may not.
  return {
    line: id.slice(0, at),
    span: to === undefined ? spanOfPeriod(period) : { from, to },
    period,
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Short stretches between all first and last days, so that every given stretch is a row of them. */
export function cutSpans(spans: readonly Span[]): Span[] {
  const starts = [...new Set(spans.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  return starts
    .slice(1)
    .map((next, s) => ({ from: starts[s] ?? next, to: addDays(next, -1) }))
    .filter((piece) => spans.some((span) => overlaps(span, piece)));
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
