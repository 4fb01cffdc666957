import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { seriesOf, statedOf, tableOf } from '../../../fixtures/statistics.ts';

vi.mock('astro:content', () => contentOf());
const { overviewOf } = await import('../../../../src/views/statistics/overview.ts');
const { glanceOf, summaryOf } = await import('../../../../src/views/statistics/glance.ts');
const { statedViews } = await import('../../../../src/views/statistics/stated.ts');
const { rateTables } = await import('../../../../src/views/statistics/rate-table.ts');
const { siteFor } = await import('../../../../src/lib/site.ts');

const site = siteFor('exempelkommun', 'sv');
const four = tableOf({
  series: [
    seriesOf('upp', 52, 226),
    seriesOf('ner', 289, 195),
    seriesOf('samma', 20, 20),
    seriesOf('osaker', 30, 33),
  ],
});

describe('the questions and their answers', () => {
  test('each table stands in one group, by what kind of answer it has', () => {
    const tables = [
      tableOf({}, 'anmalda'),
      tableOf({ origin: 'own' }, 'egna'),
      tableOf({ origin: 'own', series: [], stated: [statedOf] }, 'egna-forandring'),
      tableOf({ series: [], stated: [statedOf] }, 'forandring'),
      tableOf({ numberKind: 'population' }, 'befolkning'),
    ];
    const groups = overviewOf(site, tables).map(({ kind, questions }) => [
      kind,
      questions.map(({ href }) => href.split('/').at(-2)),
    ]);
    expect(groups).toEqual([
      ['reported', ['anmalda']],
      ['own', ['egna', 'egna-forandring']],
      ['stated', ['forandring']],
      ['population', ['befolkning']],
    ]);
  });

  const answer = (table: ReturnType<typeof tableOf>, lang = 'sv') =>
    overviewOf(siteFor('exempelkommun', lang), [table])[0]?.questions[0];

  test('one series answers with its finding', () => {
    expect(answer(tableOf())?.answer).toBe(
      '743 anmälda brott 2021. Det är 98 färre än 2020 (−12 procent).',
    );
  });

  test('a table with a total answers with the total', () => {
    const sums = [{ total: 'hela', parts: ['a', 'b'], complete: false }];
    const series = [seriesOf('a', 10, 11), seriesOf('b', 20, 18), seriesOf('hela', 841, 743)];
    expect(answer(tableOf({ series, sums }))?.answer).toContain('743 anmälda brott 2021.');
  });

  test('several series answer with which are more, fewer, and not certain', () => {
    expect(answer(four)?.answer).toBe(
      'Fler än 2020: upp. Färre än 2020: ner. Lika många som 2020: samma. Det är osäkert om det är fler eller färre: osaker.',
    );
    expect(summaryOf(four, 'en')).toBe(
      'More than in 2020: upp. Fewer than in 2020: ner. As many as in 2020: samma. It is not certain whether there are more or fewer: osaker.',
    );
  });

  test('inhabitants of several places answer with how many, the newest year first', () => {
    const series = [
      seriesOf('stor', 9800, 9900),
      { id: 'sen', label: 'sen', values: [{ period: 2020, value: 3100 }] },
      seriesOf('liten', 2000, 2010),
    ];
    const table = tableOf({ series, numberKind: 'population' });
    expect(answer(table)?.answer).toBe(
      '2021: stor 9\u00A0900 och liten 2\u00A0010. 2020: sen 3\u00A0100.',
    );
    expect(answer(table, 'en')?.answer).toContain('2021: stor 9,900 and liten 2,010.');
  });

  test('a table that compares like with like answers per inhabitant, not with what went up', () => {
    const people = tableOf(
      {
        series: [seriesOf('exempelkommun', 9800, 9900), seriesOf('granne', 40000, 40000)],
        numberKind: 'population',
      },
      'invanare',
    );
    const counts = tableOf(
      {
        series: [seriesOf('exempelkommun', 100, 50), seriesOf('granne', 900, 1900)],
        compares: true,
        population: 'invanare',
      },
      'skador',
    );
    const [reported] = overviewOf(site, [counts, people]);
    expect(reported?.questions[0]?.answer).toMatch(
      /^exempelkommun: 505 .* Det är lägre än för granne\./,
    );
  });

  test('one figure alone answers with what the source says of the change', () => {
    const table = tableOf({
      series: [{ id: 'a', label: 'a', values: [{ period: 2021, value: 743 }] }],
      stated: [statedOf],
    });
    expect(answer(table)?.answer).toBe(
      '743 anmälda brott 2021. Enligt källan är det −12 procent jämfört med 2020.',
    );
  });

  test('an answer in Swedish on the English page is marked as Swedish', () => {
    expect(answer(tableOf(), 'en')).toMatchObject({
      own: { lang: 'sv' },
      answerOwn: { lang: 'sv' },
    });
  });
});

