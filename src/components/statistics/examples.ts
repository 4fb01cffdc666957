import type { PublishedValue, StatisticsTable } from '../../domain/statistics/schema.ts';
import { siteFor } from '../../lib/site.ts';
import { figureViews } from '../../views/statistics/figure.ts';
import type { ComponentExamples } from '../examples.ts';
import CountFigure from './CountFigure.astro';

function figure(id: string, label: string, values: PublishedValue[]) {
  const table: StatisticsTable & { id: string; slug: string } = {
    id: `exempelkommun/${id}`,
    slug: id,
    lang: 'sv',
    publisher: 'exempelkommun',
    title: 'Påhittade händelser',
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
    series: [{ id, label, values }],
    breaks: [],
    caveats: ['Ett exempel.'],
    sources: [{ publisher: 'Trygghetslöftet', title: 'Påhittat exempel', date: '2026-11-21' }],
  };
  const [drawn] = figureViews(siteFor('exempelkommun', 'sv'), table);
  // There are no files behind an example.
  return { figure: { ...drawn, downloads: [] }, lang: 'sv', level: 3 };
}

const value = (year: number, count: number, preliminary = false): PublishedValue => ({
  period: String(year),
  value: count,
  preliminary,
});

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
        title: 'Lång serie',
        props: figure(
          'lang-serie',
          'Händelser i fjorton år',
          Array.from({ length: 14 }, (_, i) =>
            value(2012 + i, 900 + Math.round(120 * Math.sin(i))),
          ),
        ),
      },
    ],
  },
];
