/** Words in and beside drawn figures. Whole sentences about a figure are written by the statistics domain. */
import type { Dictionary } from '../sv/index.ts';

export const charts = {
  label: (title: string, finding: string) =>
    `Chart: ${title}. ${finding} All figures are in the table.`,
  smallLabel: (title: string, finding: string) => `Chart: ${title}. ${finding}`,
  /** After a number: "58 (…)" */
  preliminary: 'preliminary',
  legendDashed: 'Dashed outline: preliminary figure.',
  legendHollow: 'Dashed line and hollow dot: preliminary figure.',
  legendNoFigure: (sign: string) => `The sign ${sign} means that there is no number to show.`,
  legendBreak: (period: string) =>
    `Dashed vertical line: from ${period} it is counted in another way.`,
  legendRange: 'Pale band: how the figure usually varies.',
  legendSingledOut: {
    outside: 'Ring: outside what is usual.',
    shift: 'Dark dots: seven or more in a row on one side of the average.',
  },
  several: {
    sameScale: 'The charts have the same scale, so that you can compare them by eye.',
  },
  small: {
    title: 'Figures that belong here',
    behind: 'The figures behind the assessment',
    note: 'The figure shows how things are. It does not show the cause.',
    more: (title: string) => `More about ${title}`,
  },
  heat: {
    title: 'When was it reported?',
    caption: (title: string) => `${title}, by weekday and time`,
    lead: 'The stronger the colour, the more reports. The number in the box says how many.',
    day: 'Day',
    days: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    most: (where: string, count: string) => `Most among those shown: ${where}, ${count}.`,
    cell: (day: string, band: string) => `${day} ${band}`,
    hidden: 'Hidden: the number is not shown, so that no one can be identified. It is not zero.',
    missing: 'Missing: there is no number. It is not zero.',
    scale: 'How strong the colour is',
  },
  compare: {
    title: 'Compare municipalities',
    lead: 'Municipalities differ in size. Here we count per 100,000 inhabitants, and show how certain the figures are.',
    link: 'Compare municipalities',
    none: 'There is no comparison here yet. It needs counts and populations of the same year, for several municipalities.',
    noneKnown:
      'We have no further information. Our sources lack counts and populations of the same year for several municipalities.',
    invented: 'The municipalities and figures here are invented.',
    reading: 'How to read the comparison',
    readingText: [
      'The dot is the figure. The line shows how much of it may be chance.',
      'Where two lines reach over the same number, we cannot say which has more.',
      'The names are in alphabetical order. This is not a league table. How much is reported also depends on how many people report.',
    ],
    chart: (unit: string, period: string) => `${unit} per 100,000 inhabitants, ${period}`,
    newest: (period: string, rate: string) => `${period}: ${rate}`,
    preliminary: 'Hollow dot: preliminary figure.',
    over: 'Year by year',
    overChart: (name: string, unit: string) => `${name}: ${unit} per 100,000 inhabitants`,
    member: 'Municipality',
    rate: 'Per 100,000',
    interval: '95% interval',
    count: 'Count',
    population: 'Inhabitants',
    tableAll: 'Show all years in a table',
    rated: (rate: string, lower: string, upper: string) => `${rate} (${lower}–${upper})`,
    between: (lower: string, upper: string) => `${lower}–${upper}`,
    because: {
      hidden: 'hidden',
      missing: 'missing',
      'no-population': 'no population for that year',
    },
    populationFrom: (who: string) => `Population from ${who}.`,
    full: 'The figures, what they count, and downloads',
  },
} satisfies Dictionary['charts'];
