import type { PublishedValue, StatisticsTable } from '../../domain/statistics/schema.ts';
import { siteFor } from '../../lib/site.ts';
import { compareMembers } from '../../views/statistics/compare-members.ts';
import { figureViews } from '../../views/statistics/figure.ts';
import { heatMapView } from '../../views/statistics/heat-map.ts';
import { severalFigure } from '../../views/statistics/several-figure.ts';
import { smallFigures } from '../../views/statistics/small-figure.ts';
import type { ComponentExamples } from '../examples.ts';
import Comparison from './Comparison.astro';
import CountFigure from './CountFigure.astro';
import HeatMap from './HeatMap.astro';
import SeveralFigure from './SeveralFigure.astro';
import SmallFigure from './SmallFigure.astro';

type Series = StatisticsTable['series'][number];

function table(id: string, title: string, series: Series[], more: Partial<StatisticsTable> = {}) {
  const invented: StatisticsTable & { id: string; slug: string } = {
    id: `exempelkommun/${id}`,
    slug: id,
    lang: 'sv',
    publisher: 'exempelkommun',
    title,
    question: 'Blir det fler händelser?',
    definition: 'Ett exempel.',
    unit: { one: 'händelse', other: 'händelser' },
    translations: {},
    numberKind: 'count',
    compares: false,
    sums: [],
    stated: [],
    origin: 'own',
    countedBy: 'Exempelkommun (påhittad)',
    periodType: 'year',
    retrieved: '2026-11-01',
    series,
    breaks: [],
    caveats: ['Ett exempel.'],
    sources: [{ publisher: 'Trygghetslöftet', title: 'Påhittat exempel', date: '2026-11-21' }],
    ...more,
  };
  return invented;
}

const site = siteFor('exempelkommun', 'sv');

function figure(
  id: string,
  label: string,
  values: PublishedValue[],
  more: Partial<StatisticsTable> = {},
) {
  const [drawn] = figureViews(
    site,
    table(id, 'Påhittade händelser', [{ id, label, values }], more),
  );
  // There are no files behind an example.
  return { figure: { ...drawn, downloads: [] }, lang: 'sv', level: 3 };
}

const value = (year: number, count: number, preliminary = false): PublishedValue => ({
  period: String(year),
  value: count,
  preliminary,
});

const months = (count: number, at: (index: number) => number): PublishedValue[] =>
  Array.from({ length: count }, (_, i) => ({
    period: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: at(i),
    preliminary: false,
  }));
/** The same every time: a page of examples that changed with each build could not be compared. */
const wobble = (i: number) => (i * 37 + i * i * 11) % 19;
const years = (counts: number[]) => counts.map((count, i) => value(2021 + i, count));

const shortNames: Series[] = [
  { id: 'norr', label: 'Norr', values: years([120, 131, 118, 124, 122]) },
  { id: 'soder', label: 'Söder', values: years([60, 58, 71, 66, 80]) },
  { id: 'oster', label: 'Öster', values: years([22, 31, 25, 28, 19]) },
];
const longNames: Series[] = [
  { id: 'centrum', label: 'Centrum och Stationsområdet', values: years([41, 47, 38, 52, 44]) },
  { id: 'norrby', label: 'Norrby och Ekbacken', values: years([22, 19, 24, 25, 21]) },
  {
    id: 'sjovik',
    label: 'Sjövik och öarna',
    values: [
      ...years([9, 8]),
      { period: '2023', suppressed: 'protected' },
      value(2024, 11),
      value(2025, 7),
    ],
  },
];
const members: Series[] = [
  { id: 'stora', label: 'Stora Exempel', values: years([842, 861, 839, 873, 866]) },
  { id: 'lilla', label: 'Lilla Exempel', values: years([39, 47, 36, 44, 41]) },
  {
    id: 'mellan',
    label: 'Mellanexempel',
    values: [...years([128, 121, 117, 118]), { period: '2025', missing: 'not-published' }],
  },
];
const inhabitants: Series[] = [
  { id: 'stora', label: 'Stora Exempel', values: years([40100, 40420, 40700, 40960, 41200]) },
  { id: 'lilla', label: 'Lilla Exempel', values: years([3140, 3130, 3120, 3110, 3100]) },
  { id: 'mellan', label: 'Mellanexempel', values: years([9870, 9850, 9830, 9810, 9800]) },
];
const counted = (count: number) => ({ value: count });
const protectedCell = { suppressed: 'protected' as const };

