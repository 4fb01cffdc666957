import { describe, expect, it } from 'vitest';
import {
  compareCounts,
  compareFigures,
  statedChange,
} from '../../../../src/domain/statistics/compare.ts';
import { describeChange, describeSeries } from '../../../../src/domain/statistics/finding.ts';
import { rollingTwelve, yearToDate } from '../../../../src/domain/statistics/like-for-like.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';
import { svFinding } from '../../../../src/domain/statistics/words/sv.ts';

const offences = {
  sv: { one: 'anmält brott', other: 'anmälda brott' },
  en: { one: 'reported offence', other: 'reported offences' },
};
const tips = { sv: { one: 'tips', other: 'tips' }, en: { one: 'tip', other: 'tips' } };
const v = (period: string, value: number, preliminary = false) => ({ period, value, preliminary });
const chanceSv = 'och kan bero på slumpen: det är inte säkert fler eller färre.';
const chanceEn = 'and may be due to chance: not certainly more or fewer.';

interface Case {
  when: string;
  previous: PublishedValue;
  current: PublishedValue;
  unit?: typeof offences;
  sv: string;
  en: string;
}

const cases: Case[] = [
  {
    when: '743 after 841',
    previous: v('2020', 841),
    current: v('2021', 743),
    sv: '743 anmälda brott 2021. Det är 98 färre än 2020 (−12 procent).',
    en: '743 reported offences in 2021. That is 98 fewer than in 2020 (−12 per cent).',
  },
  {
    when: '638 after 743, preliminary',
    previous: v('2021', 743),
    current: v('2022', 638, true),
    sv: '638 anmälda brott 2022. Det är 105 färre än 2021 (−14 procent). Siffran för 2022 är preliminär och kan ändras.',
    en: '638 reported offences in 2022. That is 105 fewer than in 2021 (−14 per cent). The figure for 2022 is preliminary and may change.',
  },
  {
    when: '39 after 27',
    previous: v('2022', 27),
    current: v('2023', 39),
    sv: `39 anmälda brott 2023. Under 2022 var det 27. Skillnaden är +12 (+44 procent) ${chanceSv}`,
    en: `39 reported offences in 2023. In 2022 there were 27. The difference is +12 (+44 per cent) ${chanceEn}`,
  },
  {
    when: '4 after 9, official',
    previous: v('2022', 9),
    current: v('2023', 4),
    sv: `4 anmälda brott 2023. Under 2022 var det 9. Skillnaden är −5 ${chanceSv}`,
    en: `4 reported offences in 2023. In 2022 there were 9. The difference is −5 ${chanceEn}`,
  },
  {
    when: '1 after 0',
    previous: v('2022', 0),
    current: v('2023', 1),
    sv: `1 anmält brott 2023. Under 2022 var det 0. Skillnaden är +1 ${chanceSv}`,
    en: `1 reported offence in 2023. In 2022 there were 0. The difference is +1 ${chanceEn}`,
  },
  {
    when: '105 after 79, preliminary',
    previous: v('2022', 79),
    current: v('2023', 105, true),
    sv: `105 anmälda brott 2023. Under 2022 var det 79. Skillnaden är +26 (+33 procent) ${chanceSv} Siffran för 2023 är preliminär och kan ändras.`,
    en: `105 reported offences in 2023. In 2022 there were 79. The difference is +26 (+33 per cent) ${chanceEn} The figure for 2023 is preliminary and may change.`,
  },
  {
    when: '4 after 9 in own data, hidden',
    previous: v('2022', 9),
    current: { period: '2023', suppressed: 'protected' as const },
    unit: tips,
    sv: 'Antalet tips 2023 visas inte, så att ingen ska kunna pekas ut. Under 2022 var det 9. Därför gör vi ingen jämförelse.',
    en: 'The number of tips in 2023 is not shown, so that no one can be identified. In 2022 there were 9. So no comparison is made.',
  },
  {
    when: 'a count that the source hides',
    previous: v('2022', 9),
    current: { period: '2023', suppressed: 'by-source' as const },
    unit: tips,
    sv: 'Antalet tips 2023 visas inte i källan. Under 2022 var det 9. Därför gör vi ingen jämförelse.',
    en: 'The number of tips in 2023 is not shown in the source. In 2022 there were 9. So no comparison is made.',
  },
  {
    when: 'not published yet',
    previous: v('2022', 1),
    current: { period: '2023', missing: 'not-published' },
    sv: 'Antalet anmälda brott 2023 är inte publicerat än. Under 2022 var det 1. Därför gör vi ingen jämförelse.',
    en: 'The number of reported offences in 2023 has not been published yet. In 2022 there was 1. So no comparison is made.',
  },
  {
    when: 'not collected before',
    previous: { period: '2022', missing: 'not-collected' },
    current: v('2023', 9),
    unit: tips,
    sv: '9 tips 2023. Antalet tips 2022 har inte samlats in. Därför gör vi ingen jämförelse.',
    en: '9 tips in 2023. The number of tips in 2022 was not collected. So no comparison is made.',
  },
  {
    when: 'missing from the source, both years',
    previous: { period: '2022', missing: 'not-in-source' },
    current: { period: '2023', missing: 'not-applicable' },
    sv: 'Antalet anmälda brott är inte aktuellt för 2023. Antalet anmälda brott 2022 saknas i källan. Därför gör vi ingen jämförelse.',
    en: 'The number of reported offences does not apply to 2023. The number of reported offences in 2022 is missing from the source. So no comparison is made.',
  },
  {
    when: 'equal',
    previous: v('2022', 743),
    current: v('2023', 743),
    sv: '743 anmälda brott 2023. Det är lika många som 2022.',
    en: '743 reported offences in 2023. That is as many as in 2022.',
  },
  {
    when: 'months, in thousands, less than 1 percent',
    previous: v('2020-06', 1000),
    current: v('2021-06', 1001),
    sv: `1\u00A0001 anmälda brott i juni 2021. I juni 2020 var det 1\u00A0000. Skillnaden är +1 (mindre än 1 procent) ${chanceSv}`,
    en: `1,001 reported offences in June 2021. In June 2020 there were 1,000. The difference is +1 (less than 1 per cent) ${chanceEn}`,
  },
  {
    when: 'quarters, both preliminary, more',
    previous: v('2020-Q2', 1000, true),
    current: v('2021-Q2', 1500, true),
    sv: '1\u00A0500 anmälda brott andra kvartalet 2021. Det är 500 fler än andra kvartalet 2020 (+50 procent). Siffrorna för andra kvartalet 2020 och andra kvartalet 2021 är preliminära och kan ändras.',
    en: '1,500 reported offences in the second quarter of 2021. That is 500 more than in the second quarter of 2020 (+50 per cent). The figures for the second quarter of 2020 and the second quarter of 2021 are preliminary and may change.',
  },
  {
    when: 'eleven months of two years',
    previous: v('2020-01-01/2020-11-30', 784),
    current: v('2021-01-01/2021-11-30', 690),
    sv: '690 anmälda brott 1 januari–30 november 2021. Det är 94 färre än samma tid 2020 (−12 procent).',
    en: '690 reported offences from 1 January to 30 November 2021. That is 94 fewer than in the same period of 2020 (−12 per cent).',
  },
  {
    when: '1 January to 30 November 2026, too close to tell',
    previous: v('2025-01-01/2025-11-30', 600),
    current: v('2026-01-01/2026-11-30', 620, true),
    sv: `620 anmälda brott 1 januari–30 november 2026. Samma tid 2025 var det 600. Skillnaden är +20 (+3 procent) ${chanceSv} Siffran för 1 januari–30 november 2026 är preliminär och kan ändras.`,
    en: `620 reported offences from 1 January to 30 November 2026. In the same period of 2025 there were 600. The difference is +20 (+3 per cent) ${chanceEn} The figure for 1 January to 30 November 2026 is preliminary and may change.`,
  },
  {
    when: 'the same days, equal',
    previous: v('2025-01-01/2025-11-30', 600),
    current: v('2026-01-01/2026-11-30', 600),
    sv: '600 anmälda brott 1 januari–30 november 2026. Det är lika många som samma tid 2025.',
    en: '600 reported offences from 1 January to 30 November 2026. That is as many as in the same period of 2025.',
  },
  {
    when: 'twelve months in a row',
    previous: v('2024-09/2025-08', 1000),
    current: v('2025-09/2026-08', 800),
    sv: '800 anmälda brott september 2025–augusti 2026. Det är 200 färre än september 2024–augusti 2025 (−20 procent).',
    en: '800 reported offences from September 2025 to August 2026. That is 200 fewer than from September 2024 to August 2025 (−20 per cent).',
  },
  {
    when: 'twelve months, January to December, too close to tell',
    previous: v('2024-01/2024-12', 1000),
    current: v('2025-01/2025-12', 990),
    sv: `990 anmälda brott januari–december 2025. Under januari–december 2024 var det 1\u00A0000. Skillnaden är −10 (−1 procent) ${chanceSv}`,
    en: `990 reported offences from January to December 2025. From January to December 2024 there were 1,000. The difference is −10 (−1 per cent) ${chanceEn}`,
  },
];

