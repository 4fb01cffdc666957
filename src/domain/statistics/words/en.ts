/** The findings in English. */
import type { AbsentPeriod, NumberKind } from '../compare.ts';
import type { FindingWords, Unit } from './finding-words.ts';
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
const shortMonth = (month: number) => monthName(month).slice(0, 3);

const label: PeriodStyle = {
  year: String,
  quarter: (quarter, year) => `the ${ORDINALS[quarter - 1]} quarter of ${year}`,
  month: (month, year) => `${monthName(month)} ${year}`,
  days: (from, to, year) =>
    `${from.day} ${monthName(from.month)} to ${to.day} ${monthName(to.month)} ${year}`,
  twelveMonths: (from, to) =>
    `${monthName(from.month)} ${from.year === to.year ? '' : `${from.year} `}to ${monthName(to.month)} ${to.year}`,
};
const within: PeriodStyle = {
  year: (year) => `in ${year}`,
  quarter: (quarter, year) => `in ${label.quarter(quarter, year)}`,
  month: (month, year) => `in ${label.month(month, year)}`,
  days: (from, to, year) => `from ${label.days(from, to, year)}`,
  twelveMonths: (from, to) => `from ${label.twelveMonths(from, to)}`,
};
/** Of a period that another one, just named, is compared with. */
const before: PeriodStyle = {
  ...within,
  days: (_from, _to, year) => `in the same period of ${year}`,
};
const labelBefore: PeriodStyle = {
  ...label,
  days: (_from, _to, year) => `the same period of ${year}`,
};
const axis: PeriodStyle = {
  ...label,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  days: (from, to, year) =>
    `${from.day} ${shortMonth(from.month)}–${to.day} ${shortMonth(to.month)} ${year}`,
  month: (month, year) => `${shortMonth(month)} ${year}`,
  twelveMonths: (_from, to) => `to ${shortMonth(to.month)} ${to.year}`,
};

const inPeriod = (period: string) => writePeriod(period, within);
const beforePeriod = (period: string) => writePeriod(period, before);
const labelOf = (period: string) => writePeriod(period, label);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** " (−12 per cent)", or nothing. */
function percentage(percent: number | undefined): string {
  if (percent === undefined) return '';
  return percent === 0 ? ' (less than 1 per cent)' : ` (${signed(percent)} per cent)`;
}

