/** The findings in Swedish: plain words, for a reader who is not used to statistics. */
import type { AbsentPeriod, NumberKind } from '../compare.ts';
import type { FindingWords, Unit } from './finding-words.ts';
import { NO_BREAK_SPACE, withSign, writeNumber, writePeriod, type PeriodStyle } from './numbers.ts';
import type { TableWords } from './table-words.ts';

const MONTHS = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli'],
  ...['augusti', 'september', 'oktober', 'november', 'december'],
];
const ORDINALS = ['första', 'andra', 'tredje', 'fjärde'];

const number = (value: number) => writeNumber(value, NO_BREAK_SPACE, ',');
const signed = (value: number) => withSign(value, number(value));
const monthName = (month: number) => MONTHS[month - 1] ?? '';
const shortMonth = (month: number) => monthName(month).slice(0, 3);

const label: PeriodStyle = {
  year: String,
  quarter: (quarter, year) => `${ORDINALS[quarter - 1]} kvartalet ${year}`,
  month: (month, year) => `${monthName(month)} ${year}`,
  days: (from, to, year) =>
    `${from.day} ${monthName(from.month)}–${to.day} ${monthName(to.month)} ${year}`,
  twelveMonths: (from, to) =>
    from.year === to.year
      ? `${monthName(from.month)}–${monthName(to.month)} ${to.year}`
      : `${monthName(from.month)} ${from.year}–${monthName(to.month)} ${to.year}`,
};
/** After a noun or `än`: "743 anmälda brott i juni 2021", "färre än 2020". */
const within: PeriodStyle = { ...label, month: (month, year) => `i ${monthName(month)} ${year}` };
/** First in a sentence, or beside another number: a bare year would read as an amount. */
const during: PeriodStyle = {
  ...within,
  year: (year) => `under ${year}`,
  quarter: (quarter, year) => `under ${label.quarter(quarter, year)}`,
  days: (from, to, year) => `under ${label.days(from, to, year)}`,
  twelveMonths: (from, to) => `under ${label.twelveMonths(from, to)}`,
};
/** Of a period that another one, just named, is compared with. */
const before: PeriodStyle = { ...within, days: (_from, _to, year) => `samma tid ${year}` };
const duringBefore: PeriodStyle = { ...during, days: before.days };
const axis: PeriodStyle = {
  ...label,
  quarter: (quarter, year) => `kv ${quarter} ${year}`,
  days: (from, to, year) => `${from.day}/${from.month}–${to.day}/${to.month} ${year}`,
  month: (month, year) => `${shortMonth(month)} ${year}`,
  twelveMonths: (_from, to) => `till ${shortMonth(to.month)} ${to.year}`,
};

const inPeriod = (period: string) => writePeriod(period, within);
const duringPeriod = (period: string) => writePeriod(period, during);
const beforePeriod = (period: string) => writePeriod(period, before);
const labelOf = (period: string) => writePeriod(period, label);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** " (−12 procent)", or nothing. */
function percentage(percent: number | undefined): string {
  if (percent === undefined) return '';
  return percent === 0 ? ' (mindre än 1 procent)' : ` (${signed(percent)} procent)`;
}