/** Changes that a source states without the figures behind them. */
const statedCases = [
  {
    when: '−94 with no known base, and −12 percent',
    change: {
      previous: '2020-01-01/2020-12-12',
      current: '2021-01-01/2021-12-12',
      difference: -94,
      percent: -12,
    },
    sv: 'Enligt källan är skillnaden −94 anmälda brott (−12 procent) under 1 januari–12 december 2021 jämfört med samma tid 2020. Källan säger inte hur många det var. Därför går det inte att säga om det säkert är fler eller färre.',
    en: 'According to the source the difference is −94 reported offences (−12 per cent) from 1 January to 12 December 2021, compared with the same period of 2020. The source does not say how many there were. So it cannot be said whether there were certainly more or fewer.',
  },
  {
    when: '−94 alone',
    change: { previous: '2020', current: '2021', difference: -94 },
    sv: 'Enligt källan är skillnaden −94 anmälda brott under 2021 jämfört med 2020. Källan säger inte hur många det var. Därför går det inte att säga om det säkert är fler eller färre.',
    en: 'According to the source the difference is −94 reported offences in 2021, compared with 2020. The source does not say how many there were. So it cannot be said whether there were certainly more or fewer.',
  },
  {
    when: '−32.1 percent alone, with the decimal that the source has',
    change: { previous: '2023', current: '2024', percent: -32.1 },
    sv: 'Enligt källan är skillnaden −32,1 procent i antalet anmälda brott under 2024 jämfört med 2023. Källan säger inte hur många det var. Därför går det inte att säga om det säkert är fler eller färre.',
    en: 'According to the source the difference is −32.1 per cent in the number of reported offences in 2024, compared with 2023. The source does not say how many there were. So it cannot be said whether there were certainly more or fewer.',
  },
  {
    when: 'a share: percentage points',
    numberKind: 'share' as const,
    change: { previous: '2023', current: '2024', difference: -2.5 },
    sv: 'Enligt källan är skillnaden −2,5 procentenheter under 2024 jämfört med 2023. Källan säger inte vilka tal som ligger bakom. Därför går det inte att säga om det säkert är mer eller mindre.',
    en: 'According to the source the difference is −2.5 percentage points in 2024, compared with 2023. The source does not say which figures lie behind it. So it cannot be said whether it is certainly more or less.',
  },
  {
    when: 'a rate: percent alone',
    numberKind: 'rate' as const,
    change: { previous: '2023-Q1', current: '2024-Q1', percent: 4 },
    sv: 'Enligt källan är skillnaden +4 procent i siffran under första kvartalet 2024 jämfört med första kvartalet 2023. Källan säger inte vilka tal som ligger bakom. Därför går det inte att säga om det säkert är mer eller mindre.',
    en: 'According to the source the difference is +4 per cent in the figure in the first quarter of 2024, compared with the first quarter of 2023. The source does not say which figures lie behind it. So it cannot be said whether it is certainly more or less.',
  },
];

