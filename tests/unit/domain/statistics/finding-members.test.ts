import { describe, expect, it } from 'vitest';
import {
  describeMember,
  describeMembers,
} from '../../../../src/domain/statistics/finding-members.ts';
import { rateMembers } from '../../../../src/domain/statistics/members.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';

const v = (period: string, value: number, preliminary = false) => ({ period, value, preliminary });
const member = (name: string, value: PublishedValue, inhabitants?: number) => ({
  name,
  series: { values: [value] },
  ...(inhabitants !== undefined && { population: { values: [v('2016', inhabitants)] } }),
});

const offences = {
  sv: { one: 'anmält brott', other: 'anmälda brott' },
  en: { one: 'reported offence', other: 'reported offences' },
};

const network = rateMembers(
  [
    member('Norrby', v('2016', 800), 8000),
    member('Söderby', v('2016', 790), 8000),
    member('Västerby', v('2016', 500), 8000),
    member('Österby', v('2016', 4000, true), 20_000),
    member('Mellby', v('2016', 400)),
    member('Hemby', { period: '2016', suppressed: 'protected' }, 400),
    member('Tomby', { period: '2016', missing: 'not-published' }, 400),
  ],
  '2016',
);

const cases = [
  {
    name: 'Norrby',
    sv: [
      'Norrby: 10\u00A0000 anmälda brott per 100\u00A0000 invånare 2016. Osäkerhet: 9\u00A0319 till 10\u00A0718.',
      'Det är högre än för Västerby.',
      'Det är lägre än för Österby.',
      'Det går inte att säga om det är högre eller lägre än för Söderby: skillnaden kan bero på slumpen.',
    ],
    en: [
      'Norrby: 10,000 reported offences per 100,000 inhabitants in 2016. Uncertainty: 9,319 to 10,718.',
      'That is higher than for Västerby.',
      'That is lower than for Österby.',
      'It cannot be said whether it is higher or lower than for Söderby: the difference may be due to chance.',
    ],
  },
  {
    name: 'Österby',
    sv: [
      'Österby: 20\u00A0000 anmälda brott per 100\u00A0000 invånare 2016. Osäkerhet: 19\u00A0385 till 20\u00A0630.',
      'Det är högre än för Norrby, Söderby och Västerby.',
      'Siffran för 2016 är preliminär och kan ändras.',
    ],
    en: [
      'Österby: 20,000 reported offences per 100,000 inhabitants in 2016. Uncertainty: 19,385 to 20,630.',
      'That is higher than for Norrby, Söderby and Västerby.',
      'The figure for 2016 is preliminary and may change.',
    ],
  },
  {
    name: 'Västerby',
    sv: [
      'Västerby: 6\u00A0250 anmälda brott per 100\u00A0000 invånare 2016. Osäkerhet: 5\u00A0714 till 6\u00A0823.',
      'Det är lägre än för Norrby, Söderby och Österby.',
    ],
    en: [
      'Västerby: 6,250 reported offences per 100,000 inhabitants in 2016. Uncertainty: 5,714 to 6,823.',
      'That is lower than for Norrby, Söderby and Österby.',
    ],
  },
  {
    name: 'Mellby',
    sv: ['Mellby: ingen siffra per invånare 2016. Vi har inte antalet invånare 2016.'],
    en: [
      'Mellby: no figure per inhabitant in 2016. We do not have the number of inhabitants in 2016.',
    ],
  },
  {
    name: 'Hemby',
    sv: [
      'Hemby: ingen siffra per invånare 2016. Antalet visas inte, så att ingen ska kunna pekas ut.',
    ],
    en: [
      'Hemby: no figure per inhabitant in 2016. The count is not shown, so that no one can be identified.',
    ],
  },
  {
    name: 'Tomby',
    sv: ['Tomby: ingen siffra per invånare 2016. Antalet saknas.'],
    en: ['Tomby: no figure per inhabitant in 2016. The count is missing.'],
  },
];

describe('one member among the others', () => {
  it.each(cases)('$name', ({ name, sv, en }) => {
    expect(describeMember(name, network, offences.sv, 'sv')).toEqual(sv);
    expect(describeMember(name, network, offences.en, 'en')).toEqual(en);
  });

  it('a single offence is written in the singular', () => {
    const small = rateMembers([member('Norrby', v('2016', 1), 100_000)], '2016');
    expect(describeMember('Norrby', small, offences.sv, 'sv')[0]).toBe(
      'Norrby: 1 anmält brott per 100\u00A0000 invånare 2016. Osäkerhet: 0 till 6.',
    );
  });

  it('refuses a name that is not there', () => {
    expect(() => describeMember('Storby', network, offences.sv, 'sv')).toThrow(RangeError);
  });
});

describe('all members at once, and no ranking', () => {
  const [norrby, soderby, vasterby, osterby, mellby] = network;
  const only = (...members: (typeof norrby)[]) => members.filter((one) => one !== undefined);

  it.each([
    [
      'some',
      only(norrby, soderby, vasterby, osterby),
      'Per invånare går en del inte att skilja åt. Skillnaden mellan dem kan bero på slumpen.',
      'Per inhabitant some cannot be told apart. The difference between them may be due to chance.',
    ],
    [
      'none',
      only(norrby, soderby),
      'Per invånare går de inte att skilja åt. Skillnaderna kan bero på slumpen.',
      'Per inhabitant they cannot be told apart. The differences may be due to chance.',
    ],
    [
      'all',
      only(norrby, vasterby, osterby),
      'Per invånare skiljer de sig åt mer än slumpen brukar göra.',
      'Per inhabitant they differ more than chance usually makes them.',
    ],
  ])('%s can be told apart', (_, members, sv, en) => {
    expect(describeMembers(members, 'sv')).toEqual([sv]);
    expect(describeMembers(members, 'en')).toEqual([en]);
  });

  it('one figure alone is compared with nothing; who has none is named', () => {
    expect(describeMembers(only(norrby, mellby), 'sv')).toEqual([
      'Mellby: ingen siffra per invånare 2016. Vi har inte antalet invånare 2016.',
    ]);
  });

  it('names nobody as first or last', () => {
    for (const language of ['sv', 'en'] as const) {
      expect(describeMembers(network, language)[0]).not.toMatch(/by\b|högst|lägst|highest|lowest/);
    }
  });
});
