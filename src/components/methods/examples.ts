import type { ComponentExamples } from '../examples.ts';
import type { LawView } from '../../views/law.ts';
import CaseChain from './CaseChain.astro';
import LawTable from './LawTable.astro';

const sources = [{ publisher: 'Trygghetslöftet', title: 'Påhittat exempel', date: '2026-11-21' }];

const unknown = {
  checked: 'Beskrivningen är inte kontrollerad än.',
  document: undefined,
  url: undefined,
  diarienummer: undefined,
  dates: [],
  next: undefined,
};
const law: LawView = {
  caption: 'Rapport till kommunfullmäktige: Exempelkommun, 21 november 2026',
  onlyKnown: false,
  rows: [
    {
      ...unknown,
      section: '4 §',
      about: 'En lägesbild.',
      document: 'Lägesbild (påhittad)',
      diarienummer: 'Diarienummer KS 2026/14',
      dates: ['Beslutat 10 februari 2026'],
      next: 'februari 2028',
      status: 'recorded',
      statusText: 'Uppgift finns',
    },
    {
      ...unknown,
      section: '5 §',
      about: 'En åtgärdsplan.',
      dates: ['Beslutat 21 maj 2024'],
      status: 'due',
      statusText: 'Mer än två år sedan',
    },
    {
      ...unknown,
      section: '9 §',
      about: 'Skrivna avtal.',
      status: 'missing',
      statusText: 'Uppgift saknas',
    },
  ],
};

export const methodExamples: ComponentExamples[] = [
  {
    name: 'CaseChain',
    component: CaseChain,
    examples: [
      {
        title: 'Från rapport till åtgärd, utan datum',
        props: {
          lang: 'sv',
          item: {
            id: 'exempelkommun/exempel',
            slug: 'exempel',
            lang: 'sv',
            publisher: 'exempelkommun',
            title: 'Dörren som alltid stod öppen',
            when: 'uppgift saknas',
            reported: { by: 'en skola', text: 'Dörren stod öppen varje kväll.' },
            decided: 'Vaktmästaren skulle titta på låset.',
            done: ['Låset byttes.'],
            outcome: { text: 'Dörren är låst.', caution: 'Ingen har mätt det.' },
            sources,
          },
        },
      },
    ],
  },
  {
    name: 'LawTable',
    component: LawTable,
    examples: [{ title: 'Finns, är gammalt och saknas', props: { law, lang: 'sv' } }],
  },
];
