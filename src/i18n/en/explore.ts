/** Words around figures that are opened on the page: the chart to explore, and the map by area. */
import type { Dictionary } from '../sv/index.ts';

export const explore = {
  title: 'Take a closer look',
  lead: 'Choose what you want to see. The figures are the same as in the tables on this page.',
  open: 'Explore the figures',
  close: 'Hide the chart',
  loading: 'Fetching the chart …',
  opened: 'The chart is now below the button.',
  failed: 'The chart could not be fetched. All figures are in the tables on this page.',
  retry: 'Try again',

  map: {
    title: 'The figures on a map',
    lead: 'The map shows the same figures as the tables on this page.',
    open: 'Show on a map',
    close: 'Hide the map',
    loading: 'Fetching the map …',
    opened: 'The map is now below the button.',
    failed: 'The map could not be fetched. All figures are in the tables on this page.',
  },

  series: 'Show',
  noSeries: 'Choose at least one of them to see the figures.',
  form: 'Chart',
  line: 'Line',
  bar: 'Bars',
  basis: 'Count',
  count: 'Number',
  rate: 'Per 100,000 inhabitants',
  rateUnit: 'per 100,000 inhabitants',
  ratePeriod: {
    year: 'The number is for one year.',
    quarter: 'The number is for one quarter. It is not scaled up to a year.',
    month: 'The number is for one month. It is not scaled up to a year.',
    days: 'The number is for part of the year. It is not scaled up to a whole year.',
  },
  noRates:
    'It cannot be shown per 100,000 inhabitants: we do not know how many lived here in those years.',
  noRateFor: (years: string) =>
    `We do not know how many lived here in ${years}, so there is no figure per 100,000 for that time.`,
  noPopulation: 'we do not know how many lived here that year',
  madeFrom: (count: string, population: string) => `${count} among ${population} inhabitants`,
  from: 'From',
  to: 'To',
  cursor: 'Follow one period at a time',
  cursorHint: 'Drag the slider, or use the arrow keys.',
  picture: (finding: string) =>
    `Chart. ${finding} The same figures are in the tables on this page and in the slider below the chart.`,
  preliminary: 'Hollow point or bar, dashed line: preliminary figure.',
  gaps: 'Where it says hidden, missing or two dots (..), there is no figure to show.',
  breakAt: (period: string) => `Dashed vertical line at ${period}:`,

  period: 'Time',
  areas: 'Areas',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all areas',
  mapNote:
    'A larger circle is a larger number. The circle stands in the middle of the area, not where something happened. The map has no streets.',
  mapHollow: 'Dashed circle without filling: the figure is hidden or missing.',
  mapPreliminary: 'Dashed edge: preliminary figure.',
  notOnMap: 'Not on the map:',
  kilometres: (km: number) => `${km} km`,
  metres: (metres: number) => `${metres} m`,
  table: 'The figures on the map as a table',
  area: 'Area',
  figure: 'Number',
  note: 'Note',
} satisfies Dictionary['explore'];