describe('several series at a glance', () => {
  test('each with both figures, the difference and the word for it', () => {
    const glance = glanceOf(four, 'sv');
    expect(glance).toMatchObject({ previousPeriod: '2020', currentPeriod: '2021' });
    expect(glance?.rows.map(({ id, change, verdict }) => [id, change, verdict])).toEqual([
      ['upp', '+174', 'fler'],
      ['ner', '−94', 'färre'],
      ['samma', '0', 'lika många'],
      ['osaker', '+3', 'inte säkert'],
    ]);
  });

  test('a hidden figure is not compared, and is not a zero', () => {
    const hidden = {
      id: 'dold',
      label: 'dold',
      values: [
        { period: 2020, suppressed: 'protected' as const },
        { period: 2021, value: 9 },
      ],
    };
    const table = tableOf({ origin: 'own', series: [seriesOf('upp', 52, 226), hidden] });
    expect(glanceOf(table, 'sv')?.rows[1]).toMatchObject({
      previous: '–',
      current: '–',
      change: '',
      verdict: 'går inte att jämföra',
    });
  });

  test('one series, or series of different periods, have no common table', () => {
    expect(glanceOf(tableOf(), 'sv')).toBeUndefined();
    const series = [seriesOf('kort', 52, 226), seriesOf('lang', 52, 226, 230)];
    expect(glanceOf(tableOf({ series }), 'sv')).toBeUndefined();
  });
});

describe('a change that a source states', () => {
  const view = (stated: object, lang = 'sv', series: ReturnType<typeof seriesOf>[] = []) =>
    statedViews(tableOf({ series, stated: [{ ...statedOf, ...stated }] }), lang)[0];

  test.each([
    ['a difference with its percentage', { difference: -94 }, '−94 anmälda brott (−12 procent)'],
    ['a percentage alone', {}, '−12 procent i antalet anmälda brott'],
    [
      'decimals as the source has them',
      { percent: -32.1 },
      '−32,1 procent i antalet anmälda brott',
    ],
    ['a difference alone', { difference: 1, percent: undefined }, '+1 anmält brott'],
  ])('%s', (_what, stated, figure) => {
    expect(view(stated)?.figure).toBe(figure);
  });

  test('the base is said to be missing: both figures, or the one before', () => {
    expect(view({})?.base).toBe('Uppgift saknas. Källan säger inte hur många det var.');
    expect(view({}, 'sv', [seriesOf('a', 841, 743)])?.base).toBe(
      'Uppgift saknas om hur många det var före.',
    );
  });

  test('what it can mean is in English where it has been translated, else marked as Swedish', () => {
    const translations = { en: { canMean: 'Fewer reports.', cannotMean: 'Why.' } };
    expect(view({ translations }, 'en')).toMatchObject({
      canMean: 'Fewer reports.',
      meaningOwn: {},
    });
    expect(view({}, 'en')).toMatchObject({ canMean: statedOf.canMean, meaningOwn: { lang: 'sv' } });
  });
});

describe('per 100,000 inhabitants', () => {
  const population = tableOf(
    {
      numberKind: 'population',
      series: [{ id: 'alla', label: 'alla', values: [{ period: 2021, value: 8432 }] }],
    },
    'befolkning',
  );

  test('only for the years whose inhabitants are known; the others are named', () => {
    const [table] = rateTables(tableOf(), population, 'sv');
    // 743 / 8,432 × 100,000 = 8,811.7
    expect(table?.rows).toMatchObject([{ period: '2021', rate: '8\u00A0812' }]);
    expect(table?.without).toBe('2020');
    expect(table?.periodHeading).toBe('År');
  });

  test('no inhabitants, no table', () => {
    expect(rateTables(tableOf(), undefined, 'sv')).toEqual([]);
    expect(rateTables(population, population, 'sv')).toEqual([]);
  });
});
