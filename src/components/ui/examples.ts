import type { ComponentExamples } from '../examples.ts';
import Card from './Card.astro';
import EmptyState from './EmptyState.astro';
import LanguageNotice from './LanguageNotice.astro';
import Notice from './Notice.astro';
import PhoneLink from './PhoneLink.astro';
import Sources from './Sources.astro';
import Timeline from './Timeline.astro';

const slot = 'Det här är ett exempel.';

export const uiExamples: ComponentExamples[] = [
  {
    name: 'Notice',
    component: Notice,
    examples: [
      { title: 'Information', props: { title: 'Bra att veta', level: 3 }, slot },
      { title: 'En demonstration eller en varning', props: { tone: 'amber' }, slot },
      { title: 'Fara', props: { tone: 'rust', title: 'Viktigt', level: 3 }, slot },
      { title: 'Ett annat språk', props: { tone: 'lake' }, slot },
    ],
  },
  {
    name: 'PhoneLink',
    component: PhoneLink,
    examples: [
      { title: 'I löpande text', props: { number: '114 14', lang: 'sv' } },
      {
        title: 'Som knapp när det är bråttom',
        props: { number: '112', lang: 'sv', button: 'urgent', text: 'om det händer nu' },
      },
      {
        title: 'Som lugn knapp',
        props: { number: '114 14', lang: 'sv', button: 'quiet', text: 'när det inte är bråttom' },
      },
    ],
  },
  {
    name: 'Card',
    component: Card,
    examples: [
      {
        title: 'Ett kort som leder vidare',
        props: {
          title: 'Centrum',
          href: '#main',
          text: 'Ett område nära stationen.',
          above: 'Plats',
          level: 3,
        },
      },
    ],
  },
  {
    name: 'EmptyState',
    component: EmptyState,
    examples: [
      { title: 'Inget än', props: { text: 'Här finns inget löfte än.' } },
      {
        title: 'Inget än, men något annat att göra',
        props: { text: 'Här finns inget än.', link: { text: 'Tipsa oss', href: '#main' } },
      },
    ],
  },
  {
    name: 'LanguageNotice',
    component: LanguageNotice,
    examples: [
      { title: 'En engelsk text på en svensk sida', props: { entryLang: 'en', lang: 'sv' } },
    ],
  },
  {
    name: 'Timeline',
    component: Timeline,
    examples: [
      {
        title: 'Daterade händelser i ordning',
        props: {
          items: [
            {
              when: 'februari 2026',
              title: 'Fyra möten',
              text: 'På två skolor.',
              note: 'Av: Polisen',
            },
            { when: '3 maj 2026', title: 'Trygghetsvandring' },
          ],
        },
      },
    ],
  },
  {
    name: 'Sources',
    component: Sources,
    examples: [
      {
        title: 'Källor med och utan datum',
        props: {
          lang: 'sv',
          level: 3,
          sources: [
            { publisher: 'Exempelkommun', title: 'En nyhet', date: '2026-03-01' },
            {
              publisher: 'Exempelkommun',
              title: 'En sida',
              date: 'uppgift saknas',
              note: 'Påhittad',
            },
          ],
        },
      },
    ],
  },
];
