/** The days that a table covers, from the first day of its earliest period to the last day of its latest. */
import { firstDay, lastDay, type Day } from '../calendar/days.ts';
import { parsePeriod } from '../statistics/periods.ts';
import type { StatisticsTable } from '../statistics/schema.ts';

export interface Coverage {
  from: Day;
  to: Day;
}

/** The first and the last day of a period, both counted. */
export function daysOf(period: string): Coverage {
  const parsed = parsePeriod(period);
  switch (parsed.kind) {
    case 'year':
    case 'month':
      return { from: firstDay(period), to: lastDay(period) };
    case 'quarter': {
      const month = (index: number) => `${parsed.year}-${String(index).padStart(2, '0')}`;
      const last = parsed.quarter * 3;
      return { from: firstDay(month(last - 2)), to: lastDay(month(last)) };
    }
    case 'days':
      return { from: parsed.from, to: parsed.to };
    case 'twelve-months': {
      const [first = '', last = ''] = period.split('/');
      return { from: firstDay(first), to: lastDay(last) };
    }
  }
}

/** All that a table says something about: values, shown or not, and both ends of stated changes. */
export function coverageOf(table: Pick<StatisticsTable, 'series' | 'stated'>): Coverage {
  const periods = [
    ...table.series.flatMap(({ values }) => values.map(({ period }) => period)),
    ...table.stated.flatMap(({ previous, current }) => [previous, current]),
  ].map(daysOf);
  const from = periods.map((period) => period.from).sort();
  const to = periods.map((period) => period.to).sort();
  const [first, last] = [from[0], to.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A table has a period');
  return { from: first, to: last };
}