const perInhabitant = {
  sv: { one: 'anmält brott per 100 000 invånare', other: 'anmälda brott per 100 000 invånare' },
  en: {
    one: 'reported offence per 100,000 inhabitants',
    other: 'reported offences per 100,000 inhabitants',
  },
};
const unsafe = {
  sv: { one: 'procent som känner sig otrygga', other: 'procent som känner sig otrygga' },
  en: { one: 'per cent who feel unsafe', other: 'per cent who feel unsafe' },
};
const noCountsSv =
  'Utan antalen bakom siffrorna går det inte att säga om det säkert är mer eller mindre.';
const noCountsEn =
  'Without the counts behind the figures it cannot be said whether it is certainly more or less.';

/** Rates and shares as published. */
const figureCases = [
  {
    when: 'a rate',
    numberKind: 'rate' as const,
    unit: perInhabitant,
    previous: v('2020', 10_250),
    current: v('2021', 9310),
    sv: `9\u00A0310 anmälda brott per 100 000 invånare 2021. Under 2020 var det 10\u00A0250. Skillnaden är −940. ${noCountsSv}`,
    en: `9,310 reported offences per 100,000 inhabitants in 2021. In 2020 it was 10,250. The difference is −940. ${noCountsEn}`,
  },
  {
    when: 'a share: the difference in percentage points, exact in decimals',
    numberKind: 'share' as const,
    unit: unsafe,
    previous: v('2022', 27.1),
    current: v('2024', 24.5, true),
    sv: `24,5 procent som känner sig otrygga 2024. Under 2022 var det 27,1. Skillnaden är −2,6 procentenheter. ${noCountsSv} Siffran för 2024 är preliminär och kan ändras.`,
    en: `24.5 per cent who feel unsafe in 2024. In 2022 it was 27.1. The difference is −2.6 percentage points. ${noCountsEn} The figure for 2024 is preliminary and may change.`,
  },
  {
    when: 'one percentage point',
    numberKind: 'share' as const,
    unit: unsafe,
    previous: v('2022', 27),
    current: v('2023', 28),
    sv: `28 procent som känner sig otrygga 2023. Under 2022 var det 27. Skillnaden är +1 procentenhet. ${noCountsSv}`,
    en: `28 per cent who feel unsafe in 2023. In 2022 it was 27. The difference is +1 percentage point. ${noCountsEn}`,
  },
  {
    when: 'the same figure',
    numberKind: 'rate' as const,
    unit: perInhabitant,
    previous: v('2020-01-01/2020-06-30', 51.2),
    current: v('2021-01-01/2021-06-30', 51.2),
    sv: '51,2 anmälda brott per 100 000 invånare 1 januari–30 juni 2021. Det är samma siffra som samma tid 2020.',
    en: '51.2 reported offences per 100,000 inhabitants from 1 January to 30 June 2021. That is the same figure as in the same period of 2020.',
  },
  {
    when: 'a share that was not collected',
    numberKind: 'share' as const,
    unit: unsafe,
    previous: { period: '2022', missing: 'not-collected' as const },
    current: v('2023', 28),
    sv: '28 procent som känner sig otrygga 2023. Siffran för 2022 har inte samlats in. Därför gör vi ingen jämförelse.',
    en: '28 per cent who feel unsafe in 2023. The figure for 2022 was not collected. So no comparison is made.',
  },
  {
    when: 'a share that the source hides',
    numberKind: 'share' as const,
    unit: unsafe,
    previous: v('2022', 27),
    current: { period: '2023', suppressed: 'by-source' as const },
    sv: 'Siffran för 2023 visas inte i källan. Under 2022 var det 27. Därför gör vi ingen jämförelse.',
    en: 'The figure for 2023 is not shown in the source. In 2022 it was 27. So no comparison is made.',
  },
  {
    when: 'a hidden share',
    numberKind: 'share' as const,
    unit: unsafe,
    previous: v('2022', 27),
    current: { period: '2023', suppressed: 'protected' as const },
    sv: 'Siffran för 2023 visas inte, så att ingen ska kunna pekas ut. Under 2022 var det 27. Därför gör vi ingen jämförelse.',
    en: 'The figure for 2023 is not shown, so that no one can be identified. In 2022 it was 27. So no comparison is made.',
  },
  {
    when: 'rates that are not published, not applicable, not in the source',
    numberKind: 'rate' as const,
    unit: perInhabitant,
    previous: { period: '2022', missing: 'not-in-source' as const },
    current: { period: '2023', missing: 'not-published' as const },
    sv: 'Siffran för 2023 är inte publicerad än. Siffran för 2022 saknas i källan. Därför gör vi ingen jämförelse.',
    en: 'The figure for 2023 has not been published yet. The figure for 2022 is missing from the source. So no comparison is made.',
  },
];

