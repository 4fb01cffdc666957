import { COMMITMENT_STATUSES } from '../../domain/promises/progress.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { CommitmentView } from '../../views/commitments.ts';
import type { ComponentExamples } from '../examples.ts';
import CommitmentDetail from './CommitmentDetail.astro';
import CommitmentLine from './CommitmentLine.astro';
import History from './History.astro';
import Stamp from './Stamp.astro';
import StatusMark from './StatusMark.astro';
import WindowTicks from './WindowTicks.astro';

const words = dictionaryOf('sv').promises;

const approval = {
  label: 'Godkänt av Polisen',
  role: 'lokalpolisområdeschef',
  date: '3 maj 2026',
};

const plain: CommitmentView = {
  id: 'exempel-kontroller',
  href: '#exempel-kontroller',
  historyHref: '#exempel-kontroller',
  number: 1,
  title: 'Minst tolv kontroller av fart',
  responsible: ['Polisen'],
  promised: 'Lovat: minst 12 kontroller',
  status: 'under-way',
  statusText: words.status['under-way'],
  measure: { text: '3 av minst 12 kontroller' },
  pace: { text: words.pace.behind, behind: true },
  activities: [
    { title: 'Kontroll vid skolan', when: '3 mars 2026', by: 'Av: Polisen', approvals: [approval] },
    { title: 'Två kontroller i Norrby', when: 'maj 2026', approvals: [] },
  ],
  themes: [],
  areas: [],
  indicators: [],
};

const behind: CommitmentView = {
  ...plain,
  marker: 'Ändrat 20 april 2026',
  themes: [{ text: 'Trafik', href: '#exempel-kontroller' }],
  assessment: {
    delivery: words.delivery.partly,
    reason: 'Tre av tolv kontroller är gjorda.',
    outcome: words.outcome['cannot-tell'],
    outcomeReason: 'Ingen har mätt farten.',
    indicators: [],
    approvals: [approval],
    reply: {
      label: 'Svar från Polisen',
      role: 'lokalpolisområdeschef',
      date: '4 maj 2026',
      text: 'Kontrollerna sköts upp på grund av vägarbete.',
    },
  },
};

const weekly: CommitmentView = {
  ...plain,
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
  ...plain,
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
      props: { item, own: {}, lang: 'sv', reported: true, href: `#${item.id}` },
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
  {
    name: 'History',
    component: History,
    examples: [
      {
        title: 'Ett åtagande som ändrades',
        props: {
          entries: [
            {
              kind: 'changed',
              kindText: dictionaryOf('sv').history.kind.changed,
              kindMeans: dictionaryOf('sv').history.kindMeans.changed,
              date: '20 april 2026',
              commitment: { id: behind.id, title: behind.title },
              reason: 'Bron stängdes för reparation.',
              before: 'Minst femton kontroller av fart',
            },
          ],
          own: {},
          lang: 'sv',
        },
      },
    ],
  },
];