/** "A", "A och B", "A, B och C". */
function listOf(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`;
}

/** " procentenheter" after the difference of two shares. */
function pointsOf(difference: number, numberKind: NumberKind): string {
  if (numberKind !== 'share') return '';
  return Math.abs(difference) === 1 ? ' procentenhet' : ' procentenheter';
}

/** "−94 anmälda brott (−12 procent)", or what of it the source states. */
function statedAmount(
  unit: Unit,
  difference: number | undefined,
  percent: number | undefined,
  numberKind: NumberKind,
): string {
  const share = percent === undefined ? '' : `${signed(percent)} procent`;
  if (difference === undefined) {
    return numberKind === 'count' ? `${share} i antalet ${unit.other}` : `${share} i siffran`;
  }
  const what = numberKind === 'share' ? pointsOf(difference, numberKind) : ` ${unit.other}`;
  return `${signed(difference)}${what}${share && ` (${share})`}`;
}

/** Why the source hides a figure is the source's to say. */
const HIDDEN = {
  protected: 'visas inte, så att ingen ska kunna pekas ut.',
  'by-source': 'visas inte i källan.',
};

function absentFigure(value: AbsentPeriod): string {
  const figure = `Siffran för ${labelOf(value.period)}`;
  if ('suppressed' in value) return `${figure} ${HIDDEN[value.suppressed]}`;
  switch (value.missing) {
    case 'not-collected':
      return `${figure} har inte samlats in.`;
    case 'not-published':
      return `${figure} är inte publicerad än.`;
    case 'not-applicable':
      return `${figure} är inte aktuell.`;
    case 'not-in-source':
      return `${figure} saknas i källan.`;
  }
}

export const svFinding: FindingWords = {
  number,
  period: labelOf,
  shortPeriod: (period) => writePeriod(period, axis),
  count: (unit, { value, period }) =>
    `${number(value)} ${value === 1 ? unit.one : unit.other} ${inPeriod(period)}.`,
  certain: ({ difference, percent, previousPeriod }) =>
    `Det är ${number(Math.abs(difference))} ${difference > 0 ? 'fler' : 'färre'} än ` +
    `${beforePeriod(previousPeriod)}${percentage(percent)}.`,
  equal: (previousPeriod) => `Det är lika många som ${beforePeriod(previousPeriod)}.`,
  uncertain: ({ difference, percent, previous }) =>
    `${svFinding.known(previous)} Skillnaden är ${signed(difference)}${percentage(percent)} och ` +
    'kan bero på slumpen: det är inte säkert fler eller färre.',
  sameFigure: (previousPeriod) => `Det är samma siffra som ${beforePeriod(previousPeriod)}.`,
  figureDifference: ({ difference, numberKind, previous }) =>
    `${svFinding.known(previous)} Skillnaden är ${signed(difference)}${pointsOf(difference, numberKind)}. ` +
    'Utan antalen bakom siffrorna går det inte att säga om det säkert är mer eller mindre.',
  preliminary: (periods) =>
    periods.length === 1
      ? `Siffran för ${periods.map(labelOf).join('')} är preliminär och kan ändras.`
      : `Siffrorna för ${periods.map(labelOf).join(' och ')} är preliminära och kan ändras.`,
  absent: (unit, value, numberKind = 'count') => {
    if (numberKind !== 'count') return absentFigure(value);
    const amount = `Antalet ${unit.other} ${inPeriod(value.period)}`;
    if ('suppressed' in value) return `${amount} ${HIDDEN[value.suppressed]}`;
    switch (value.missing) {
      case 'not-collected':
        return `${amount} har inte samlats in.`;
      case 'not-published':
        return `${amount} är inte publicerat än.`;
      case 'not-applicable':
        return `Antalet ${unit.other} är inte aktuellt för ${labelOf(value.period)}.`;
      case 'not-in-source':
        return `${amount} saknas i källan.`;
    }
  },
  known: ({ value, period }) =>
    `${capitalised(writePeriod(period, duringBefore))} var det ${number(value)}.`,
  cannotCompare: () => 'Därför gör vi ingen jämförelse.',
  stated: (unit, { difference, percent, numberKind, previousPeriod, currentPeriod }) =>
    `Enligt källan är skillnaden ${statedAmount(unit, difference, percent, numberKind)} ` +
    `${duringPeriod(currentPeriod)} jämfört med ${writePeriod(previousPeriod, { ...label, days: before.days })}. ` +
    (numberKind === 'count'
      ? 'Källan säger inte hur många det var. Därför går det inte att säga om det säkert är ' +
        'fler eller färre.'
      : 'Källan säger inte vilka tal som ligger bakom. Därför går det inte att säga om det säkert ' +
        'är mer eller mindre.'),
  span: (first, last, numberKind = 'count') => {
    const what = numberKind === 'count' ? 'antalet' : 'siffran';
    const period = writePeriod(first.period, duringBefore);
    return first.value === last.value
      ? `${capitalised(period)} var ${what} ${numberKind === 'count' ? 'lika stort' : 'densamma'}, ${number(first.value)}.`
      : `Sedan ${writePeriod(first.period, { ...label, days: before.days })} har ${what} gått från ` +
          `${number(first.value)} till ${number(last.value)}.`;
  },
  changedMeasure: (period) =>
    `Från och med ${labelOf(period)} räknas det på ett annat sätt. Äldre siffror går inte att ` +
    'jämföra med.',
  members: {
    rate: (unit, { name, period, value, lower, upper }) =>
      `${name}: ${number(value)} ${value === 1 ? unit.one : unit.other} per 100${NO_BREAK_SPACE}000 invånare ` +
      `${inPeriod(period)}. Osäkerhet: ${number(lower)} till ${number(upper)}.`,
    noRate: ({ name, rate: { period, year, because } }) => {
      const start = `${name}: ingen siffra per invånare ${inPeriod(period)}.`;
      switch (because) {
        case 'hidden':
          return `${start} Antalet visas inte, så att ingen ska kunna pekas ut.`;
        case 'missing':
          return `${start} Antalet saknas.`;
        case 'no-population':
          return `${start} Vi har inte antalet invånare ${year}.`;
      }
    },
    higher: (others) => `Det är högre än för ${listOf(others)}.`,
    lower: (others) => `Det är lägre än för ${listOf(others)}.`,
    alike: (others) =>
      `Det går inte att säga om det är högre eller lägre än för ${listOf(others)}: skillnaden kan bero på slumpen.`,
    apart: {
      none: 'Per invånare går de inte att skilja åt. Skillnaderna kan bero på slumpen.',
      some: 'Per invånare går en del inte att skilja åt. Skillnaden mellan dem kan bero på slumpen.',
      all: 'Per invånare skiljer de sig åt mer än slumpen brukar göra.',
    },
  },
  range: {
    usual: ({ lower, upper }) =>
      `Siffran brukar ligga mellan ${number(lower)} och ${number(upper)}.`,
    nothingStandsOut: 'Ingen siffra sticker ut.',
    noLevel:
      'Siffran har inte hållit sig kring en och samma nivå. Därför visar vi inte vad som är vanligt.',
    outside: (points) =>
      `Utanför ligger ${listOf(points.map(({ period, value }) => `${labelOf(period)} (${number(value)})`))}.`,
    shift: ({ from, to, side }) =>
      `Från ${labelOf(from)} till ${labelOf(to)} ligger alla siffror ${side === 'above' ? 'över' : 'under'} genomsnittet.`,
    notAnAnswer: 'Det är ett skäl att fråga vad som har hänt, inte ett svar.',
  },
};

export const svTable: TableWords = {
  final: 'slutlig',
  preliminary: 'preliminär',
  suppressed: {
    protected: 'dold: så att ingen ska kunna pekas ut',
    'by-source': 'dold i källan',
  },
  missing: {
    'not-collected': 'saknas: har inte samlats in',
    'not-published': 'saknas: inte publicerad än',
    'not-applicable': 'saknas: inte aktuell',
    'not-in-source': 'saknas: finns inte i källan',
  },
  stated: 'förändring enligt källan, utan talen bakom',
  canMean: (text) => `Det kan betyda: ${text}`,
  cannotMean: (text) => `Det säger inte: ${text}`,
  columns: {
    series: 'serie',
    period: 'period',
    value: 'värde',
    status: 'status',
    changedMeasure: 'ändrad mätning',
    unit: 'enhet',
    definition: 'definition',
    countedBy: 'räknat av',
    retrieved: 'hämtat',
    source: 'källa',
    licence: 'villkor',
    caveats: 'att tänka på',
    area: 'område',
    category: 'kategori',
    comparedWith: 'jämfört med',
    difference: 'skillnad',
    percent: 'skillnad i procent',
  },
  ownLicence: 'CC0 1.0: fritt att använda för alla.',
  officialTerms: (countedBy) =>
    `Officiella uppgifter från ${countedBy}. Källans villkor gäller. Ange källan.`,
};