describe('the finding in words', () => {
  it.each(cases)('$when', ({ previous, current, unit = offences, sv, en }) => {
    const comparison = compareCounts(previous, current);
    expect(describeChange(comparison, unit.sv, 'sv')).toBe(sv);
    expect(describeChange(comparison, unit.en, 'en')).toBe(en);
  });

  it.each(statedCases)('stated: $when', ({ change, numberKind, sv, en }) => {
    const stated = statedChange(change, numberKind);
    expect(describeChange(stated, offences.sv, 'sv')).toBe(sv);
    expect(describeChange(stated, offences.en, 'en')).toBe(en);
  });

  it.each(figureCases)(
    'published as it is: $when',
    ({ numberKind, unit, previous, current, sv, en }) => {
      const comparison = compareFigures(numberKind, previous, current);
      expect(describeChange(comparison, unit.sv, 'sv')).toBe(sv);
      expect(describeChange(comparison, unit.en, 'en')).toBe(en);
    },
  );

  it('takes the words of a language that is not supplied here', () => {
    const words = { ...svFinding, equal: () => 'Se on yhtä monta.' };
    const comparison = compareCounts(v('2020', 7), v('2021', 7));
    expect(describeChange(comparison, tips.sv, words)).toBe('7 tips 2021. Se on yhtä monta.');
  });
});