export const statisticsExamples: ComponentExamples[] = [
  {
    name: 'CountFigure',
    component: CountFigure,
    examples: [
      {
        title: 'Fyra år, det sista preliminärt',
        props: figure('fyra-ar', 'Händelser i fyra år', [
          value(2022, 860),
          value(2023, 841),
          value(2024, 743),
          value(2025, 638, true),
        ]),
      },
      {
        title: 'En dold siffra och en som saknas',
        props: figure('dold', 'Händelser med luckor', [
          value(2022, 12),
          { period: '2023', suppressed: 'protected' as const },
          { period: '2024', missing: 'not-collected' },
          value(2025, 9),
        ]),
      },
      {
        title: 'Lång serie, med det som är vanligt',
        props: figure(
          'lang-serie',
          'Händelser i fjorton år',
          Array.from({ length: 14 }, (_, i) =>
            value(2012 + i, 900 + Math.round(120 * Math.sin(i))),
          ),
        ),
      },
      {
        title: 'Tolv månader',
        props: figure(
          'ett-ar',
          'Händelser under ett år',
          months(12, (i) => 40 + wobble(i)),
          {
            periodType: 'month',
          },
        ),
      },
      {
        title: '72 månader: en sticker ut, och en tid ligger högt',
        props: figure(
          'manader',
          'Händelser varje månad',
          months(72, (i) => 40 + wobble(i) + (i === 30 ? 45 : 0) + (i > 55 && i < 65 ? 9 : 0)),
          { periodType: 'month' },
        ),
      },
      {
        title: 'Räknas på ett annat sätt från 2018',
        props: figure(
          'brott-i-serien',
          'Händelser före och efter en ändring',
          Array.from({ length: 10 }, (_, i) =>
            value(2016 + i, (i < 2 ? 300 : 420) + 3 * wobble(i), i === 9),
          ),
          { breaks: [{ period: '2018', text: 'Ny definition' }] },
        ),
      },
    ],
  },
  {
    name: 'SeveralFigure',
    component: SeveralFigure,
    examples: [
      {
        title: 'Korta namn får plats vid linjernas slut',
        props: {
          figure: severalFigure(table('tillsammans', 'Händelser i tre delar', shortNames), 'sv'),
          lang: 'sv',
          level: 3,
        },
      },
      {
        title: 'Långa namn: ett litet diagram var, med samma skala',
        props: {
          figure: severalFigure(
            table('var-for-sig', 'Händelser, område för område', longNames),
            'sv',
          ),
          lang: 'sv',
          level: 3,
        },
      },
    ],
  },
  {
    name: 'Comparison',
    component: Comparison,
    examples: [
      {
        title: 'Tre kommuner per invånare, en utan tal för året',
        props: {
          comparison: compareMembers(
            site,
            table('skadegorelse-grannar', 'Händelser i tre kommuner', members),
            table('invanare', 'Invånare', inhabitants),
          ),
          lang: 'sv',
          level: 3,
        },
      },
    ],
  },
  {
    name: 'HeatMap',
    component: HeatMap,
    examples: [
      {
        title: 'Veckodag och tid, med dolda tal och ett som saknas',
        props: {
          map: heatMapView(
            {
              bands: ['0–8', '8–16', '16–24'],
              rows: [
                { day: 'monday', values: [protectedCell, counted(14), counted(22)] },
                { day: 'friday', values: [protectedCell, counted(31), counted(48)] },
                { day: 'sunday', values: [counted(9), { missing: 'not-collected' }, counted(17)] },
              ],
            },
            'sv',
          ),
          title: 'Påhittade händelser',
          own: {},
          lang: 'sv',
          level: 3,
        },
      },
    ],
  },
  {
    name: 'SmallFigure',
    component: SmallFigure,
    examples: [
      {
        title: 'En mening, ett litet diagram och vägen vidare',
        props: {
          figure: smallFigures(site, [
            table('rapporterade-handelser', 'Påhittade händelser', [
              { id: 'alla', label: 'Händelser', values: years([860, 841, 743, 638]) },
            ]),
          ])[0],
        },
      },
    ],
  },
];
