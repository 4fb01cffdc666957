/** What the proof of the editor writes: one entry for each collection of the form, with its lists, choices and pictures. */
import type { EntryData } from '../editor-form.ts';

/** A field of an entry, or of a group in it. */
export interface Place {
  field: string;
  within?: string;
}

export interface WrittenEntry {
  collection: string;
  /** The file that it makes, below `src/content/`, without its ending. */
  file: string;
  /** As filled in, field by field. None for what only the project makes: the file that is there is changed. */
  entry?: EntryData;
  /** What is then changed: a field, and words that no other page has. */
  change: Place & { words: string };
  /** A file that somebody wrote by hand, below `src/content/`, and a text in it: changed in the form, and changed back. */
  byHand: Place & { file: string };
  /** A list of the entry with two items at least. */
  reorder?: string;
  /** What the form says when it does not let it be deleted; empty for a single file, which has no such button. */
  keeps?: string;
  /** Publisher whose form is used, where it is not the example. */
  publisher?: string;
}

const SOURCES = [
  { publisher: 'Prov', title: 'Påhittat prov', date: '2026-11-01' },
  { publisher: 'Prov två', title: 'Påhittat prov, den andra', date: 'uppgift saknas' },
];

/** @param picture a picture on this machine; @param today the day of the machine, which is told of nothing later */
export function entriesToWrite(picture: string, today: string): readonly WrittenEntry[] {
  const own = 'exempelkommun';
  return [
    {
      collection: 'priority-areas',
      file: `priority-areas/${own}/gangtunneln-vid-an`,
      byHand: { file: `priority-areas/${own}/stationsomradet`, field: 'title' },
      entry: {
        kind: 'place',
        title: 'Gångtunneln vid ån',
        summary: 'Här har det varit mörkt länge.',
        since: '2026-05',
        measures: ['Vi byter lamporna.', 'Vi målar om.'],
        position: { pasted: '59.0042, 15.5121' },
        sources: SOURCES,
      },
      change: { field: 'summary', words: 'Tunneln vid ån var mörk i provet.' },
      reorder: 'sources',
    },
    {
      collection: 'promises',
      file: `promises/${own}/provlofte-2026`,
      byHand: { file: `promises/${own}/atgardsplan-2025-2028`, field: 'title' },
      entry: {
        kind: 'medborgarlofte',
        title: 'Provlöfte 2026',
        summary: 'Ett löfte som bara finns i provet.',
        period: { from: '2026-01', to: '2026-12' },
        signed: {
          date: '2026-01-15',
          parties: [{ organisation: 'Exempelkommun', role: 'ordförande' }],
        },
        builtOn: ['tips'],
        commitments: [
          {
            title: 'Fler provkontroller vid skolorna',
            responsible: ['police'],
            target: { sentence: 'minst 15 provkontroller per tertial', one: 'provkontroll' },
          },
          { title: 'En lampa vid provplatsen', due: '2026-12-20', themes: ['traffic'] },
        ],
        sources: SOURCES,
      },
      change: { field: 'summary', words: 'Ett löfte som provet skrev.' },
      reorder: 'sources',
      keeps: 'Löftet är undertecknat och tas inte bort.',
    },
    {
      collection: 'follow-ups',
      file: `follow-ups/${own}/provets-uppfoljning`,
      byHand: { file: `follow-ups/${own}/2026-2`, field: 'title' },
      entry: {
        promise: `${own}/2026-2027`,
        title: 'Provets uppföljning',
        date: today,
        covers: { from: '2026-09', to: '2026-10' },
        activities: [
          { commitment: 'lampor-stationen', when: '2026-09-10', title: 'Provets första insats' },
          { commitment: 'bilbus', when: '2026-09', title: 'Provets andra insats' },
        ],
        missing: ['Provet säger inte var.'],
        sources: SOURCES,
      },
      change: { field: 'summary', words: 'Provet följde upp i två månader.' },
      reorder: 'activities',
    },
    {
      collection: 'fraud-warnings',
      file: `fraud-warnings/${own}/asa-fran-provbanken-ringer`,
      byHand: { file: `fraud-warnings/${own}/sms-om-paket`, field: 'title' },
      entry: {
        from: today,
        to: today,
        title: 'Åsa från provbanken ringer',
        happens: 'Någon säger att de ringer från banken.',
        todo: ['Lägg på.', 'Ring banken själv.'],
        sources: SOURCES,
      },
      change: { field: 'happens', words: 'Provet säger att någon ringer från banken.' },
      reorder: 'sources',
    },
    {
      collection: 'events',
      file: `events/${own}/provvandring-2027-05-04`,
      byHand: { file: `events/${own}/norrby-vandring-2026`, field: 'title' },
      entry: {
        kind: 'safety-walk',
        title: 'Provvandring',
        date: '2027-05-04',
        from: '18:00',
        place: 'Samling vid biblioteket',
        area: 'norrby',
        picture: { file: picture, alt: 'En yta i en enda färg.' },
        text: 'Ta med en ficklampa.',
        sources: SOURCES,
      },
      change: { field: 'text', words: 'Provet tar med en ficklampa.' },
      reorder: 'sources',
    },
    {
      collection: 'feedback',
      file: `feedback/${own}/provets-svar`,
      byHand: { file: `feedback/${own}/norrby-2026`, field: 'title' },
      entry: {
        title: 'Provets svar',
        date: today,
        event: 'norrby-vandring-2026',
        picture: { file: picture, alt: 'En yta i en enda färg.' },
        occasion: 'Vi träffades i provet.',
        heard: ['Det är mörkt.', 'Det är halt.'],
        done: ['Vi sandade.'],
        sources: SOURCES,
      },
      change: { field: 'occasion', words: 'Vi träffades vid provets bibliotek.' },
      reorder: 'sources',
    },
    {
      collection: 'dialogues',
      file: `dialogues/${own}/hur-gar-provet`,
      byHand: { file: `dialogues/${own}/tryggt-i-norrby-2026`, field: 'title' },
      entry: {
        title: 'Hur går provet',
        introduction: 'Vi vill veta hur det är.',
        asks: 'Kommunen',
        usedFor: 'Svaren används i provet.',
        open: { from: '2026-11-01', to: '2027-01-31' },
        resultsBy: '2027-03-31',
        parts: [
          {
            title: 'Om platsen',
            questions: [
              { type: 'scale', label: 'Hur tryggt är det?', first: 'Inte alls', last: 'Mycket' },
              {
                type: 'one',
                label: 'När är du där?',
                choices: [{ label: 'På dagen' }, { label: 'På kvällen' }],
              },
            ],
          },
          { title: 'Till sist', questions: [{ type: 'text', label: 'Vad vill du säga?' }] },
        ],
        sources: SOURCES,
      },
      change: { field: 'introduction', words: 'Vi vill veta hur provet är.' },
      reorder: 'parts',
    },
    {
      collection: 'situation-reports',
      file: `situation-reports/${own}/provets-lagesbild`,
      byHand: { file: `situation-reports/${own}/aret-2025-2026`, field: 'title' },
      entry: {
        title: 'Provets lägesbild',
        summary: 'Lugnt, på det hela taget.',
        period: { from: '2026-07', to: '2026-09' },
        published: today,
        level: 'area',
        area: 'sjovik',
        secrecyReview: { by: 'säkerhetssamordnare', date: today },
        stoodOut: ['Det var lugnt.'],
        priorities: ['stationsomradet'],
        measures: ['Vi fortsätter.'],
        sources: SOURCES,
      },
      change: { field: 'summary', words: 'Lugnt i provet, på det hela taget.' },
      reorder: 'sources',
    },
    {
      collection: 'statistics',
      file: `statistics/${own}/provets-tabell`,
      byHand: { file: `statistics/${own}/rapporterade-handelser`, field: 'title' },
      entry: {
        title: 'Provets tabell',
        question: 'Blir det fler provlampor?',
        definition: 'Lampor som räknades i provet.',
        unit: { one: 'lampa', other: 'lampor' },
        origin: 'official',
        countedBy: 'provet',
        periodType: 'year',
        retrieved: '2026-11',
        series: 'År\tExempelkommun\n2023\t120\n2024\t134\n2025\t151',
        caveats: ['Provet räknar bara lampor.'],
        sources: SOURCES,
      },
      change: { field: 'definition', words: 'Lampor som provet räknade själv.' },
      reorder: 'sources',
    },
    {
      collection: 'cases',
      file: `cases/${own}/provets-bank`,
      byHand: { file: `cases/${own}/cykelrummet`, field: 'title' },
      entry: {
        title: 'Provets bank',
        when: '2026-05',
        reported: { by: 'ett bostadsbolag', text: 'Bänken var trasig.' },
        decided: 'Vi bestämde att laga den.',
        done: ['Bänken lagades.'],
        outcome: { text: 'Bänken är hel.' },
        sources: SOURCES,
      },
      change: { field: 'decided', words: 'Vi bestämde att laga provets bänk.' },
      reorder: 'sources',
    },
    {
      collection: 'methods',
      file: `methods/${own}/provgang`,
      byHand: { file: `methods/${own}/est`, field: 'title' },
      entry: {
        title: 'Provgång',
        what: 'Vi går två och två.',
        steps: ['Vi möts.', 'Vi går.'],
        since: '2025',
        sources: SOURCES,
      },
      change: { field: 'what', words: 'Vi går två och två i provet.' },
      reorder: 'sources',
    },
    {
      collection: 'walks',
      file: `walks/${own}/provets-runda`,
      byHand: { file: `walks/${own}/norrby`, field: 'title' },
      entry: {
        title: 'Provets runda',
        introduction: 'Gå när du vill.',
        length: 'En halvtimme',
        stops: [
          { name: 'Provets bänk', position: { pasted: '59.0011, 15.5013' } },
          { name: 'Provets tunnel', position: { pasted: '59.0021, 15.5024' } },
        ],
        sources: SOURCES,
      },
      change: { field: 'introduction', words: 'Gå provets runda när du vill.' },
      reorder: 'stops',
    },
    {
      collection: 'organisations',
      file: 'organisations/varnamo',
      publisher: 'varnamo',
      byHand: { file: `organisations/${own}`, within: 'reporting', field: 'text' },
      entry: {
        reporting: {
          text: 'Personalen rapporterar i provet.',
          reporters: ['skolan', 'bostadsbolaget'],
        },
        groups: [
          { kind: 'council', name: 'Provets råd', members: ['kommunen', 'Polisen'] },
          { kind: 'steering', name: 'Provets styrgrupp' },
        ],
        sources: SOURCES,
      },
      change: {
        field: 'text',
        within: 'reporting',
        words: 'Personalen rapporterar varje dag i provet.',
      },
      reorder: 'groups',
    },
    {
      collection: 'publisher',
      file: `publishers/${own}`,
      byHand: { file: `publishers/${own}`, field: 'name' },
      change: { field: 'introduction', words: 'Här ser du vad vi har lovat, på prov.' },
      reorder: 'areas',
      keeps: '',
    },
    {
      collection: 'fraud-guides',
      file: 'fraud-guides/sv/provsituation',
      byHand: { file: 'fraud-guides/sv/pengar-borta', field: 'title' },
      entry: {
        lang: 'sv',
        situation: 'provsituation',
        group: 'doubt',
        order: 90,
        title: 'Någon provar mig',
        summary: 'En sida som bara finns i provet.',
        firstLine: 'Lägg på.',
        reassurance: 'Du behöver inte vara artig.',
        phones: [
          { number: '112', label: 'när det händer nu' },
          { number: '114 14', label: 'när det inte är bråttom' },
        ],
        steps: [{ title: 'Lägg på', text: 'Säg inget mer.' }, { title: 'Ring någon du litar på' }],
        why: 'De som lurar har bråttom.',
        sources: SOURCES,
      },
      change: { field: 'why', words: 'De som lurar provet har bråttom.' },
      reorder: 'steps',
    },
    {
      collection: 'fraud-after',
      file: 'fraud-after/fi',
      byHand: { file: 'fraud-after/sv', field: 'title' },
      change: { field: 'why', words: 'Sinun ei tarvitse hävetä. Tämä on koe.' },
      reorder: 'steps',
    },
    {
      collection: 'fraud-languages',
      file: 'fraud-languages/fi',
      byHand: { file: 'fraud-languages/ar', field: 'name' },
      change: {
        field: 'noTracking',
        within: 'frame',
        words: 'Ei evästeitä. Ei seurantaa kokeessa.',
      },
      keeps: 'Annat hänvisar hit',
    },
    {
      collection: 'methods-general',
      file: 'methods/provsamverkan',
      byHand: { file: 'methods/mbu', field: 'title' },
      entry: {
        title: 'Provsamverkan',
        what: 'Flera arbetar ihop.',
        steps: ['Vi ses.', 'Vi gör.'],
        sources: SOURCES,
      },
      change: { field: 'what', words: 'Flera arbetar ihop i provet.' },
      reorder: 'sources',
    },
  ];
}