describe('the finding of a series', () => {
  const describeValues = (
    values: PublishedValue[],
    breaks: { period: string; text: string }[] = [],
  ) => describeSeries({ unit: offences.sv, breaks, numberKind: 'count' }, { values }, 'sv');
  const kungsor = [v('2019', 860), v('2020', 841), v('2021', 743), v('2022', 638, true)];

  it('Kungsör 2019 to 2022: the latest change, then the whole span', () => {
    expect(describeValues(kungsor)).toEqual({
      headline: '638 anmälda brott 2022. Det är 105 färre än 2021 (−14 procent).',
      notes: ['Siffran för 2022 är preliminär och kan ändras.'],
      span: 'Sedan 2019 har antalet gått från 860 till 638.',
      text: '638 anmälda brott 2022. Det är 105 färre än 2021 (−14 procent). Siffran för 2022 är preliminär och kan ändras. Sedan 2019 har antalet gått från 860 till 638.',
    });
    expect(
      describeSeries(
        { unit: offences.en, breaks: [], numberKind: 'count' },
        { values: kungsor },
        'en',
      ).span,
    ).toBe('Since 2019 the number has gone from 860 to 638.');
  });

  it('two figures have no span of their own', () => {
    expect(describeValues(kungsor.slice(2))).not.toHaveProperty('span');
  });

  it('ends where it began', () => {
    expect(describeValues([v('2019', 638), ...kungsor.slice(1)]).span).toBe(
      'Under 2019 var antalet lika stort, 638.',
    );
  });

  it('says that the newest figure is not published, after the latest one that is', () => {
    const values = [...kungsor.slice(0, 3), { period: '2022', missing: 'not-published' as const }];
    expect(describeValues(values).text).toContain(
      '743 anmälda brott 2021. Det är 98 färre än 2020 (−12 procent). Antalet anmälda brott 2022 är inte publicerat än.',
    );
  });

  it('compares June with June, not with May', () => {
    const values = [v('2020-06', 50), v('2021-05', 99), v('2021-06', 50)];
    expect(describeValues(values).text).toBe(
      '50 anmälda brott i juni 2021. Det är lika många som i juni 2020.',
    );
  });

  it('never compares across a change in the way of counting', () => {
    const finding = describeValues(kungsor, [{ period: '2022', text: 'Ny definition' }]);
    expect(finding.text).toBe(
      '638 anmälda brott 2022. Siffran för 2022 är preliminär och kan ändras. Från och med 2022 räknas det på ett annat sätt. Äldre siffror går inte att jämföra med.',
    );
  });

  it('says why there is nothing to compare with', () => {
    const values = [{ period: '2021', suppressed: 'protected' as const }, v('2022', 18)];
    expect(describeValues(values).text).toBe(
      '18 anmälda brott 2022. Antalet anmälda brott 2021 visas inte, så att ingen ska kunna pekas ut. Därför gör vi ingen jämförelse.',
    );
  });

  it('says that the newest figure is preliminary when there is nothing to compare it with', () => {
    const values = [{ period: '2021', suppressed: 'protected' as const }, v('2022', 18, true)];
    expect(describeValues(values)).toMatchObject({
      headline: '18 anmälda brott 2022.',
      notes: [
        'Antalet anmälda brott 2021 visas inte, så att ingen ska kunna pekas ut.',
        'Därför gör vi ingen jämförelse.',
        'Siffran för 2022 är preliminär och kan ändras.',
      ],
    });
  });

  it('does not call a difference fewer that may be chance', () => {
    expect(describeValues([v('2020', 743), v('2021', 720)]).headline).toBe(
      `720 anmälda brott 2021. Under 2020 var det 743. Skillnaden är −23 (−3 procent) ${chanceSv}`,
    );
  });

  it('leaves a percentage of nothing out', () => {
    expect(describeValues([v('2020', 0), v('2021', 40)]).headline).toBe(
      '40 anmälda brott 2021. Det är 40 fler än 2020.',
    );
  });

  it('takes the years before into account: what jumps up and down is not fewer for once', () => {
    const steady = [v('2020', 743), v('2021', 638)];
    const jumps = [v('2016', 500), v('2017', 900), v('2018', 480), v('2019', 880), ...steady];
    expect(describeValues(steady).headline).toContain('105 färre än 2020');
    expect(describeValues(jumps).headline).toContain(chanceSv);
  });

  it('tells of inhabitants that are not published yet as of a count', () => {
    const unit = { one: 'invånare', other: 'invånare' };
    const values = [
      v('2019', 30),
      v('2020', 40),
      { period: '2021', missing: 'not-published' as const },
    ];
    expect(
      describeSeries({ unit, breaks: [], numberKind: 'population' }, { values }, 'sv').notes,
    ).toEqual(['Antalet invånare 2021 är inte publicerat än.']);
  });

  it('has words for a series without a single figure', () => {
    expect(describeValues([{ period: '2022', missing: 'not-collected' }]).text).toBe(
      'Antalet anmälda brott 2022 har inte samlats in.',
    );
  });

  it('takes a rate for a rate', () => {
    const series = { values: [v('2019', 51.2), v('2020', 50), v('2021', 48.75)] };
    const table = { unit: perInhabitant.sv, breaks: [], numberKind: 'rate' as const };
    expect(describeSeries(table, series, 'sv')).toMatchObject({
      headline: `48,75 anmälda brott per 100 000 invånare 2021. Under 2020 var det 50. Skillnaden är −1,25. ${noCountsSv}`,
      span: 'Sedan 2019 har siffran gått från 51,2 till 48,75.',
    });
    const en = { ...table, unit: perInhabitant.en };
    expect(describeSeries(en, series, 'en').span).toBe(
      'Since 2019 the figure has gone from 51.2 to 48.75.',
    );
  });

  it('a share that ended where it began', () => {
    const series = { values: [v('2019', 28), v('2020', 27), v('2021', 28)] };
    const table = { unit: unsafe.sv, breaks: [], numberKind: 'share' as const };
    expect(describeSeries(table, series, 'sv').span).toBe('Under 2019 var siffran densamma, 28.');
    expect(describeSeries({ ...table, unit: unsafe.en }, series, 'en').span).toBe(
      'In 2019 the figure was the same, 28.',
    );
  });

  it('refuses a series without values', () => {
    expect(() => describeValues([])).toThrow('A series has at least one value');
  });

  it('refuses a count that is not whole', () => {
    expect(() => describeValues([v('2020', 1), v('2021', 1.5)])).toThrow(RangeError);
  });

  const months = Array.from({ length: 35 }, (_, n) =>
    v(
      `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
      n < 12 ? 60 : n < 24 ? 50 : 40,
      n > 23,
    ),
  );

  it('eleven months so far against the same eleven', () => {
    expect(describeValues(yearToDate(months)).text).toBe(
      '440 anmälda brott 1 januari–30 november 2026. Det är 110 färre än samma tid 2025 (−20 procent). Siffran för 1 januari–30 november 2026 är preliminär och kan ändras. Sedan samma tid 2024 har antalet gått från 660 till 440.',
    );
  });

  it('the latest twelve months against the twelve before them', () => {
    expect(describeValues(rollingTwelve(months)).headline).toBe(
      '490 anmälda brott december 2025–november 2026. Det är 120 färre än december 2024–november 2025 (−20 procent).',
    );
  });

  it.each([
    [
      'more, however few',
      [8343, 8432],
      '8\u00A0432 invånare 2016. Det är 89 fler än 2015 (+1 procent).',
    ],
    [
      'fewer, however few',
      [8089, 8086],
      '8\u00A0086 invånare 2016. Det är 3 färre än 2015 (mindre än 1 procent).',
    ],
    ['as many', [8343, 8343], '8\u00A0343 invånare 2016. Det är lika många som 2015.'],
  ])('inhabitants are not put down to chance: %s', (_what, [before, now], headline) => {
    const unit = { one: 'invånare', other: 'invånare' };
    const values = [v('2015', before ?? 0), v('2016', now ?? 0)];
    expect(
      describeSeries({ unit, breaks: [], numberKind: 'population' }, { values }, 'sv').headline,
    ).toBe(headline);
  });
});
