import { describe, expect, it } from 'vitest';
import { compareCounts, statedChange } from '../../../../src/domain/statistics/compare.ts';
import { describeChange, describeSeries } from '../../../../src/domain/statistics/finding.ts';
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
    when: 'the same eleven months and more of two years',
    previous: v('2020-01-01/2020-11-30', 784),
    current: v('2021-01-01/2021-11-30', 690),
    sv: '690 anmälda brott 1 januari–30 november 2021. Det är 94 färre än 1 januari–30 november 2020 (−12 procent).',
    en: '690 reported offences from 1 January to 30 November 2021. That is 94 fewer than from 1 January to 30 November 2020 (−12 per cent).',
  },
];

describe('the finding in words', () => {
  it.each(cases)('$when', ({ previous, current, unit = offences, sv, en }) => {
    const comparison = compareCounts(previous, current);
    expect(describeChange(comparison, unit.sv, 'sv')).toBe(sv);
    expect(describeChange(comparison, unit.en, 'en')).toBe(en);
  });

  it('−94 with no known base: as the source states it, and no verdict', () => {
    const change = statedChange({
      previousPeriod: '2020-01-01/2020-12-12',
      currentPeriod: '2021-01-01/2021-12-12',
      difference: -94,
      percent: -12,
    });
    expect(describeChange(change, offences.sv, 'sv')).toBe(
      'Enligt källan är skillnaden −94 anmälda brott (−12 procent) under 1 januari–12 december 2021 jämfört med 1 januari–12 december 2020. Källan säger inte hur många det var. Därför går det inte att säga om det säkert är fler eller färre.',
    );
    expect(describeChange(change, offences.en, 'en')).toBe(
      'According to the source the difference is −94 reported offences (−12 per cent) from 1 January to 12 December 2021, compared with 1 January to 12 December 2020. The source does not say how many there were. So it cannot be said whether there were certainly more or fewer.',
    );
  });

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
  ) => describeSeries({ unit: offences.sv, breaks }, { values }, 'sv');
  const kungsor = [v('2019', 860), v('2020', 841), v('2021', 743), v('2022', 638, true)];

  it('Kungsör 2019 to 2022: the latest change, then the whole span', () => {
    expect(describeValues(kungsor)).toEqual({
      headline: '638 anmälda brott 2022. Det är 105 färre än 2021 (−14 procent).',
      notes: ['Siffran för 2022 är preliminär och kan ändras.'],
      span: 'Sedan 2019 har antalet gått från 860 till 638.',
      text: '638 anmälda brott 2022. Det är 105 färre än 2021 (−14 procent). Siffran för 2022 är preliminär och kan ändras. Sedan 2019 har antalet gått från 860 till 638.',
    });
    expect(describeSeries({ unit: offences.en, breaks: [] }, { values: kungsor }, 'en').span).toBe(
      'Since 2019 the number has gone from 860 to 638.',
    );
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

  it('has words for a series without a single figure', () => {
    expect(describeValues([{ period: '2022', missing: 'not-collected' }]).text).toBe(
      'Antalet anmälda brott 2022 har inte samlats in.',
    );
  });
});
