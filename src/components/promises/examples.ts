import { COMMITMENT_STATUSES } from '../../domain/promises/progress.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { CommitmentView } from '../../views/promises.ts';
import type { ComponentExamples } from '../examples.ts';
import CommitmentDetail from './CommitmentDetail.astro';
import CommitmentLine from './CommitmentLine.astro';
import Stamp from './Stamp.astro';
import StatusMark from './StatusMark.astro';
import WindowTicks from './WindowTicks.astro';

const words = dictionaryOf('sv').promises;

const behind: CommitmentView = {
  id: 'exempel-kontroller',
  href: '#exempel-kontroller',
  number: 1,
  title: 'Minst tolv kontroller av fart',
  responsible: ['Polisen'],
  promised: 'Lovat: minst 12 kontroller',
  status: 'under-way',
  statusText: words.status['under-way'],
  measure: { text: '3 av minst 12 kontroller' },
  pace: { text: words.pace.behind, behind: true },
  activities: [
    { title: 'Kontroll vid skolan', when: '3 mars 2026', by: 'Av: Polisen' },
    { title: 'Två kontroller i Norrby', when: 'maj 2026' },
  ],
  assessment: {
    delivery: words.delivery.partly,
    reason: 'Tre av tolv kontroller är gjorda.',
    outcome: words.outcome['cannot-tell'],
    outcomeReason: 'Ingen har mätt farten.',
  },
  areas: [],
  indicators: [],
};

const weekly: CommitmentView = {
  ...behind,
  id: 'exempel-veckor',
  number: 2,
  title: 'En lägesbild varje vecka',
  promised: 'Lovat: minst 1 lägesbild i veckan',
  measure: {
    text: '5 av 7 veckor',
    marks: ['kept', 'kept', 'missed', 'kept', 'unknown', 'kept', 'missed', 'kept'],
  },
};

const untold: CommitmentView = {
  ...behind,
  id: 'exempel-okant',
  number: 3,
  title: 'En säkrare trafik',
  promised: words.target.unknown,
  status: 'cannot-tell',
  statusText: words.status['cannot-tell'],
  activities: [],
  overdue: words.overdue,
};

export const promiseExamples: ComponentExamples[] = [
  {
    name: 'StatusMark',
    component: StatusMark,
    examples: COMMITMENT_STATUSES.map((status) => ({
      title: words.status[status],
      props: { status, text: words.status[status] },
    })),
  },
  {
    name: 'Stamp',
    component: Stamp,
    examples: Object.values(words.kind).map((kind) => ({ title: kind, props: { kind } })),
  },
  {
    name: 'WindowTicks',
    component: WindowTicks,
    examples: [
      {
        title: 'Veckor som hölls och missades',
        props: { marks: ['kept', 'kept', 'missed', 'kept', 'unknown', 'kept'] },
      },
    ],
  },
  {
    name: 'CommitmentLine',
    component: CommitmentLine,
    within: 'ol',
    examples: [behind, weekly, untold].map((item) => ({
      title: item.title,
      props: { item, own: {}, reported: true, href: `#${item.id}` },
    })),
  },
  {
    name: 'CommitmentDetail',
    component: CommitmentDetail,
    examples: [behind, weekly, untold].map((item) => ({
      title: item.title,
      props: { item, own: {}, lang: 'sv' },
    })),
  },
];