/** "A", "A and B", "A, B and C". */
function listOf(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** " percentage points" after the difference of two shares. */
function pointsOf(difference: number, numberKind: NumberKind): string {
  if (numberKind !== 'share') return '';
  return Math.abs(difference) === 1 ? ' percentage point' : ' percentage points';
}

/** "−94 reported offences (−12 per cent)", or what of it the source states. */
function statedAmount(
  unit: Unit,
  difference: number | undefined,
  percent: number | undefined,
  numberKind: NumberKind,
): string {
  const share = percent === undefined ? '' : `${signed(percent)} per cent`;
  if (difference === undefined) {
    return numberKind === 'count'
      ? `${share} in the number of ${unit.other}`
      : `${share} in the figure`;
  }
  const what = numberKind === 'share' ? pointsOf(difference, numberKind) : ` ${unit.other}`;
  return `${signed(difference)}${what}${share && ` (${share})`}`;
}

/** Why the source hides a figure is the source's to say. */
const HIDDEN = {
  protected: 'is not shown, so that no one can be identified.',
  'by-source': 'is not shown in the source.',
};

function absentFigure(value: AbsentPeriod): string {
  const figure = `The figure for ${labelOf(value.period)}`;
  if ('suppressed' in value) return `${figure} ${HIDDEN[value.suppressed]}`;
  switch (value.missing) {
    case 'not-collected':
      return `${figure} was not collected.`;
    case 'not-published':
      return `${figure} has not been published yet.`;
    case 'not-applicable':
      return `${figure} does not apply.`;
    case 'not-in-source':
      return `${figure} is missing from the source.`;
  }
}

export const enFinding: FindingWords = {
  number,
  period: labelOf,
  shortPeriod: (period) => writePeriod(period, axis),
  count: (unit, { value, period }) =>
    `${number(value)} ${value === 1 ? unit.one : unit.other} ${inPeriod(period)}.`,
  certain: ({ difference, percent, previousPeriod }) =>
    `That is ${number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than ` +
    `${beforePeriod(previousPeriod)}${percentage(percent)}.`,
  equal: (previousPeriod) => `That is as many as ${beforePeriod(previousPeriod)}.`,
  uncertain: ({ difference, percent, previous }) =>
    `${enFinding.known(previous)} The difference is ${signed(difference)}${percentage(percent)} ` +
    'and may be due to chance: not certainly more or fewer.',
  sameFigure: (previousPeriod) => `That is the same figure as ${beforePeriod(previousPeriod)}.`,
  figureDifference: ({ difference, numberKind, previous }) =>
    `${enFinding.known(previous, numberKind)} ` +
    `The difference is ${signed(difference)}${pointsOf(difference, numberKind)}. ` +
    'Without the counts behind the figures it cannot be said whether it is certainly more or less.',
  preliminary: (periods) =>
    periods.length === 1
      ? `The figure for ${periods.map(labelOf).join('')} is preliminary and may change.`
      : `The figures for ${periods.map(labelOf).join(' and ')} are preliminary and may change.`,
  absent: (unit, value, numberKind = 'count') => {
    if (numberKind !== 'count') return absentFigure(value);
    const amount = `The number of ${unit.other} ${inPeriod(value.period)}`;
    if ('suppressed' in value) return `${amount} ${HIDDEN[value.suppressed]}`;
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
  known: ({ value, period }, numberKind = 'count') => {
    const was = numberKind !== 'count' ? 'it was' : value === 1 ? 'there was' : 'there were';
    return `${capitalised(beforePeriod(period))} ${was} ${number(value)}.`;
  },
  cannotCompare: () => 'So no comparison is made.',
  stated: (unit, { difference, percent, numberKind, previousPeriod, currentPeriod }) =>
    `According to the source the difference is ${statedAmount(unit, difference, percent, numberKind)} ` +
    `${inPeriod(currentPeriod)}, compared with ${writePeriod(previousPeriod, labelBefore)}. ` +
    (numberKind === 'count'
      ? 'The source does not say how many there were. So it cannot be said whether there were ' +
        'certainly more or fewer.'
      : 'The source does not say which figures lie behind it. So it cannot be said whether it is ' +
        'certainly more or less.'),
  span: (first, last, numberKind = 'count') => {
    const what = numberKind === 'count' ? 'the number' : 'the figure';
    return first.value === last.value
      ? `${capitalised(beforePeriod(first.period))} ${what} was the same, ${number(first.value)}.`
      : `Since ${writePeriod(first.period, labelBefore)} ${what} has gone from ` +
          `${number(first.value)} to ${number(last.value)}.`;
  },
  changedMeasure: (period) =>
    `From ${labelOf(period)} it is counted in another way. Older figures cannot be compared with.`,
  members: {
    rate: (unit, { name, period, value, lower, upper }) =>
      `${name}: ${number(value)} ${value === 1 ? unit.one : unit.other} per 100,000 inhabitants ` +
      `${inPeriod(period)}. Uncertainty: ${number(lower)} to ${number(upper)}.`,
    noRate: ({ name, rate: { period, year, because } }) => {
      const start = `${name}: no figure per inhabitant ${inPeriod(period)}.`;
      switch (because) {
        case 'hidden':
          return `${start} The count is not shown, so that no one can be identified.`;
        case 'missing':
          return `${start} The count is missing.`;
        case 'no-population':
          return `${start} We do not have the number of inhabitants in ${year}.`;
      }
    },
    higher: (others) => `That is higher than for ${listOf(others)}.`,
    lower: (others) => `That is lower than for ${listOf(others)}.`,
    alike: (others) =>
      `It cannot be said whether it is higher or lower than for ${listOf(others)}: the difference may be due to chance.`,
    apart: {
      none: 'Per inhabitant they cannot be told apart. The differences may be due to chance.',
      some: 'Per inhabitant some cannot be told apart. The difference between them may be due to chance.',
      all: 'Per inhabitant they differ more than chance usually makes them.',
    },
  },
  range: {
    usual: ({ lower, upper }) =>
      `The figure usually lies between ${number(lower)} and ${number(upper)}.`,
    nothingStandsOut: 'No figure stands out.',
    noLevel: 'The figure has not kept to one level. That is why we do not show what is usual.',
    outside: (points) =>
      `Outside ${points.length === 1 ? 'is' : 'are'} ` +
      `${listOf(points.map(({ period, value }) => `${labelOf(period)} (${number(value)})`))}.`,
    shift: ({ from, to, side }) =>
      `From ${labelOf(from)} to ${labelOf(to)} all figures lie ${side} the mean.`,
    notAnAnswer: 'That is a reason to ask what happened, not an answer.',
  },
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
  stated: 'change as stated by the source, without the numbers',
  canMean: (text) => `This can mean: ${text}`,
  cannotMean: (text) => `This does not tell you: ${text}`,
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
    area: 'area',
    category: 'category',
    comparedWith: 'compared with',
    difference: 'difference',
    percent: 'difference in per cent',
  },
  ownLicence: 'CC0 1.0: free for anyone to use.',
  officialTerms: (countedBy) =>
    `Official figures from ${countedBy}. The terms of the source apply. Name the source.`,
};
