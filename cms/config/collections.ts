/**
 * Which collections the form has, in the order in which an editor meets them: the publisher's own first, then what all
 * publishers share. A collection that has no line here gets one from its schema, last among the publisher's own.
 */
import type { CollectionName } from '../../scripts/content/collections.ts';

export interface CollectionSettings {
  /** In the menu. */
  label: string;
  /** "Nytt …": what one is called, in lower case within a sentence. */
  singular: string;
  description?: string;
  /** Which fields make the file's name. */
  slug?: string;
  identifier?: string;
  /** How one reads in the list. */
  summary?: string;
  /** How the list is sorted; the first is how it stands at first. */
  sort?: readonly (readonly [field: string, label: string, order?: 'asc' | 'desc'])[];
  /** Where it stands on the publisher's site. */
  page?: string;
  /** The guide of docs/editors that goes through it. */
  help?: string;
  /** There is a preview of the page (cms/preview). */
  preview?: boolean;
}

/** In the publisher's own folder. */
export const OWN: Partial<Record<CollectionName, CollectionSettings>> = {
  promises: {
    label: 'Löften',
    help: 'lofte',
    singular: 'löfte',
    page: 'medborgarloften/{{slug}}/',
    description: 'Medborgarlöften, planer och överenskommelser, med det ni har lovat.',
    preview: true,
  },
  'follow-ups': {
    label: 'Uppföljningar',
    help: 'uppfoljning',
    singular: 'uppföljning',
    page: 'medborgarloften/',
    description: 'Vad som har gjorts, och hur det gick. Löftets läge räknas ut härifrån.',
    preview: true,
  },
  'fraud-warnings': {
    label: 'Varningar',
    help: 'varning',
    singular: 'varning',
    page: 'bedragerier/varningar/{{slug}}/',
    description: 'Det som bedragare försöker med just nu. Varningen försvinner efter sista dagen.',
    summary: '{{title}} ({{from}} till {{to}})',
    sort: [
      ['from', 'Första dagen', 'desc'],
      ['title', 'Rubrik'],
    ],
    preview: true,
  },
  events: {
    label: 'Kalender',
    help: 'aktivitet',
    singular: 'aktivitet',
    page: 'kalender/',
    description: 'Det som invånarna kan komma till. Polisens planerade insatser läggs aldrig ut.',
    slug: '{{title}}-{{date}}',
    summary: '{{date}} {{title}}',
    sort: [
      ['date', 'Dag', 'desc'],
      ['title', 'Rubrik'],
    ],
    preview: true,
  },
  feedback: {
    label: 'Det här hörde vi',
    help: 'svar',
    singular: 'svar',
    page: 'det-har-horde-vi/',
    description: 'Det ni har hört av invånarna, och vad ni gjorde av det.',
    preview: true,
  },
  dialogues: {
    label: 'Dialoger',
    singular: 'dialog',
    page: 'dialog/{{slug}}/',
    description: 'Frågor till invånarna, och sedan vad de svarade.',
  },
  'priority-areas': {
    label: 'Prioriterade områden',
    singular: 'område',
    page: 'prioriterade-omraden/{{slug}}/',
    description: 'Platser och teman som går först.',
  },
  'situation-reports': {
    label: 'Lägesbilder',
    singular: 'lägesbild',
    page: 'lagesbild/{{slug}}/',
    description: 'Publiceras när perioden är slut och sekretessen är prövad.',
  },
  statistics: {
    label: 'Statistik',
    help: 'statistik',
    singular: 'tabell',
    page: 'statistik/{{slug}}/',
    description: 'Tabeller med siffror. Du kan klistra in dem från Excel.',
  },
  cases: {
    label: 'Från rapport till åtgärd',
    singular: 'berättelse',
    page: 'sa-arbetar-vi/fran-rapport-till-atgard/',
    description: 'En rapport och vad som hände sedan. Om platser, aldrig om personer.',
  },
  walks: {
    label: 'Digitala vandringar',
    singular: 'digital vandring',
    page: 'trygghetsvandring/{{slug}}/',
    description: 'En runda med stopp, som var och en går själv och berättar om.',
  },
  methods: { label: 'Så arbetar vi', singular: 'arbetssätt', page: 'sa-arbetar-vi/' },
};

/** Entries that belong to nobody, or to all. */
export const SHARED: Partial<
  Record<CollectionName, CollectionSettings & { path?: string; create?: false; folder?: string }>
> = {
  'fraud-guides': {
    label: 'Bedrägerihjälp',
    singular: 'guide',
    page: 'bedragerier/{{situation}}/',
    description: 'Gemensam för alla utgivare. En fil för varje situation och språk.',
    slug: '{{situation}}',
    path: '{{lang}}/{{situation}}',
    summary: '{{title}} ({{lang}})',
    preview: true,
  },
  'fraud-after': {
    label: 'Har du blivit lurad?',
    singular: 'lista',
    page: 'bedragerier/jag-har-blivit-lurad/',
    description: 'Listan för den som har blivit lurad, en för varje språk.',
    slug: '{{lang}}',
    summary: '{{title}} ({{lang}})',
  },
  'fraud-languages': {
    label: 'Språk för bedrägerihjälpen',
    singular: 'språk',
    page: 'bedragerier/',
    description:
      'Orden på sidor som bara bedrägerihjälpen har. Ett nytt språk börjar med en kopierad fil: se docs/content.md.',
    identifier: 'name',
    summary: '{{name}}',
    // The file is named by the language's code, which no field holds.
    create: false,
  },
};

/** One file for each publisher. */
export const ORGANISATION: CollectionSettings = {
  label: 'Organisation',
  singular: 'beskrivning',
  description: 'Vilka som rapporterar, styr och är med. Roller, aldrig namn.',
  slug: '{{publisher}}',
  page: 'sa-arbetar-vi/organisation/',
  identifier: 'publisher',
  summary: 'Så är arbetet organiserat',
};

/** Explanations that belong to nobody. */
export const GENERAL_METHODS: CollectionSettings = {
  label: 'Arbetssätt, för alla',
  singular: 'förklaring',
  description: 'Den allmänna förklaringen, som visas hos alla utgivare.',
  page: 'sa-arbetar-vi/',
};

/** Not in the menu: there to be named. */
export const ALL_PUBLISHERS: CollectionSettings = {
  label: 'Utgivare',
  singular: 'utgivare',
  identifier: 'name',
  slug: '{{name}}',
};
