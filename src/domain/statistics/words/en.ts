/** The findings in English. */
import type { FindingWords } from './finding-words.ts';
import { withSign, writeNumber, writePeriod, type PeriodStyle } from './numbers.ts';
import type { TableWords } from './table-words.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const number = (value: number) => writeNumber(value, ',', '.');
const signed = (value: number) => withSign(value, number(value));
const monthName = (month: number) => MONTHS[month - 1] ?? '';

const label: PeriodStyle = {
  year: String,
  quarter: (quarter, year) => `the ${ORDINALS[quarter - 1]} quarter of ${year}`,
  month: (month, year) => `${monthName(month)} ${year}`,
  days: (from, to, year) =>
    `${from.day} ${monthName(from.month)} to ${to.day} ${monthName(to.month)} ${year}`,
};
const within: PeriodStyle = {
  year: (year) => `in ${year}`,
  quarter: (quarter, year) => `in ${label.quarter(quarter, year)}`,
  month: (month, year) => `in ${label.month(month, year)}`,
  days: (from, to, year) => `from ${label.days(from, to, year)}`,
};
const axis: PeriodStyle = {
  ...label,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  month: (month, year) => `${monthName(month).slice(0, 3)} ${year}`,
};

const inPeriod = (period: string) => writePeriod(period, within);
const labelOf = (period: string) => writePeriod(period, label);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** " (−12 per cent)", or nothing. */
function percentage(percent: number | undefined): string {
  if (percent === undefined) return '';
  return percent === 0 ? ' (less than 1 per cent)' : ` (${signed(percent)} per cent)`;
}

export const enFinding: FindingWords = {
  number,
  period: labelOf,
  shortPeriod: (period) => writePeriod(period, axis),
  count: (unit, { value, period }) =>
    `${number(value)} ${value === 1 ? unit.one : unit.other} ${inPeriod(period)}.`,
  certain: ({ difference, percent, previousPeriod }) =>
    `That is ${number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than ` +
    `${inPeriod(previousPeriod)}${percentage(percent)}.`,
  equal: (previousPeriod) => `That is as many as ${inPeriod(previousPeriod)}.`,
  uncertain: ({ difference, percent, previous }) =>
    `${enFinding.known(previous)} The difference is ${signed(difference)}${percentage(percent)} ` +
    'and may be due to chance: not certainly more or fewer.',
  preliminary: (periods) =>
    periods.length === 1
      ? `The figure for ${periods.map(labelOf).join('')} is preliminary and may change.`
      : `The figures for ${periods.map(labelOf).join(' and ')} are preliminary and may change.`,
  absent: (unit, value) => {
    const amount = `The number of ${unit.other} ${inPeriod(value.period)}`;
    if ('suppressed' in value) return `${amount} is not shown, so that no one can be identified.`;
    switch (value.missing) {
      case 'not-collected':
        return `${amount} was not collected.`;
      case 'not-published':
        return `${amount} has not been published yet.`;
      case 'not-applicable':
        return `The number of ${unit.other} does not apply to ${labelOf(value.period)}.`;
      case 'not-in-source':
        return `${amount} is missing from the source.`;
    }
  },
  known: ({ value, period }) =>
    `${capitalised(inPeriod(period))} there ${value === 1 ? 'was' : 'were'} ${number(value)}.`,
  cannotCompare: () => 'So no comparison is made.',
  stated: (unit, { difference, percent, previousPeriod, currentPeriod }) =>
    `According to the source the difference is ${signed(difference)} ` +
    `${unit.other}${percentage(percent)} ${inPeriod(currentPeriod)}, compared with ` +
    `${labelOf(previousPeriod)}. The source does not say how many there were. So it cannot be ` +
    'said whether there were certainly more or fewer.',
  span: (first, last) =>
    first.value === last.value
      ? `${capitalised(inPeriod(first.period))} the number was the same, ${number(first.value)}.`
      : `Since ${labelOf(first.period)} the number has gone from ${number(first.value)} to ` +
        `${number(last.value)}.`,
  changedMeasure: (period) =>
    `From ${labelOf(period)} it is counted in another way. Older figures cannot be compared with.`,
};

export const enTable: TableWords = {
  final: 'final',
  preliminary: 'preliminary',
  suppressed: {
    protected: 'hidden: so that nobody can be identified',
    'by-source': 'hidden in the source',
  },
  missing: {
    'not-collected': 'missing: was not collected',
    'not-published': 'missing: not published yet',
    'not-applicable': 'missing: does not apply',
    'not-in-source': 'missing: not in the source',
  },
  columns: {
    series: 'series',
    period: 'period',
    value: 'value',
    status: 'status',
    changedMeasure: 'changed measure',
    unit: 'unit',
    definition: 'definition',
    countedBy: 'counted by',
    retrieved: 'retrieved',
    source: 'source',
    licence: 'terms',
    caveats: 'to bear in mind',
  },
  ownLicence: 'CC0 1.0: free for anyone to use.',
  officialTerms: (countedBy) =>
    `Official figures from ${countedBy}. The terms of the source apply. Name the source.`,
};
